//! A [`Node`] as compact JSON text.

use std::collections::HashSet;

use super::Node;
use crate::output::string;

impl Node<'_> {
    /// Appends the value as JSON, numbers as they are spelt; `None` if an object names a member
    /// twice, and then `out` ends somewhere within the value.
    pub(crate) fn write_text(&self, out: &mut Vec<u8>) -> Option<()> {
        match self {
            Self::Null => out.extend_from_slice(b"null"),
            Self::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
            Self::Number(text) => out.extend_from_slice(text.as_bytes()),
            Self::String(text) => string(out, text),
            Self::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    separate(index, out);
                    item.write_text(out)?;
                }
                out.push(b']');
            }
            Self::Object(members) => {
                let mut names = HashSet::with_capacity(members.len());
                out.push(b'{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if !names.insert(name) {
                        return None;
                    }
                    separate(index, out);
                    string(out, name);
                    out.push(b':');
                    value.write_text(out)?;
                }
                out.push(b'}');
            }
        }
        Some(())
    }
}

fn separate(index: usize, out: &mut Vec<u8>) {
    if index > 0 {
        out.push(b',');
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    fn text(node: &Node<'_>) -> Option<String> {
        let mut out = Vec::new();
        node.write_text(&mut out)?;
        String::from_utf8(out).ok()
    }

    #[test]
    fn numbers_keep_their_spelling() {
        let node = Node::Object(vec![
            (
                "a\n".into(),
                Node::Array(vec![Node::Number("1.50e400".into()), Node::Null]),
            ),
            ("b".into(), Node::String("\"".into())),
            ("c".into(), Node::Boolean(false)),
        ]);
        assert_eq!(
            text(&node).as_deref(),
            Some(r#"{"a\n":[1.50e400,null],"b":"\"","c":false}"#)
        );
    }

    #[test]
    fn a_member_that_is_there_twice_has_no_text() {
        let twice = Node::Object(vec![("a".into(), Node::Null), ("a".into(), Node::Null)]);
        assert_eq!(text(&Node::Array(vec![twice])), None);
    }
}
