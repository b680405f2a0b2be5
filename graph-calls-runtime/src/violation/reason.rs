//! Why a value is refused.

use crate::keywords::Keyword;
use crate::rules::Types;
use std::fmt;

/// A violation without its place: schema text and counts, never a value of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A keyword, and what the value has instead of what it asks.
    Keyword(&'static Keyword, Found),
    // Of reading.
    Syntax {
        expected: &'static str,
        offset: usize,
        line: usize,
        column: usize,
        /// What the text seems to be.
        mistaken: Option<&'static str>,
    },
    Encoding {
        offset: usize,
        mistaken: Option<&'static str>,
    },
    Duplicate,
    Depth,
    Size,
    Count,
    Memory,
    // Of making.
    OtherVariant,
}

impl Reason {
    /// The keyword that refuses, or the name that stands for one.
    pub(crate) fn keyword(&self) -> &'static str {
        match self {
            Self::Keyword(keyword, found) => keyword.listed_as(*found),
            Self::OtherVariant => "oneOf",
            Self::Syntax { .. } => "syntax",
            Self::Encoding { .. } => "encoding",
            Self::Duplicate => "duplicate",
            Self::Depth => "depth",
            Self::Size => "size",
            Self::Count => "count",
            Self::Memory => "memory",
        }
    }

    /// The last step of the way to the keyword, where the schema holds one: the keyword itself,
    /// but for the few that the reference validator reports under another's name.
    pub(super) fn step(&self) -> Option<&'static str> {
        match self {
            Self::Keyword(keyword, found) => keyword.located_at(*found),
            Self::Syntax { .. }
            | Self::Encoding { .. }
            | Self::Duplicate
            | Self::Depth
            | Self::Size
            | Self::Count
            | Self::Memory
            | Self::OtherVariant => None,
        }
    }
}

/// Reasons for tests of what is made of them.
#[cfg(test)]
impl Reason {
    pub(super) fn of_type(expected: Types, found: Types) -> Self {
        let keyword = crate::keywords::ValueKeyword::Type(expected);
        Self::Keyword(leaked(Keyword::Value(keyword)), Found::Type(found))
    }

    pub(super) fn never() -> Self {
        let keyword = crate::keywords::ValueKeyword::Always(false);
        Self::Keyword(leaked(Keyword::Value(keyword)), Found::Nothing)
    }

    pub(super) fn required(name: &'static str) -> Self {
        let keyword = crate::keywords::MemberKeyword::Required(&[]);
        let found = Found::Absent { name, beside: None };
        Self::Keyword(leaked(Keyword::Member(keyword)), found)
    }
}

#[cfg(test)]
fn leaked(keyword: Keyword) -> &'static Keyword {
    Box::leak(Box::new(keyword))
}

/// What a value has instead of what a keyword asks: names and counts, never a value of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Anything else.
    Nothing,
    /// A value of this type.
    Type(Types),
    /// So many characters, items or members.
    Count(u64),
    /// More than may be counted.
    TooMany,
    /// Two items that are equal.
    Equal(usize, usize),
    /// No member of this name, beside another that asks for it.
    Absent {
        name: &'static str,
        beside: Option<&'static str>,
    },
    /// So many members where none may be.
    NoMembers(u64),
    /// Several alternatives that accept the value.
    Several,
    /// A value of a type that no branch accepts.
    NoBranch { expected: Types, found: Types },
    /// No type tag.
    NoTag,
    /// A type tag that is no string.
    TagNotString,
    /// A type tag that no branch has.
    TagUnknown,
    /// The same, of the first item.
    ItemTagUnknown,
}

/// The word for a sentence that ends in "found ..".
impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(types) | Self::NoBranch { found: types, .. } => types.fmt(f),
            Self::Count(count) | Self::NoMembers(count) => count.fmt(f),
            Self::TooMany => f.write_str("more"),
            Self::Several => f.write_str("several"),
            Self::Nothing
            | Self::Equal(..)
            | Self::Absent { .. }
            | Self::NoTag
            | Self::TagNotString
            | Self::TagUnknown
            | Self::ItemTagUnknown => f.write_str("none"),
        }
    }
}
