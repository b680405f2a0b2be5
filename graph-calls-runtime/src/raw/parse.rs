//! Parsing `RawJson`. The type itself depends neither on the readers nor on violations, so that both may use it.

use super::RawJson;
use crate::{Violations, explain, read};
use std::str::FromStr;

impl RawJson {
    /// Parses JSON text and removes insignificant white space.
    ///
    /// # Errors
    /// Returns one violation if the text is not one JSON value, has a duplicate member, is nested more than 127 levels
    /// deep, or is longer than 4 GiB.
    pub fn new(text: &str) -> Result<Self, Violations> {
        read::read_raw(text).map_err(|error| explain::read_error(text.as_bytes(), &error, None))
    }
}

/// Equivalent to [`RawJson::new`].
impl FromStr for RawJson {
    type Err = Violations;

    fn from_str(text: &str) -> Result<Self, Violations> {
        RawJson::new(text)
    }
}

/// Equivalent to [`RawJson::new`].
impl TryFrom<&str> for RawJson {
    type Error = Violations;

    fn try_from(text: &str) -> Result<Self, Violations> {
        RawJson::new(text)
    }
}

/// Equivalent to [`RawJson::new`].
impl TryFrom<String> for RawJson {
    type Error = Violations;

    fn try_from(text: String) -> Result<Self, Violations> {
        RawJson::new(&text)
    }
}
