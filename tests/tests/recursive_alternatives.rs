//! Recursive alternatives that all descend: accepted, and validated in time linear in the payload.

use graph_calls_model::{Valid, models};

models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "expression",
        "anyOf": [
            { "type": "null" },
            { "type": "object", "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#" } } } },
            { "type": "object", "required": ["not"], "properties": { "not": { "$ref": "#" } } },
            { "type": "object", "properties": { "all": { "type": "array", "contains": { "$ref": "#" } },
                                                "not": { "not": { "$ref": "#" } } }, "minProperties": 1 },
            { "allOf": [{ "items": { "$ref": "#" } }, { "items": { "$ref": "#" } }], "type": "array", "maxItems": 2 },
            { "oneOf": [{ "items": { "$ref": "#" } }, { "contains": { "$ref": "#" } }], "type": "array", "minItems": 3 },
            { "type": "integer" }
        ]
    }"##,
}

const DOCUMENT: &str = r##"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "anyOf": [
        { "type": "null" },
        { "type": "object", "required": ["all"], "properties": { "all": { "type": "array", "items": { "$ref": "#" } } } },
        { "type": "object", "required": ["not"], "properties": { "not": { "$ref": "#" } } },
        { "type": "object", "properties": { "all": { "type": "array", "contains": { "$ref": "#" } },
                                            "not": { "not": { "$ref": "#" } } }, "minProperties": 1 },
        { "allOf": [{ "items": { "$ref": "#" } }, { "items": { "$ref": "#" } }], "type": "array", "maxItems": 2 },
        { "oneOf": [{ "items": { "$ref": "#" } }, { "contains": { "$ref": "#" } }], "type": "array", "minItems": 3 },
        { "type": "integer" }
    ]
}"##;

/// Values of these levels, one in the other.
fn nested(levels: usize, open: &str, leaf: &str, close: &str) -> String {
    open.repeat(levels) + leaf + &close.repeat(levels)
}

const LEVELS: [(&str, &str); 5] = [
    (r#"{"all":["#, "]}"),
    (r#"{"not":"#, "}"),
    ("[", "]"),
    ("[1,", ",2]"),
    (r#"{"other":1,"all":[null,"#, "]}"),
];

#[test]
fn the_verdict_is_that_of_the_reference_validator() {
    let document = serde_json::from_str(DOCUMENT).expect("the document is JSON");
    let reference = jsonschema::validator_for(&document).expect("the document is a schema");
    let mut verdicts = [0; 2];
    for (open, close) in LEVELS {
        for (inner, end) in LEVELS {
            for leaf in ["null", "7", "\"a\"", "1.5", "[]", "{}"] {
                let text = nested(3, open, &nested(2, inner, leaf, end), close);
                let instance = serde_json::from_str(&text).expect("the text is JSON");
                let valid = reference.is_valid(&instance);
                assert_eq!(
                    Expression::from_slice(text.as_bytes()).is_ok(),
                    valid,
                    "{text}"
                );
                verdicts[usize::from(valid)] += 1;
            }
        }
    }
    assert!(verdicts.into_iter().all(|count| count > 20), "{verdicts:?}");
}

/// Without a memory, each of these takes 2^60 steps or more.
#[test]
fn a_deep_value_is_validated_in_time() {
    for (open, close) in LEVELS {
        for leaf in ["null", "7", "\"a\"", "1.5", "[]", "{}"] {
            let text = nested(60, open, leaf, close);
            let read: Result<Valid<Expression>, _> = Expression::from_slice(text.as_bytes());
            if let Err(violations) = read {
                assert!(!violations.is_empty());
            }
        }
    }
}
