//! Parsing `RawJson`.

use super::{LocatedError, Reader, whole};
use crate::{Limits, RawJson};

/// Parses a text as one JSON value without duplicate members.
pub(crate) fn read_raw(text: &str) -> Result<RawJson, LocatedError> {
    whole(text.as_bytes(), &Limits::UNBOUNDED, Reader::raw)
}
