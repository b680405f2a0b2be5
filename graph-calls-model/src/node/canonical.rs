//! One text for all equal values, to find a value among many.

use super::Node;
use crate::decimal::Decimal;
use crate::rules::Literal;

impl Node<'_> {
    /// A text that is the same for values that are equal to JSON Schema, and for those alone.
    ///
    /// Takes time linear in the value, but for the sorting of names.
    pub(crate) fn canonical(&self) -> Vec<u8> {
        let mut text = Vec::new();
        self.write_canonical(&mut text);
        text
    }

    fn write_canonical(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.push(b'n'),
            Self::Boolean(value) => out.push(if *value { b't' } else { b'f' }),
            Self::Number(text) => {
                if let Some(number) = Decimal::parse(text) {
                    number.write_canonical(out);
                }
                out.push(b';');
            }
            Self::String(text) => write_string(text, out),
            Self::Array(items) => {
                out.push(b'[');
                for item in items {
                    item.write_canonical(out);
                }
                out.push(b']');
            }
            Self::Object(members) => {
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_unstable_by_key(|(name, _)| name);
                out.push(b'{');
                for (name, value) in sorted {
                    write_string(name, out);
                    value.write_canonical(out);
                }
                out.push(b'}');
            }
        }
    }
}

/// The length first, so that no text can be taken for what follows it.
fn write_string(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(format!("\"{}:", text.len()).as_bytes());
    out.extend_from_slice(text.as_bytes());
}

impl From<&'static Literal> for Node<'static> {
    fn from(literal: &'static Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Number(text) => Self::Number((*text).into()),
            Literal::String(text) => Self::String((*text).into()),
            Literal::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Literal::Object(members) => Self::Object(
                members
                    .iter()
                    .map(|(name, value)| ((*name).into(), Self::from(value)))
                    .collect(),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::read::read_node;

    fn canonical(text: &str) -> Vec<u8> {
        read_node(text.as_bytes(), &crate::Limits::UNBOUNDED)
            .expect("the test spells JSON")
            .canonical()
    }

    #[test]
    fn equal_values_have_one_text() {
        for (left, right) in [
            ("1", "1.0"),
            ("-0", "0e5"),
            ("[100]", "[1e2]"),
            (r#"{"a":1,"b":[2]}"#, r#"{"b":[20e-1],"\u0061":1}"#),
        ] {
            assert_eq!(canonical(left), canonical(right), "{left} {right}");
        }
    }

    #[test]
    fn different_values_have_different_texts() {
        let all = [
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "10",
            "0.1",
            "\"\"",
            "\"0\"",
            "\"n\"",
            "[]",
            "[[]]",
            "[0]",
            "[\"0\"]",
            "[1,1]",
            "[11]",
            "{}",
            r#"{"a":1}"#,
            r#"{"a":[1]}"#,
            r#"["a",1]"#,
            r#"{"a":1,"b":1}"#,
            "9007199254740993",
            "9007199254740992",
        ];
        for left in all {
            for right in all {
                assert_eq!(
                    canonical(left) == canonical(right),
                    left == right,
                    "{left} {right}"
                );
            }
        }
    }
}
