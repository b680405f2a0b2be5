use std::cmp::Ordering;

use super::Decimal;

fn decimal(text: &str) -> Decimal<'_> {
    Decimal::parse(text).expect("the test spells a JSON number")
}

#[test]
fn an_integer_is_an_integer_however_it_is_spelt() {
    for (text, value) in [
        ("200", 200),
        ("200.0", 200),
        ("2e2", 200),
        ("2.00E+2", 200),
        ("20000e-2", 200),
        ("0.02e4", 200),
        ("-0", 0),
        ("-0.0e7", 0),
        ("0e999999999999", 0),
        ("-12.5e1", -125),
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808.000", i64::MIN),
    ] {
        assert!(decimal(text).is_integer(), "{text}");
        assert_eq!(decimal(text).to_i64(), Some(value), "{text}");
    }
}

#[test]
fn what_64_bits_cannot_hold_is_not_rounded() {
    for text in [
        "0.5",
        "1e-1",
        "200.01",
        "9223372036854775808",
        "-9223372036854775809",
        "1e400",
    ] {
        assert_eq!(decimal(text).to_i64(), None, "{text}");
    }
}

#[test]
fn numbers_compare_by_value() {
    let ascending = [
        "-1e400",
        "-10",
        "-9.99",
        "-1",
        "-1e-400",
        "0",
        "1e-400",
        "0.00099",
        "0.001",
        "0.0100001",
        "0.9",
        "1",
        "9007199254740992",
        "9007199254740993",
        "9007199254740993.5",
        "1e400",
        "1.5e400",
    ];
    for (index, left) in ascending.iter().enumerate() {
        for (other, right) in ascending.iter().enumerate() {
            assert_eq!(
                decimal(left).compare(&decimal(right)),
                index.cmp(&other),
                "{left} {right}"
            );
        }
    }
    for (left, right) in [
        ("1", "1.000"),
        ("100", "1e2"),
        ("0.0", "-0"),
        ("1200e-4", "0.12"),
    ] {
        assert_eq!(
            decimal(left).compare(&decimal(right)),
            Ordering::Equal,
            "{left} {right}"
        );
    }
}

#[test]
fn only_json_numbers_are_numbers() {
    for text in [
        "", "-", "+1", "01", "-00", "1.", ".5", "1e", "1e+", "1e5 ", " 1", "1.5.5", "0x1", "NaN",
        "१",
    ] {
        assert!(Decimal::parse(text).is_none(), "{text}");
    }
}

#[test]
fn a_hostile_number_costs_no_more_than_its_text() {
    let exponent = format!("1e{}", "9".repeat(100_000));
    assert!(decimal(&exponent).is_integer());
    assert_eq!(decimal(&exponent).to_i64(), None);
    assert!(!decimal(&format!("1e-{}", "9".repeat(100_000))).is_integer());
    let digits = format!("{}.{}", "9".repeat(100_000), "0".repeat(100_000));
    assert!(decimal(&digits).compare(&decimal(&exponent)).is_lt());
}
