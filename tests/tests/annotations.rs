//! The documents say what they mean, and where they have it from.

use graph_calls_tests::documents;
use serde_json::{Map, Value, json};

/// Constraints that Microsoft's metadata does not have: each says where it comes from.
const CONSTRAINTS: [&str; 9] = [
    "required",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "enum",
];

/// Where the documentation is.
const PAGES: [&str; 2] = [
    "https://learn.microsoft.com/graph/",
    "https://docs.oasis-open.org/odata/",
];

/// The keywords whose values are schemas by name.
const NAMED: [&str; 2] = ["properties", "$defs"];

/// Every schema of a document with its pointer; those within a choice are marked.
fn schemas<'a>(
    pointer: &str,
    schema: &'a Value,
    choice: bool,
    into: &mut Vec<(String, &'a Map<String, Value>, bool)>,
) {
    let Some(object) = schema.as_object() else {
        return;
    };
    into.push((pointer.to_owned(), object, choice));
    for (keyword, value) in object {
        let here = format!("{pointer}/{keyword}");
        match (keyword.as_str(), value) {
            (named, Value::Object(members)) if NAMED.contains(&named) => {
                for (name, schema) in members {
                    schemas(
                        &format!("{here}/{name}"),
                        schema,
                        choice && named != "$defs",
                        into,
                    );
                }
            }
            ("items" | "not", schema) => schemas(&here, schema, choice, into),
            ("allOf" | "anyOf" | "oneOf", Value::Array(branches)) => {
                for (index, branch) in branches.iter().enumerate() {
                    schemas(
                        &format!("{here}/{index}"),
                        branch,
                        choice || keyword == "oneOf",
                        into,
                    );
                }
            }
            _ => {}
        }
    }
}

fn each(mut look: impl FnMut(&str, &Map<String, Value>, bool)) {
    for name in documents::names() {
        let document = documents::value(&name);
        let mut found = Vec::new();
        schemas("", &document, false, &mut found);
        for (pointer, schema, choice) in found {
            look(&format!("{name}.json#{pointer}"), schema, choice);
        }
    }
}

#[test]
fn every_member_is_described() {
    let mut count = 0;
    let mut narrowed: Vec<String> = Vec::new();
    each(|place, schema, choice| {
        let reference_only = schema.get("$ref").is_some() || schema.get("not").is_some();
        let Some(members) = schema.get("properties").and_then(Value::as_object) else {
            return;
        };
        // Beside a `$ref`, members narrow what is described where it points, however deep.
        // So does what a request asks beside the `$ref` to a received type.
        let is_sent = place.ends_with("#/$defs/sent");
        if schema.contains_key("$ref") || is_sent {
            narrowed.push(format!("{place}/properties/"));
        }
        let is_narrowed = narrowed.iter().any(|outer| place.starts_with(outer));
        if choice || reference_only || is_sent || is_narrowed {
            return;
        }
        for (name, member) in members {
            let pins = name == "@odata.type" && member.get("const").is_some();
            assert!(
                pins || member["description"]
                    .as_str()
                    .is_some_and(|text| text.len() > 5),
                "{place}/properties/{name}"
            );
            count += 1;
        }
    });
    assert!(count >= 190, "only {count} members");
}

#[test]
fn every_constraint_that_is_not_from_the_metadata_has_its_source() {
    let mut count = 0;
    each(|place, schema, choice| {
        let constrained = CONSTRAINTS
            .iter()
            .filter(|keyword| schema.contains_key(**keyword));
        for keyword in
            constrained.filter(|keyword| !is_from_the_metadata(keyword, schema, place, choice))
        {
            assert!(
                schema.contains_key("$comment"),
                "{place}/{keyword} has no `$comment`"
            );
            count += 1;
        }
    });
    assert!(count >= 5, "only {count} constraints");
}

/// The width of an integer, the members of an enum, and what keeps the branches of a choice apart.
fn is_from_the_metadata(
    keyword: &str,
    schema: &Map<String, Value>,
    place: &str,
    choice: bool,
) -> bool {
    let tag_alone = schema.get("required") == Some(&json!(["@odata.type"]));
    match keyword {
        "minimum" => [json!(i32::MIN), json!(i64::MIN)].contains(&schema[keyword]),
        "maximum" => [json!(i32::MAX), json!(i64::MAX)].contains(&schema[keyword]),
        // An action's parameters: the metadata says which must be there.
        "required" => tag_alone || schema.contains_key("links"),
        "minItems" => choice,
        "enum" => {
            place.contains("/not") || place.ends_with("anyOf/0") || is_of_a_double(&schema[keyword])
        }
        _ => false,
    }
}

/// The strings that OData has for doubles without digits.
fn is_of_a_double(members: &Value) -> bool {
    *members == json!(["-INF", "INF", "NaN"])
}

#[test]
fn every_comment_names_a_page_or_where_it_was_seen() {
    let mut pages = 0;
    each(|place, schema, _| {
        let Some(comment) = schema.get("$comment").and_then(Value::as_str) else {
            return;
        };
        let page = PAGES.iter().any(|pages| comment.starts_with(pages)) && comment.contains(": ");
        let seen = [
            "seen",
            "captured",
            "the wire",
            "payloads",
            "libraries",
            "the metadata",
        ]
        .iter()
        .any(|word| comment.contains(word));
        assert!(page || seen, "{place}: {comment}");
        let documented = ["pattern", "minItems", "minLength", "required"]
            .iter()
            .any(|word| schema.contains_key(*word));
        assert!(page || !documented, "{place}: {comment}");
        pages += usize::from(page);
    });
    assert!(pages >= 10, "only {pages} pages");
}

#[test]
fn no_document_uses_what_validators_understand_differently() {
    let mut count = 0;
    each(|place, schema, _| {
        for keyword in [
            "format",
            "$id",
            "$anchor",
            "additionalProperties",
            "unevaluatedProperties",
        ] {
            assert!(!schema.contains_key(keyword), "{place}/{keyword}");
        }
        count += 1;
    });
    assert!(count > 300, "only {count} schemas");
}
