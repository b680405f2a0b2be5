//! Schemas as static data, which the generator emits for each type and [`evaluate`] interprets.
//!
//! Nothing is parsed or allocated at run time. Schemas refer to each other by `&'static` references, so recursive documents
//! become recursive statics. The generator rejects a cycle of references that does not descend into the instance.
//!
//! [`evaluate`]: crate::evaluate

use crate::keywords::{Keyword, ValueKeyword};
use std::fmt;

mod format;
mod pattern;
mod types;

pub use format::Format;
pub use pattern::Pattern;
pub use types::Types;

/// A schema: its location and its keywords.
pub struct Rules {
    /// The location of the schema, `file#pointer`: `schemas/call.json#/properties/state`, and
    /// `schemas/call.json#` for a whole document.
    pub at: &'static str,
    /// The keywords that decide validity, in the order in which their violations are listed.
    pub checks: &'static [Keyword],
}

/// A JSON value written in a schema.
#[derive(Debug, PartialEq, Eq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number as JSON text.
    Number(&'static str),
    /// A string, unescaped.
    String(&'static str),
    /// An array.
    Array(&'static [Literal]),
    /// An object without duplicate members.
    Object(&'static [(&'static str, Literal)]),
}

/// `oneOf` whose branches are selected by the type tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tagged {
    /// The tag's member name: `@odata.type`.
    pub tag: &'static str,
    /// The branches. An instance selects at most one of them.
    pub branches: &'static [Branch],
}

/// A branch that is selected by the type tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Branch {
    /// The branch's index in `oneOf`.
    pub index: usize,
    /// The schema of the instances that select this branch.
    pub rules: &'static Rules,
    /// Which instances select it.
    pub select: Select,
}

/// Which instances select a branch.
#[derive(Debug, PartialEq, Eq)]
pub enum Select {
    /// An object with one of these tags.
    Tags(&'static [&'static str]),
    /// An object with one of these tags, or without a tag.
    Absent(&'static [&'static str]),
    /// An object with any other tag that is a string.
    Unknown,
    /// An array whose first item has one of these tags.
    ItemTags(&'static [&'static str]),
    /// Any other array, the empty one too.
    Items,
    /// Null.
    Null,
}

impl Rules {
    /// Returns `true` if this is the schema `false`.
    pub(crate) fn is_never(&self) -> bool {
        matches!(self.checks, [Keyword::Value(ValueKeyword::Always(false))])
    }

    /// Returns a superset of the types that the schema accepts. `of` returns the same for the schemas that it refers to.
    pub(crate) fn types(&self, of: &impl Fn(&'static Rules) -> Types) -> Types {
        self.checks
            .iter()
            .map(|keyword| keyword.types(of))
            .fold(Types::ALL, Types::intersection)
    }
}

impl Literal {
    pub(crate) fn types(&self) -> Types {
        match self {
            Self::Null => Types::NULL,
            Self::Boolean(_) => Types::BOOLEAN,
            Self::Number(_) => Types::NUMBER,
            Self::String(_) => Types::STRING,
            Self::Array(_) => Types::ARRAY,
            Self::Object(_) => Types::OBJECT,
        }
    }
}

impl Tagged {
    /// Returns the types that some branch accepts.
    pub(crate) fn types(&self) -> Types {
        Types::any_of(self.branches.iter().map(|branch| match branch.select {
            Select::Tags(_) | Select::Absent(_) | Select::Unknown => Types::OBJECT,
            Select::ItemTags(_) | Select::Items => Types::ARRAY,
            Select::Null => Types::NULL,
        }))
    }
}

impl Select {
    /// Returns the tags that select the branch for an object.
    pub(crate) fn tags(&self) -> &'static [&'static str] {
        match self {
            Self::Tags(tags) | Self::Absent(tags) => tags,
            Self::Unknown | Self::ItemTags(_) | Self::Items | Self::Null => &[],
        }
    }

    /// Returns the tags of the first item that select the branch for an array.
    pub(crate) fn item_tags(&self) -> &'static [&'static str] {
        match self {
            Self::ItemTags(tags) => tags,
            Self::Tags(_) | Self::Absent(_) | Self::Unknown | Self::Items | Self::Null => &[],
        }
    }
}

/// Schemas are equal if their locations are.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Rules {}

/// Writes the location only, because a schema may be recursive.
impl fmt::Debug for Rules {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Rules").field(&self.at).finish()
    }
}
