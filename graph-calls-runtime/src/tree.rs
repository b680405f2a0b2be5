//! A JSON text read whole: what the slow path judges.

use std::borrow::Cow;

use crate::decimal::Decimal;
use crate::rules::{Literal, Types};

mod canonical;
mod literal;
mod serialize;

/// A JSON value in which nothing was interpreted: members keep their order, numbers their text.
///
/// It lies flat, in two lists for all of its arrays and objects: to build and to drop it costs next
/// to nothing. The reader that builds one bounds its depth, so everything here may recurse.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    /// The members of each object, side by side.
    members: Vec<Member<'a>>,
    /// The items of each array, side by side.
    items: Vec<Value<'a>>,
    root: Value<'a>,
}

/// A member's name, unescaped, and its value.
pub(crate) type Member<'a> = (Cow<'a, str>, Value<'a>);

/// One value of a tree.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as its JSON text.
    Number(&'a str),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array; its items are in the tree.
    Array(Part),
    /// An object; its members are in the tree. The reader refuses one that names a member twice.
    Object(Part),
}

/// Where in a list of the tree something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    start: usize,
    end: usize,
}

impl<'a> Tree<'a> {
    /// A tree of nothing yet, with room for so many members.
    pub(crate) fn with_room(members: usize) -> Self {
        Tree {
            members: Vec::with_capacity(members),
            items: Vec::new(),
            root: Value::Null,
        }
    }

    /// The tree of this value, whose parts are here already.
    pub(crate) fn with_root(self, root: Value<'a>) -> Self {
        Tree { root, ..self }
    }

    /// Adds an array.
    pub(crate) fn array(&mut self, items: impl IntoIterator<Item = Value<'a>>) -> Value<'a> {
        let start = self.items.len();
        self.items.extend(items);
        let end = self.items.len();
        Value::Array(Part { start, end })
    }

    /// Adds an object.
    pub(crate) fn object(&mut self, members: impl IntoIterator<Item = Member<'a>>) -> Value<'a> {
        let start = self.members.len();
        self.members.extend(members);
        let end = self.members.len();
        Value::Object(Part { start, end })
    }

    /// The whole value.
    pub(crate) fn instance(&self) -> Instance<'_> {
        Instance {
            value: &self.root,
            tree: self,
        }
    }
}

/// A value in its tree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instance<'t> {
    pub(crate) value: &'t Value<'t>,
    tree: &'t Tree<'t>,
}

impl<'t> Instance<'t> {
    /// A member or an item of this; or the name of a member, as a value.
    pub(crate) fn part(self, value: &'t Value<'t>) -> Self {
        Self { value, ..self }
    }

    /// The items, if this is an array.
    pub(crate) fn items(self) -> Option<&'t [Value<'t>]> {
        let Value::Array(Part { start, end }) = *self.value else {
            return None;
        };
        self.tree.items.get(start..end)
    }

    /// The members, if this is an object.
    pub(crate) fn members(self) -> Option<&'t [Member<'t>]> {
        let Value::Object(Part { start, end }) = *self.value else {
            return None;
        };
        self.tree.members.get(start..end)
    }

    /// Whether this is an array or an object.
    pub(crate) fn has_parts(self) -> bool {
        matches!(self.value, Value::Array(_) | Value::Object(_))
    }

    /// The member of this name, if this is an object that has one.
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        let mut members = self.members()?.iter();
        let (_, value) = members.find(|(key, _)| key == name)?;
        Some(self.part(value))
    }

    /// The string, if this is one.
    pub(crate) fn as_str(self) -> Option<&'t str> {
        match self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub(crate) fn as_number(self) -> Option<Decimal<'t>> {
        match self.value {
            Value::Number(text) => Decimal::parse(text),
            _ => None,
        }
    }

    /// Whether this is the value that the schema names: numbers by value, objects in any order.
    pub(crate) fn equals(self, literal: &Literal) -> bool {
        match (self.value, literal) {
            (Value::Null, Literal::Null) => true,
            (Value::Boolean(value), Literal::Boolean(expected)) => value == expected,
            (Value::Number(text), Literal::Number(expected)) => {
                match (Decimal::parse(text), Decimal::parse(expected)) {
                    (Some(value), Some(expected)) => value.compare(&expected).is_eq(),
                    _ => false,
                }
            }
            (Value::String(text), Literal::String(expected)) => text == expected,
            (Value::Array(_), Literal::Array(expected)) => {
                let items = self.items().unwrap_or_default();
                items.len() == expected.len()
                    && (items.iter().zip(*expected))
                        .all(|(item, expected)| self.part(item).equals(expected))
            }
            (Value::Object(_), Literal::Object(expected)) => {
                self.members().unwrap_or_default().len() == expected.len()
                    && expected.iter().all(|(name, expected)| {
                        self.get(name).is_some_and(|value| value.equals(expected))
                    })
            }
            _ => false,
        }
    }

    /// Whether this value has one of these types.
    pub(crate) fn is(self, types: Types) -> bool {
        match self.value {
            // Most numbers are asked for as numbers, and need no reading then.
            Value::Number(_) if types.contains(Types::NUMBER) => true,
            _ => types.contains(self.kind()),
        }
    }

    /// The one type that this value has; the narrowest for a number.
    pub(crate) fn kind(self) -> Types {
        match self.value {
            Value::Null => Types::NULL,
            Value::Boolean(_) => Types::BOOLEAN,
            Value::Number(text) if is_integer(text) => Types::INTEGER,
            Value::Number(_) => Types::FRACTION,
            Value::String(_) => Types::STRING,
            Value::Array(_) => Types::ARRAY,
            Value::Object(_) => Types::OBJECT,
        }
    }
}

/// Digits alone, as nearly every number, or a spelling such as `2e2`.
fn is_integer(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
        || Decimal::parse(text).is_some_and(|number| number.is_integer())
}
