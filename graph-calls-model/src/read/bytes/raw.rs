//! A whole text as raw JSON.

use super::{Reader, Stop};
use crate::RawJson;

/// Checks that a text is one JSON value without duplicate members, and keeps it.
pub(crate) fn read_raw(text: &str) -> Result<RawJson, Stop> {
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
    };
    let raw = reader.raw()?;
    reader.end()?;
    Ok(raw)
}
