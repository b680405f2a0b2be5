use super::Number;
use std::{
    cmp::Ordering,
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
};

fn number(text: &str) -> Number {
    text.parse().expect("the test spells a number")
}

fn hash(number: &Number) -> u64 {
    let mut hasher = DefaultHasher::new();
    number.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn a_number_keeps_its_text() {
    let long = format!("-0.{}e-17", "123456789".repeat(200));
    for text in [
        "0",
        "-0",
        "1.0",
        "0.10",
        "9007199254740993",
        "1e400",
        "1E-400",
        "1234567890123456789012",
        "12345678901234567890123",
        "1e99999999999999999999",
        &long,
        "NaN",
        "INF",
        "-INF",
    ] {
        assert_eq!(number(text).as_str(), text);
        assert_eq!(number(text).to_string(), text);
        assert_eq!(format!("{:?}", number(text)), text);
    }
}

#[test]
fn only_json_numbers_and_odatas_strings_are_read() {
    for text in [
        "", " 1", "1 ", "+1", "01", ".5", "1.", "1e", "0x1", "nan", "Infinity", "inf", "+INF",
        "\"1\"", "null", "1,2", "١",
    ] {
        assert!(text.parse::<Number>().is_err(), "{text}");
    }
}

/// Each row is one value, and less than the next.
const ASCENDING: &[&[&str]] = &[
    &["-INF"],
    &["-1e400", "-10e399", "-1000e397"],
    &["-9007199254740993"],
    &["-9007199254740992", "-9007199254740992.000"],
    &["-1", "-1.0", "-0.1e1"],
    &["-1e-400"],
    &["0", "-0", "0.0", "0e99999999999999999999", "-0.00E-7"],
    &["1e-99999999999999999999"],
    &["1e-400", "0.1e-399"],
    &["0.1", "1e-1", "0.10"],
    &["0.1000000000000000055"],
    &["1", "1.0", "10e-1", "1E0", "1e+0"],
    &["9007199254740992"],
    &[
        "9007199254740993",
        "9007199254740993.0",
        "9007199254740993e0",
    ],
    &["1e400"],
    &["1e9223372036854775807"],
    &["1e9223372036854775808", "10e9223372036854775807"],
    &["1e99999999999999999999"],
    &["INF"],
    &["NaN"],
];

#[test]
fn numbers_compare_and_hash_by_value() {
    let all: Vec<(usize, Number)> = (ASCENDING.iter().enumerate())
        .flat_map(|(index, equal)| equal.iter().map(move |text| (index, number(text))))
        .collect();
    for (left, one) in &all {
        for (right, other) in &all {
            assert_eq!(one.cmp(other), left.cmp(right), "{one} {other}");
            assert_eq!(one == other, left == right, "{one} {other}");
            assert_eq!(hash(one) == hash(other), left == right, "{one} {other}");
        }
    }
    let distinct: HashSet<Number> = all.into_iter().map(|(_, number)| number).collect();
    assert_eq!(distinct.len(), ASCENDING.len());
}

#[test]
#[allow(clippy::float_cmp, reason = "the comparison is what is tested")]
fn a_float_stands_for_its_shortest_decimal() {
    for (value, text) in [
        (0.1, "0.1"),
        (1.0, "1.0"),
        (-0.0, "-0.0"),
        (1e300, "1e300"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e308"),
        (f64::INFINITY, "INF"),
        (f64::NEG_INFINITY, "-INF"),
        (f64::NAN, "NaN"),
    ] {
        let read = Number::from(value);
        assert_eq!(read.as_str(), text);
        assert_eq!(read.as_f64().total_cmp(&value), Ordering::Equal, "{text}");
        assert_eq!(read == value, !value.is_nan(), "{text}");
        assert_eq!(value == read, !value.is_nan(), "{text}");
        assert_eq!(number(text), read);
    }
    assert_eq!(Number::from(0.1_f32), 0.1);
    assert!(number("0.1000000000000000055") > 0.1 && 0.1 < number("0.1000000000000000055"));
    assert!(number("9007199254740993") != 9_007_199_254_740_992.0);
    assert!(number("1e400") > f64::MAX && number("1e400") < f64::INFINITY);
    assert_eq!(number("1").partial_cmp(&f64::NAN), None);
    assert_eq!(Number::NAN.partial_cmp(&1.0), None);
}

#[test]
fn a_float_is_the_nearest() {
    for (text, value) in [
        ("0.1000000000000000055", 0.1),
        ("9007199254740993", 9_007_199_254_740_992.0),
        ("1e400", f64::INFINITY),
        ("-1e400", f64::NEG_INFINITY),
        ("1e-400", 0.0),
        ("-1e-400", -0.0),
        ("1e99999999999999999999", f64::INFINITY),
        ("1e-99999999999999999999", 0.0),
        ("INF", f64::INFINITY),
    ] {
        let nearest = number(text).as_f64();
        assert_eq!(nearest.total_cmp(&value), Ordering::Equal, "{text}");
    }
    assert!(Number::NAN.as_f64().is_nan());
}

#[test]
fn integers_come_and_go_without_loss() {
    assert_eq!(Number::from(i64::MIN).as_i64(), Some(i64::MIN));
    assert_eq!(Number::from(u64::MAX).as_u64(), Some(u64::MAX));
    assert_eq!(Number::from(u64::MAX).as_i64(), None);
    assert_eq!(Number::from(i128::MIN).as_i128(), Some(i128::MIN));
    assert_eq!(Number::from(i128::MAX).as_i128(), Some(i128::MAX));
    assert_eq!(Number::from(u128::MAX).as_i128(), None);
    assert_eq!(number("2e2").as_i64(), Some(200));
    assert_eq!(number("-0").as_u64(), Some(0));
    assert_eq!(number("-1").as_u64(), None);
    assert_eq!(number("0.5").as_i64(), None);
    assert_eq!(number("1e99999999999999999999").as_i128(), None);
    assert!(number("2e2") == 200 && 200_u64 == number("200.0") && number("7") < 8_i64);
}

#[test]
fn a_number_is_small() {
    assert!(size_of::<Number>() <= 24);
    assert_eq!(size_of::<Option<Number>>(), size_of::<Number>());
}

#[test]
fn a_hostile_number_costs_no_more_than_its_text() {
    let nines = "9".repeat(50_000);
    let all = [
        format!("1e{nines}"),
        format!("-1e-{nines}"),
        format!("{nines}.{nines}"),
        "1e999999999".to_owned(),
        "1e-999999999".to_owned(),
        format!("0.{}1", "0".repeat(50_000)),
    ];
    for one in &all {
        let one = number(one);
        let _ = (hash(&one), one.as_f64(), one.as_i128(), one.is_integer());
        for other in &all {
            let _ = one.cmp(&number(other));
        }
    }
}
