//! Why the reading of a value stopped.

use super::{Name, NameTable, TAG};
use crate::rules::Types;

/// Why a value was not read. Holds no text of the payload; `Display` is the sentence that a violation has for the
/// same.
///
/// It is small, since what is read comes back in the same registers or memory.
#[derive(Debug, Clone, Copy)]
pub enum ReadError {
    /// Not JSON; holds what was expected.
    Syntax(&'static str),
    /// Not UTF-8.
    Encoding,
    /// A value of another JSON type.
    Type {
        /// The types that are expected, in words, without null.
        expected: &'static str,
        /// Whether null is expected, too.
        nullable: bool,
        /// The type that was found.
        found: Types,
    },
    /// A string that is not the only one allowed; holds that.
    Const(&'static str),
    /// A string that is not a member of a closed enum; holds the first members, and how many there are.
    Enum(&'static (&'static [&'static str], usize)),
    /// An integer below this limit.
    Minimum(&'static str),
    /// An integer above this limit.
    Maximum(&'static str),
    /// A required member is missing; holds its name.
    Required(&'static str),
    /// An object has two members of one name.
    Duplicate,
    /// An object has no type tag where it selects the type.
    TagMissing,
    /// A type tag is not a string where it selects the type.
    TagNotString,
    /// A type tag selects none of the types; holds those that do.
    TagUnknown(&'static NameTable),
    /// The items of an array are of more than one type.
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
    /// The error for a missing member; `None` is that of the type tag.
    pub(super) fn missing(name: Option<&Name>) -> Self {
        Self::Required(name.map_or(TAG, |name| name.0))
    }

    /// The same for a value that may also be null.
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

    /// Whether the text may still be JSON that another reading goes on with.
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

/// Where in a text the reading stopped, and why.
#[derive(Debug)]
pub(crate) struct LocatedError {
    pub(crate) error: ReadError,
    /// Bytes from the start of the text.
    pub(crate) at: usize,
    /// Member names and item indices from the place up to the root, if a tree was read. Names are payload.
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

    /// Whether the reading took more memory than it may.
    pub(crate) fn is_memory(&self) -> bool {
        matches!(self.error, ReadError::Memory)
    }
}

/// The reading stopped, and the reader has recorded the error. Carries nothing, so that what is read
/// well comes back in registers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recorded;
