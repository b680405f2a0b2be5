//! A whole text as raw JSON.

use super::{LocatedError, Reader, whole};
use crate::{Limits, RawJson};

/// Checks that a text is one JSON value without duplicate members, and keeps it.
pub(crate) fn read_raw(text: &str) -> Result<RawJson, LocatedError> {
    whole(text.as_bytes(), &Limits::UNBOUNDED, Reader::raw)
}
