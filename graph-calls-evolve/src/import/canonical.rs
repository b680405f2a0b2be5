//! Canonical text of documents: ordered keywords, sorted members, two spaces of indentation.

use std::cmp::Ordering;

use super::keywords::NodeKind;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// Keywords in canonical order; all others follow, sorted by name.
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

/// Returns the text of a document. Recurses as deep as the JSON text, which the reader bounds.
pub(super) fn text(document: Json) -> String {
    let document = order(document, NodeKind::Schema);
    // Serializing a JSON tree to a string does not fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn order(json: Json, node_kind: NodeKind) -> Json {
    match json {
        Json::Object(members) if node_kind != NodeKind::Value => {
            let members = members.into_iter();
            let ordered = members.map(|(name, value)| {
                let value = order(value, node_kind.below(&name));
                (name, value)
            });
            let mut members: Vec<_> = ordered.collect();
            members.sort_by(|(one, _), (two, _)| compare(one, two, node_kind));
            Json::Object(members)
        }
        Json::Array(items) if node_kind == NodeKind::List => {
            let items = items.into_iter();
            Json::Array(items.map(|item| order(item, NodeKind::Schema)).collect())
        }
        json => json,
    }
}

fn compare(one: &str, two: &str, node_kind: NodeKind) -> Ordering {
    match node_kind {
        NodeKind::Schema => (rank(one), one).cmp(&(rank(two), two)),
        _ => (one != TAG, one).cmp(&(two != TAG, two)),
    }
}

fn rank(keyword: &str) -> usize {
    let rank = ORDER.iter().position(|listed| *listed == keyword);
    rank.unwrap_or(ORDER.len())
}
