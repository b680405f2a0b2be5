//! Errors of the readers.

use super::{Name, NameTable, TAG};
use crate::rules::Types;

/// The error of a reader. Contains no text of the payload; `Display` writes the sentence of the corresponding violation.
///
/// The type is small, because every parsed value is returned in a `Result` with it.
#[derive(Debug, Clone, Copy)]
pub enum ReadError {
    /// Not JSON; contains what the grammar requires.
    Syntax(&'static str),
    /// Not UTF-8.
    Encoding,
    /// A value of another JSON type.
    Type {
        /// The expected types in words, without null.
        expected: &'static str,
        /// Whether null is allowed as well.
        nullable: bool,
        /// The type of the value.
        found: Types,
    },
    /// A string that is not the only allowed one; contains the allowed one.
    Const(&'static str),
    /// A string that is not a member of a closed enum; contains the first members, and their number.
    Enum(&'static (&'static [&'static str], usize)),
    /// An integer below this limit.
    Minimum(&'static str),
    /// An integer above this limit.
    Maximum(&'static str),
    /// A required member is missing; contains its name.
    Required(&'static str),
    /// A duplicate member.
    Duplicate,
    /// The object has no type tag, which selects the type.
    TagMissing,
    /// The type tag, which selects the type, is not a string.
    TagNotString,
    /// The type tag selects none of the types; contains the tags that do.
    TagUnknown(&'static NameTable),
    /// The items of an array have different types.
    MixedItems,
    /// More levels of arrays and objects than the limit.
    Depth,
    /// More bytes than the limit.
    Size,
    /// More members and items than the limit.
    Count,
    /// More memory than the limit.
    Memory,
}

impl ReadError {
    /// Returns the error for a missing member; `None` is the type tag.
    pub(super) fn missing(name: Option<&Name>) -> Self {
        Self::Required(name.map_or(TAG, |name| name.0))
    }

    /// Returns the error for a value that may also be null.
    pub(super) fn or_null(self, is_nullable: bool) -> Self {
        match self {
            Self::Type {
                expected,
                nullable,
                found,
            } => Self::Type {
                expected,
                nullable: nullable || is_nullable,
                found,
            },
            other => other,
        }
    }

    /// Returns `true` if the text may still be JSON, so that the reader can continue after the value.
    pub(super) fn is_of_type(self) -> bool {
        !matches!(
            self,
            Self::Syntax(_)
                | Self::Encoding
                | Self::Depth
                | Self::Size
                | Self::Count
                | Self::Memory
        )
    }
}

/// An error and its location in the text.
#[derive(Debug)]
pub(crate) struct LocatedError {
    pub(crate) error: ReadError,
    /// The byte offset.
    pub(crate) at: usize,
    /// Member names and item indices from the location up to the root, if the reader builds a tree. The names are text
    /// of the payload.
    pub(crate) reversed_path: Vec<String>,
}

impl LocatedError {
    pub(crate) const fn new(error: ReadError, at: usize) -> Self {
        Self {
            error,
            at,
            reversed_path: Vec::new(),
        }
    }

    /// Returns `true` if the reader exceeded the limit of memory.
    pub(crate) fn is_memory(&self) -> bool {
        matches!(self.error, ReadError::Memory)
    }
}

/// The error type of the byte reader, which stores the error itself. Zero-sized, so that values are returned in
/// registers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recorded;
