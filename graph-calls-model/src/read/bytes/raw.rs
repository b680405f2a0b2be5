//! A whole text as raw JSON.

use super::{Reader, Stop};
use crate::{Limits, RawJson};

/// Checks that a text is one JSON value without duplicate members, and keeps it.
pub(crate) fn read_raw(text: &str) -> Result<RawJson, Stop> {
    let mut reader = Reader::new(text.as_bytes(), &Limits::UNBOUNDED)?;
    let raw = reader.raw()?;
    reader.end()?;
    Ok(raw)
}
