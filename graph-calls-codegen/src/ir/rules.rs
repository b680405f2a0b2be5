//! A schema's assertions, for the pass that names every fault.

use crate::schema::{Format, Pattern};

/// The assertions of one schema.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleNode {
    /// `file#/pointer` of the schema.
    pub at: String,
    /// Its assertions, in the order in which they are told.
    pub rules: Vec<Rule>,
}

/// One assertion.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// A boolean schema.
    Always(bool),
    /// `type`, by the names of its kinds.
    Type(Vec<&'static str>),
    /// `enum`
    Enum(Vec<Literal>),
    /// `const`
    Const(Literal),
    /// `properties`, sorted by name.
    Properties(Vec<(String, RuleNode)>),
    /// `patternProperties`
    PatternProperties(Vec<(Pattern, RuleNode)>),
    /// `additionalProperties`
    AdditionalProperties {
        /// The names in `properties`, sorted.
        declared: Vec<String>,
        /// The patterns in `patternProperties`.
        patterns: Vec<Pattern>,
        /// What the others follow.
        node: Box<RuleNode>,
    },
    /// `propertyNames`
    PropertyNames(Box<RuleNode>),
    /// `required`
    Required(Vec<String>),
    /// `dependentRequired`
    DependentRequired(Vec<(String, Vec<String>)>),
    /// `dependentSchemas`
    DependentSchemas(Vec<(String, RuleNode)>),
    /// `prefixItems`
    PrefixItems(Vec<RuleNode>),
    /// `items`, behind so many of `prefixItems`.
    Items(usize, Box<RuleNode>),
    /// `contains`, with `minContains` and `maxContains`.
    Contains(Box<RuleNode>, Option<u64>, Option<u64>),
    /// `uniqueItems: true`
    UniqueItems,
    /// A keyword whose argument is a count: `minItems`, `maxLength`, ...
    Count(Count, u64),
    /// A keyword whose argument is a number, as JSON text: `minimum`, `multipleOf`, ...
    Bound(Bound, String),
    /// `pattern`
    Pattern(Pattern),
    /// `format`
    Format(Format),
    /// `allOf`
    AllOf(Vec<RuleNode>),
    /// `anyOf`
    AnyOf(Vec<RuleNode>),
    /// `oneOf`
    OneOf(Vec<RuleNode>),
    /// `not`
    Not(Box<RuleNode>),
    /// `if`, `then`, `else`
    If(Box<RuleNode>, Option<Box<RuleNode>>, Option<Box<RuleNode>>),
    /// `$ref`, by the name of the target's static.
    Ref(String),
    /// `anyOf` of null and one other schema.
    Nullable {
        /// Where in `anyOf` the other one stands.
        branch: usize,
        /// The other one.
        node: Box<RuleNode>,
    },
    /// `oneOf` by type annotation.
    Tagged(Vec<Branch>),
}

impl Rule {
    /// Calls a function with each schema in this keyword.
    pub fn each_node<'a>(&'a self, then: &mut impl FnMut(&'a RuleNode)) {
        match self {
            Rule::Properties(nodes) | Rule::DependentSchemas(nodes) => {
                for (_, node) in nodes {
                    then(node);
                }
            }
            Rule::PatternProperties(nodes) => {
                for (_, node) in nodes {
                    then(node);
                }
            }
            Rule::PrefixItems(nodes)
            | Rule::AllOf(nodes)
            | Rule::AnyOf(nodes)
            | Rule::OneOf(nodes) => {
                for node in nodes {
                    then(node);
                }
            }
            Rule::AdditionalProperties { node, .. }
            | Rule::PropertyNames(node)
            | Rule::Items(_, node)
            | Rule::Contains(node, ..)
            | Rule::Not(node)
            | Rule::Nullable { node, .. } => then(node),
            Rule::If(condition, consequence, alternative) => {
                then(condition);
                for node in [consequence, alternative].into_iter().flatten() {
                    then(node);
                }
            }
            Rule::Tagged(branches) => {
                for branch in branches {
                    then(&branch.node);
                }
            }
            Rule::Always(_)
            | Rule::Type(_)
            | Rule::Enum(_)
            | Rule::Const(_)
            | Rule::Required(_)
            | Rule::DependentRequired(_)
            | Rule::UniqueItems
            | Rule::Count(..)
            | Rule::Bound(..)
            | Rule::Pattern(_)
            | Rule::Format(_)
            | Rule::Ref(_) => {}
        }
    }
}

/// A keyword whose argument is a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the keyword of that name")]
pub enum Count {
    MinItems,
    MaxItems,
    MinLength,
    MaxLength,
    MinProperties,
    MaxProperties,
}

/// A keyword whose argument is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the keyword of that name")]
pub enum Bound {
    Minimum,
    Maximum,
    ExclusiveMinimum,
    ExclusiveMaximum,
    MultipleOf,
}

/// A branch of `oneOf` by type annotation.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// Where in `oneOf` it stands.
    pub index: usize,
    /// What it asks.
    pub node: RuleNode,
    /// What it takes.
    pub select: Select,
}

/// Which instances a branch takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Select {
    /// Objects with one of these tags.
    Tags(Vec<String>),
    /// Objects with one of these tags, or without.
    Absent(Vec<String>),
    /// Objects with any other tag.
    Unknown,
    /// Arrays whose first item has one of these tags.
    ItemTags(Vec<String>),
    /// Any other array.
    Items,
}

impl Select {
    /// The tags that it names, of objects or of items.
    pub fn tags(&self) -> &[String] {
        match self {
            Select::Tags(tags) | Select::Absent(tags) | Select::ItemTags(tags) => tags,
            Select::Unknown | Select::Items => &[],
        }
    }
}

/// A JSON value written in a schema.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as JSON text.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Literal>),
    /// An object.
    Object(Vec<(String, Literal)>),
}
