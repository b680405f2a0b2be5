//! A JSON value held back: what serde hands over before its type is known.

use std::borrow::Cow;

mod text;

/// A JSON value in which nothing was interpreted: members keep their order, numbers their text.
///
/// The reader that builds one bounds its depth, so everything here may recurse. `==` compares
/// spellings.
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
