//! Types, their members and variants.

use super::{Bound, arguments::Select, request::Request};
use crate::error::Origin;

/// A type of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeId(pub usize);

/// One Rust type.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// The document that it came from, by index.
    pub document: usize,
    /// The schema that it came from.
    pub origin: Origin,
    /// The schema's description.
    pub description: Option<String>,
    /// Whether the schema is deprecated.
    pub deprecated: bool,
    /// Where it goes, if it is the body of a request; such a type gets a builder.
    pub request: Option<Request>,
    /// The static of its rules.
    pub rules: String,
    /// Whether the rules say more than the shape, and so are validated as a whole.
    pub ruled: bool,
    /// What it is.
    pub shape: Shape,
}

/// What a type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with declared members.
    Struct(Struct),
    /// A choice among structs by type tag.
    Union(Union),
    /// A set of strings.
    Enum(Enum),
    /// Any JSON value: a schema that has no type of its own.
    Any,
}

/// An object with declared members.
#[derive(Debug, Clone, Default)]
pub struct Struct {
    /// The type tag, if the document declares one.
    pub tag: Option<Tag>,
    /// The other members, those of the bases first.
    pub fields: Vec<Field>,
}

/// How a struct treats its type tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag {
    /// Any string is kept; `declared` is what absence means.
    Free {
        /// The type's own tag, where the document tells it.
        declared: Option<String>,
    },
    /// Only this text is allowed.
    Pinned {
        /// The type's own tag.
        text: String,
        /// Whether it must be there.
        required: bool,
    },
}

impl Tag {
    /// The type's own tag.
    pub fn text(&self) -> Option<&str> {
        match self {
            Tag::Free { declared } => declared.as_deref(),
            Tag::Pinned { text, .. } => Some(text),
        }
    }

    /// Whether the type has no need to remember it: always there, always the same.
    pub fn is_implied(&self) -> bool {
        matches!(self, Tag::Pinned { required: true, .. })
    }
}

/// A member of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The member's name.
    pub json: String,
    /// The Rust name.
    pub rust: String,
    /// The property's schema.
    pub origin: Origin,
    /// The property's description.
    pub description: Option<String>,
    /// Whether the property is deprecated.
    pub deprecated: bool,
    /// Whether the member must be there.
    pub required: bool,
    /// Whether requests require the type tag of the member's value.
    pub tagged: bool,
    /// Its value.
    pub value: Value,
}

/// The value of a member or an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// The type of what isn't null.
    pub ty: Type,
    /// Whether null is allowed.
    pub nullable: bool,
    /// What the type can't express.
    pub constraints: Vec<Constraint>,
}

impl Value {
    /// Whether the value has constraints of its own, beside those of its type and of the values in it.
    pub fn is_constrained(&self) -> bool {
        let mut value = self;
        while value.constraints.is_empty() {
            let Type::List(item) = &value.ty else {
                return false;
            };
            value = item;
        }
        true
    }
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// Edm.Int32.
    Int32,
    /// Edm.Int64.
    Int64,
    /// A number with every digit: Edm.Decimal; Edm.Double and Edm.Single, where strings stand for
    /// what is not finite.
    Number,
    /// A string.
    String,
    /// Any JSON value.
    Any,
    /// A type of the model.
    Named(TypeId),
    /// An array.
    List(Box<Value>),
}

impl Type {
    /// The type of an array's items' items, and so on down.
    pub fn innermost(&self) -> &Type {
        let mut ty = self;
        while let Type::List(item) = ty {
            ty = &item.ty;
        }
        ty
    }
}

/// What a type can't express.
#[derive(Debug, Clone, PartialEq)]
pub enum Constraint {
    /// Characters of a string, at least and at most.
    Length(u64, Option<u64>),
    /// What a string begins with.
    Prefix(String),
    /// Items of an array, at least and at most.
    Items(u64, Option<u64>),
    /// Bounds of an integer.
    Range(i64, i64),
    /// A number: its bounds, each as JSON text, and which of the strings `NaN`, `INF` and `-INF` may stand for it.
    Number {
        /// Bounds of a finite number.
        bounds: Vec<(Bound, String)>,
        /// The strings.
        strings: Vec<String>,
    },
    /// The type tag, where there is one, is one of these.
    Tag {
        /// The tags.
        tags: Vec<String>,
        /// The static of the schema, for a type that does not know its tag.
        rules: String,
    },
    /// All assertions of a schema, by the name of its static. No other constraint is needed beside this one, neither of the
    /// value nor of the values in it.
    Rules(String),
}

/// A choice by type tag.
#[derive(Debug, Clone)]
pub struct Union {
    /// The alternatives; none takes what another takes.
    pub variants: Vec<Variant>,
}

/// One alternative of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The Rust name.
    pub rust: String,
    /// The branch's schema.
    pub origin: Origin,
    /// The struct of its field, or of the items of its field.
    pub body: TypeId,
    /// What it takes.
    pub select: Select,
}

impl Variant {
    /// Whether it is a collection.
    pub fn is_list(&self) -> bool {
        matches!(self.select, Select::ItemTags(_) | Select::Items)
    }
}

/// A set of strings.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The name of the variant of unlisted strings; `None` if they are invalid.
    pub open: Option<String>,
    /// The strings that the document names.
    pub members: Vec<Member>,
}

/// A member of an enum.
#[derive(Debug, Clone)]
pub struct Member {
    /// The string.
    pub json: String,
    /// Another string that stands for it.
    pub second: Option<String>,
    /// The Rust name.
    pub rust: String,
}
