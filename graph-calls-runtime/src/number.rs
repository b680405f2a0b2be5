//! Numbers of arbitrary precision.

mod compare;
mod convert;
mod json;
#[cfg(test)]
mod tests;

use crate::decimal::Decimal;
use std::fmt;

pub use self::convert::ParseNumberError;

/// A JSON number of arbitrary precision, which is serialized exactly as it was written.
///
/// The Rust type of `{"type": "number"}`. Numbers such as `1e400`, `9007199254740993` and `0.10` keep every digit;
/// an `f64` would round them. A number of up to 22 bytes is stored inline, without allocation.
///
/// Comparison and hashing are exact and by value: `1`, `1.0` and `10e-1` are equal. Compare
/// [`as_str`](Number::as_str) to distinguish how they are written. Both take time linear in the length of the text,
/// whatever the exponent is. Exponents beyond ±10^37 are treated as equal.
///
/// OData represents the values that JSON numbers cannot as the strings `"NaN"`, `"INF"` and `"-INF"`, and so does
/// this type. Schemas of `Edm.Double` and `Edm.Single` allow these strings; a plain `{"type": "number"}` does not, and
/// [`Valid`](crate::Valid) rejects them there. In contrast to `f64`, `NaN` equals itself and is greater than every
/// other number, so `Number` implements `Eq` and `Ord`.
///
/// ```
/// use graph_calls_model::Number;
///
/// let rate: Number = "9007199254740993".parse()?;
/// assert_eq!(rate.to_string(), "9007199254740993");
/// assert!(rate > 9_007_199_254_740_992.0);
/// assert_eq!(rate.as_f64(), 9_007_199_254_740_992.0);
/// assert_eq!(Number::from(0.5), 0.5);
/// # Ok::<(), graph_calls_model::ParseNumberError>(())
/// ```
#[derive(Clone)]
pub struct Number(Repr);

/// The maximum length of a text that is stored inline, in bytes.
const INLINE: usize = 22;

#[derive(Clone)]
enum Repr {
    /// The length of a JSON number, and the bytes that contain it.
    Inline(u8, [u8; INLINE]),
    /// A longer JSON number.
    Heap(Box<str>),
    NotANumber,
    /// Infinity; `true` if it is positive.
    Infinite(bool),
}

impl Number {
    /// The number `0`.
    pub const ZERO: Self = {
        let mut text = [0; INLINE];
        text[0] = b'0';
        Self(Repr::Inline(1, text))
    };
    /// Not a number: `"NaN"`.
    pub const NAN: Self = Self(Repr::NotANumber);
    /// Positive infinity: `"INF"`.
    pub const INFINITY: Self = Self(Repr::Infinite(true));
    /// Negative infinity: `"-INF"`.
    pub const NEG_INFINITY: Self = Self(Repr::Infinite(false));

    /// Returns the number as it was written: the JSON text, or `NaN`, `INF` or `-INF`.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Inline(length, text) => {
                let text = text.get(..usize::from(*length)).unwrap_or_default();
                std::str::from_utf8(text).unwrap_or_default()
            }
            Repr::Heap(text) => text,
            Repr::NotANumber => "NaN",
            Repr::Infinite(true) => "INF",
            Repr::Infinite(false) => "-INF",
        }
    }

    /// Returns `true` if the number is neither infinite nor `NaN`.
    pub fn is_finite(&self) -> bool {
        matches!(self.0, Repr::Inline(..) | Repr::Heap(_))
    }

    /// Returns `true` if this is `NaN`.
    pub fn is_nan(&self) -> bool {
        matches!(self.0, Repr::NotANumber)
    }

    /// Returns `true` if the number is finite and has no fractional part, such as `200`, `200.0` and `2e2`.
    pub fn is_integer(&self) -> bool {
        self.decimal().is_some_and(|number| number.is_integer())
    }

    /// Returns the nearest `f64`. A number beyond the range of `f64` becomes infinite, and one that is too small becomes
    /// zero of the same sign.
    ///
    /// ```
    /// use graph_calls_model::Number;
    ///
    /// let read = |text: &str| text.parse::<Number>().map(|number| number.as_f64());
    /// assert_eq!(read("0.10")?, 0.1);
    /// assert_eq!(read("1e400")?, f64::INFINITY);
    /// assert_eq!(read("1e-400")?, 0.0);
    /// # Ok::<(), graph_calls_model::ParseNumberError>(())
    /// ```
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Inline(..) | Repr::Heap(_) => self.as_str().parse().unwrap_or(f64::NAN),
            Repr::NotANumber => f64::NAN,
            Repr::Infinite(true) => f64::INFINITY,
            Repr::Infinite(false) => f64::NEG_INFINITY,
        }
    }

    /// Returns the value if it is an integer in the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.decimal()?.to_i64()
    }

    /// Returns the value if it is an integer in the range of `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        self.decimal()?.to_i128()?.try_into().ok()
    }

    /// Returns the value if it is an integer in the range of `i128`.
    pub fn as_i128(&self) -> Option<i128> {
        self.decimal()?.to_i128()
    }

    /// Creates a number from a text that is a JSON number.
    pub(crate) fn from_json(text: &str) -> Self {
        let mut inline = [0; INLINE];
        match inline.get_mut(..text.len()) {
            Some(place) => {
                place.copy_from_slice(text.as_bytes());
                // The length is at most 22.
                let [length, ..] = text.len().to_le_bytes();
                Self(Repr::Inline(length, inline))
            }
            None => Self(Repr::Heap(text.into())),
        }
    }

    /// Returns the value if it is finite.
    pub(crate) fn decimal(&self) -> Option<Decimal<'_>> {
        match self.0 {
            Repr::Inline(..) | Repr::Heap(_) => Decimal::parse(self.as_str()),
            Repr::NotANumber | Repr::Infinite(_) => None,
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::ZERO
    }
}

/// Writes the same text as [`as_str`](Number::as_str).
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Writes the same text as [`as_str`](Number::as_str).
impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
