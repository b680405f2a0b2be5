//! Conversions between `Number` and Rust's numbers, text and `RawJson`.

use super::Number;
use crate::{RawJson, decimal::Decimal};
use std::{error::Error, fmt, str::FromStr};

macro_rules! from_integer {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Number::from_json(&value.to_string())
            }
        }
    )*};
}

from_integer!(
    i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize
);

macro_rules! from_float {
    ($($float:ty),*) => {$(
        /// Converts to the shortest decimal that parses to the same float. `NaN` and the infinities are kept;
        /// [`Valid`](crate::Valid) rejects them unless the document allows them.
        impl From<$float> for Number {
            fn from(value: $float) -> Self {
                if value.is_nan() {
                    Number::NAN
                } else if value.is_finite() {
                    // `Debug` writes `1.0` or `1e-7`, which are JSON numbers.
                    Number::from_json(&format!("{value:?}"))
                } else if value > 0.0 {
                    Number::INFINITY
                } else {
                    Number::NEG_INFINITY
                }
            }
        }
    )*};
}

from_float!(f32, f64);

impl From<Number> for f64 {
    /// Equivalent to [`Number::as_f64`].
    fn from(value: Number) -> Self {
        value.as_f64()
    }
}

/// Converts to a JSON number, or to OData's string if the number is not finite.
impl From<&Number> for RawJson {
    fn from(value: &Number) -> Self {
        if value.is_finite() {
            RawJson::from_scanned(value.as_str())
        } else {
            RawJson::string(value.as_str())
        }
    }
}

impl From<Number> for RawJson {
    fn from(value: Number) -> Self {
        RawJson::from(&value)
    }
}

/// The error of parsing a text that is not a [`Number`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseNumberError;

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a JSON number, `NaN`, `INF` or `-INF`")
    }
}

impl Error for ParseNumberError {}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Parses the text that [`Display`](fmt::Display) writes.
    ///
    /// # Errors
    /// The text is neither a JSON number nor `NaN`, `INF` or `-INF`. `+1`, `01`, `.5` and `1.` are not
    /// JSON numbers.
    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        if Decimal::parse(text).is_some() {
            return Ok(Number::from_json(text));
        }
        Number::not_finite(text).ok_or(ParseNumberError)
    }
}

impl Number {
    /// Returns the number that one of OData's strings stands for.
    pub(super) fn not_finite(text: &str) -> Option<Self> {
        match text {
            "NaN" => Some(Number::NAN),
            "INF" => Some(Number::INFINITY),
            "-INF" => Some(Number::NEG_INFINITY),
            _ => None,
        }
    }
}
