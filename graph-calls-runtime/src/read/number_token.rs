//! Numbers as they arrive: exact text from bytes, a machine number from serde.

use crate::{decimal::Decimal, rules::Types};

/// A JSON number on its way into a type.
#[derive(Debug, Clone, Copy)]
pub enum NumberToken<'a> {
    /// The text of the number; valid JSON.
    Text(&'a str),
    /// An integer that serde read as signed.
    Signed(i64),
    /// An integer that serde read as unsigned.
    Unsigned(u64),
    /// A number that serde read as floating point.
    Float(f64),
}

impl NumberToken<'_> {
    /// The type of the number: the narrower one of an integer.
    pub(crate) fn kind(self) -> Types {
        let is_integer = match self {
            NumberToken::Text(text) => {
                Decimal::parse(text).is_some_and(|number| number.is_integer())
            }
            NumberToken::Signed(_) | NumberToken::Unsigned(_) => true,
            NumberToken::Float(value) => value.fract() == 0.0,
        };
        if is_integer {
            Types::INTEGER
        } else {
            Types::FRACTION
        }
    }

    pub(super) fn is_negative(self) -> bool {
        match self {
            NumberToken::Text(text) => text.starts_with('-'),
            NumberToken::Signed(value) => value < 0,
            NumberToken::Unsigned(_) => false,
            NumberToken::Float(value) => value < 0.0,
        }
    }

    /// The integer that the number is; JSON Schema counts `200.0` and `2e2` as integers.
    pub fn to_i64(self) -> Option<i64> {
        match self {
            NumberToken::Text(text) => integer(text).or_else(|| Decimal::parse(text)?.to_i64()),
            NumberToken::Signed(value) => Some(value),
            NumberToken::Unsigned(value) => i64::try_from(value).ok(),
            NumberToken::Float(value) => from_float(value),
        }
    }
}

/// Plain digits of up to 18 places: nearly every number there is, and no overflow to think of.
fn integer(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    if digits.len() > 18 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value = digits
        .bytes()
        .fold(0_i64, |value, digit| value * 10 + i64::from(digit - b'0'));
    Some(if negative { -value } else { value })
}

/// `200.0` as serde hands it over; 2^63 is the first float that no longer fits.
#[allow(clippy::cast_possible_truncation, reason = "the range was checked")]
fn from_float(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    (value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value)).then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_may_be_written_with_a_fraction_or_an_exponent() {
        for text in ["200", "200.0", "2e2", "2E+2", "20000e-2"] {
            assert_eq!(NumberToken::Text(text).to_i64(), Some(200), "{text}");
        }
        assert_eq!(NumberToken::Text("-0").to_i64(), Some(0));
        assert_eq!(NumberToken::Float(200.0).to_i64(), Some(200));
    }

    #[test]
    fn what_is_no_integer_or_does_not_fit_is_refused() {
        for text in [
            "200.5",
            "1e-1",
            "9223372036854775808",
            "1e19",
            "1e999999999999",
        ] {
            assert_eq!(NumberToken::Text(text).to_i64(), None, "{text}");
        }
        assert_eq!(NumberToken::Float(9.3e18).to_i64(), None);
        assert_eq!(NumberToken::Unsigned(u64::MAX).to_i64(), None);
    }

    #[test]
    fn the_extremes_fit() {
        assert_eq!(
            NumberToken::Text("9223372036854775807").to_i64(),
            Some(i64::MAX)
        );
        assert_eq!(
            NumberToken::Text("-9223372036854775808").to_i64(),
            Some(i64::MIN)
        );
    }
}
