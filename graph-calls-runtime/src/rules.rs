//! A schema as static data: what the generator emits beside each type, and [`evaluate`] reads.
//!
//! Nothing here is parsed or allocated at run time. Schemas refer to each other by `&'static`
//! reference, so recursive documents are recursive statics; the generator refuses a cycle of
//! references that never descends into the instance.
//!
//! [`evaluate`]: crate::evaluate

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
    /// The keywords that decide validity, in the order in which their faults are told.
    pub checks: &'static [Check],
}

/// One keyword with its argument.
#[derive(Debug, PartialEq, Eq)]
pub enum Check {
    /// A boolean schema: `true` accepts everything, `false` nothing.
    Always(bool),
    /// `type`: one name or several.
    Type(Types),
    /// `enum`: equal to one of these.
    Enum(&'static [Literal]),
    /// `const`: equal to this.
    Const(Literal),
    /// `properties`, sorted by name: each declared member that is present follows its schema.
    Properties(&'static [(&'static str, &'static Rules)]),
    /// `required`: members that an object must have.
    Required(&'static [&'static str]),
    /// `patternProperties`: each member whose name matches follows the schema beside the pattern.
    PatternProperties(&'static [(&'static Pattern, &'static Rules)]),
    /// `additionalProperties`: each member follows this that neither `properties` nor
    /// `patternProperties` of the same schema speak of.
    AdditionalProperties {
        /// The names in `properties`, sorted.
        declared: &'static [&'static str],
        /// The patterns in `patternProperties`.
        patterns: &'static [&'static Pattern],
        /// What the others follow.
        rules: &'static Rules,
    },
    /// `propertyNames`: the name of each member, as a string, follows this.
    PropertyNames(&'static Rules),
    /// `minProperties`.
    MinProperties(u64),
    /// `maxProperties`.
    MaxProperties(u64),
    /// `dependentRequired`: an object that has the first member must have the others too.
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// `dependentSchemas`: an object that has this member follows this schema too.
    DependentSchemas(&'static [(&'static str, &'static Rules)]),
    /// `prefixItems`: the first items of an array, each by its own schema.
    PrefixItems(&'static [&'static Rules]),
    /// `items`: every item of an array beyond the prefix follows this.
    Items {
        /// How many schemas `prefixItems` of the same schema holds.
        after: usize,
        /// What the items behind those follow.
        rules: &'static Rules,
    },
    /// `contains`, with `minContains` and `maxContains` of the same schema.
    Contains {
        /// What the counted items follow.
        rules: &'static Rules,
        /// `minContains`; 1 where there is none.
        min: Option<u64>,
        /// `maxContains`.
        max: Option<u64>,
    },
    /// `minItems`.
    MinItems(u64),
    /// `maxItems`.
    MaxItems(u64),
    /// `uniqueItems: true`: no two items of an array are equal.
    UniqueItems,
    /// `minLength`, in Unicode code points.
    MinLength(u64),
    /// `maxLength`, in Unicode code points.
    MaxLength(u64),
    /// `pattern` of the one form the dialect has, `^` and literal text.
    Prefix {
        /// The pattern as the document spells it.
        pattern: &'static str,
        /// The text that a string must begin with.
        prefix: &'static str,
    },
    /// `pattern` of any other form.
    Pattern(&'static Pattern),
    /// `format`, asserted.
    Format(Format),
    /// `minimum`, as the text of a JSON number.
    Minimum(&'static str),
    /// `maximum`, as the text of a JSON number.
    Maximum(&'static str),
    /// `exclusiveMinimum`, as the text of a JSON number.
    ExclusiveMinimum(&'static str),
    /// `exclusiveMaximum`, as the text of a JSON number.
    ExclusiveMaximum(&'static str),
    /// `multipleOf`, as the text of a JSON number greater than 0.
    MultipleOf(&'static str),
    /// `allOf`: all of these hold.
    AllOf(&'static [&'static Rules]),
    /// `anyOf`: at least one of these holds.
    AnyOf(&'static [&'static Rules]),
    /// `oneOf`: exactly one of these holds.
    OneOf(&'static [&'static Rules]),
    /// `not`: this does not hold.
    Not(&'static Rules),
    /// `if`, with `then` and `else` of the same schema.
    If {
        /// `if`: chooses one of the others, and refuses nothing itself.
        condition: &'static Rules,
        /// `then`: holds where the condition does.
        then: Option<&'static Rules>,
        /// `else`: holds where the condition does not.
        otherwise: Option<&'static Rules>,
    },
    /// `$ref`: this holds too.
    Ref(&'static Rules),
    /// `anyOf` of one schema and null: what is not null is judged by that schema alone.
    Nullable {
        /// The index in `anyOf` of the schema that is not null.
        branch: usize,
        /// That schema.
        rules: &'static Rules,
    },
    /// `oneOf` whose branches exclude each other by the type annotation: only the selected branch
    /// is judged.
    Tagged(&'static Tagged),
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

/// A choice made by the type annotation.
#[derive(Debug, PartialEq, Eq)]
pub struct Tagged {
    /// The annotation's member name: `@odata.type`.
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
        matches!(self.checks, [Check::Always(false)])
    }

    /// A set of types outside of which nothing is accepted, by the same of the schemas that this one
    /// refers to.
    pub(crate) fn types(&self, of: &impl Fn(&'static Rules) -> Types) -> Types {
        self.checks
            .iter()
            .map(|check| check.types(of))
            .fold(Types::ALL, Types::intersection)
    }
}

impl Check {
    /// The schemas that narrow the types of the same value.
    pub(crate) fn same_value(&self) -> impl Iterator<Item = &'static Rules> {
        let (one, several): (Option<&'static Rules>, &'static [&'static Rules]) = match self {
            Self::Ref(rules) | Self::Nullable { rules, .. } => (Some(rules), &[]),
            Self::AllOf(branches) | Self::AnyOf(branches) | Self::OneOf(branches) => {
                (None, branches)
            }
            _ => (None, &[]),
        };
        one.into_iter().chain(several.iter().copied())
    }

    fn types(&self, of: &impl Fn(&'static Rules) -> Types) -> Types {
        match self {
            Self::Always(false) => Types::NONE,
            Self::Type(types) => *types,
            Self::Enum(members) => union(members.iter().map(Literal::types)),
            Self::Const(literal) => literal.types(),
            Self::Ref(rules) => of(rules),
            Self::AllOf(branches) => branches
                .iter()
                .map(|rules| of(rules))
                .fold(Types::ALL, Types::intersection),
            Self::AnyOf(branches) | Self::OneOf(branches) => {
                union(branches.iter().map(|rules| of(rules)))
            }
            Self::Nullable { rules, .. } => of(rules).union(Types::NULL),
            Self::Tagged(tagged) => tagged.types(),
            _ => Types::ALL,
        }
    }
}

impl Literal {
    fn types(&self) -> Types {
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
        union(self.branches.iter().map(|branch| match branch.select {
            Select::Tags(_) | Select::Absent(_) | Select::Unknown => Types::OBJECT,
            Select::ItemTags(_) | Select::Items => Types::ARRAY,
            Select::Null => Types::NULL,
        }))
    }
}

fn union(types: impl Iterator<Item = Types>) -> Types {
    types.fold(Types::NONE, Types::union)
}

impl Select {
    /// The tags that select this branch for an object.
    pub(crate) fn tags(&self) -> &'static [&'static str] {
        match self {
            Self::Tags(tags) | Self::Absent(tags) => tags,
            _ => &[],
        }
    }

    /// The tags that select this branch for an array, by its first item.
    pub(crate) fn item_tags(&self) -> &'static [&'static str] {
        match self {
            Self::ItemTags(tags) => tags,
            _ => &[],
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
