//! One spelling for documents: keywords in one order, members sorted, two spaces.

use std::cmp::Ordering;

use super::keywords::Holds;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// Keywords in their order; any other follows, sorted by name.
const ORDER: &[&str] = &[
    "$schema",
    "$id",
    "$anchor",
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "links",
    "$ref",
    "type",
    "enum",
    "const",
    "default",
    "not",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "prefixItems",
    "items",
    "contains",
    "minContains",
    "maxContains",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "required",
    "dependentRequired",
    "dependentSchemas",
    "$comment",
    "examples",
    "$defs",
];

/// The text of a document. Depth is that of JSON texts, which the reader bounds.
pub(super) fn text(document: Json) -> String {
    let document = order(document, Holds::Schema);
    // Strings, numbers and lists always are JSON.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn order(json: Json, holds: Holds) -> Json {
    match json {
        Json::Object(members) if holds != Holds::Value => {
            let members = members.into_iter();
            let ordered = members.map(|(name, value)| {
                let value = order(value, holds.below(&name));
                (name, value)
            });
            let mut members: Vec<_> = ordered.collect();
            members.sort_by(|(one, _), (two, _)| compare(one, two, holds));
            Json::Object(members)
        }
        Json::Array(items) if holds == Holds::List => {
            let items = items.into_iter();
            Json::Array(items.map(|item| order(item, Holds::Schema)).collect())
        }
        json => json,
    }
}

fn compare(one: &str, two: &str, holds: Holds) -> Ordering {
    match holds {
        Holds::Schema => (rank(one), one).cmp(&(rank(two), two)),
        _ => (one != TAG, one).cmp(&(two != TAG, two)),
    }
}

fn rank(keyword: &str) -> usize {
    let found = ORDER.iter().position(|known| *known == keyword);
    found.unwrap_or(ORDER.len())
}
