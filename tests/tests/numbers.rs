//! Numbers: every digit is kept, written back and compared, whatever JSON allows.

#![expect(clippy::float_cmp, reason = "a `Number` compares with a float exactly")]

mod reading {
    #![allow(missing_docs, reason = "the document here describes little")]
    graph_calls_derive::models! {
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "reading",
            "type": "object",
            "properties": {
                "any": { "type": "number" },
                "null": { "type": ["number", "null"] },
                "share": { "type": "number", "minimum": 0, "exclusiveMaximum": 0.1 },
                "price": { "type": "number", "multipleOf": 0.01 },
                "step": { "enum": [1, 2.5, 1e2] },
                "level": { "type": "number", "enum": [1, 2.5, 1e2] },
                "whole": { "type": "number", "$comment": "an integer, too", "allOf": [{ "type": "integer" }] },
                "list": { "type": "array", "items": { "type": "number", "maximum": 9007199254740993 }, "uniqueItems": true },
                "double": { "anyOf": [{ "type": ["number", "null"] }, { "enum": ["-INF", "INF", "NaN"] }] },
                "bounded": { "anyOf": [{ "type": "number" }, { "enum": ["-INF", "INF", "NaN"] }], "minimum": 0 },
                "doubles": { "type": "array", "items": { "anyOf": [{ "type": "number" }, { "enum": ["-INF", "INF", "NaN"] }] } },
                "int": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647 },
                "long": { "type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807 },
                "integer": { "type": "integer" },
                "many": { "type": "array", "maxItems": 4294967297 },
                "far": { "type": "array", "minItems": 4294967297 },
                "text": { "type": "string", "maxLength": 4294967297 },
                "long text": { "type": "string", "minLength": 4294967297 }
            }
        }"##,
    }
}

use graph_calls_model::{Number, Valid};
use reading::Reading;
use std::collections::HashSet;

fn read(text: &str) -> Result<Valid<Reading>, String> {
    Reading::from_slice(text.as_bytes()).map_err(|violations| violations.to_string())
}

/// Every form that a number has in JSON, and some of every size.
const FORMS: [&str; 24] = [
    "0",
    "-0",
    "-0.0",
    "0e5",
    "1",
    "1.0",
    "1e0",
    "10e-1",
    "-1.5",
    "0.10",
    "1E+2",
    "9007199254740993",
    "9007199254740993.0",
    "18446744073709551616",
    "340282366920938463463374607431768211457",
    "0.1000000000000000055",
    "0.1000000000000000055511151231257827",
    "5e-324",
    "1e-400",
    "-1e-400",
    "1e400",
    "-1e400",
    "1e99999999999999999999",
    "1e-99999999999999999999",
];

#[test]
fn every_digit_is_kept_and_written_back() {
    let long = format!("-{}.{}e-7", "9".repeat(1_000), "3".repeat(1_000));
    for number in FORMS.into_iter().chain([&*long]) {
        for text in [
            format!(r#"{{"any":{number}}}"#),
            format!(r#"{{"null":{number}}}"#),
            format!(r#"{{"double":{number}}}"#),
            format!(r#"{{"doubles":[{number},{number}]}}"#),
            format!(r#"{{"undeclared":[{number}]}}"#),
        ] {
            let reading = read(&text).expect(&text);
            assert_eq!(reading.to_vec(), text.as_bytes());
            let again = Valid::new(reading.into_inner()).expect("it was valid before");
            assert_eq!(again.to_vec(), text.as_bytes());
        }
    }
}

/// Exact arithmetic is the reference here: `f64` would round most of these onto the other side.
#[test]
fn bounds_are_compared_before_any_rounding() {
    for (member, number, valid) in [
        ("share", "0", true),
        ("share", "-0.0", true),
        ("share", "-1e-400", false),
        ("share", "-1e-99999999999999999999", false),
        ("share", "1e-400", true),
        ("share", "0.09999999999999999999999999", true),
        ("share", "0.1", false),
        ("share", "1e-1", false),
        ("share", "0.1000000000000000055", false),
        ("share", "1e400", false),
        ("price", "19.99", true),
        ("price", "4.35", true),
        ("price", "1e400", true),
        ("price", "0.005", false),
        ("price", "9007199254740993.01", true),
        ("price", "9007199254740993.001", false),
        ("price", "1e-400", false),
        ("step", "1", true),
        ("step", "1.0", true),
        ("step", "25e-1", true),
        ("step", "100", true),
        ("step", "1.0000000000000000001", false),
        ("level", "1.0", true),
        ("level", "25e-1", true),
        ("level", "100.00", true),
        ("level", "2.5000000000000000001", false),
        ("whole", "3.0", true),
        ("whole", "1e400", true),
        ("whole", "9007199254740993.5", false),
        ("bounded", "0", true),
        ("bounded", "-1e-400", false),
        ("bounded", "1e400", true),
    ] {
        let text = format!(r#"{{"{member}":{number}}}"#);
        assert_eq!(read(&text).is_ok(), valid, "{text}");
        let list = format!(r#"{{"list":[{number}]}}"#);
        let within = number != "1e400" && !number.starts_with("9007199254740993.");
        assert_eq!(read(&list).is_ok(), within, "{list}");
    }
    for (list, valid) in [
        ("[9007199254740993,9007199254740992]", true),
        ("[9007199254740993.0000000000001]", false),
        ("[9007199254740994]", false),
        ("[1,1.0]", false),
        ("[0.1,0.1000000000000000055]", true),
        ("[1e-400,0]", true),
        ("[0,-0]", false),
    ] {
        let text = format!(r#"{{"list":{list}}}"#);
        assert_eq!(read(&text).is_ok(), valid, "{text}");
    }
}

#[test]
fn odatas_strings_are_doubles_and_no_other_numbers() {
    for word in ["NaN", "INF", "-INF"] {
        let text = format!(r#"{{"double":"{word}","bounded":"{word}","doubles":["{word}",1.0]}}"#);
        let reading = read(&text).expect(&text);
        assert_eq!(reading.to_vec(), text.as_bytes());
        assert_eq!(reading.double.as_ref().map(Number::as_str), Some(word));
        for (member, place) in [("any", "/any"), ("null", "/null"), ("price", "/price")] {
            let text = format!(r#"{{"{member}":"{word}"}}"#);
            let violations = Reading::from_slice(text.as_bytes()).expect_err(&text);
            assert_eq!(violations.instance_locations(), [place]);
        }
        assert!(read(&format!(r#"{{"list":["{word}"]}}"#)).is_err());
        assert!(read(&format!(r#"{{"int":"{word}"}}"#)).is_err());
    }
    for other in ["Infinity", "nan", "1", "", "+INF"] {
        assert!(read(&format!(r#"{{"double":"{other}"}}"#)).is_err());
    }
    assert_eq!(
        read(r#"{"double":"\u004eaN"}"#).expect("NaN").to_vec(),
        br#"{"double":"NaN"}"#
    );
    assert_eq!(
        read(r#"{"double":null}"#).expect("null").to_vec(),
        br#"{"double":null}"#
    );
}

#[test]
fn values_that_are_not_finite_are_rejected_where_the_schema_allows_only_numbers() {
    let made = |value: f64| Reading::new().any(value).validate();
    assert_eq!(made(0.1).expect("a number").to_vec(), br#"{"any":0.1}"#);
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let invalid = made(value).expect_err("no JSON number");
        assert_eq!(invalid.violations().instance_locations(), ["/any"]);
        assert!(Reading::new().list([1.0, value]).validate().is_err());
        assert!(
            Reading::new()
                .double(value)
                .doubles([value])
                .validate()
                .is_ok()
        );
    }
    let text = r#"{"double":"INF"}"#;
    assert_eq!(
        Reading::new()
            .double(f64::INFINITY)
            .validate()
            .map(|reading| reading.to_vec()),
        Ok(text.as_bytes().to_vec())
    );
}

#[test]
fn a_type_with_numbers_is_compared_and_hashed_by_value() {
    let all = ["1", "1.0", "10e-1", "1.0000000000000000001"];
    let readings: HashSet<_> = all.map(|text| read(&format!(r#"{{"any":{text}}}"#))).into();
    assert_eq!(readings.len(), 2);
    let reading = read(r#"{"any":1.50}"#).expect("a number");
    assert!(
        reading
            .any
            .as_ref()
            .is_some_and(|any| *any == 1.5 && *any > 1 && any.as_f64() == 1.5)
    );
}

#[test]
fn a_number_has_its_builder_whatever_it_comes_from() {
    let reading = Reading::new()
        .any(1)
        .null(u64::MAX)
        .price("0.10".parse::<Number>().expect("a number"))
        .list([0.5, 1.5])
        .doubles(vec![1, 2]);
    assert_eq!(
        reading.validate().expect("valid").to_vec(),
        br#"{"any":1,"null":18446744073709551615,"price":0.10,"list":[0.5,1.5],"doubles":[1,2]}"#
    );
}

#[test]
fn an_integer_is_an_integer_however_it_is_written() {
    for (number, value) in [
        ("200.0", 200),
        ("2e2", 200),
        ("-0", 0),
        ("-0.0", 0),
        ("0e400", 0),
    ] {
        let reading = read(&format!(r#"{{"int":{number},"long":{number}}}"#)).expect(number);
        assert_eq!(
            (reading.int, reading.long),
            (Some(value), Some(value.into()))
        );
    }
    for number in ["1e400", "1e-400", "9223372036854775808", "0.5"] {
        let text = format!(r#"{{"long":{number}}}"#);
        let violations = Reading::from_slice(text.as_bytes()).expect_err(number);
        assert_eq!(violations.instance_locations(), ["/long"]);
        let keyword = violations
            .iter()
            .next()
            .map(graph_calls_model::Violation::keyword);
        assert!(matches!(keyword, Some("type" | "maximum")), "{keyword:?}");
    }
}

/// Each form of number for each numeric schema: a verdict, or a violation at the number; the reader never
/// rejects what the schema accepts.
#[test]
fn a_violation_is_reported_at_the_number() {
    for number in FORMS {
        for member in [
            "any", "null", "share", "price", "step", "level", "whole", "double", "bounded", "int",
            "long", "integer",
        ] {
            let text = format!(r#"{{"{member}":{number}}}"#);
            if let Err(violations) = Reading::from_slice(text.as_bytes()) {
                let place = format!("/{member}");
                for violation in &violations {
                    assert_eq!(violation.instance_location(), place, "{text}: {violations}");
                    assert_ne!(violation.keyword(), "syntax", "{text}");
                }
            }
        }
    }
}

/// On every target: these bounds are beyond 32 bits, and nothing is cut off.
#[test]
fn bounds_beyond_32_bits_are_bounds() {
    assert!(read(r#"{"many":[1,2],"text":"ab"}"#).is_ok());
    assert!(read(r#"{"far":[1]}"#).is_err());
    assert!(read(r#"{"long text":"a"}"#).is_err());
}
