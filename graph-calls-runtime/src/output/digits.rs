//! Serializing numbers with serde.

use crate::decimal::Decimal;
use serde_core::ser::{Serialize, Serializer};
use std::any::type_name;

/// Serializes a JSON number with every digit if the serializer supports that.
///
/// Serde has integers and `f64`, and a serializer may reject integers of 128 bits (that of `serde_json::Value` does). The
/// first of these that applies is serialized:
///
/// 1. an integer of 64 bits, if it is spelled without fraction and exponent;
/// 2. an `f64`, if the shortest decimal that parses to it is the number;
/// 3. to JSON text, with the feature `raw_value`: the number as it is spelled;
/// 4. to anything of `serde_json`, where its feature `arbitrary_precision` is on: the number as it is spelled;
/// 5. an integer of 64 bits, however it is spelled, and to JSON text one of 128 bits;
/// 6. the nearest finite `f64`: of `1e400` the greatest one.
pub(crate) fn serialize_number<S: Serializer>(
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // `-0` would lose its sign as an integer.
    if text != "-0" {
        if let Ok(value) = text.parse() {
            return serializer.serialize_u64(value);
        }
        if let Ok(value) = text.parse() {
            return serializer.serialize_i64(value);
        }
    }
    // A number beyond the range parses to infinity.
    let nearest = text.parse::<f64>().unwrap_or_default();
    let nearest = nearest.clamp(f64::MIN, f64::MAX);
    if is_equal(&format!("{nearest:?}"), text) {
        return serializer.serialize_f64(nearest);
    }
    #[cfg(feature = "raw_value")]
    if writes_json_text::<S>()
        && let Ok(raw) = serde_json::value::RawValue::from_string(text.to_owned())
    {
        return raw.serialize(serializer);
    }
    if type_name::<S>().contains("serde_json::") {
        let number = serde_json::from_str::<serde_json::Number>(text).ok();
        if let Some(number) = number.filter(|number| is_equal(&number.to_string(), text)) {
            return number.serialize(serializer);
        }
    }
    match Decimal::parse(text).and_then(Decimal::to_i128) {
        Some(value) => serialize_integer(value, nearest, serializer),
        None => serializer.serialize_f64(nearest),
    }
}

fn serialize_integer<S: Serializer>(
    value: i128,
    nearest: f64,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if let Ok(value) = u64::try_from(value) {
        serializer.serialize_u64(value)
    } else if let Ok(value) = i64::try_from(value) {
        serializer.serialize_i64(value)
    } else if writes_json_text::<S>() {
        serializer.serialize_i128(value)
    } else {
        serializer.serialize_f64(nearest)
    }
}

/// Returns `true` if a serializer is that of `serde_json` for JSON text, which supports integers of 128 bits and
/// `RawValue`. Serde cannot identify a serializer, so the name of its type is compared. If that name changes, numbers are
/// rounded, and a test fails.
fn writes_json_text<S>() -> bool {
    type_name::<S>().starts_with("&mut serde_json::ser::Serializer<")
}

fn is_equal(left: &str, right: &str) -> bool {
    match (Decimal::parse(left), Decimal::parse(right)) {
        (Some(left), Some(right)) => left.compare(&right).is_eq(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_equal;
    use crate::Number;
    use serde_json::Value;

    fn number(text: &str) -> Number {
        text.parse().expect("the test spells a number")
    }

    #[test]
    fn numbers_are_what_serde_json_reads() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "200.0",
            "2e2",
            "-7",
            "0.1",
            "9007199254740993",
            "18446744073709551615",
            "-9223372036854775808",
            "1e300",
        ] {
            let expected: Value = serde_json::from_str(text).expect("the test spells a number");
            let written = serde_json::to_value(number(text)).expect("a number");
            // Where it keeps the text of numbers, `serde_json` compares that.
            let same = written == expected || is_equal(&written.to_string(), text);
            assert!(same, "{text}: {written}, {expected}");
        }
    }

    /// Of JSON text: in the default build, and where every digit is kept.
    #[test]
    fn json_text_keeps_integers_of_128_bits_and_the_nearest_of_all_else() {
        let exact = cfg!(feature = "raw_value") || serde_json::from_str::<Value>("1e400").is_ok();
        for (text, nearest) in [
            ("36893488147419103233", "36893488147419103233"),
            ("-36893488147419103233", "-36893488147419103233"),
            ("9007199254740993.0", "9007199254740993"),
            ("9007199254740993e1", "90071992547409930"),
            ("-9007199254740993.0", "-9007199254740993"),
            ("1e400", "1.7976931348623157e308"),
            ("-1e-400", "-0.0"),
            ("0.1000000000000000055", "0.1"),
            ("1e99999999999999999999", "1.7976931348623157e308"),
        ] {
            let expected = if exact { text } else { nearest };
            let pretty = serde_json::to_string_pretty(&number(text)).expect("a number");
            let mut bytes = Vec::new();
            serde_json::to_writer(&mut bytes, &[number(text)]).expect("a list of numbers");
            let bytes = String::from_utf8(bytes).expect("JSON is UTF-8");
            assert_eq!(bytes, format!("[{pretty}]"));
            assert!(is_equal(&pretty, expected), "{text}: {pretty}");
            if cfg!(feature = "raw_value") {
                assert_eq!(pretty, text);
            }
        }
    }

    #[test]
    fn a_value_of_serde_json_holds_the_nearest_finite_float_unless_it_keeps_digits() {
        let exact = serde_json::from_str::<Value>("1e400").is_ok();
        for (text, nearest) in [
            ("36893488147419103233", "3.6893488147419103e+19"),
            ("9007199254740993.0", "9007199254740993"),
            ("1e400", "1.7976931348623157e+308"),
            ("-1e400", "-1.7976931348623157e+308"),
            ("1e-400", "0.0"),
            ("-1e-400", "-0.0"),
            ("0.1000000000000000055", "0.1"),
        ] {
            let written = serde_json::to_value(number(text)).expect("a number, whatever it is");
            let expected = if exact { text } else { nearest };
            assert!(
                is_equal(&written.to_string(), expected),
                "{text}: {written}, not {expected}"
            );
        }
    }

    #[test]
    fn what_is_not_finite_is_odatas_string() {
        for text in ["NaN", "INF", "-INF"] {
            let written = serde_json::to_value(number(text)).expect("a string");
            assert_eq!(written, text);
        }
    }
}
