//! A schema as static data: what the generator emits beside each type, and [`evaluate`] reads.
//!
//! Nothing here is parsed or allocated at run time. Schemas refer to each other by `&'static`
//! reference, so recursive documents are recursive statics; the generator refuses a cycle of
//! references that never descends into the instance.
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

/// One schema: where it is written, and what it asks.
pub struct Rules {
    /// The schema's own place, `file#pointer`: `schemas/call.json#/properties/state`, and
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
    /// A number, as its JSON text.
    Number(&'static str),
    /// A string, unescaped.
    String(&'static str),
    /// An array.
    Array(&'static [Literal]),
    /// An object; no name occurs twice.
    Object(&'static [(&'static str, Literal)]),
}

/// A choice made by the type tag.
#[derive(Debug, PartialEq, Eq)]
pub struct Tagged {
    /// The tag's member name: `@odata.type`.
    pub tag: &'static str,
    /// The branches that an instance may select; at most one takes any given instance.
    pub branches: &'static [Branch],
}

/// One branch of a tagged choice.
#[derive(Debug, PartialEq, Eq)]
pub struct Branch {
    /// The branch's index in `oneOf`.
    pub index: usize,
    /// What judges an instance that selected this branch.
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
    /// Whether this is the schema `false`.
    pub(crate) fn is_never(&self) -> bool {
        matches!(self.checks, [Keyword::Value(ValueKeyword::Always(false))])
    }

    /// A set of types outside of which nothing is accepted, by the same of the schemas that this one
    /// refers to.
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
    /// The types that some branch takes.
    pub(crate) fn types(&self) -> Types {
        Types::any_of(self.branches.iter().map(|branch| match branch.select {
            Select::Tags(_) | Select::Absent(_) | Select::Unknown => Types::OBJECT,
            Select::ItemTags(_) | Select::Items => Types::ARRAY,
            Select::Null => Types::NULL,
        }))
    }
}

impl Select {
    /// The tags that select this branch for an object.
    pub(crate) fn tags(&self) -> &'static [&'static str] {
        match self {
            Self::Tags(tags) | Self::Absent(tags) => tags,
            Self::Unknown | Self::ItemTags(_) | Self::Items | Self::Null => &[],
        }
    }

    /// The tags that select this branch for an array, by its first item.
    pub(crate) fn item_tags(&self) -> &'static [&'static str] {
        match self {
            Self::ItemTags(tags) => tags,
            Self::Tags(_) | Self::Absent(_) | Self::Unknown | Self::Items | Self::Null => &[],
        }
    }
}

/// Two schemas are the same when they are written in the same place.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Rules {}

/// The place alone: a recursive schema has no end to print.
impl fmt::Debug for Rules {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Rules").field(&self.at).finish()
    }
}
