//! Numbers: read without losing a digit, and compared by value, not by spelling.

use serde_json::Number;

/// Returns the number that `token`, a JSON number, means; `None` if no [`Number`] has exactly this value.
///
/// Fractions and exponents are kept in an `f64`, if that prints as the same decimal number.
pub(super) fn exact(token: &str) -> Option<Number> {
    if let Ok(integer) = token.parse::<u64>() {
        return Some(integer.into());
    }
    // `-0` stays what it was.
    if let Some(integer) = token.parse::<i64>().ok().filter(|integer| *integer != 0) {
        return Some(integer.into());
    }
    let float = token.parse::<f64>().ok()?;
    (Decimal::of(token)? == Decimal::of(&format!("{float:e}"))?)
        .then(|| Number::from_f64(float))
        .flatten()
}

/// A decimal number: its digits without zeros at either end, and the power of ten of the last one.
#[derive(PartialEq, Eq)]
struct Decimal {
    negative: bool,
    digits: String,
    power: i64,
}

impl Decimal {
    fn of(token: &str) -> Option<Self> {
        let (number, exponent) = token.split_once(['e', 'E']).unwrap_or((token, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let power = exponent.parse::<i64>().ok()?;
        let power = power.checked_sub(i64::try_from(fraction.len()).ok()?)?;
        let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
        let digits = digits.trim_start_matches('0');
        let kept = digits.trim_end_matches('0');
        let dropped = i64::try_from(digits.len() - kept.len()).ok()?;
        Some(Self {
            negative: token.starts_with('-'),
            digits: kept.to_owned(),
            power: if kept.is_empty() {
                0
            } else {
                power.checked_add(dropped)?
            },
        })
    }
}

/// The numbers of a JSON text, in the order in which they are written.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.rest.as_bytes();
        let (mut at, mut in_string) = (0, false);
        loop {
            match bytes.get(at)? {
                b'\\' if in_string => at += 1,
                b'"' => in_string = !in_string,
                b'-' | b'0'..=b'9' if !in_string => break,
                _ => {}
            }
            at += 1;
        }
        let is_number = |byte: &u8| byte.is_ascii_digit() || b"+-.eE".contains(byte);
        let length = bytes[at..]
            .iter()
            .take_while(|byte| is_number(byte))
            .count();
        let token = self.rest.get(at..at + length)?;
        self.rest = self.rest.get(at + length..)?;
        Some(token)
    }
}

/// A form in which equal numbers are equal: the integer itself, or the bits of what is not one.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Canonical {
    Integer(i128),
    Fraction(u64),
}

pub(super) fn canonical(number: &Number) -> Canonical {
    if let Some(integer) = integer(number) {
        return Canonical::Integer(integer);
    }
    // Beyond `i128` every `f64` is an integer; its bits identify it, for no other kind of number gets there.
    Canonical::Fraction(number.as_f64().unwrap_or(f64::INFINITY).to_bits())
}

pub(super) fn as_count(number: &Number) -> Option<u64> {
    match canonical(number) {
        Canonical::Integer(integer) if integer >= 0 => {
            Some(u64::try_from(integer).unwrap_or(u64::MAX))
        }
        Canonical::Integer(_) => None,
        Canonical::Fraction(bits) => (f64::from_bits(bits) >= LIMIT).then_some(u64::MAX),
    }
}

/// 2^127: the first `f64` that does not fit into `i128`.
const LIMIT: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;

fn integer(number: &Number) -> Option<i128> {
    if let Some(integer) = number.as_i64() {
        return Some(i128::from(integer));
    }
    if let Some(integer) = number.as_u64() {
        return Some(i128::from(integer));
    }
    let float = number.as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the value is whole and within range"
    )]
    (float.fract() == 0.0 && float.abs() < LIMIT).then_some(float as i128)
}
