//! Numbers through serde.

use crate::decimal::Decimal;
use serde_core::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

/// Writes the text of a JSON number to a serde serializer, with every digit where that can carry them:
///
/// 1. an integer, written without fraction and exponent, that 64 bits hold is an integer;
/// 2. what `f64` holds exactly, as the shortest decimal that leads back to it, is that `f64`;
/// 3. JSON text that `serde_json` writes has the number as it stands;
/// 4. where `serde_json` keeps every digit in a `Value`, too (its feature `arbitrary_precision`), so
///    does this;
/// 5. anything else is the nearest finite `f64`: of `1e400` the greatest one.
pub(crate) fn serialize_number<S: Serializer>(
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // `-0` parses as an integer that has lost its sign.
    if text != "-0" {
        if let Ok(value) = text.parse() {
            return serializer.serialize_u64(value);
        }
        if let Ok(value) = text.parse() {
            return serializer.serialize_i64(value);
        }
    }
    // The nearest one is infinite where no finite one is nearest.
    let nearest = text.parse::<f64>().unwrap_or_default();
    let nearest = nearest.clamp(f64::MIN, f64::MAX);
    if is_equal(&format!("{nearest:?}"), text) {
        return serializer.serialize_f64(nearest);
    }
    if writes_json_text::<S>()
        && let Ok(raw) = RawValue::from_string(text.to_owned())
    {
        return raw.serialize(serializer);
    }
    if std::any::type_name::<S>().contains("serde_json::") {
        let number = serde_json::from_str::<serde_json::Number>(text).ok();
        if let Some(number) = number.filter(|number| is_equal(&number.to_string(), text)) {
            return number.serialize(serializer);
        }
    }
    serializer.serialize_f64(nearest)
}

/// Whether a serializer is that of `serde_json` which writes text, and so knows its `RawValue`; every
/// other one would take that for a struct. Serde has no way to ask, so the type's name is asked.
/// Were it another one some day, numbers would be rounded as they are elsewhere; a test would tell.
fn writes_json_text<S>() -> bool {
    std::any::type_name::<S>().starts_with("&mut serde_json::ser::Serializer<")
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

    #[test]
    fn json_text_keeps_every_digit() {
        for text in [
            "36893488147419103233",
            "1e400",
            "-1e-400",
            "0.1000000000000000055",
            "1e99999999999999999999",
            "9007199254740993.0",
        ] {
            let written = serde_json::to_string(&[number(text)]).expect("a list of numbers");
            assert_eq!(written, format!("[{text}]"));
            let pretty = serde_json::to_string_pretty(&number(text)).expect("a number");
            assert_eq!(pretty, text);
            let mut bytes = Vec::new();
            serde_json::to_writer(&mut bytes, &number(text)).expect("a number");
            assert_eq!(bytes, text.as_bytes());
        }
    }

    #[test]
    fn a_value_of_serde_json_holds_the_nearest_finite_float_unless_it_keeps_digits() {
        let exact = serde_json::from_str::<Value>("1e400").is_ok();
        for (text, nearest) in [
            ("36893488147419103233", "3.6893488147419103e+19"),
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
