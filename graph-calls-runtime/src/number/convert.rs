//! Numbers from Rust's own, and from text.

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
        /// The shortest decimal that leads back to the same float; what is not finite stays what it is.
        /// A document that allows no `NaN` is not kept by one: [`Valid`](crate::Valid) rejects it.
        impl From<$float> for Number {
            fn from(value: $float) -> Self {
                if value.is_nan() {
                    Number::NAN
                } else if value.is_finite() {
                    // `1.0`, `1e-7`: forms that JSON has, too.
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
    /// As [`Number::as_f64`].
    fn from(value: Number) -> Self {
        value.as_f64()
    }
}

/// The number as JSON; what is not finite as OData's string.
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

/// Why a text is no [`Number`].
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

    /// Reads what [`Display`](fmt::Display) writes.
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
    /// OData's strings for what is not finite.
    pub(super) fn not_finite(text: &str) -> Option<Self> {
        match text {
            "NaN" => Some(Number::NAN),
            "INF" => Some(Number::INFINITY),
            "-INF" => Some(Number::NEG_INFINITY),
            _ => None,
        }
    }
}
