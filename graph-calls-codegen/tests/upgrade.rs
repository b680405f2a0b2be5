//! Documents of older dialects, and what they are in 2020-12.
//!
//! The verdicts are those of crate `jsonschema`: on the document as it was, by its own dialect, and as it is then.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "pointers in some of the documents need them"
)]

use graph_calls_codegen::{
    json::{self, Json},
    report::collect,
    source::Registry,
    upgrade::{Upgraded, upgrade},
};
use serde_json::{Value, json};

const D4: &str = "http://json-schema.org/draft-04/schema#";
const D6: &str = "http://json-schema.org/draft-06/schema#";
const D7: &str = "http://json-schema.org/draft-07/schema#";
const D19: &str = "https://json-schema.org/draft/2019-09/schema";
const D20: &str = "https://json-schema.org/draft/2020-12/schema";

fn upgraded(documents: &[(&str, String)]) -> Result<(Vec<String>, Upgraded), String> {
    let upgraded = collect(|report| {
        let read = |(name, text): &(&str, String)| {
            let json = json::read(name, text, report);
            ((*name).to_owned(), json.unwrap_or(Json::Null))
        };
        let mut documents: Vec<_> = documents.iter().map(read).collect();
        let upgraded = upgrade(&mut documents, report);
        let texts = documents.iter().map(|(_, json)| json.to_string()).collect();
        (texts, upgraded)
    });
    upgraded.map_err(|errors| errors.to_string())
}

/// A document of a dialect, with these members.
fn document(dialect: &str, members: &str) -> String {
    let value: Value = serde_json::from_str(members).expect("JSON");
    let members = members.trim().trim_start_matches('{').trim_end();
    let comma = if value.as_object().is_some_and(serde_json::Map::is_empty) {
        ""
    } else {
        ","
    };
    format!(r#"{{"$schema":"{dialect}"{comma}{members}"#)
}

fn compact(text: &str) -> String {
    let json = collect(|report| json::read("test", text, report)).expect("JSON");
    json.expect("JSON").to_string()
}

/// Checks what a document becomes, in text and in the verdicts on instances; returns the notes.
#[track_caller]
fn becomes(dialect: &str, before: &str, after: &str, instances: &[Value]) -> Vec<String> {
    let before = document(dialect, before);
    let (texts, done) = upgraded(&[("a.json", before.clone())]).expect("it can be expressed");
    assert_eq!(texts, [compact(&document(D20, after))]);
    if instances.is_empty() {
        return done.notes.iter().map(ToString::to_string).collect();
    }
    let validator = |text: &str| {
        let schema: Value = serde_json::from_str(text).expect("JSON");
        let options = jsonschema::options().should_validate_formats(true);
        options.build(&schema).expect("a schema")
    };
    let (before, after) = (validator(&before), validator(&texts[0]));
    for instance in instances {
        assert_eq!(
            after.is_valid(instance),
            before.is_valid(instance),
            "{instance}"
        );
    }
    done.notes.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn is_rejected(dialect: &str, before: &str, error: &str) {
    let result = upgraded(&[("a.json", document(dialect, before))]);
    // Without line and column.
    let found = result.map(drop).map_err(|found| {
        let (_, place) = found.split_once('#').expect("a place");
        format!("a.json#{place}")
    });
    assert_eq!(found, Err(error.to_owned()));
}

#[test]
fn the_dialect_is_named_and_the_order_of_members_stays() {
    for dialect in [D4, D6, D7, D19, "https://json-schema.org/draft-07/schema"] {
        becomes(
            dialect,
            r#"{"title": "t", "minLength": 2, "type": "string", "default": 1.0}"#,
            r#"{"title": "t", "minLength": 2, "type": "string", "default": 1.0}"#,
            &[json!("a"), json!("ab"), json!(1)],
        );
    }
}

#[test]
fn a_document_of_2020_12_or_without_a_dialect_stays() {
    let document = r##"{"definitions":{"a":{"$ref":"#/definitions/a"}},"items":[],"id":"x"}"##;
    let (texts, done) = upgraded(&[("a.json", document.to_owned())]).expect("no error");
    assert_eq!((&*texts[0], done.notes.len()), (document, 0));
}

#[test]
fn the_address_of_2020_12_is_corrected() {
    let (texts, _) = upgraded(&[(
        "a.json",
        document("http://json-schema.org/draft/2020-12/schema#", "{}"),
    )])
    .expect("no error");
    assert_eq!(texts, [document(D20, "{}")]);
}

#[test]
fn definitions_become_defs_and_pointers_follow() {
    becomes(
        D7,
        r##"{"definitions": {"a b/c~d%": {"type": "string"}, "definitions": {"definitions": {"x": {"type": "null"}}}},
            "properties": {
                "definitions": {"$ref": "#/definitions/a%20b~1c~0d%25"},
                "$ref": {"$ref": "#/definitions/definitions/definitions/x"},
                "items": {"$ref": "#/properties/definitions"}}}"##,
        r##"{"$defs": {"a b/c~d%": {"type": "string"}, "definitions": {"$defs": {"x": {"type": "null"}}}},
            "properties": {
                "definitions": {"$ref": "#/$defs/a%20b~1c~0d%25"},
                "$ref": {"$ref": "#/$defs/definitions/$defs/x"},
                "items": {"$ref": "#/properties/definitions"}}}"##,
        &[
            json!({"definitions": 1}),
            json!({"$ref": null, "items": "x"}),
            json!({"$ref": 1}),
            json!({"items": 1}),
        ],
    );
}

#[test]
fn definitions_and_defs_become_one_and_a_clash_gets_another_name() {
    becomes(
        D7,
        r##"{"$defs": {"a": {"type": "string"}, "a_2": {"type": "null"}}, "definitions": {"a": {"type": "number"}, "b": true},
            "properties": {"x": {"$ref": "#/definitions/a"}, "y": {"$ref": "#/$defs/a"}}}"##,
        r##"{"$defs": {"a": {"type": "string"}, "a_2": {"type": "null"}, "a_3": {"type": "number"}, "b": true},
            "properties": {"x": {"$ref": "#/$defs/a_3"}, "y": {"$ref": "#/$defs/a"}}}"##,
        &[json!({"x": 1, "y": ""}), json!({"x": ""}), json!({"y": 1})],
    );
}

#[test]
fn tuples_are_written_with_prefix_items_and_items() {
    becomes(
        D6,
        r##"{"items": [{"type": "string"}, {"$ref": "#/items/0"}], "additionalItems": {"$ref": "#/items/1"}}"##,
        r##"{"prefixItems": [{"type": "string"}, {"$ref": "#/prefixItems/0"}], "items": {"$ref": "#/prefixItems/1"}}"##,
        &[
            json!(["", "", ""]),
            json!(["", 1]),
            json!(["", "", 1]),
            json!([]),
        ],
    );
    becomes(
        D7,
        r#"{"items": [], "additionalItems": false}"#,
        r#"{"items": false}"#,
        &[],
    );
    let notes = becomes(
        D7,
        r#"{"items": {"type": "string"}, "additionalItems": false}"#,
        r#"{"items": {"type": "string"}}"#,
        &[json!([]), json!(["", ""]), json!([1])],
    );
    assert_eq!(
        notes,
        [
            "a.json#/additionalItems: `additionalItems` without an array in `items` has no effect in draft-07; it is left out"
        ]
    );
}

#[test]
fn dependencies_are_told_apart() {
    becomes(
        D7,
        r##"{"dependencies": {"a": ["b"], "c": {"required": ["d"]}, "e": false, "f": {"$ref": "#/dependencies/c"}}}"##,
        r##"{"dependentRequired": {"a": ["b"]}, "dependentSchemas":
            {"c": {"required": ["d"]}, "e": false, "f": {"$ref": "#/dependentSchemas/c"}}}"##,
        &[
            json!({"a": 1}),
            json!({"a": 1, "b": 1}),
            json!({"c": 1}),
            json!({"e": 1}),
            json!({"f": 1}),
            json!({"f": 1, "d": 1}),
        ],
    );
    is_rejected(
        D4,
        r#"{"dependencies": {"a": "b"}}"#,
        "a.json#/dependencies: a member of `dependencies` must be a schema or an array of names; write `[\"name\"]` for a name alone",
    );
}

#[test]
fn limits_of_draft_04_say_themselves_that_they_are_exclusive() {
    becomes(
        D4,
        r#"{"minimum": 1e0, "exclusiveMinimum": true, "exclusiveMaximum": false, "maximum": 3}"#,
        r#"{"exclusiveMinimum": 1e0, "maximum": 3}"#,
        &[json!(1), json!(2), json!(3), json!(4)],
    );
    is_rejected(
        D4,
        r#"{"exclusiveMinimum": 3}"#,
        "a.json#/exclusiveMinimum: `exclusiveMinimum` must be a boolean in draft-04, and this is a number; \
         write `true` beside the limit, or name the dialect that the document is written in",
    );
}

#[test]
fn an_id_of_draft_04_is_an_id_and_a_property_of_that_name_is_one() {
    becomes(
        D4,
        r##"{"id": "http://x.test/a.json#", "properties": {"id": {"id": "#b", "type": "string"}, "c": {"$ref": "#b"},
            "d": {"id": "d/", "definitions": {"e": {"type": "null"}}, "properties": {"e": {"$ref": "#/definitions/e"}}},
            "f": {"$ref": "d/#/definitions/e"}}}"##,
        r##"{"$id": "http://x.test/a.json", "properties": {"id": {"$anchor": "b", "type": "string"}, "c": {"$ref": "#b"},
            "d": {"$id": "d/", "$defs": {"e": {"type": "null"}}, "properties": {"e": {"$ref": "#/$defs/e"}}},
            "f": {"$ref": "d/#/$defs/e"}}}"##,
        &[
            json!({"id": 1}),
            json!({"c": 1}),
            json!({"c": ""}),
            json!({"d": {"e": 1}}),
            json!({"f": 1}),
            json!({"f": null}),
        ],
    );
}

#[test]
fn a_fragment_that_is_no_anchor_is_an_error() {
    is_rejected(
        D7,
        r##"{"items": {"$id": "#a:b"}}"##,
        "a.json#/items/$id: `a:b` is not a name for an anchor in 2020-12; rename it, and the references to it: \
         start with a letter or `_`, and go on with letters, digits, `-`, `.` and `_`",
    );
    is_rejected(
        D7,
        r##"{"items": {"$id": "#/items"}}"##,
        "a.json#/items/$id: the `$id` `#/items` has a fragment, which no schema is found by; end it before the `#`",
    );
}

#[test]
fn what_is_beside_a_ref_has_no_effect_until_draft_07() {
    let notes = becomes(
        D7,
        r##"{"properties": {"a": {"$ref": "#/definitions/s", "title": "A", "maxLength": 1, "$id": "http://x.test/",
            "definitions": {"n": {"type": "null"}}}, "b": {"$ref": "#/properties/a/definitions/n"}},
            "definitions": {"s": {"type": "string"}}}"##,
        r##"{"properties": {"a": {"$ref": "#/$defs/s", "title": "A",
            "$defs": {"n": {"type": "null"}}}, "b": {"$ref": "#/properties/a/$defs/n"}},
            "$defs": {"s": {"type": "string"}}}"##,
        &[
            json!({"a": "long"}),
            json!({"a": 1}),
            json!({"b": null}),
            json!({"b": 1}),
        ],
    );
    assert_eq!(
        notes,
        [
            "a.json#/properties/a/maxLength: `maxLength` beside `$ref` has no effect in draft-07; it is left out",
            "a.json#/properties/a/$id: `$id` beside `$ref` has no effect in draft-07; it is left out",
        ]
    );
    let beside =
        r##"{"items": {"$ref": "#/$defs/s", "maxLength": 1}, "$defs": {"s": {"type": "string"}}}"##;
    becomes(
        D19,
        beside,
        beside,
        &[json!(["long"]), json!(["a"]), json!([1])],
    );
}

#[test]
fn keywords_that_the_dialect_does_not_define_do_not_come_alive() {
    let all = [json!(1), json!("a"), json!({"a": 1}), json!([1, 1])];
    for (dialect, member) in [
        (D4, r#""const": 5"#),
        (D4, r#""contains": false"#),
        (D4, r#""propertyNames": false"#),
        (D4, r#""$id": "http://x.test/""#),
        (D4, r#""format": "json-pointer""#),
        (D6, r#""if": true, "else": false"#),
        (D6, r#""then": false"#),
        (D6, r#""format": "iri""#),
        (D7, r#""minContains": 9, "maxContains": 0"#),
        (D7, r#""dependentRequired": {"a": ["b"]}"#),
        (D7, r#""dependentSchemas": {"a": false}"#),
        (D7, r#""unevaluatedProperties": false"#),
        (D7, r#""unevaluatedItems": false"#),
        (D7, r#""prefixItems": [false]"#),
        (D7, r##""$dynamicRef": "#/not""##),
        (D7, r#""$anchor": "a""#),
        (D7, r#""format": "uuid""#),
        (D7, r#""deprecated": "since May""#),
        (D19, r#""prefixItems": [false]"#),
    ] {
        let members = member.matches("\":").count();
        let notes = becomes(
            dialect,
            &format!(r#"{{"title": "t", {member}}}"#),
            r#"{"title": "t"}"#,
            &all,
        );
        assert!(
            !notes.is_empty() && notes.len() <= members,
            "{member}: {notes:?}"
        );
    }
    let annotations = r#"{"examples": [1], "$comment": "c", "readOnly": true, "deprecated": false, "contentEncoding": "base64"}"#;
    assert!(becomes(D4, annotations, annotations, &all).is_empty());
}

#[test]
fn values_are_not_schemas() {
    let value = r##"{"definitions": {"id": "x", "$ref": "#/definitions/a"}, "items": [{"$schema": "http://json-schema.org/draft-04/schema#"}]}"##;
    for keyword in [
        r#""const": V"#,
        r#""enum": [V]"#,
        r#""default": V"#,
        r#""examples": [V]"#,
        r#""x-mine": V"#,
    ] {
        let members = format!("{{{}}}", keyword.replace('V', value));
        let instance: Value = serde_json::from_str(value).expect("JSON");
        becomes(D7, &members, &members, &[instance, json!(1)]);
    }
}

#[test]
fn schemas_in_unknown_keywords_are_upgraded_if_a_reference_leads_there() {
    becomes(
        D7,
        r##"{"components": {"schemas": [{"items": [{"type": "string"}]}, {"items": []}]}, "items": {"$ref": "#/components/schemas/0"}}"##,
        r##"{"components": {"schemas": [{"prefixItems": [{"type": "string"}]}, {"items": []}]}, "items": {"$ref": "#/components/schemas/0"}}"##,
        &[json!([[1]]), json!([[""]]), json!([1])],
    );
    is_rejected(
        D7,
        r##"{"default": {"items": [{"type": "string"}]}, "properties": {"a": {"$ref": "#/default"}}}"##,
        "a.json#/default: a reference takes a part of this value for a schema, which the upgrade would change; \
         put that schema under `definitions`, and refer to it there",
    );
    is_rejected(
        D6,
        r##"{"if": {"type": "string"}, "properties": {"a": {"$ref": "#/if"}}}"##,
        "a.json#/properties/a/$ref: this leads into `if`, which has no effect where it stands and is left out; \
         move the schema to `definitions`, and refer to it there",
    );
}

#[test]
fn recursive_references_become_dynamic_where_the_resource_has_an_anchor() {
    becomes(
        D19,
        r##"{"$recursiveAnchor": true, "properties": {"a": {"$recursiveRef": "#"}}, "additionalProperties": false}"##,
        r##"{"$dynamicAnchor": "recursiveAnchor", "properties": {"a": {"$dynamicRef": "#recursiveAnchor"}}, "additionalProperties": false}"##,
        &[json!({"a": {"a": {}}}), json!({"a": {"b": {}}})],
    );
    becomes(
        D19,
        r##"{"$recursiveAnchor": false, "$defs": {"o": {"type": "object"}}, "properties": {"a": {"$recursiveRef": "#"},
            "b": {"$ref": "#/$defs/o", "$recursiveRef": "#"}}, "additionalProperties": false}"##,
        r##"{"$defs": {"o": {"type": "object"}}, "properties": {"a": {"$ref": "#"},
            "b": {"$ref": "#/$defs/o", "allOf": [{"$ref": "#"}]}}, "additionalProperties": false}"##,
        &[
            json!({"a": {"a": {}}}),
            json!({"a": {"b": 1}}),
            json!({"b": {"c": 1}}),
            json!({"b": {}}),
        ],
    );
}

#[test]
fn contains_evaluates_no_item_in_2019_09() {
    // The reference takes these items for evaluated: the verdicts on them are those of the specification.
    becomes(
        D19,
        r##"{"contains": {"type": "string"}, "maxContains": 1, "unevaluatedItems": {"type": "number"}}"##,
        r##"{"not": {"not": {"contains": {"type": "string"}, "maxContains": 1}}, "unevaluatedItems": {"type": "number"}}"##,
        &[json!([1]), json!(["", "a"]), json!([]), json!([1, 2, 3])],
    );
    becomes(
        D19,
        r##"{"not": {"maxItems": 0}, "contains": {"type": "string"}, "unevaluatedItems": {"$ref": "#/contains"}}"##,
        r##"{"not": {"maxItems": 0}, "unevaluatedItems": {"$ref": "#/allOf/0/not/not/contains"},
            "allOf": [{"not": {"not": {"contains": {"type": "string"}}}}]}"##,
        &[json!([1]), json!(["", "a"]), json!([]), json!(["", 1])],
    );
    let text = document(
        D19,
        r#"{"contains": {"type": "string"}, "unevaluatedItems": {"type": "number"}}"#,
    );
    let (texts, _) = upgraded(&[("a.json", text)]).expect("no error");
    let schema: Value = serde_json::from_str(&texts[0]).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(!validator.is_valid(&json!([1, ""])));
    let all = [json!([1]), json!([1, ""]), json!([])];
    let alone = r#"{"contains": {"type": "string"}, "minContains": 1}"#;
    becomes(D19, alone, alone, &all);
}

#[test]
fn an_embedded_resource_has_its_own_dialect() {
    becomes(
        D7,
        r##"{"properties": {"old": {"$schema": "http://json-schema.org/draft-04/schema#", "id": "http://x.test/old",
                "minimum": 1, "exclusiveMinimum": true, "const": 7},
            "new": {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "http://x.test/new",
                "prefixItems": [{"type": "string"}]}}}"##,
        r##"{"properties": {"old": {"$id": "http://x.test/old", "exclusiveMinimum": 1},
            "new": {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "http://x.test/new",
                "prefixItems": [{"type": "string"}]}}}"##,
        &[
            json!({"old": 1}),
            json!({"old": 2}),
            json!({"new": [1]}),
            json!({"new": [""]}),
        ],
    );
}

#[test]
fn pointers_into_other_documents_follow_those_as_they_are() {
    let documents = [
        (
            "s/a.json",
            document(
                D20,
                r##"{"allOf": [{"$ref": "b.json#/definitions/x"}, {"$ref": "c.json#/definitions/x"}]}"##,
            ),
        ),
        (
            "s/b.json",
            document(
                D7,
                r##"{"$defs": {"x": true}, "definitions": {"x": {"items": [{}]}}}"##,
            ),
        ),
        ("s/c.json", document(D20, r##"{"definitions": {"x": {}}}"##)),
        (
            "s/d.json",
            document(
                D4,
                r##"{"items": {"$ref": "./b.json#/definitions/x/items/0"}}"##,
            ),
        ),
        (
            "s/e.json",
            document(
                D4,
                r##"{"items": {"$ref": "z.json#/definitions/a%20b/items/0/additionalItems/dependencies/items/items"}}"##,
            ),
        ),
    ];
    let (texts, done) = upgraded(&documents).expect("no error");
    let expected = [
        document(
            D20,
            r##"{"allOf":[{"$ref":"b.json#/$defs/x_2"},{"$ref":"c.json#/definitions/x"}]}"##,
        ),
        document(D20, r##"{"$defs":{"x":true,"x_2":{"prefixItems":[{}]}}}"##),
        document(D20, r##"{"definitions":{"x":{}}}"##),
        document(
            D20,
            r##"{"items":{"$ref":"./b.json#/$defs/x_2/prefixItems/0"}}"##,
        ),
        document(
            D20,
            r##"{"items":{"$ref":"z.json#/$defs/a%20b/prefixItems/0/items/dependentSchemas/items/items"}}"##,
        ),
    ];
    assert_eq!(texts, expected);
    let notes: Vec<_> = done.notes.iter().map(ToString::to_string).collect();
    assert_eq!(
        notes,
        [
            "s/e.json#/items/$ref: the document that this leads to is not among those that are upgraded; upgrade it, too"
        ]
    );
}

#[test]
fn a_meta_schema_stays_what_it_is() {
    let reference = r##"{"items": {"$ref": "http://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger"}}"##;
    let (texts, _) = upgraded(&[("a.json", document(D7, reference))]).expect("no error");
    assert_eq!(texts, [compact(&document(D20, reference))]);
    is_rejected(
        D19,
        r#"{"$vocabulary": {"https://json-schema.org/draft/2019-09/vocab/core": true}}"#,
        "a.json#/$vocabulary: the vocabularies of a meta-schema of 2019-09 have no counterpart in 2020-12; write the meta-schema for 2020-12 by hand",
    );
}

#[test]
fn an_upgraded_document_stays_when_it_is_upgraded_again() {
    let text = document(
        D4,
        r##"{"id": "#a", "definitions": {"x": {"items": [{"minimum": 1, "exclusiveMinimum": true}]}}, "not": {"$ref": "#/definitions/x"}}"##,
    );
    let (once, _) = upgraded(&[("a.json", text)]).expect("no error");
    let (twice, done) = upgraded(&[("a.json", once[0].clone())]).expect("no error");
    assert_eq!((once, 0), (twice, done.notes.len()));
}

#[test]
fn the_generator_reads_older_dialects_and_says_so() {
    let text = document(
        D7,
        r##"{"title": "tone", "type": "object", "properties": {"a": {"$ref": "#/definitions/s"}}, "definitions": {"s": {"type": "string"}}}"##,
    );
    let registry = Registry::inline("tone.json", &text).expect("no error");
    assert_eq!(
        registry.upgraded().note(0).as_deref(),
        Some(
            "The document is one of draft-07, read as 2020-12; `graph-calls upgrade` rewrites it."
        )
    );
    let code = graph_calls_codegen::generate(&registry, &graph_calls_codegen::Options::default())
        .expect("no error");
    let code = code.to_string();
    assert!(
        code.contains("The document is one of draft-07, read as 2020-12"),
        "{code}"
    );
}

#[test]
fn errors_are_where_they_are_in_the_document_as_it_was() {
    let text = document(
        D4,
        r##"{"definitions": {"a": {"items": [{}, {"type": "text"}], "additionalItems": {"type": "txt"}}}, "minimum": "1", "exclusiveMinimum": true}"##,
    );
    let errors = Registry::inline("a.json", &text)
        .map(drop)
        .expect_err("types are misspelled");
    let places: Vec<_> = errors
        .iter()
        .map(|error| error.origin().pointer().to_owned())
        .collect();
    assert_eq!(
        places,
        [
            "/definitions/a/items/1/type",
            "/definitions/a/additionalItems/type",
            "/minimum"
        ]
    );
}
