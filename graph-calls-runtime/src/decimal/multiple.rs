//! Exact divisibility of decimals.

use super::Decimal;
use crate::steps::count_steps;

/// The number of decimal digits that are processed at once.
const CHUNK: usize = 18;

impl Decimal<'_> {
    /// Returns `true` if this is an integer multiple of `divisor`. Only 0 is a multiple of 0.
    ///
    /// Takes time linear in the text of this number, whatever its exponent is.
    pub(crate) fn is_multiple_of(&self, divisor: &Decimal<'_>) -> bool {
        if self.precision() == 0 || divisor.precision() == 0 {
            return self.precision() == 0;
        }
        // Both numbers are an integer whose last digit is not 0, times a power of ten.
        let exponent = |number: &Decimal<'_>| number.point - number.precision();
        let Ok(zeros) = u128::try_from(exponent(self) - exponent(divisor)) else {
            // An integer whose last digit is not 0 is not divisible by ten.
            return false;
        };
        // A power of ten has only the factors 2 and 5, and the divisor has fewer of them than `enough`.
        let enough = divisor.digits().count().saturating_mul(4);
        let zeros = usize::try_from(zeros).map_or(enough, |zeros| zeros.min(enough));
        let dividend = self.digits().chain(std::iter::repeat_n(b'0', zeros));
        match small(divisor) {
            Some(divisor) => divides(divisor, dividend),
            None => long_divides(&divisor.digits().collect::<Vec<_>>(), dividend),
        }
    }
}

/// Returns the digits as one integer if it fits 64 bits.
fn small(number: &Decimal<'_>) -> Option<u64> {
    number.digits().try_fold(0_u64, |value, digit| {
        value.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
    })
}

/// Long division, 18 digits at a time.
fn divides(divisor: u64, dividend: impl Iterator<Item = u8>) -> bool {
    let divisor = u128::from(divisor);
    let (mut remainder, mut chunk, mut scale, mut length) = (0_u128, 0_u64, 1_u64, 0);
    for digit in dividend {
        count_steps(1);
        chunk = chunk * 10 + u64::from(digit - b'0');
        scale *= 10;
        length += 1;
        if length == CHUNK {
            remainder = (remainder * u128::from(scale) + u128::from(chunk)) % divisor;
            (chunk, scale, length) = (0, 1, 0);
        }
    }
    (remainder * u128::from(scale) + u128::from(chunk)) % divisor == 0
}

/// Long division digit by digit, for a divisor beyond 64 bits.
fn long_divides(divisor: &[u8], dividend: impl Iterator<Item = u8>) -> bool {
    let divisor: Vec<u8> = divisor.iter().map(|digit| digit - b'0').collect();
    // One digit longer than the divisor, the most significant digit first.
    let mut remainder = vec![0_u8; divisor.len() + 1];
    for digit in dividend {
        count_steps(divisor.len());
        remainder.rotate_left(1);
        if let Some(last) = remainder.last_mut() {
            *last = digit - b'0';
        }
        while subtract(&mut remainder, &divisor) {
            count_steps(divisor.len());
        }
    }
    remainder.iter().all(|digit| *digit == 0)
}

/// Subtracts the divisor once, unless the remainder is smaller.
fn subtract(remainder: &mut [u8], divisor: &[u8]) -> bool {
    let Some((first, rest)) = remainder.split_first_mut() else {
        return false;
    };
    if *first == 0 && &*rest < divisor {
        return false;
    }
    let mut borrow = 0;
    for (digit, taken) in rest.iter_mut().zip(divisor).rev() {
        let taken = taken + borrow;
        borrow = u8::from(*digit < taken);
        *digit = *digit + 10 * borrow - taken;
    }
    *first -= borrow;
    true
}

#[cfg(test)]
mod tests {
    use crate::{decimal::Decimal, steps::steps_of};

    fn is_multiple(value: &str, divisor: &str) -> bool {
        let read = |text| Decimal::parse(text).expect("the test spells a JSON number");
        Decimal::is_multiple_of(&read(value), &read(divisor))
    }

    #[test]
    fn cents_are_exact() {
        for value in [
            "0.01", "19.99", "4.35", "1.1", "0.3", "-0.07", "1e2", "0", "1e400",
        ] {
            assert!(is_multiple(value, "0.01"), "{value}");
        }
        for value in [
            "0.005",
            "19.999",
            "1e-3",
            "1e-400",
            "0.010000000000000000001",
        ] {
            assert!(!is_multiple(value, "0.01"), "{value}");
        }
    }

    #[test]
    fn integers_are_exact_beyond_64_bits() {
        assert!(is_multiple("9223372036854775807", "7"));
        assert!(!is_multiple("9223372036854775808", "7"));
        assert!(is_multiple("18446744073709551615", "18446744073709551615"));
        assert!(!is_multiple("18446744073709551616", "18446744073709551615"));
        assert!(is_multiple("36893488147419103230", "18446744073709551615"));
        assert!(is_multiple(
            "1000000000000000000000000000001",
            "1000000000000000000000000000001"
        ));
        assert!(is_multiple(
            "7000000000000000000000000000007",
            "1000000000000000000000000000001"
        ));
        assert!(!is_multiple(
            "7000000000000000000000000000008",
            "1000000000000000000000000000001"
        ));
        // (10^30 + 1) * 9 * 10^30, and one less.
        let product = format!("9{}9{}", "0".repeat(29), "0".repeat(30));
        assert!(is_multiple(&product, "1000000000000000000000000000001"));
        assert!(!is_multiple(
            &format!("{product}1"),
            "1000000000000000000000000000001"
        ));
    }

    #[test]
    fn a_power_of_ten_brings_twos_and_fives() {
        assert!(is_multiple("1e3", "8"));
        assert!(!is_multiple("1e2", "8"));
        assert!(is_multiple("3e40", "15"));
        assert!(is_multiple("1e999999999999", "1024"));
        assert!(!is_multiple("1e999999999999", "3"));
        assert!(is_multiple("3e999999999999", "0.75"));
        assert!(is_multiple("5", "2.5") && is_multiple("7.5", "2.5") && !is_multiple("6", "2.5"));
        assert!(is_multiple("1e400", "1e399") && !is_multiple("1e399", "1e400"));
        // 2^70, beyond 64 bits, against a power of ten that holds it and one that doesn't.
        assert!(is_multiple("1e70", "1180591620717411303424"));
        assert!(!is_multiple("1e69", "1180591620717411303424"));
    }

    #[test]
    fn a_hostile_number_costs_no_more_than_its_text() {
        let exponent = format!("7e{}", "9".repeat(100_000));
        let digits = "3".repeat(300_000);
        for (value, divisor, expected) in [
            ("7e1000000", "0.07", true),
            ("7e1000000", "1180591620717411303423", false),
            (&exponent, "0.07", true),
            (&exponent, "1180591620717411303423", false),
            (&digits, "3", true),
            (&digits, "1180591620717411303423", false),
        ] {
            let (steps, verdict) = steps_of(|| is_multiple(value, divisor));
            assert_eq!(verdict, expected);
            // For each digit of the value, and each factor of a power of ten that the divisor may have, one
            // step to look at it; beyond 64 bits, a digit of the divisor up to ten times.
            let most = (value.len() + 4 * divisor.len()) * 10 * divisor.len();
            assert!(steps <= most, "{steps} > {most}");
        }
    }

    #[test]
    fn verdicts_are_those_of_integer_arithmetic() {
        let mut chance = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = || {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            u128::from(chance)
        };
        for case in 0..20_000_usize {
            // A divisor of up to 91 bits and a value of up to 123.
            let divisor = (next() << (case % 28) >> (case % 61)) + 1;
            let rest = [0, next() % divisor][case % 2];
            let value = divisor * (next() & 0xffff_ffff) + rest;
            let places = case % 9;
            let (left, right) = (format!("{value}e-{places}"), format!("{divisor}e-{places}"));
            assert_eq!(is_multiple(&left, &right), rest == 0, "{left} {right}");
        }
    }
}
