//! One thing that is wrong with a document is one error, at its place.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "the cases are written alike"
)]

use graph_calls_codegen::{Options, error::Error, generate, source::Registry};

fn errors(text: &str) -> Vec<String> {
    let text = text.replacen(
        "{S",
        r#"{"$schema": "https://json-schema.org/draft/2020-12/schema""#,
        1,
    );
    let registry = Registry::inline("a.json", &text);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let errors = code.err();
    let line = |error: &Error| {
        let remedy = error.remedy().unwrap_or_default();
        assert!(error.position().is_some(), "{error}");
        format!("{}: {}; {remedy}", error.origin(), error.reason())
    };
    errors.iter().flatten().map(line).collect()
}

/// Asserts that each document has one error, with this pointer and these words.
fn has_one(cases: &[(&str, &str, &str)]) {
    for (text, place, says) in cases {
        let errors = errors(text);
        let is_there = |error: &String| {
            error.starts_with(&format!("a.json#{place}: "))
                && error.contains(says)
                && error.contains("; ")
        };
        assert!(
            errors.len() == 1 && errors.iter().all(is_there),
            "{text}: {errors:#?}"
        );
    }
}

#[test]
fn an_id_below_the_root_and_references_to_it_and_from_it() {
    has_one(&[
        (
            r##"{S, "properties": {"a": {"$id": "x.json"}, "b": {"$ref": "x.json"}}}"##,
            "/properties/a/$id",
            "belongs at the root",
        ),
        (
            r##"{S, "properties": {"a": {"$id": "x.json"}, "b": {"$ref": "x.json#/not"}}}"##,
            "/properties/a/$id",
            "belongs at the root",
        ),
        (
            r##"{S, "properties": {"a": {"$id": "x.json", "$defs": {"y": {}}, "items": {"$ref": "#/$defs/y"}}}}"##,
            "/properties/a/$id",
            "belongs at the root",
        ),
        (
            r##"{S, "$defs": {"a": {"$id": "https://a.b/x", "$anchor": "q"}}, "items": {"$ref": "https://a.b/x#q"}}"##,
            "/$defs/a/$id",
            "belongs at the root",
        ),
    ]);
}

#[test]
fn an_unsupported_keyword_and_references_into_it() {
    has_one(&[
        (
            r##"{S, "definitions": {"x": {}}, "items": {"$ref": "#/definitions/x"}}"##,
            "/definitions",
            "write `$defs`",
        ),
        (
            r##"{S, "$def": {"x": {}}, "items": {"$ref": "#/$def/x"}}"##,
            "/$def",
            "is not a keyword",
        ),
        (
            r##"{S, "$defs": {"x": {"$anchor": "1"}}, "items": {"$ref": "#1"}}"##,
            "/$defs/x/$anchor",
            "is not a name",
        ),
        (
            r##"{S, "type": "object", "propertis": {"a": {}}, "required": ["a"]}"##,
            "/propertis",
            "write `properties`",
        ),
    ]);
}

/// An error that does not follow from another is reported too.
#[test]
fn two_things_that_are_wrong_are_two_errors() {
    for (text, count) in [
        (
            r##"{S, "properties": {"a": {"$id": "x.json"}, "b": {"$ref": "y.json"}}}"##,
            2,
        ),
        (
            r##"{S, "definitions": {"x": {}}, "items": {"$ref": "#/definition/x"}}"##,
            2,
        ),
        (
            r##"{S, "$ref": "x.json", "default": {"$id": "x.json"}}"##,
            1,
        ),
    ] {
        assert_eq!(errors(text).len(), count, "{text}");
    }
}

#[test]
fn a_type_larger_than_the_readme_says_is_one_error() {
    let names = |count: usize, of: &str| -> String {
        let all: Vec<String> = (0..count)
            .map(|index| of.replace('N', &index.to_string()))
            .collect();
        all.join(",")
    };
    for count in [10_000, 10_001] {
        for (text, place) in [
            (
                format!(
                    r#"{{S, "type": "object", "properties": {{{}}}}}"#,
                    names(count, r#""mN": {}"#)
                ),
                "/properties",
            ),
            (
                format!(r#"{{S, "enum": [{}]}}"#, names(count, "\"mN\"")),
                "/enum",
            ),
            (
                format!(
                    r#"{{S, "anyOf": [{{"enum": [{}]}}, {{"type": "string"}}]}}"#,
                    names(count, "\"mN\"")
                ),
                "/anyOf",
            ),
            (
                format!(
                    r##"{{S, "oneOf": [{}], "$defs": {{"x": {{"type": "object", "properties": {{"@odata.type": {{"type": "string"}}}}}}}}}}"##,
                    names(
                        count,
                        r##"{"$ref": "#/$defs/x", "required": ["@odata.type"], "properties": {"@odata.type": {"const": "#N"}}}"##
                    )
                ),
                "/oneOf",
            ),
        ] {
            if count > 10_000 {
                has_one(&[(
                    &text,
                    place,
                    "are more than a type may have, which is 10000",
                )]);
            } else {
                assert_eq!(errors(&text), [""; 0]);
            }
        }
    }
}

#[test]
fn more_collections_than_the_readme_says_are_one_error() {
    for count in [2_500, 2_501] {
        let branches: Vec<String> = (0..count)
            .map(|index| {
                format!(
                    r##"{{"type": "array", "minItems": 1, "items": {{"$ref": "#/$defs/x", "required": ["@odata.type"], "properties": {{"@odata.type": {{"const": "#{index}"}}}}}}}}"##
                )
            })
            .collect();
        let text = format!(
            r##"{{S, "oneOf": [{}], "$defs": {{"x": {{"type": "object", "properties": {{"@odata.type": {{"type": "string"}}}}}}}}}}"##,
            branches.join(",")
        );
        if count > 2_500 {
            has_one(&[(
                &text,
                "/oneOf",
                "are more than a choice may have, which is 2500",
            )]);
        } else {
            assert_eq!(errors(&text), [""; 0]);
        }
    }
}
