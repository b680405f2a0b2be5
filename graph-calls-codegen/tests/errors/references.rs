//! References that lead nowhere.

use super::{DIALECT, errors, errors_of};

errors! {
    resolved: r##""$defs": {"a b": {}, "~/": {"items": {"$ref": "#/$defs/a%20b"}}},
                  "properties": {"x": {"$ref": "#/%24defs/~0~1/items"}, "y": {"$ref": "a.json"}}"## => []
    not_a_string: r#""$ref": 1"# => ["a.json#/$ref: `$ref` must be a string, and this is a number"]
    not_a_uri: r##""$ref": "a b.json", "items": {"$ref": "#/%zz"}, "not": {"$ref": "#a#b"}"## => [
        "a.json#/$ref: `a b.json` is not a URI reference; \
         write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
        "a.json#/items/$ref: `#/%zz` is not a URI reference; \
         write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
        "a.json#/not/$ref: `#a#b` is not a URI reference; \
         write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
    ]
    remote: r#""allOf": [{"$ref": "https://example.com/a.json"}, {"$ref": "//host/a.json"}, {"$ref": "urn:a"}]"# => [
        "a.json#/allOf/0/$ref: `https://example.com/a.json` is remote, and nothing is fetched; \
         keep the document beside this one, and write its file name",
        "a.json#/allOf/1/$ref: `//host/a.json` is remote, and nothing is fetched; \
         keep the document beside this one, and write its file name",
        "a.json#/allOf/2/$ref: `urn:a` is remote, and nothing is fetched; \
         keep the document beside this one, and write its file name",
    ]
    absolute: r#""$ref": "/a.json""# => [
        "a.json#/$ref: `/a.json` is an absolute path; write it relative to this document"
    ]
    with_a_query: r#""$ref": "a.json?b""# => ["a.json#/$ref: `a.json?b` has a query; remove it"]
    with_a_bad_escape: r##""$ref": "#/$defs/a~2""## => [
        "a.json#/$ref: `#/$defs/a~2` has no valid JSON pointer; write `~` in a name as `~0`, and `/` as `~1`"
    ]
    to_nothing: r##""$ref": "#/$defs/a", "$defs": {"b": {}}"## => [
        "a.json#/$ref: `#/$defs/a` points at nothing in `a.json`; correct the pointer, or add the schema"
    ]
    to_no_schema: r##""$ref": "#/default/b", "default": {"b": {}}, "not": {"$ref": "#/$defs"}, "$defs": {}"## => [
        "a.json#/$ref: `#/default/b` points at something in `a.json` that is not a schema; \
         point at the root, or at one under `$defs` or `properties`",
        "a.json#/not/$ref: `#/$defs` points at something in `a.json` that is not a schema; \
         point at the root, or at one under `$defs` or `properties`",
    ]
}

#[test]
fn to_a_document_that_was_not_named() {
    let text = format!(r#"{{{DIALECT}, "$ref": "identity.json#/$defs/base"}}"#);
    assert_eq!(
        errors_of([("schemas/call.json", &text)]),
        [
            "schemas/call.json#/$ref: `identity.json` is not among the documents; \
          name `schemas/identity.json` too, or correct the reference"
        ]
    );
}

#[test]
fn out_of_the_folder() {
    assert_eq!(
        errors(r#""$ref": "../b.json""#),
        [
            "a.json#/$ref: `../b.json` leads out of where the documents are; \
          keep the document among them, and write its path from here"
        ]
    );
}

#[test]
fn between_folders() {
    let call = format!(r#"{{{DIALECT}, "$ref": "../b/./identity.json"}}"#);
    let identity = format!("{{{DIALECT}}}");
    assert_eq!(
        errors_of([("a/call.json", &call), ("./b/identity.json", &identity)]),
        [""; 0]
    );
}

#[test]
fn to_a_document_that_could_not_be_read_are_not_reported_again() {
    let text = format!(r#"{{{DIALECT}, "$ref": "b.json#/$defs/x"}}"#);
    assert_eq!(
        errors_of([("a.json", &text), ("b.json", "nul")]),
        ["b.json#: not JSON: EOF while parsing a value; add what is missing at the end"]
    );
}
