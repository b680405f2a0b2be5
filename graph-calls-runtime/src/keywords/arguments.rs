//! The arguments of keywords as static data.

use crate::rules::{self, Rules};

/// A boolean schema.
pub(crate) type Verdict = bool;
/// A set of types.
pub(crate) type Types = rules::Types;
/// Any values.
pub(crate) type Literals = &'static [rules::Literal];
/// A value.
pub(crate) type Literal = rules::Literal;
/// A whole number.
pub(crate) type Count = u64;
/// A number, as JSON text.
pub(crate) type Bound = &'static str;
/// A regular expression.
pub(crate) type Pattern = &'static rules::Pattern;
/// A format.
pub(crate) type Format = rules::Format;
/// `true` or `false`.
pub(crate) type Flag = bool;
/// A schema.
pub(crate) type Schema = &'static Rules;
/// A schema that has an address.
pub(crate) type Reference = &'static Rules;
/// Schemas in their order.
pub(crate) type Schemas = &'static [&'static Rules];
/// Schemas, sorted by name.
pub(crate) type NamedSchemas = &'static [(&'static str, &'static Rules)];
/// Schemas by regular expression.
pub(crate) type PatternSchemas = &'static [(&'static rules::Pattern, &'static Rules)];
/// Names.
pub(crate) type Names = &'static [&'static str];
/// Names by name.
pub(crate) type NamedNames = &'static [(&'static str, &'static [&'static str])];
/// The branches of a choice.
pub(crate) type Choice = &'static rules::Tagged;

/// The members that neither `properties` nor `patternProperties` of the same schema covers.
#[derive(Debug, PartialEq, Eq)]
pub struct Undeclared {
    /// The names in `properties`, sorted.
    pub declared: &'static [&'static str],
    /// The patterns in `patternProperties`.
    pub patterns: &'static [&'static rules::Pattern],
    /// The schema of the other members.
    pub rules: &'static Rules,
}

/// The items that `prefixItems` of the same schema does not cover.
#[derive(Debug, PartialEq, Eq)]
pub struct ItemsAfter {
    /// The number of schemas in `prefixItems`.
    pub after: usize,
    /// The schema of the items after those.
    pub rules: &'static Rules,
}

/// Items that are counted.
#[derive(Debug, PartialEq, Eq)]
pub struct Contained {
    /// The schema of the items that are counted.
    pub rules: &'static Rules,
    /// `minContains`; 1 where there is none.
    pub min: Option<u64>,
    /// `maxContains`.
    pub max: Option<u64>,
}

/// A schema that chooses between two others.
#[derive(Debug, PartialEq, Eq)]
pub struct Conditional {
    /// `if`: selects one of the others, and has no violations itself.
    pub condition: &'static Rules,
    /// `then`: the schema where the condition accepts the value.
    pub then: Option<&'static Rules>,
    /// `else`: the schema where it does not.
    pub otherwise: Option<&'static Rules>,
}

/// A schema beside null.
#[derive(Debug, PartialEq, Eq)]
pub struct BesideNull {
    /// The index in `anyOf` of the schema that is not null.
    pub branch: usize,
    /// That schema.
    pub rules: &'static Rules,
}
