//! Code for documents whose schemas are shared many times: made in time, and no longer than they are.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use graph_calls_codegen::source::Registry;
use graph_calls_codegen::{Options, generate};

/// A document whose definitions `d0`, `d1`, ... are links: each refers to the next one. The last is
/// `leaf`; `link` has `$N` for the next one, and `#` for its own number.
fn chain(links: usize, link: &str, leaf: &str) -> String {
    let mut defs = String::new();
    for index in 0..links {
        let next = format!(r##"{{"$ref": "#/$defs/d{}"}}"##, index + 1);
        let link = link
            .replace("$N", &next)
            .replace("$R", &format!(r##""$ref": "#/$defs/d{}""##, index + 1))
            .replace('%', &index.to_string());
        write!(defs, r#""d{index}": {link}, "#).expect("a string takes all");
    }
    format!(
        r##"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "root",
             "type": "object",
             "properties": {{"a": {{"$ref": "#/$defs/d0"}}, "b": {{"$ref": "#/$defs/d1"}}}},
             "$defs": {{{defs} "d{links}": {leaf}}}}}"##
    )
}

/// The code of a document.
fn code(document: &str) -> String {
    let registry = Registry::inline("a.json", document);
    match registry.and_then(|registry| generate(&registry, &Options::default())) {
        Ok(code) => code.to_string(),
        Err(errors) => panic!("{errors}"),
    }
}

const STRING: &str = r#"{"type": "string", "maxLength": 3}"#;
const OBJECT: &str = r#"{"type": "object", "properties": {"x": {"type": "string"}}}"#;

/// Links that lead to the next one twice or more.
const LINKS: &[(&str, &str)] = &[
    (r#"{"allOf": [$N, $N]}"#, STRING),
    (r#"{"anyOf": [$N, $N]}"#, STRING),
    (r#"{"oneOf": [$N, $N]}"#, STRING),
    (r#"{"not": $N, "allOf": [{"not": $N}]}"#, STRING),
    (r#"{"if": $N, "then": $N, "else": $N}"#, STRING),
    (r#"{$R, "allOf": [$N], "minLength": %}"#, STRING),
    (r#"{$R, "minLength": %}"#, STRING),
    (r#"{"anyOf": [{"type": "null"}, $N]}"#, STRING),
    (
        r#"{"anyOf": [{"type": "null"}, {"anyOf": [$N, $N]}]}"#,
        OBJECT,
    ),
    (
        r#"{"type": "array", "items": $N, "contains": $N, "prefixItems": [$N]}"#,
        STRING,
    ),
    (r#"{"type": "array", "items": $N}"#, STRING),
    (
        r#"{"type": "array", "items": {"anyOf": [$N, {"type": "null"}]}, "allOf": [$N]}"#,
        OBJECT,
    ),
    (
        r#"{"type": "object", "properties": {"a": $N, "b": $N}, "additionalProperties": $N}"#,
        OBJECT,
    ),
    (
        r#"{"type": "object", "properties": {"a": $N, "b": $N}, "patternProperties": {"^a": $N}}"#,
        OBJECT,
    ),
    (
        r#"{"type": "object", "properties": {"a": $N}, "if": {"properties": {"a": $N}}, "then": {"properties": {"a": $N}}}"#,
        OBJECT,
    ),
    (
        r#"{"type": "object", "properties": {"a": {$R, "minProperties": 1}, "b": {$R, "maxProperties": 9}}}"#,
        OBJECT,
    ),
    (
        r#"{"dependentSchemas": {"a": $N, "b": $N}, "propertyNames": $N}"#,
        OBJECT,
    ),
    (
        r#"{"allOf": [$N, {"allOf": [$N, {"anyOf": [$N, {"not": $N}]}]}], "if": $N, "then": $N}"#,
        OBJECT,
    ),
];

#[test]
fn code_is_linear_in_the_number_of_links() {
    for (link, leaf) in LINKS {
        let length = |links| code(&chain(links, link, leaf)).len();
        let (half, whole) = (length(40), length(80));
        assert!(whole < half * 5 / 2, "{link}: {half} grow to {whole}");
    }
}

/// A type repeats the members of its bases, so code is quadratic in bases that are one upon the
/// other, of which there are 64 at most.
#[test]
fn code_is_not_exponential_in_the_bases() {
    for link in [
        r#"{"type": "object", "allOf": [$N, $N], "properties": {"p%": {"type": "string"}}}"#,
        r#"{"type": "object", "allOf": [$N, $N], "properties": {"p%": {"type": "string"}}, "minProperties": %}"#,
        r#"{"type": "object", "allOf": [$N, {$R, "required": ["p%"]}], "properties": {"p%": {"type": "string", "enum": ["%"]}}, "if": {"required": ["x"]}, "then": {"required": ["p%"]}}"#,
    ] {
        let length = |links| code(&chain(links, link, OBJECT)).len();
        let (half, whole) = (length(30), length(60));
        assert!(whole < half * 9 / 2, "{link}: {half} grow to {whole}");
    }
}

#[test]
fn more_bases_than_that_are_an_error() {
    let link = r#"{"type": "object", "allOf": [$N, $N], "properties": {"p%": {"type": "string"}}}"#;
    let registry = Registry::inline("a.json", &chain(80, link, OBJECT)).expect("a document");
    let code = generate(&registry, &Options::default());
    let errors = code.map(drop).expect_err("these are too many");
    let first = errors.iter().next().map(|error| {
        format!(
            "{}: {}; {}",
            error.origin(),
            error.reason(),
            error.remedy().unwrap_or_default()
        )
    });
    assert_eq!(
        first.as_deref(),
        Some(
            "a.json#/$defs/d64/allOf/0: more than 64 bases, one upon the other; \
             declare the members of some of them in one document"
        )
    );
}

/// A thread of a test has 2 MB of stack.
#[test]
fn a_chain_of_ten_thousand_links_needs_no_stack() {
    for link in [
        r"{$R}",
        r#"{"allOf": [$N, $N]}"#,
        r#"{"anyOf": [{"type": "null"}, $N]}"#,
        r#"{"type": "array", "items": $N}"#,
    ] {
        code(&chain(10_000, link, OBJECT));
    }
    let types = r#"{"type": "object", "required": ["a"], "properties": {"a": $N}}"#;
    code(&chain(1_000, types, OBJECT));
}

#[test]
fn a_choice_that_many_members_refer_to_is_looked_at_once() {
    let document = |count: usize| {
        let branches: Vec<_> = (0..count)
            .map(|index| format!(r##"{{"$ref": "#/$defs/t{index}"}}"##))
            .collect();
        let types: Vec<_> = (0..count)
            .map(|index| {
                format!(
                    r##""t{index}": {{"type": "object", "required": ["@odata.type"],
                         "properties": {{"@odata.type": {{"const": "#t{index}"}}, "next": {{"$ref": "#/$defs/choice"}}}}}}"##
                )
            })
            .collect();
        format!(
            r##"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "root",
                 "$ref": "#/$defs/choice",
                 "$defs": {{"choice": {{"oneOf": [{}]}}, {}}}}}"##,
            branches.join(","),
            types.join(",")
        )
    };
    let (half, whole) = (code(&document(300)).len(), code(&document(600)).len());
    assert!(whole < half * 5 / 2, "{half} grow to {whole}");
}
