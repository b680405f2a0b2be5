//! Why a value is refused.

use crate::rules::{Format, Literal, Tagged, Types};

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
    DependentRequired {
        name: &'static str,
        present: &'static str,
    },
    /// Members that `additionalProperties: false` refuses beside declared ones.
    AdditionalProperties(u64),
    /// Any member at all; `keyword` holds the schema `false`.
    NoMembers {
        keyword: &'static str,
        found: u64,
    },
    MinProperties {
        limit: u64,
        found: u64,
    },
    MaxProperties {
        limit: u64,
        found: u64,
    },
    /// Fewer items that `contains` accepts; `keyword` is `contains`, `minContains` or
    /// `maxContains`.
    TooFewContained {
        keyword: &'static str,
        limit: u64,
        found: u64,
    },
    /// More items that `contains` accepts.
    TooManyContained(u64),
    /// Two items that are equal.
    UniqueItems {
        first: usize,
        second: usize,
    },
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
    Pattern(&'static str),
    Format(Format),
    Minimum(&'static str),
    Maximum(&'static str),
    ExclusiveMinimum(&'static str),
    ExclusiveMaximum(&'static str),
    MultipleOf(&'static str),
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
            Self::Never | Self::NoMembers { .. } => "falseSchema",
            Self::Type { .. } => "type",
            Self::Enum(_) => "enum",
            Self::Const(_) => "const",
            Self::Required(_) | Self::DependentRequired { .. } => "required",
            Self::AdditionalProperties(_) => "additionalProperties",
            Self::MinProperties { .. } => "minProperties",
            Self::MaxProperties { .. } => "maxProperties",
            Self::TooFewContained { .. } | Self::TooManyContained(_) => "contains",
            Self::UniqueItems { .. } => "uniqueItems",
            Self::MinItems { .. } => "minItems",
            Self::MaxItems { .. } => "maxItems",
            Self::MinLength { .. } => "minLength",
            Self::MaxLength { .. } => "maxLength",
            Self::Prefix(_) | Self::Pattern(_) => "pattern",
            Self::Format(_) => "format",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::ExclusiveMinimum(_) => "exclusiveMinimum",
            Self::ExclusiveMaximum(_) => "exclusiveMaximum",
            Self::MultipleOf(_) => "multipleOf",
            Self::AnyOf(_) => "anyOf",
            Self::NoBranchFor { keyword, .. } => keyword,
            Self::OneOf { .. }
            | Self::TagMissing(_)
            | Self::TagNotString(_)
            | Self::TagUnknown(_)
            | Self::ItemTagUnknown(_)
            | Self::OtherVariant => "oneOf",
            Self::Not => "not",
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
            Self::Never
            | Self::Syntax { .. }
            | Self::Encoding { .. }
            | Self::Duplicate
            | Self::Depth
            | Self::Size
            | Self::Count
            | Self::Memory
            | Self::OtherVariant => None,
            Self::NoMembers { keyword, .. } | Self::TooFewContained { keyword, .. } => {
                Some(keyword)
            }
            Self::TooManyContained(_) => Some("maxContains"),
            Self::DependentRequired { .. } => Some("dependentRequired"),
            _ => Some(self.keyword()),
        }
    }
}
