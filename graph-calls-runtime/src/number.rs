//! Numbers that keep every digit.

mod compare;
mod convert;
mod json;
#[cfg(test)]
mod tests;

use crate::decimal::Decimal;
use std::fmt;

pub use self::convert::ParseNumberError;

/// A number of JSON, as it was written: every digit is kept and written back.
///
/// This is what `{"type": "number"}` becomes. `1e400`, `9007199254740993` and `0.10` stay what they
/// are, where an `f64` is another number or none. Up to 22 bytes are kept in place, without
/// allocation.
///
/// Numbers compare by value, exactly: `1`, `1.0` and `10e-1` are equal and hash equally.
/// [`as_str`](Number::as_str) tells spellings apart. Comparison and hashing take time linear in the text,
/// whatever its exponent; exponents beyond ±10^37 are not told apart.
///
/// OData writes what JSON has no number for as the strings `"NaN"`, `"INF"` and `"-INF"`; so does this
/// type. Schemas of `Edm.Double` and `Edm.Single` allow these strings; a plain `{"type": "number"}` does
/// not, and [`Valid`](crate::Valid) rejects them there. `NaN` equals itself and is greater than every other
/// number, so that a `Number` is `Eq` and `Ord`.
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

/// So long a text is kept in place.
const INLINE: usize = 22;

#[derive(Clone)]
enum Repr {
    /// So many bytes of these are a JSON number.
    Inline(u8, [u8; INLINE]),
    /// A JSON number that is longer.
    Heap(Box<str>),
    NotANumber,
    /// Positive or not.
    Infinite(bool),
}

impl Number {
    /// `0`
    pub const ZERO: Self = {
        let mut text = [0; INLINE];
        text[0] = b'0';
        Self(Repr::Inline(1, text))
    };
    /// What is no number: `"NaN"`.
    pub const NAN: Self = Self(Repr::NotANumber);
    /// Greater than any finite number: `"INF"`.
    pub const INFINITY: Self = Self(Repr::Infinite(true));
    /// Less than any finite number: `"-INF"`.
    pub const NEG_INFINITY: Self = Self(Repr::Infinite(false));

    /// The number as it was written: the JSON text, or `NaN`, `INF` or `-INF`.
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

    /// Whether JSON has a number for this: whether it is neither infinite nor `NaN`.
    pub fn is_finite(&self) -> bool {
        matches!(self.0, Repr::Inline(..) | Repr::Heap(_))
    }

    /// Whether this is `NaN`.
    pub fn is_nan(&self) -> bool {
        matches!(self.0, Repr::NotANumber)
    }

    /// Whether this has no fraction, however it is written: `200`, `200.0` and `2e2` have none.
    pub fn is_integer(&self) -> bool {
        self.decimal().is_some_and(|number| number.is_integer())
    }

    /// The nearest `f64`: infinite where the number is beyond `f64::MAX`, zero of its sign where it is
    /// closer to zero than to any other `f64`.
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

    /// The value, if it is an integer that `i64` holds.
    pub fn as_i64(&self) -> Option<i64> {
        self.decimal()?.to_i64()
    }

    /// The value, if it is an integer that `u64` holds.
    pub fn as_u64(&self) -> Option<u64> {
        self.decimal()?.to_i128()?.try_into().ok()
    }

    /// The value, if it is an integer that `i128` holds.
    pub fn as_i128(&self) -> Option<i128> {
        self.decimal()?.to_i128()
    }

    /// A text that is known to be a JSON number.
    pub(crate) fn from_json(text: &str) -> Self {
        let mut inline = [0; INLINE];
        match inline.get_mut(..text.len()) {
            Some(place) => {
                place.copy_from_slice(text.as_bytes());
                // No more than 22.
                let [length, ..] = text.len().to_le_bytes();
                Self(Repr::Inline(length, inline))
            }
            None => Self(Repr::Heap(text.into())),
        }
    }

    /// The value, if it is finite.
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

/// As [`as_str`](Number::as_str).
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// As [`as_str`](Number::as_str).
impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
