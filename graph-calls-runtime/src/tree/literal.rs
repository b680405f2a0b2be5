//! A value written in a schema, as a tree.

use super::{Tree, Value};
use crate::rules::Literal;

impl From<&'static Literal> for Tree<'static> {
    fn from(literal: &'static Literal) -> Self {
        let mut tree = Tree::with_room(0);
        let root = tree.add(literal);
        tree.with_root(root)
    }
}

impl Tree<'static> {
    /// The generator bounds the depth of a literal.
    fn add(&mut self, literal: &'static Literal) -> Value<'static> {
        match literal {
            Literal::Null => Value::Null,
            Literal::Boolean(value) => Value::Boolean(*value),
            Literal::Number(text) => Value::Number(text),
            Literal::String(text) => Value::String((*text).into()),
            Literal::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| self.add(item)).collect();
                self.array(items)
            }
            Literal::Object(members) => {
                let members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| ((*name).into(), self.add(value)))
                    .collect();
                self.object(members)
            }
        }
    }
}
