//! Numbers compared as mathematics does, not as they are spelled.

use serde_json::Number;

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

/// 2^127: the first `f64` that `i128` cannot hold.
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
