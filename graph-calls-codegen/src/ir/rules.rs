//! A schema's assertions, for the pass that names every fault.

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
    /// `required`
    Required(Vec<String>),
    /// `items`
    Items(RuleNode),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `minLength`
    MinLength(u64),
    /// `maxLength`
    MaxLength(u64),
    /// `pattern`, and the literal prefix that it means.
    Prefix {
        /// As written.
        pattern: String,
        /// Its literal text.
        prefix: String,
    },
    /// `minimum`, as JSON text.
    Minimum(String),
    /// `maximum`, as JSON text.
    Maximum(String),
    /// `allOf`
    AllOf(Vec<RuleNode>),
    /// `anyOf`
    AnyOf(Vec<RuleNode>),
    /// `oneOf`
    OneOf(Vec<RuleNode>),
    /// `not`
    Not(RuleNode),
    /// `$ref`, by the name of the target's static.
    Ref(String),
    /// `anyOf` of null and one other schema.
    Nullable {
        /// Where in `anyOf` the other one stands.
        branch: usize,
        /// The other one.
        node: RuleNode,
    },
    /// `oneOf` by type annotation.
    Tagged(Vec<Branch>),
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
