//! Exact arithmetic on the text of JSON numbers.
//!
//! JSON Schema compares mathematical values: `200.0`, `2e2` and `200` are the same integer, and bounds are not rounded to
//! `f64`. [`Number`](crate::Number) owns the text of a number, and uses a `Decimal`, which borrows it, for every comparison.

mod multiple;
#[cfg(test)]
mod tests;

use std::{cmp::Ordering, hash::Hasher};

/// A JSON number as slices of its text: `±0.dddd × 10^point`, without leading and trailing zeros.
///
/// All operations take time linear in the text and allocate nothing, unless stated otherwise: `1e999999999999` is as cheap
/// as `1`. Exponents saturate at ±10^37, so numbers beyond 10^(10^37) are not distinguished.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decimal<'a> {
    negative: bool,
    /// The significant digits before the decimal point of the text, and those after it.
    digits: [&'a str; 2],
    /// The position of the decimal point relative to the first significant digit.
    point: i128,
}

/// The limit at which exponents saturate. The sum of two such exponents does not overflow `i128`.
const FARTHEST: i128 = 10_i128.pow(37);

impl<'a> Decimal<'a> {
    /// Parses a JSON number.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, rest) = split_digits(rest)?;
        if whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => split_digits(rest)?,
            None => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(rest) => parse_exponent(rest)?,
            None if rest.is_empty() => 0,
            None => return None,
        };
        Some(Self::normalise(negative, whole, fraction, exponent))
    }

    /// Removes insignificant zeros, and moves the point accordingly.
    fn normalise(negative: bool, whole: &'a str, fraction: &'a str, exponent: i128) -> Self {
        let whole = whole.trim_start_matches('0');
        let significant = fraction.trim_end_matches('0');
        let (digits, point) = if whole.is_empty() {
            let fraction = significant.trim_start_matches('0');
            (["", fraction], -length(significant) + length(fraction))
        } else if significant.is_empty() {
            ([whole.trim_end_matches('0'), ""], length(whole))
        } else {
            ([whole, significant], length(whole))
        };
        if digits == ["", ""] {
            return Self {
                negative: false,
                digits,
                point: 0,
            };
        }
        Self {
            negative,
            digits,
            point: point + exponent,
        }
    }

    /// Returns `true` if the number has no fractional part.
    pub(crate) fn is_integer(&self) -> bool {
        self.precision() <= self.point
    }

    /// Returns the value if it is an integer in the range of `i64`.
    pub(crate) fn to_i64(self) -> Option<i64> {
        self.to_i128()?.try_into().ok()
    }

    /// Compares two numbers exactly.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        match self.signum().cmp(&other.signum()) {
            Ordering::Equal if self.negative => other.compare_magnitude(self),
            Ordering::Equal => self.compare_magnitude(other),
            unequal => unequal,
        }
    }

    /// Hashes the number; equal numbers have equal hashes.
    pub(crate) fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i8(self.signum());
        state.write_i128(self.point);
        // Digits are hashed in chunks of 19.
        let mut digits = self.digits().peekable();
        while digits.peek().is_some() {
            // Any 19 digits fit 64 bits.
            let chunk = digits.by_ref().take(19);
            let chunk = chunk.fold(1_u64, |chunk, digit| {
                chunk.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'))
            });
            state.write_u64(chunk);
        }
    }

    /// Appends a text that is equal for two numbers if and only if they are equal.
    pub(crate) fn write_canonical(&self, out: &mut Vec<u8>) {
        if self.negative {
            out.push(b'-');
        }
        out.extend(self.digits());
        out.extend_from_slice(format!("e{}", self.point).as_bytes());
    }

    /// Compares absolute values: the points first, because there are no leading zeros, then the digits.
    fn compare_magnitude(&self, other: &Self) -> Ordering {
        self.point
            .cmp(&other.point)
            .then_with(|| self.digits().cmp(other.digits()))
    }

    fn signum(&self) -> i8 {
        match (self.precision(), self.negative) {
            (0, _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        }
    }

    /// Returns the value if it is an integer in the range of `i128`.
    pub(crate) fn to_i128(self) -> Option<i128> {
        // 10^39 exceeds 128 bits.
        if !self.is_integer() || self.point > 39 {
            return None;
        }
        let zeros = (self.precision()..self.point).map(|_| b'0');
        // Computes the negative value, because `i128::MIN` has no positive counterpart.
        let value = self
            .digits()
            .chain(zeros)
            .try_fold(0_i128, |value, digit| {
                value.checked_mul(10)?.checked_sub(i128::from(digit - b'0'))
            })?;
        if self.negative {
            Some(value)
        } else {
            value.checked_neg()
        }
    }

    fn digits(&self) -> impl Iterator<Item = u8> + use<'a> {
        let [whole, fraction] = self.digits;
        whole.bytes().chain(fraction.bytes())
    }

    fn precision(&self) -> i128 {
        length(self.digits[0]) + length(self.digits[1])
    }
}

/// Splits the text after its leading digits; `None` if there are none.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    if end == 0 {
        None
    } else {
        text.split_at_checked(end)
    }
}

/// Parses an exponent without its `e`; saturates at [`FARTHEST`].
fn parse_exponent(text: &str) -> Option<i128> {
    let (negative, text) = match text.strip_prefix(['+', '-']) {
        Some(digits) => (text.starts_with('-'), digits),
        None => (false, text),
    };
    let (digits, "") = split_digits(text)? else {
        return None;
    };
    let size = digits.bytes().fold(0_i128, |size, digit| {
        FARTHEST.min(size * 10 + i128::from(digit - b'0'))
    });
    Some(if negative { -size } else { size })
}

/// Returns the length, which never exceeds `i64::MAX`.
fn length(text: &str) -> i128 {
    i64::try_from(text.len()).unwrap_or(i64::MAX).into()
}
