//! Distinguishes schemas from other values in a document.

/// The kind of a JSON value in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
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

impl NodeKind {
    /// Returns the kind of the member `name` of a value of this kind.
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
