//! A JSON value read whole: what the slow path judges.

use std::borrow::Cow;

use crate::decimal::Decimal;
use crate::rules::{Literal, Types};

mod canonical;
mod deserialize;
mod serialize;
mod text;

pub(crate) use deserialize::NUMBER_TOKEN;

/// A JSON value in which nothing was interpreted: members keep their order, numbers their text.
///
/// The reader that builds one bounds its depth, so everything here may recurse. `==` compares
/// spellings; [`Node::equals`] compares values as JSON Schema does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as its JSON text.
    Number(Cow<'a, str>),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object; the reader refuses one that names a member twice.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl Node<'_> {
    /// The member of this name, if this is an object that has one.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        members
            .iter()
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The string, if this is one.
    pub(crate) fn as_str(&self) -> Option<&str> {
        let Self::String(text) = self else {
            return None;
        };
        Some(text)
    }

    /// Whether this is the value that the schema names: numbers by value, objects in any order.
    pub(crate) fn equals(&self, literal: &Literal) -> bool {
        match (self, literal) {
            (Self::Null, Literal::Null) => true,
            (Self::Boolean(value), Literal::Boolean(expected)) => value == expected,
            (Self::Number(text), Literal::Number(expected)) => {
                match (Decimal::parse(text), Decimal::parse(expected)) {
                    (Some(value), Some(expected)) => value.compare(&expected).is_eq(),
                    _ => false,
                }
            }
            (Self::String(text), Literal::String(expected)) => text == expected,
            (Self::Array(items), Literal::Array(expected)) => {
                items.len() == expected.len()
                    && items
                        .iter()
                        .zip(*expected)
                        .all(|(item, expected)| item.equals(expected))
            }
            (Self::Object(members), Literal::Object(expected)) => {
                members.len() == expected.len()
                    && expected.iter().all(|(name, expected)| {
                        self.get(name).is_some_and(|value| value.equals(expected))
                    })
            }
            _ => false,
        }
    }

    /// Whether this value has one of these types.
    pub(crate) fn is(&self, types: Types) -> bool {
        match self {
            // Most numbers are asked for as numbers, and need no reading then.
            Self::Number(_) if types.contains(Types::NUMBER) => true,
            _ => types.contains(self.kind()),
        }
    }

    /// The one type that this value has; the narrowest for a number.
    pub(crate) fn kind(&self) -> Types {
        match self {
            Self::Null => Types::NULL,
            Self::Boolean(_) => Types::BOOLEAN,
            Self::Number(text) if is_integer(text) => Types::INTEGER,
            Self::Number(_) => Types::FRACTION,
            Self::String(_) => Types::STRING,
            Self::Array(_) => Types::ARRAY,
            Self::Object(_) => Types::OBJECT,
        }
    }
}

/// Digits alone, as nearly every number, or a spelling such as `2e2`.
fn is_integer(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
        || Decimal::parse(text).is_some_and(|number| number.is_integer())
}
