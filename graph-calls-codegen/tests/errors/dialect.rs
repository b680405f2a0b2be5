//! What a document may declare.

use super::{errors, errors_of};

#[test]
fn is_2020_12_where_none_is_declared() {
    for document in [r#"{"type": "object"}"#, "{}", "true", "false"] {
        assert_eq!(
            errors_of([("a.json", document)]),
            [] as [&str; 0],
            "{document}"
        );
    }
    assert_eq!(
        errors_of([("a.json", r#"{"additionalItems": {}}"#)]),
        [
            "a.json#/additionalItems: `additionalItems` is not supported; \
          write `items`, which applies to the items beyond `prefixItems`"
        ]
    );
}

#[test]
fn is_another() {
    assert_eq!(
        errors_of([(
            "a.json",
            r#"{"$schema": "http://json-schema.org/draft-03/schema#"}"#
        )]),
        [
            "a.json#/$schema: the dialect `http://json-schema.org/draft-03/schema#` is not supported; \
          write `https://json-schema.org/draft/2020-12/schema`"
        ]
    );
    assert_eq!(
        errors_of([("a.json", r#"{"$schema": 7}"#)]),
        ["a.json#/$schema: `$schema` must be a string, and this is a number"]
    );
}

#[test]
fn a_document_is_no_array() {
    assert_eq!(
        errors_of([("a.json", "[]")]),
        ["a.json#: a schema must be an object or a boolean, and this is an array"]
    );
}

errors! {
    stands_in_a_subschema:
        r#""items": {"$schema": "https://json-schema.org/draft/2020-12/schema"}"# => [
        "a.json#/items/$schema: `$schema` belongs at the root of a document; remove it here"
    ]
}
