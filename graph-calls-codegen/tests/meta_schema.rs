//! The keyword table against the meta-schema: every keyword with every sort of value, at the root and below.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::schema::table::{Keyword, Status, keywords};
use graph_calls_codegen::source::Registry;
use jsonschema::draft202012::meta;
use serde_json::{Value, json};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Values of every sort. Objects have keywords for names, so that they are schemas as far as their values allow:
/// that unknown keywords are refused is no matter of the meta-schema, and tested in `errors`.
fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(3),
        json!(-1),
        json!(1.5),
        json!(2.0),
        json!(0.01),
        json!(-0.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("string"),
        json!("String"),
        json!("^a"),
        json!("^(a"),
        json!("date-time"),
        json!("_an-anchor.1"),
        json!("https://example.com/a#b"),
        json!("not a uri %zz"),
        json!("#"),
        json!("https://example.com/"),
        json!(DIALECT),
        json!([]),
        json!([{}]),
        json!([true, {"type": "no"}]),
        json!([[]]),
        json!(["string"]),
        json!(["string", "null"]),
        json!(["string", "string"]),
        json!([1, 1]),
        json!([1, 1.0, "a", null]),
        json!({}),
        json!({"type": "object"}),
        json!({"type": ["object", "object"]}),
        json!({"title": {}}),
        json!({"not": {}}),
        json!({"not": {"minLength": -1}}),
        json!({"not": true}),
        json!({"not": ["a"]}),
        json!({"default": 5}),
        json!({"title": ["a", "b"]}),
        json!({"title": ["a", "a"]}),
        json!({"title": [1]}),
        json!({"title": true}),
    ]
}

fn errors(document: &Value) -> Vec<(String, String)> {
    let errors = Registry::inline("a.json", &document.to_string()).err();
    let errors = errors.iter().flatten();
    errors
        .map(|error| (error.origin().pointer().to_owned(), error.to_string()))
        .collect()
}

/// What is refused on purpose although the meta-schema accepts it.
fn is_narrower(keyword: &str, error: &str) -> bool {
    match keyword {
        // A regular expression must mean one thing, and more than a literal prefix needs the feature `regex`.
        "pattern" | "patternProperties" => {
            error.contains("in the pattern") || error.contains("is more than a literal prefix")
        }
        // A format must be one that is checked, and some need a feature.
        "format" => error.contains("is not supported") || error.contains("is not in this build"),
        // A reference must lead to a schema that is there, by a relative path, and not to itself.
        "$ref" => !error.contains("must be a string"),
        // One dialect, declared at the root and nowhere else.
        "$schema" => error.contains("is not supported") || error.contains("belongs at the root"),
        // Documents have an identifier, a URI reference without fragment, and schemas in them have anchors.
        "$id" => [
            "belongs at the root",
            "is not a URI reference",
            "has a fragment",
        ]
        .iter()
        .any(|reason| error.contains(reason)),
        // A keyword of JSON Hyper-Schema, which this meta-schema does not know.
        "links" => true,
        _ => false,
    }
}

/// A document that is sound but for what `keyword` has for a value, and the pointer to it.
fn places(keyword: &Keyword, value: &Value) -> [(Value, String); 4] {
    let mut root = json!({"$schema": DIALECT});
    let mut inner = json!({});
    for schema in [&mut root, &mut inner] {
        if let Some(other) = keyword.needs() {
            schema[other] = json!(true);
        }
        schema[keyword.name()] = value.clone();
    }
    let pointer = format!("/{}", keyword.name());
    [
        (root, pointer.clone()),
        (
            json!({"$schema": DIALECT, "properties": {"a": inner}}),
            format!("/properties/a{pointer}"),
        ),
        (
            json!({"$schema": DIALECT, "oneOf": [true, {"not": inner}]}),
            format!("/oneOf/1/not{pointer}"),
        ),
        (
            json!({"$schema": DIALECT, "$defs": {"a": {"items": inner}}}),
            format!("/$defs/a/items{pointer}"),
        ),
    ]
}

#[test]
fn what_the_meta_schema_refuses_is_an_error_at_the_keyword() {
    for keyword in keywords() {
        for value in values() {
            for (document, pointer) in places(keyword, &value) {
                if meta::is_valid(&document) {
                    continue;
                }
                let errors = errors(&document);
                assert!(!errors.is_empty(), "nothing said of {document}");
                for (at, error) in errors {
                    let below = at
                        .strip_prefix(&pointer)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                    assert!(below, "{document}: {error}");
                }
            }
        }
    }
}

#[test]
fn what_the_meta_schema_accepts_is_no_error_of_a_supported_keyword() {
    for keyword in keywords() {
        for value in values() {
            for (document, _) in places(keyword, &value) {
                if matches!(keyword.status(), Status::Unsupported { .. })
                    || !meta::is_valid(&document)
                {
                    continue;
                }
                for (_, error) in errors(&document) {
                    assert!(is_narrower(keyword.name(), &error), "{document}: {error}");
                }
            }
        }
    }
}

#[test]
fn an_unsupported_keyword_is_an_error_whatever_its_value() {
    for keyword in keywords() {
        let Status::Unsupported { instead } = keyword.status() else {
            continue;
        };
        for value in values() {
            for (document, pointer) in places(keyword, &value) {
                let [(at, error)] = &errors(&document)[..] else {
                    panic!("{document} must have one error")
                };
                assert_eq!(*at, pointer);
                let expected = format!(
                    " #{pointer}: `{}` is not supported; {instead}",
                    keyword.name()
                );
                assert!(error.ends_with(&expected), "{error}");
            }
        }
    }
}

/// The keywords of the meta-schema itself, that none may be missing from the table.
#[test]
fn the_table_has_every_keyword_of_the_meta_schema_once() {
    let mut names: Vec<_> = keywords().map(Keyword::name).collect();
    for name in [
        "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs",
        "prefixItems items contains additionalProperties properties patternProperties dependentSchemas",
        "propertyNames if then else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties",
        "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength",
        "pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required",
        "dependentRequired title description default deprecated readOnly writeOnly examples format",
        "contentEncoding contentMediaType contentSchema definitions dependencies $recursiveAnchor $recursiveRef",
    ]
    .iter()
    .flat_map(|names| names.split(' '))
    {
        assert!(names.contains(&name), "{name}");
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}
