//! Writing a [`Node`] through any of serde's formats.

use serde::ser::{Error, Serialize, SerializeMap, Serializer};

use super::Node;

/// Numbers arrive as `serde_json` would have read them: plain integers as integers while 64 bits
/// hold them, everything else as `f64`.
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
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => serializer.serialize_f64(value),
        _ => Err(S::Error::custom("number out of range")),
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use serde_json::{Value, json};

    use super::Node;

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
            assert_eq!(
                serde_json::to_value(number(text)).expect("a number"),
                expected,
                "{text}"
            );
        }
        assert_eq!(
            serde_json::to_value(number("36893488147419103232")).ok(),
            Some(json!(36_893_488_147_419_103_232.0))
        );
    }

    #[test]
    fn a_number_beyond_f64_is_an_error_and_not_null() {
        assert!(serde_json::to_value(number("1e400")).is_err());
    }
}
