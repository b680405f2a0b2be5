//! The canonical text of a value, to compare values.

use super::{Instance, InstanceValue};
use crate::decimal::Decimal;
use crate::steps::count_steps;

impl Instance<'_> {
    /// Returns a text that is equal for two values if and only if JSON Schema considers them equal.
    ///
    /// Takes time linear in the value, apart from sorting names.
    pub(crate) fn canonical(self) -> Vec<u8> {
        let mut text = Vec::new();
        self.write_canonical(&mut text);
        text
    }

    fn write_canonical(self, out: &mut Vec<u8>) {
        count_steps(1);
        match self.value() {
            InstanceValue::Null => out.push(b'n'),
            InstanceValue::Boolean(value) => out.push(if value { b't' } else { b'f' }),
            InstanceValue::Number(text) => {
                if let Some(number) = Decimal::parse(text) {
                    number.write_canonical(out);
                }
                out.push(b';');
            }
            InstanceValue::String(text) => write_string(&text, out),
            InstanceValue::Array => {
                out.push(b'[');
                for item in self.items().into_iter().flatten() {
                    item.write_canonical(out);
                }
                out.push(b']');
            }
            InstanceValue::Object => {
                let mut sorted: Vec<_> = self.members().into_iter().flatten().collect();
                sorted.sort_unstable_by(|(name, _), (other, _)| name.cmp(other));
                out.push(b'{');
                for (name, value) in sorted {
                    write_string(&name, out);
                    value.write_canonical(out);
                }
                out.push(b'}');
            }
        }
    }
}

/// Writes the length before the text, so that the encoding is unambiguous.
fn write_string(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(format!("\"{}:", text.len()).as_bytes());
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use crate::read::read_tree;

    fn canonical(text: &str) -> Vec<u8> {
        read_tree(text.as_bytes(), &crate::Limits::UNBOUNDED)
            .expect("the test spells JSON")
            .instance()
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
