//! Numbers that would not be kept as they are written.

use super::{errors, errors_of};

fn error(pointer: &str, number: &str) -> String {
    format!(
        "a.json#{pointer}: the number `{number}` would not be kept as it is; \
         write an integer below 2^64, or a number of at most 15 digits and an exponent of at most 307"
    )
}

#[test]
fn exact_ones_are_sound() {
    for number in [
        "0",
        "-0",
        "-0.0",
        "0.01",
        "1e-7",
        "100.00",
        "18446744073709551615",
        "-9223372036854775808",
        "100000000000000000000",
        "1e300",
        "1E+2",
        "0.30000000000000004",
        "2.2250738585072014e-308",
        "123456789012345e292",
    ] {
        assert_eq!(
            errors(&format!(r#""minimum": {number}"#)),
            [""; 0],
            "{number}"
        );
    }
}

#[test]
fn inexact_ones_are_named_wherever_they_are() {
    for number in [
        "18446744073709551616",
        "-9223372036854775809",
        "0.1000000000000000055511151231257827",
        "9007199254740993.0",
        "1e-400",
        "-1e-400",
    ] {
        assert_eq!(
            errors(&format!(r#""minimum": {number}"#)),
            [error("/minimum", number)]
        );
        let text =
            format!(r#""items": {{"enum": ["\\\"1e-400", 1, {{"a": [{number}]}}]}}, "title": "2""#);
        assert_eq!(errors(&text), [error("/items/enum/2/a/0", number)]);
    }
}

#[test]
fn one_without_bounds_is_named_too() {
    // Numbers keep their digits if another crate turns on `serde_json/arbitrary_precision`.
    let error = errors(r#""maximum": 1e400"#).concat();
    assert!(error.starts_with("a.json#/maximum: "), "{error}");
    assert!(
        error.ends_with("write an integer below 2^64, or a number of at most 15 digits and an exponent of at most 307"),
        "{error}"
    );
}

#[test]
fn digits_without_end() {
    let text = format!(r#"{{"minimum": 0.{}}}"#, "1".repeat(1_000_000));
    assert!(
        errors_of([("a.json", &text)])
            .iter()
            .all(|error| error.len() < 500)
    );
}
