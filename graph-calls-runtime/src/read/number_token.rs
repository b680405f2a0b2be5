//! Numbers of the sources: text from the byte reader, integers and floats from serde.

use crate::{decimal::Decimal, rules::Types};

/// A JSON number that is not yet converted to a type.
#[derive(Debug, Clone, Copy)]
pub enum NumberToken<'a> {
    /// The text of a JSON number.
    Text(&'a str),
    /// A signed integer from serde.
    Signed(i64),
    /// An unsigned integer from serde.
    Unsigned(u64),
    /// A float from serde.
    Float(f64),
}

impl NumberToken<'_> {
    /// Returns the narrowest type of the number.
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

    /// Returns the number as an integer; `200.0` and `2e2` are integers in JSON Schema.
    pub fn to_i64(self) -> Option<i64> {
        match self {
            NumberToken::Text(text) => integer(text).or_else(|| Decimal::parse(text)?.to_i64()),
            NumberToken::Signed(value) => Some(value),
            NumberToken::Unsigned(value) => i64::try_from(value).ok(),
            NumberToken::Float(value) => from_float(value),
        }
    }
}

/// Parses an integer of up to 18 digits, which cannot overflow. Nearly every number is one.
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

/// Converts a float without a fractional part. 2^63 is the first float out of range.
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
    fn a_number_that_is_no_integer_or_out_of_range_is_rejected() {
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
    fn the_limits_of_the_range_are_accepted() {
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
