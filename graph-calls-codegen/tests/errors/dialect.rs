//! What a document must declare.

use super::{errors, errors_of};

const MISSING: &str = "a.json#: `$schema` is missing; \
                       start the document with `\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"`";

#[test]
fn is_missing() {
    assert_eq!(errors_of([("a.json", r#"{"type": "object"}"#)]), [MISSING]);
    for boolean in ["true", "false"] {
        let [error] = &errors_of([("a.json", boolean)])[..] else {
            panic!("one error for one mistake");
        };
        let reason =
            format!("a.json#: a document cannot be `{boolean}` alone, which declares no dialect; ");
        assert!(error.starts_with(&reason), "{error}");
    }
}

#[test]
fn is_another() {
    assert_eq!(
        errors_of([(
            "a.json",
            r#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#
        )]),
        [
            "a.json#/$schema: the dialect `http://json-schema.org/draft-07/schema#` is not supported; \
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
