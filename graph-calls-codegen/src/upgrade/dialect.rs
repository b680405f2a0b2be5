//! The dialects of JSON Schema, and which keywords and formats each defines.

use std::fmt::{self, Display, Formatter};

use crate::json::Json;

/// The `$schema` of 2020-12.
pub(crate) const LATEST: &str = "https://json-schema.org/draft/2020-12/schema";

/// A dialect of JSON Schema that [`upgrade`](super::upgrade) reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dialect {
    /// Draft-04.
    Draft4,
    /// Draft-06.
    Draft6,
    /// Draft-07.
    Draft7,
    /// 2019-09.
    Draft2019,
    /// 2020-12.
    Draft2020,
}

/// `Display` prints the dialect's usual name, such as `draft-07`.
impl Display for Dialect {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Draft4 => "draft-04",
            Self::Draft6 => "draft-06",
            Self::Draft7 => "draft-07",
            Self::Draft2019 => "2019-09",
            Self::Draft2020 => "2020-12",
        })
    }
}

impl Dialect {
    /// The dialect that a `$schema` names: with `http` or `https`, with or without an empty fragment.
    pub fn of(uri: &str) -> Option<Self> {
        let uri = uri.strip_suffix('#').unwrap_or(uri);
        let rest = uri
            .strip_prefix("http://")
            .or_else(|| uri.strip_prefix("https://"))?;
        match rest.strip_prefix("json-schema.org/")? {
            "draft-04/schema" => Some(Self::Draft4),
            "draft-06/schema" => Some(Self::Draft6),
            "draft-07/schema" => Some(Self::Draft7),
            "draft/2019-09/schema" => Some(Self::Draft2019),
            "draft/2020-12/schema" => Some(Self::Draft2020),
            _ => None,
        }
    }

    /// The dialect of a whole document. A document without `$schema` is one of 2020-12.
    ///
    /// # Errors
    /// The `$schema`, if it names no dialect that is known.
    pub fn of_document(document: &Json) -> Result<Self, &Json> {
        match document.get("$schema") {
            None => Ok(Self::Draft2020),
            Some(schema) => schema.as_str().and_then(Self::of).ok_or(schema),
        }
    }

    /// The keyword with which a schema identifies itself.
    pub(super) fn id(self) -> &'static str {
        if self == Self::Draft4 { "id" } else { "$id" }
    }

    /// Whether a `$ref` leaves the keywords beside it without effect.
    pub(super) fn ignores_siblings(self) -> bool {
        self <= Self::Draft7
    }

    /// Whether a format is validated in documents of the dialect.
    ///
    /// `date`, `time`, `regex` and `idn-email` are in each: some draft defined the first three before, and validators
    /// know them in documents of all. So are formats that no draft defines.
    pub(super) fn has_format(self, format: &str) -> bool {
        let since = match format {
            "uri-reference" | "uri-template" | "json-pointer" => Self::Draft6,
            "idn-hostname" | "iri" | "iri-reference" | "relative-json-pointer" => Self::Draft7,
            "duration" | "uuid" => Self::Draft2019,
            _ => Self::Draft4,
        };
        since <= self
    }
}

/// What the value of a keyword is, as far as schemas are in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A schema.
    Schema,
    /// An object whose members are schemas.
    Named,
    /// An array of schemas.
    Listed,
    /// `items`: a schema, or an array of them before 2020-12.
    Items,
    /// `dependencies`: an object whose members are schemas or arrays of names.
    Dependencies,
    /// No schema: it is never looked into.
    Value,
}

/// A keyword, and the dialects that define it.
#[derive(Debug)]
pub(super) struct Keyword {
    pub(super) name: &'static str,
    pub(super) since: Dialect,
    pub(super) until: Dialect,
    pub(super) shape: Shape,
    /// Whether it says nothing of validity.
    pub(super) is_annotation: bool,
}

const fn keyword(name: &'static str, since: Dialect, shape: Shape) -> Keyword {
    Keyword {
        name,
        since,
        until: Dialect::Draft2020,
        shape,
        is_annotation: false,
    }
}

const fn annotation(name: &'static str, since: Dialect) -> Keyword {
    Keyword {
        is_annotation: true,
        ..keyword(name, since, Shape::Value)
    }
}

const fn gone(name: &'static str, since: Dialect, until: Dialect, shape: Shape) -> Keyword {
    Keyword {
        until,
        ..keyword(name, since, shape)
    }
}

use Dialect::{Draft4, Draft6, Draft7, Draft2019, Draft2020};
use Shape::{Dependencies, Items, Listed, Named, Schema, Value};

#[rustfmt::skip] // a table: one row a line
const KEYWORDS: &[Keyword] = &[
    keyword("$ref", Draft4, Value),
    keyword("$schema", Draft4, Value),
    keyword("type", Draft4, Value),
    keyword("enum", Draft4, Value),
    keyword("format", Draft4, Value),
    keyword("pattern", Draft4, Value),
    keyword("minLength", Draft4, Value),
    keyword("maxLength", Draft4, Value),
    keyword("minimum", Draft4, Value),
    keyword("maximum", Draft4, Value),
    keyword("exclusiveMinimum", Draft4, Value),
    keyword("exclusiveMaximum", Draft4, Value),
    keyword("multipleOf", Draft4, Value),
    keyword("minItems", Draft4, Value),
    keyword("maxItems", Draft4, Value),
    keyword("uniqueItems", Draft4, Value),
    keyword("minProperties", Draft4, Value),
    keyword("maxProperties", Draft4, Value),
    keyword("required", Draft4, Value),
    keyword("properties", Draft4, Named),
    keyword("patternProperties", Draft4, Named),
    keyword("additionalProperties", Draft4, Schema),
    keyword("items", Draft4, Items),
    keyword("allOf", Draft4, Listed),
    keyword("anyOf", Draft4, Listed),
    keyword("oneOf", Draft4, Listed),
    keyword("not", Draft4, Schema),
    annotation("title", Draft4),
    annotation("description", Draft4),
    annotation("default", Draft4),
    gone("id", Draft4, Draft4, Value),
    gone("definitions", Draft4, Draft2019, Named),
    gone("dependencies", Draft4, Draft2019, Dependencies),
    gone("additionalItems", Draft4, Draft2019, Schema),
    keyword("$id", Draft6, Value),
    keyword("const", Draft6, Value),
    keyword("contains", Draft6, Schema),
    keyword("propertyNames", Draft6, Schema),
    annotation("examples", Draft6),
    keyword("if", Draft7, Schema),
    keyword("then", Draft7, Schema),
    keyword("else", Draft7, Schema),
    annotation("$comment", Draft7),
    annotation("readOnly", Draft7),
    annotation("writeOnly", Draft7),
    annotation("contentEncoding", Draft7),
    annotation("contentMediaType", Draft7),
    keyword("$anchor", Draft2019, Value),
    // Draft-07 documents have it, too, and refer to what is in it: it is taken for `definitions` there.
    keyword("$defs", Draft4, Named),
    keyword("$vocabulary", Draft2019, Value),
    keyword("dependentRequired", Draft2019, Value),
    keyword("dependentSchemas", Draft2019, Named),
    keyword("minContains", Draft2019, Value),
    keyword("maxContains", Draft2019, Value),
    keyword("unevaluatedItems", Draft2019, Schema),
    keyword("unevaluatedProperties", Draft2019, Schema),
    annotation("deprecated", Draft2019),
    keyword("contentSchema", Draft2019, Schema),
    gone("$recursiveRef", Draft2019, Draft2019, Value),
    gone("$recursiveAnchor", Draft2019, Draft2019, Value),
    keyword("prefixItems", Draft2020, Listed),
    keyword("$dynamicRef", Draft2020, Value),
    keyword("$dynamicAnchor", Draft2020, Value),
];

/// The keyword of this name, in any of the dialects.
pub(super) fn find(name: &str) -> Option<&'static Keyword> {
    KEYWORDS.iter().find(|keyword| keyword.name == name)
}

impl Keyword {
    /// Whether a value would be an annotation's in 2020-12.
    pub(super) fn annotates(&self, value: &Json) -> bool {
        self.is_annotation
            && match self.name {
                "examples" => matches!(value, Json::Array(_)),
                "readOnly" | "writeOnly" | "deprecated" => matches!(value, Json::Bool(_)),
                "default" => true,
                _ => value.as_str().is_some(),
            }
    }
}

#[cfg(test)]
mod tests {
    use super::Dialect;

    #[test]
    fn a_dialect_is_named_with_and_without_fragment_and_tls() {
        for (uri, dialect) in [
            ("http://json-schema.org/draft-04/schema#", Some("draft-04")),
            ("http://json-schema.org/draft-06/schema", Some("draft-06")),
            ("https://json-schema.org/draft-07/schema#", Some("draft-07")),
            (
                "https://json-schema.org/draft/2019-09/schema",
                Some("2019-09"),
            ),
            (
                "http://json-schema.org/draft/2020-12/schema#",
                Some("2020-12"),
            ),
            ("http://json-schema.org/draft-03/schema#", None),
            ("http://json-schema.org/schema#", None),
            (
                "http://json-schema.org/draft-07/schema#/definitions/x",
                None,
            ),
            ("json-schema.org/draft-07/schema", None),
        ] {
            let found = Dialect::of(uri).map(|dialect| dialect.to_string());
            assert_eq!(found.as_deref(), dialect, "{uri}");
        }
    }
}
