//! Writing a tree through any of serde's formats.

use serde_core::ser::{Error, Serialize, SerializeMap, Serializer};

use super::{Instance, Value};
use crate::decimal::Decimal;

/// Numbers arrive as `serde_json` would have read them: plain integers as integers while 64 bits
/// hold them, everything else as `f64`; and where `serde_json` was told to keep every digit
/// (feature `arbitrary_precision`), what `f64` can't hold arrives as it is spelt.
impl Serialize for Instance<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            Value::Null => serializer.serialize_unit(),
            Value::Boolean(value) => serializer.serialize_bool(value),
            Value::Number(text) => serialize_number(text, serializer),
            Value::String(text) => serializer.serialize_str(&text),
            Value::Array => serializer.collect_seq(self.items().into_iter().flatten()),
            Value::Object => {
                let members = self.members().into_iter().flatten();
                let mut map = serializer.serialize_map(Some(members.clone().count()))?;
                for (name, value) in members {
                    map.serialize_entry(name.as_ref(), &value)?;
                }
                map.end()
            }
        }
    }
}

fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // `-0` parses as an integer that has lost its sign.
    if text != "-0" {
        if let Ok(value) = text.parse() {
            return serializer.serialize_u64(value);
        }
        if let Ok(value) = text.parse() {
            return serializer.serialize_i64(value);
        }
    }
    let value = text.parse::<f64>().ok().filter(|value| value.is_finite());
    if let Some(value) = value.filter(|value| is_equal(&format!("{value:?}"), text)) {
        return serializer.serialize_f64(value);
    }
    let number = serde_json::from_str::<serde_json::Number>(text).ok();
    if let Some(number) = number.filter(|number| is_equal(&number.to_string(), text)) {
        return number.serialize(serializer);
    }
    match value {
        Some(value) => serializer.serialize_f64(value),
        None => Err(S::Error::custom("number out of range")),
    }
}

fn is_equal(left: &str, right: &str) -> bool {
    match (Decimal::parse(left), Decimal::parse(right)) {
        (Some(left), Some(right)) => left.compare(&right).is_eq(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::is_equal;
    use crate::{Limits, read::read_tree, tree::Tree};

    fn tree(text: &str) -> Tree<'_> {
        read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON")
    }

    #[test]
    fn members_keep_their_order() {
        let compact = "{\"b\":[null,true],\"a\":\"é\\n\"}";
        let text = serde_json::to_string(&tree(compact).instance());
        assert_eq!(text.ok().as_deref(), Some(compact));
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
            "18446744073709551615",
            "-9223372036854775808",
            "1e300",
        ] {
            let expected: Value = serde_json::from_str(text).expect("the test spells a number");
            let written = serde_json::to_value(tree(text).instance()).expect("a number");
            // Where it keeps the text of numbers, `serde_json` compares that.
            let same = written == expected || is_equal(&written.to_string(), text);
            assert!(same, "{text}: {written}, {expected}");
        }
    }

    #[test]
    fn a_number_beyond_64_bits_keeps_what_serde_json_can_hold() {
        let text = "36893488147419103233";
        let exact = serde_json::from_str::<Value>("1e400").is_ok();
        let expected = if exact {
            text
        } else {
            "3.6893488147419103e+19"
        };
        assert_eq!(
            serde_json::to_string(&tree(text).instance())
                .ok()
                .as_deref(),
            Some(expected)
        );
        let beyond = serde_json::to_value(tree("1e400").instance());
        assert_eq!(
            beyond.ok(),
            serde_json::from_str("1e400").ok(),
            "an error, not null"
        );
    }
}
