//! The kinds of violations.

use crate::keywords::Keyword;
use crate::rules::Types;
use std::fmt;

/// What a violation is, without its location: schema text and counts, and no text of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ViolationKind {
    /// A violated keyword, and what the value has instead.
    Keyword(&'static Keyword, Found),
    // Violations of the JSON text itself.
    Syntax {
        expected: &'static str,
        offset: usize,
        line: usize,
        column: usize,
        /// How to correct the text, for common mistakes.
        hint: Option<&'static str>,
    },
    Encoding {
        offset: usize,
        hint: Option<&'static str>,
    },
    Duplicate,
    Depth,
    Size,
    Count,
    Memory,
    // Violations of a value that was not parsed.
    OtherVariant,
}

impl ViolationKind {
    /// Returns the keyword, or the name that is used in its place.
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

    /// Returns the last token of the keyword location: the keyword itself, except for the few that the reference
    /// validator reports under another name. `None` if there is no keyword.
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

/// Kinds for tests.
#[cfg(test)]
impl ViolationKind {
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

/// What a value has instead of what a keyword requires: names and counts, and no text of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Anything else.
    Nothing,
    /// A value of this type.
    Type(Types),
    /// A number of characters, items or members.
    Count(u64),
    /// A number above the limit.
    TooMany,
    /// The indices of two items that are equal.
    Equal(usize, usize),
    /// No member of this name. `beside` is the member that requires it, if one does.
    Absent {
        name: &'static str,
        beside: Option<&'static str>,
    },
    /// A number of members where none is allowed.
    NoMembers(u64),
    /// Several alternatives that accept the value.
    Several,
    /// A value of a type that no branch accepts.
    NoBranch { expected: Types, found: Types },
    /// No type tag.
    NoTag,
    /// A type tag that is not a string.
    TagNotString,
    /// A type tag that no branch has.
    TagUnknown,
    /// A first item whose type tag no branch has.
    ItemTagUnknown,
}

/// Writes the end of a sentence of the form "expected .., found ..".
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
