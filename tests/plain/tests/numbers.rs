//! What is promised of numbers by `from_slice` and `to_vec`, which ask `serde_json` for nothing. Built twice: see the
//! library.

use graph_calls_plain::{Rounded, is_exact, is_nearest, verdicts};
use graph_calls_runtime::Valid;
use serde_json::Value;

/// Not under `cargo test --workspace`, which turns on for all what one package asks for.
#[test]
#[ignore = "holds alone: cargo test -p graph-calls-plain -- --include-ignored"]
fn serde_json_is_as_a_bot_has_it() {
    assert!(!is_exact(), "arbitrary_precision is on");
    assert!(!is_nearest(), "float_roundtrip is on");
    let masked = r#"{"$serde_json::private::RawValue":"1"}"#;
    let value: Value = serde_json::from_str(masked).expect("an object");
    assert_eq!(
        value.is_number(),
        cfg!(feature = "raw_value"),
        "raw_value is on"
    );
}

#[test]
fn the_verdict_is_that_of_the_reference() {
    let mut count = 0;
    for (valid, text) in verdicts() {
        count += 1;
        let read = Rounded::from_slice(text.as_bytes());
        assert_eq!(read.is_ok(), valid, "{text}");
        let read = serde_json::from_str::<Valid<Rounded>>(text);
        assert_eq!(read.is_ok(), valid, "through serde: {text}");
    }
    assert!(count > 30, "{count}");
}

#[test]
fn every_digit_is_kept_and_written_back() {
    for number in [
        "0",
        "-0",
        "-0.0",
        "0.10",
        "1E+2",
        "100.00000000000001",
        "9007199254740993",
        "9007199254740993.0",
        "36893488147419103233",
        "0.1000000000000000055",
        "1e-400",
        "1e400",
        "-1e99999999999999999999",
    ] {
        let text = format!(r#"{{"number":{number},"any":[{number}],"undeclared":{number}}}"#);
        let read = Rounded::from_slice(text.as_bytes()).expect(&text);
        assert_eq!(read.to_vec(), text.as_bytes());
        assert_eq!(read.number.as_ref().expect(number).as_str(), number);
    }
}

/// What 64 bits hold exactly survives serde, too, in any build.
#[test]
fn what_64_bits_hold_survives_serde() {
    for number in [
        "0",
        "-7",
        "0.5",
        "1048576.25",
        "18446744073709551615",
        "-9223372036854775808",
    ] {
        let text = format!(r#"{{"number":{number},"any":[{number}]}}"#);
        let read = Rounded::from_slice(text.as_bytes()).expect(&text);
        let written = serde_json::to_string(&read).expect("JSON");
        let again = Rounded::from_slice(written.as_bytes()).expect("valid");
        assert_eq!(again, read);
        let again: Valid<Rounded> = serde_json::from_str(&written).expect("valid");
        assert_eq!(again, read);
        let value = serde_json::to_value(&read).expect("a value");
        let again: Valid<Rounded> = serde_json::from_value(value).expect("valid");
        assert_eq!(again, read);
    }
}
