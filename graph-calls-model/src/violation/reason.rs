//! Why a value is refused.

use crate::rules::{Literal, Tagged, Types};

/// A fault without its place: schema text and counts, never a value of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    // Of keywords.
    Never,
    Type {
        expected: Types,
        found: Types,
    },
    Enum(&'static [Literal]),
    Const(&'static Literal),
    Required(&'static str),
    MinItems {
        limit: u64,
        found: u64,
    },
    MaxItems {
        limit: u64,
        found: u64,
    },
    MinLength {
        limit: u64,
        found: u64,
    },
    MaxLength {
        limit: u64,
        found: u64,
    },
    Prefix(&'static str),
    Minimum(&'static str),
    Maximum(&'static str),
    AnyOf(usize),
    OneOf {
        branches: usize,
        several: bool,
    },
    /// No branch takes a value of this type; `keyword` is `anyOf` or `oneOf`.
    NoBranchFor {
        keyword: &'static str,
        expected: Types,
        found: Types,
    },
    Not,
    TagMissing(&'static Tagged),
    TagNotString(&'static Tagged),
    TagUnknown(&'static Tagged),
    ItemTagUnknown(&'static Tagged),
    // Of reading.
    Syntax {
        expected: &'static str,
        offset: usize,
        line: usize,
        column: usize,
    },
    Encoding {
        offset: usize,
    },
    Duplicate,
    Depth,
    Size,
    Count,
}

impl Reason {
    /// The keyword that refuses, or the name that stands for one.
    pub(crate) fn keyword(&self) -> &'static str {
        match self {
            Self::Never => "falseSchema",
            Self::Type { .. } => "type",
            Self::Enum(_) => "enum",
            Self::Const(_) => "const",
            Self::Required(_) => "required",
            Self::MinItems { .. } => "minItems",
            Self::MaxItems { .. } => "maxItems",
            Self::MinLength { .. } => "minLength",
            Self::MaxLength { .. } => "maxLength",
            Self::Prefix(_) => "pattern",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::AnyOf(_) => "anyOf",
            Self::NoBranchFor { keyword, .. } => keyword,
            Self::OneOf { .. }
            | Self::TagMissing(_)
            | Self::TagNotString(_)
            | Self::TagUnknown(_)
            | Self::ItemTagUnknown(_) => "oneOf",
            Self::Not => "not",
            Self::Syntax { .. } => "syntax",
            Self::Encoding { .. } => "encoding",
            Self::Duplicate => "duplicate",
            Self::Depth => "depth",
            Self::Size => "size",
            Self::Count => "count",
        }
    }

    /// Whether [`keyword`](Self::keyword) is written in the schema.
    pub(super) fn is_keyword(&self) -> bool {
        !matches!(
            self,
            Self::Never
                | Self::Syntax { .. }
                | Self::Encoding { .. }
                | Self::Duplicate
                | Self::Depth
                | Self::Size
                | Self::Count
        )
    }
}
