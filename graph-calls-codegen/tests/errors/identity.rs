//! What documents and schemas call themselves.

use super::{DIALECT, errors, errors_of};

const ANCHOR: &str = "start with a letter or `_`, and go on with letters, digits, `-`, `.` and `_`";

errors! {
    an_id_without_a_use_for_it: r##""$id": "https://example.com/a.json", "$defs": {"b": {}}, "$ref": "#/$defs/b""## => []
    an_id_below_the_root: r#""items": {"$id": "b.json"}"# => [
        "a.json#/items/$id: `$id` belongs at the root of a document; \
         move the schema into a document of its own, or give it an `$anchor`"
    ]
    an_id_of_the_wrong_kind: r#""$id": 1"# => ["a.json#/$id: `$id` must be a string, and this is a number"]
    an_id_with_a_fragment: r#""$id": "https://example.com/a#b""# => [
        "a.json#/$id: the `$id` `https://example.com/a#b` has a fragment; end it before the `#`"
    ]
    an_id_that_is_no_uri: r#""$id": "a b""# => [
        "a.json#/$id: `a b` is not a URI reference; \
         write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be"
    ]
    anchors: r##""$anchor": "top", "$defs": {"a": {"$anchor": "_in-ner.1"}},
                 "items": {"$ref": "#top"}, "properties": {"b": {"$ref": "a.json#_in-ner.1"}}"## => []
    an_anchor_in_a_value_is_none: r##""default": {"$anchor": "a"}, "items": {"$ref": "#a"}"## => [
        "a.json#/items/$ref: `#a` names no `$anchor` in `a.json`; correct the name, or add the `$anchor`"
    ]
    an_anchor_that_is_no_name: r#""$anchor": "1a", "items": {"$anchor": ""}, "not": {"$anchor": null}"# => [
        &format!("a.json#/$anchor: `1a` is not a name for an anchor; {ANCHOR}"),
        &format!("a.json#/items/$anchor: `` is not a name for an anchor; {ANCHOR}"),
        "a.json#/not/$anchor: `$anchor` must be a string, and this is null",
    ]
    a_duplicate_anchor: r#""$anchor": "a", "items": {"$anchor": "a"}"# => [
        "a.json#/items/$anchor: duplicate anchor `a`; give one of them another name"
    ]
}

/// `a.json`, with an `$id` and a reference, and `schemas/b.json`, with an `$id` if it has one.
fn between(id: &str, reference: &str, other: &str) -> Vec<String> {
    let text = |id: &str, further: &str| {
        let id = if id.is_empty() {
            String::new()
        } else {
            format!(r#", "$id": "{id}""#)
        };
        format!("{{{DIALECT}{id}{further}}}")
    };
    errors_of([
        (
            "schemas/a.json",
            &text(id, &format!(r#", "$ref": "{reference}""#)),
        ),
        (
            "schemas/b.json",
            &text(other, r#", "$defs": {"x": {"$anchor": "y"}}"#),
        ),
    ])
}

#[test]
fn documents_find_one_another_by_id_and_by_file() {
    for (id, reference, other) in [
        ("", "b.json", ""),
        ("", "b.json#y", "https://example.com/v1/b"),
        (
            "",
            "https://example.com/v1/b#/$defs/x",
            "https://example.com/v1/b",
        ),
        (
            "",
            "HTTPS://Example.com/v0/../v1/%62",
            "https://example.com/v1/b",
        ),
        ("", "urn:b#y", "urn:b"),
        ("https://example.com/v1/a", "b", "https://example.com/v1/b"),
        (
            "https://example.com/v1/a",
            "/v1/b#y",
            "https://example.com/v1/b",
        ),
        (
            "https://example.com/v1/a",
            "//example.com/v1/b",
            "https://example.com/v1/b",
        ),
        (
            "https://example.com/v1/a?v=2",
            "?v=1",
            "https://example.com/v1/a?v=1",
        ),
        ("deeper/a.json", "../b.json", ""),
        ("", "deeper/b.json", "deeper/b.json"),
        ("b.json", "#", "c.json"),
    ] {
        let expected: &[&str] = match id {
            // The name of another document's file.
            "b.json" => &[
                "schemas/a.json#/$id: the `$id` `b.json` names another document; \
                 give each document an `$id` of its own, or none",
                "schemas/a.json#/$ref: the reference comes back to itself without passing a property or an item; \
                 remove it, or put it under `properties` or `items`",
            ],
            _ => &[],
        };
        assert_eq!(
            between(id, reference, other),
            expected,
            "{id} {reference} {other}"
        );
    }
}

#[test]
fn a_reference_below_an_id_that_leads_nowhere() {
    assert_eq!(
        between("https://example.com/v1/a", "b.json", ""),
        [
            "schemas/a.json#/$ref: `b.json` means `https://example.com/v1/b.json` below this `$id`; \
             give the document that is meant such an `$id`, or remove the one here"
        ]
    );
    assert_eq!(
        between("https://example.com/v1/a", "https://example.com/v2/b", ""),
        [
            "schemas/a.json#/$ref: `https://example.com/v2/b` is remote, and nothing is fetched; \
             keep the document beside this one, and write its file name"
        ]
    );
}

#[test]
fn an_id_that_is_taken() {
    assert_eq!(
        between("urn:a", "#", "urn:a")[0],
        "schemas/b.json#/$id: the `$id` `urn:a` names another document; \
         give each document an `$id` of its own, or none"
    );
}
