//! Writing a [`Node`] through any of serde's formats.

use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use super::Node;
use crate::decimal::Decimal;

/// Numbers arrive as `serde_json` would have read them: plain integers as integers while 64 bits
/// hold them, everything else as `f64`; and where `serde_json` was told to keep every digit
/// (feature `arbitrary_precision`), what `f64` can't hold arrives as it is spelt.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(text) => serialize_number(text, serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name.as_ref(), value)?;
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
    use std::borrow::Cow;

    use serde_json::Value;

    use super::{Node, is_equal};

    fn number(text: &str) -> Node<'_> {
        Node::Number(Cow::Borrowed(text))
    }

    #[test]
    fn members_keep_their_order() {
        let node = Node::Object(vec![
            (
                "b".into(),
                Node::Array(vec![Node::Null, Node::Boolean(true)]),
            ),
            ("a".into(), Node::String("é\n".into())),
        ]);
        let text = serde_json::to_string(&node).expect("a node is JSON");
        assert_eq!(text, "{\"b\":[null,true],\"a\":\"é\\n\"}");
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
            let written = serde_json::to_value(number(text)).expect("a number");
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
            serde_json::to_string(&number(text)).ok().as_deref(),
            Some(expected)
        );
        let beyond = serde_json::to_value(number("1e400"));
        assert_eq!(
            beyond.ok(),
            serde_json::from_str("1e400").ok(),
            "an error, not null"
        );
    }
}
