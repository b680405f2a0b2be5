//! What the keywords of a document hold: schemas, or values that only look like them.

/// What a JSON value in a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// A schema.
    Schema,
    /// The members of an object, each with its schema.
    Members,
    /// Schemas by name or by pattern.
    Schemas,
    /// A list of schemas.
    List,
    /// Anything else.
    Value,
}

impl Holds {
    /// What stands below the member `name` of a value that is this.
    pub(super) fn below(self, name: &str) -> Self {
        match self {
            Self::Schema => match name {
                "properties" => Self::Members,
                "patternProperties" | "dependentSchemas" | "$defs" => Self::Schemas,
                "allOf" | "anyOf" | "oneOf" | "prefixItems" => Self::List,
                "not"
                | "if"
                | "then"
                | "else"
                | "items"
                | "contains"
                | "additionalProperties"
                | "propertyNames" => Self::Schema,
                _ => Self::Value,
            },
            Self::Members | Self::Schemas | Self::List => Self::Schema,
            Self::Value => Self::Value,
        }
    }
}
