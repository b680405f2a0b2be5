//! What the keywords of a schema are given.

use super::RuleNode;
use crate::schema;

/// What a keyword is given.
pub(super) trait Argument {
    /// The schemas in it.
    fn nodes(&self) -> Vec<&RuleNode> {
        Vec::new()
    }

    /// The name of the static that it refers to.
    fn reference(&self) -> Option<&str> {
        None
    }
}

/// A boolean schema.
pub type Verdict = bool;
/// The names of types.
pub type Types = Vec<&'static str>;
/// Any values.
pub type Literals = Vec<Literal>;
/// A whole number.
pub type Count = u64;
/// A number, as JSON text.
pub type Bound = String;
/// A regular expression.
pub type Pattern = schema::Pattern;
/// A format.
pub type Format = schema::Format;
/// `true` or `false`.
pub type Flag = bool;
/// A schema.
pub type Schema = Box<RuleNode>;
/// Schemas in their order.
pub type Schemas = Vec<RuleNode>;
/// Schemas by name; those of `properties` are sorted.
pub type NamedSchemas = Vec<(String, RuleNode)>;
/// Schemas by regular expression.
pub type PatternSchemas = Vec<(schema::Pattern, RuleNode)>;
/// Names.
pub type Names = Vec<String>;
/// Names by name.
pub type NamedNames = Vec<(String, Vec<String>)>;
/// The branches of a choice.
pub type Choice = Vec<Branch>;

/// A schema that has a static.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The name of the static.
    pub name: String,
}

/// The members that neither `properties` nor `patternProperties` covers.
#[derive(Debug, Clone, PartialEq)]
pub struct Undeclared {
    /// The names in `properties`, sorted.
    pub declared: Vec<String>,
    /// The patterns in `patternProperties`.
    pub patterns: Vec<schema::Pattern>,
    /// What the others follow.
    pub node: Box<RuleNode>,
}

/// The items that `prefixItems` does not cover.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemsAfter {
    /// The number of schemas in `prefixItems`.
    pub after: usize,
    /// What the items behind those follow.
    pub node: Box<RuleNode>,
}

/// Items that are counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Contained {
    /// What the counted items follow.
    pub node: Box<RuleNode>,
    /// `minContains`
    pub min: Option<u64>,
    /// `maxContains`
    pub max: Option<u64>,
}

/// A schema that chooses between two others.
#[derive(Debug, Clone, PartialEq)]
pub struct Conditional {
    /// `if`
    pub condition: Box<RuleNode>,
    /// `then`
    pub then: Option<Box<RuleNode>>,
    /// `else`
    pub otherwise: Option<Box<RuleNode>>,
}

/// A schema beside null.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideNull {
    /// The index of the schema in `anyOf`.
    pub branch: usize,
    /// The schema.
    pub node: Box<RuleNode>,
}

/// A branch of `oneOf` by type tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The index in `oneOf`.
    pub index: usize,
    /// The condition.
    pub node: RuleNode,
    /// The instances that it applies to.
    pub select: Select,
}

/// The instances that a branch applies to.
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

impl Argument for bool {}
impl Argument for u64 {}
impl Argument for String {}
impl Argument for Literal {}
impl Argument for Vec<Literal> {}
impl Argument for schema::Pattern {}
impl Argument for schema::Format {}
impl Argument for Vec<&'static str> {}
impl Argument for Vec<String> {}
impl Argument for Vec<(String, Vec<String>)> {}

impl Argument for Reference {
    fn reference(&self) -> Option<&str> {
        Some(&self.name)
    }
}

impl Argument for Box<RuleNode> {
    fn nodes(&self) -> Vec<&RuleNode> {
        vec![self]
    }
}

impl Argument for Vec<RuleNode> {
    fn nodes(&self) -> Vec<&RuleNode> {
        self.iter().collect()
    }
}

impl<N> Argument for Vec<(N, RuleNode)> {
    fn nodes(&self) -> Vec<&RuleNode> {
        self.iter().map(|(_, node)| node).collect()
    }
}

impl Argument for Undeclared {
    fn nodes(&self) -> Vec<&RuleNode> {
        vec![&self.node]
    }
}

impl Argument for ItemsAfter {
    fn nodes(&self) -> Vec<&RuleNode> {
        vec![&self.node]
    }
}

impl Argument for Contained {
    fn nodes(&self) -> Vec<&RuleNode> {
        vec![&self.node]
    }
}

impl Argument for Conditional {
    fn nodes(&self) -> Vec<&RuleNode> {
        let chosen = [&self.then, &self.otherwise].into_iter().flatten();
        [&self.condition]
            .into_iter()
            .chain(chosen)
            .map(|node| &**node)
            .collect()
    }
}

impl Argument for BesideNull {
    fn nodes(&self) -> Vec<&RuleNode> {
        vec![&self.node]
    }
}

impl Argument for Vec<Branch> {
    fn nodes(&self) -> Vec<&RuleNode> {
        self.iter().map(|branch| &branch.node).collect()
    }
}
