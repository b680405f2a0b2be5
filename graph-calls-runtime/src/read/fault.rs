//! What a typed reading refuses, in words that hold no payload text.

use std::fmt;

/// The reason why a value was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The value is of another JSON type; holds what was expected.
    Expected(&'static str),
    /// The string or number is not the one value that the schema allows.
    Const(&'static str),
    /// The string is not a member of a closed enum.
    Enum,
    /// The number is no integer, or outside the type's range; holds what was expected.
    Range(&'static str),
    /// A required member is missing; holds its name.
    Missing(&'static str),
    /// A member is there twice.
    Duplicate,
    /// No type annotation where it decides.
    MissingTag,
    /// A type annotation that is not a string.
    TagNotString,
    /// A type annotation that none of the alternatives allows.
    UnknownTag,
    /// The items of a collection are of more than one type.
    MixedItems,
    /// More levels of arrays and objects than the limit.
    Depth,
    /// More memory than the limit.
    Memory,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Expected(what) | Fault::Range(what) => write!(f, "expected {what}"),
            Fault::Const(what) => write!(f, "expected `{what}`"),
            Fault::Enum => f.write_str("expected one of the members of a closed enum"),
            Fault::Missing(name) => write!(f, "missing member `{name}`"),
            Fault::Duplicate => f.write_str("a member occurs twice"),
            Fault::MissingTag => f.write_str("missing type annotation `@odata.type`"),
            Fault::TagNotString => f.write_str("the type annotation `@odata.type` is not a string"),
            Fault::UnknownTag => {
                f.write_str("the type annotation names a type that is not allowed here")
            }
            Fault::MixedItems => {
                f.write_str("the items of the collection differ in their type annotation")
            }
            Fault::Depth => f.write_str("nested too deeply"),
            Fault::Memory => f.write_str("takes too much memory for its text"),
        }
    }
}
