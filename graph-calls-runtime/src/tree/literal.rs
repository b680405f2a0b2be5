//! Literals of a schema as JSON text.

use super::Instance;
use crate::{Limits, output, read::read_tree, rules::Literal};

impl Literal {
    /// Calls `look` with the literal as a value of a tree.
    pub(super) fn with_instance<T>(&self, look: impl FnOnce(Instance<'_>) -> T) -> Option<T> {
        let mut text = Vec::new();
        self.write_json(&mut text);
        // A literal is JSON, and the generator bounds its depth.
        let tree = read_tree(&text, &Limits::UNBOUNDED).ok()?;
        Some(look(tree.instance()))
    }

    fn write_json(&self, out: &mut Vec<u8>) {
        match self {
            Literal::Null => out.extend_from_slice(b"null"),
            Literal::Boolean(value) => {
                out.extend_from_slice(if *value { b"true" } else { b"false" });
            }
            Literal::Number(text) => out.extend_from_slice(text.as_bytes()),
            Literal::String(text) => output::string(out, text),
            Literal::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    item.write_json(out);
                }
                out.push(b']');
            }
            Literal::Object(members) => {
                out.push(b'{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    output::string(out, name);
                    out.push(b':');
                    value.write_json(out);
                }
                out.push(b'}');
            }
        }
    }
}
