//! The report on changed documents: both documents, and the exact lines.

#![expect(clippy::panic, reason = "a test fails by panicking")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "documents are written where they are passed"
)]

use graph_calls_codegen::{ir::Model, model, source::Registry};
use graph_calls_evolve::diff::{Changes, Payloads, Verdict, diff};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// Documents without their `$schema`, by name.
type Documents<'a> = &'a [(&'a str, &'a Value)];

fn modelled(documents: Documents<'_>) -> Model {
    let texts = documents.iter().map(|(name, document)| {
        let mut document = (*document).clone();
        document["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        ((*name).to_owned(), document.to_string())
    });
    let registry = Registry::from_texts(texts);
    match registry.and_then(|registry| model(&registry)) {
        Ok(model) => model,
        Err(errors) => panic!("{errors}"),
    }
}

fn changes(old: Documents<'_>, new: Documents<'_>) -> Changes {
    diff(&modelled(old), &modelled(new))
}

/// `type: what (callers, payloads)`
fn lines(changes: &Changes) -> Vec<String> {
    let types = changes.types().iter();
    types
        .flat_map(|of| {
            of.changes.iter().map(|change| {
                let (name, what) = (&of.name, &change.what);
                format!("{name}: {what} ({}, {})", change.callers, change.payloads)
            })
        })
        .collect()
}

/// Asserts the reported lines from `old` to `new`, two versions of `t.json`, and that the payloads
/// confirm the reported effects.
fn assert_lines(old: &Value, new: &Value, expected: &[&str], payloads: &[Value]) {
    let changes = changes(&[("t.json", old)], &[("t.json", new)]);
    assert_eq!(lines(&changes), expected);
    assert_payloads(&changes, old, new, payloads);
}

/// Asserts that the reported effects agree with the reference validator: no payload contradicts them,
/// and one confirms each of them.
fn assert_payloads(changes: &Changes, old: &Value, new: &Value, payloads: &[Value]) {
    let valid = |document: &Value, payload: &Value| {
        jsonschema::draft202012::new(document)
            .expect("a schema")
            .is_valid(payload)
    };
    let (mut rejects, mut accepts) = (false, false);
    for payload in payloads {
        match (valid(old, payload), valid(new, payload)) {
            (true, false) => rejects = true,
            (false, true) => accepts = true,
            _ => {}
        }
    }
    let effects: Vec<Payloads> = changes.iter().map(|change| change.payloads).collect();
    let reports_rejection = effects.iter().any(|effect| effect.rejects_more());
    let accepts_more = |effect: &Payloads| matches!(effect, Payloads::Looser | Payloads::Changed);
    assert_eq!(reports_rejection, rejects, "rejects more: {effects:?}");
    assert_eq!(
        effects.iter().any(accepts_more),
        accepts,
        "accepts more: {effects:?}"
    );
}

/// Returns an object type with these properties and keywords.
fn object(properties: Value, keywords: Value) -> Value {
    let mut document = json!({"title": "t", "type": "object", "properties": properties});
    for (name, value) in keywords.as_object().expect("members") {
        document[name] = value.clone();
    }
    document
}

/// Asserts both directions: the first list from `old` to `new`, the second one back.
macro_rules! both_ways {
    ($($test:ident: $old:expr, $new:expr, [$($payload:tt),* $(,)?] =>
       [$($forth:expr),* $(,)?], [$($back:expr),* $(,)?];)*) => {
        $(#[test]
        fn $test() {
            let (old, new) = ($old, $new);
            let payloads = [$(json!($payload)),*];
            assert_lines(&old, &new, &[$($forth),*], &payloads);
            assert_lines(&new, &old, &[$($back),*], &payloads);
        })*
    };
}

mod members {
    use super::*;

    both_ways! {
        an_optional_member:
            object(json!({}), json!({})), object(json!({"a": {"type": "string"}}), json!({})),
            [{"a": 1}, {"a": "x"}, {}] =>
            ["T: member `a` is new: `Option<String>` (additive, stricter)"],
            ["T: member `a` is gone: it was `Option<String>` (breaking, looser)"];
        a_member_that_accepts_any_value:
            object(json!({}), json!({})), object(json!({"a": {}}), json!({})),
            [{"a": 1}, {}] =>
            ["T: member `a` is new: `Option<RawJson>` (additive, same)"],
            ["T: member `a` is gone: it was `Option<RawJson>` (breaking, same)"];
        a_required_member:
            object(json!({}), json!({})),
            object(json!({"a": {"type": "string"}}), json!({"required": ["a"]})),
            [{"a": 1}, {"a": "x"}, {}] =>
            ["T: member `a` is new and required: `String` (breaking, stricter)"],
            ["T: member `a` is gone: it was `String` (breaking, looser)"];
        a_member_where_undeclared_ones_are_rejected:
            object(json!({}), json!({"additionalProperties": false})),
            object(json!({"a": {"type": "string"}}), json!({"additionalProperties": false})),
            [{"a": "x"}, {"a": 1}, {}] =>
            ["T: member `a` is new: `Option<String>` (additive, looser)"],
            ["T: member `a` is gone: it was `Option<String>` (breaking, stricter)"];
        presence:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"a": {"type": "string"}}), json!({"required": ["a"]})),
            [{}, {"a": "x"}] =>
            ["T: member `a` is required now (breaking, stricter)"],
            ["T: member `a` is optional now (breaking, looser)"];
        null_in_an_optional_member:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"a": {"type": ["string", "null"]}}), json!({})),
            [{"a": null}, {"a": "x"}, {"a": 1}] =>
            ["T: member `a` may be null now (none, looser)"],
            ["T: member `a` may no longer be null (none, stricter)"];
        null_where_any_value_is_accepted:
            object(json!({"a": {"type": ["string", "null"]}}), json!({})),
            object(json!({"a": {}}), json!({})),
            [{"a": null}, {"a": "x"}, {"a": 1}] =>
            ["T: member `a` is `RawJson` now, was `String` (breaking, looser)"],
            ["T: member `a` is `String` now, was `RawJson` (breaking, stricter)"];
        null_in_a_required_member:
            object(json!({"a": {"type": "string"}}), json!({"required": ["a"]})),
            object(json!({"a": {"type": ["string", "null"]}}), json!({"required": ["a"]})),
            [{"a": null}, {"a": "x"}, {}] =>
            ["T: member `a` may be null now (breaking, looser)"],
            ["T: member `a` may no longer be null (breaking, stricter)"];
        null_in_an_item:
            object(json!({"a": {"type": "array", "items": {"type": "string"}}}), json!({})),
            object(json!({"a": {"type": "array", "items": {"type": ["string", "null"]}}}), json!({})),
            [{"a": [null]}, {"a": ["x"]}] =>
            ["T: an item of member `a` may be null now (breaking, looser)"],
            ["T: an item of member `a` may no longer be null (breaking, stricter)"];
        the_width_of_an_integer:
            object(json!({"a": {"type": "integer", "minimum": -2_147_483_648_i64, "maximum": 2_147_483_647}}), json!({})),
            object(json!({"a": {"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX}}), json!({})),
            [{"a": 2_147_483_648_i64}, {"a": 1}, {"a": "x"}] =>
            ["T: member `a` is `i64` now, was `i32` (breaking, looser)"],
            ["T: member `a` is `i32` now, was `i64` (breaking, stricter)"];
        an_integer_and_a_number:
            object(json!({"a": {"type": "integer", "minimum": 0, "maximum": 9}}), json!({})),
            object(json!({"a": {"type": "number"}}), json!({})),
            [{"a": 1.5}, {"a": 1}, {"a": 10}] =>
            ["T: member `a` is `Number` now, was `i32` (breaking, looser)"],
            ["T: member `a` is `i32` now, was `Number` (breaking, stricter)"];
        a_string_and_an_integer:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"a": {"type": "integer", "minimum": 0, "maximum": 9}}), json!({})),
            [{"a": "x"}, {"a": 1}] =>
            ["T: member `a` is `i32` now, was `String` (breaking, changed)"],
            ["T: member `a` is `String` now, was `i32` (breaking, changed)"];
        a_value_and_a_list:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"a": {"type": "array", "items": {"type": "string"}}}), json!({})),
            [{"a": "x"}, {"a": ["x"]}] =>
            ["T: member `a` is `Vec<String>` now, was `String` (breaking, changed)"],
            ["T: member `a` is `String` now, was `Vec<String>` (breaking, changed)"];
        a_rename_is_two_changes:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"b": {"type": "string"}}), json!({})),
            [{"a": 1}, {"b": 1}] =>
            [
                "T: member `a` is gone: it was `Option<String>` (breaking, looser)",
                "T: member `b` is new: `Option<String>` (additive, stricter)",
            ],
            [
                "T: member `b` is gone: it was `Option<String>` (breaking, looser)",
                "T: member `a` is new: `Option<String>` (additive, stricter)",
            ];
        the_order_of_arguments:
            object(json!({"a": {"type": "string"}, "b": {"type": "string"}}), json!({"required": ["a", "b"]})),
            object(json!({"a": {"type": "string"}, "b": {"type": "string"}}), json!({"required": ["b", "a"]})),
            [{"a": "", "b": ""}, {}] =>
            ["T: its required members, and so the arguments of `new`, are in a different order (breaking, same)"],
            ["T: its required members, and so the arguments of `new`, are in a different order (breaking, same)"];
        deprecation:
            object(json!({"a": {"type": "string"}}), json!({})),
            object(json!({"a": {"type": "string", "deprecated": true}}), json!({})),
            [{"a": "x"}, {"a": 1}] =>
            ["T: member `a` is deprecated now: its users get a warning (additive, same)"],
            ["T: member `a` is no longer deprecated (none, same)"];
    }

    #[test]
    fn a_description_is_a_note() {
        let old = object(
            json!({"a": {"type": "string"}}),
            json!({"description": "One."}),
        );
        let new = object(
            json!({"a": {"type": "string", "description": "A."}}),
            json!({"description": "Two."}),
        );
        let changes = changes(&[("t.json", &old)], &[("t.json", &new)]);
        assert_eq!(
            lines(&changes),
            [
                "T: has a different description (none, same)",
                "T: member `a` has a different description (none, same)",
            ]
        );
        assert_eq!(changes.verdict(), Verdict::Patch);
        assert_eq!(changes.without_notes().iter().count(), 0);
    }
}

mod constraints {
    use super::*;

    fn string(keywords: Value) -> Value {
        let mut schema = json!({"type": "string"});
        for (name, value) in keywords.as_object().expect("members") {
            schema[name] = value.clone();
        }
        object(json!({"a": schema}), json!({}))
    }

    both_ways! {
        a_length_that_is_new:
            string(json!({})), string(json!({"maxLength": 2})), [{"a": "xxx"}, {"a": "x"}] =>
            ["T: `maxLength` of member `a` is new: 2 (none, stricter)"],
            ["T: `maxLength` of member `a` is gone: it was 2 (none, looser)"];
        a_length_that_changes:
            string(json!({"minLength": 1})), string(json!({"minLength": 2})), [{"a": "x"}, {"a": "xx"}] =>
            ["T: `minLength` of member `a` is 2 now, was 1 (none, stricter)"],
            ["T: `minLength` of member `a` is 1 now, was 2 (none, looser)"];
        a_prefix_that_is_longer:
            string(json!({"pattern": "^http"})), string(json!({"pattern": "^https"})),
            [{"a": "http:"}, {"a": "https:"}] =>
            ["T: `pattern` of member `a` is `^https` now, was `^http` (none, stricter)"],
            ["T: `pattern` of member `a` is `^http` now, was `^https` (none, looser)"];
        a_different_prefix:
            string(json!({"pattern": "^http"})), string(json!({"pattern": "^ftp"})),
            [{"a": "http:"}, {"a": "ftp:"}] =>
            ["T: `pattern` of member `a` is `^ftp` now, was `^http` (none, changed)"],
            ["T: `pattern` of member `a` is `^http` now, was `^ftp` (none, changed)"];
        a_range:
            object(json!({"a": {"type": "integer", "minimum": 0, "maximum": 9}}), json!({})),
            object(json!({"a": {"type": "integer", "minimum": 1, "maximum": 10}}), json!({})),
            [{"a": 0}, {"a": 5}, {"a": 10}] =>
            [
                "T: `maximum` of member `a` is 10 now, was 9 (none, looser)",
                "T: `minimum` of member `a` is 1 now, was 0 (none, stricter)",
            ],
            [
                "T: `maximum` of member `a` is 9 now, was 10 (none, stricter)",
                "T: `minimum` of member `a` is 0 now, was 1 (none, looser)",
            ];
        a_number_of_items:
            object(json!({"a": {"type": "array", "items": {"type": "string"}, "minItems": 1}}), json!({})),
            object(json!({"a": {"type": "array", "items": {"type": "string", "maxLength": 1}}}), json!({})),
            [{"a": []}, {"a": ["xx"]}, {"a": ["x"]}] =>
            [
                "T: `maxLength` of an item of member `a` is new: 1 (none, stricter)",
                "T: `minItems` of member `a` is gone: it was 1 (none, looser)",
            ],
            [
                "T: `maxLength` of an item of member `a` is gone: it was 1 (none, looser)",
                "T: `minItems` of member `a` is new: 1 (none, stricter)",
            ];
        a_number_of_members:
            object(json!({}), json!({"minProperties": 1})), object(json!({}), json!({"minProperties": 2})),
            [{"a": 1}, {"a": 1, "b": 2}] =>
            ["T: `minProperties` is 2 now, was 1 (none, stricter)"],
            ["T: `minProperties` is 1 now, was 2 (none, looser)"];
        a_required_member_that_no_property_declares:
            object(json!({}), json!({"required": ["x"]})), object(json!({}), json!({"required": ["x", "y"]})),
            [{"x": 1}, {"x": 1, "y": 2}] =>
            ["T: `required` gains `y` (none, stricter)"],
            ["T: `required` loses `y` (none, looser)"];
        an_enum_without_a_type:
            object(json!({"a": {"enum": [1, 2]}}), json!({})), object(json!({"a": {"enum": [1, 2, 3]}}), json!({})),
            [{"a": 3}, {"a": 1}] =>
            ["T: `enum` of member `a` gains `3` (none, looser)"],
            ["T: `enum` of member `a` loses `3` (none, stricter)"];
        a_negation:
            string(json!({"not": {"enum": ["x"]}})), string(json!({"not": {"enum": ["x", "y"]}})),
            [{"a": "y"}, {"a": "x"}] =>
            ["T: `not` of member `a` has changed (none, stricter)"],
            ["T: `not` of member `a` has changed (none, looser)"];
        alternatives:
            object(json!({"a": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}), json!({})),
            object(json!({"a": {"anyOf": [{"type": "boolean"}, {"type": "string", "maxLength": 1}, {"type": "integer"}]}}), json!({})),
            [{"a": "xx"}, {"a": 1}, {"a": true}] =>
            ["T: `anyOf` of member `a` has changed (none, changed)"],
            ["T: `anyOf` of member `a` has changed (none, changed)"];
        names:
            object(json!({}), json!({"propertyNames": {"maxLength": 2}})),
            object(json!({}), json!({"propertyNames": {"maxLength": 3}})),
            [{"abc": 1}, {"ab": 1}] =>
            ["T: `propertyNames` has changed (none, looser)"],
            ["T: `propertyNames` has changed (none, stricter)"];
    }

    #[test]
    fn keywords_beside_a_reference_are_reported_at_the_member() {
        let of = |tags: Value| {
            object(
                json!({"a": {"$ref": "#/$defs/b", "properties": {"k": {"enum": tags}}}}),
                json!({"$defs": {"b": {"title": "b", "type": "object"}}}),
            )
        };
        assert_lines(
            &of(json!(["x", "y"])),
            &of(json!(["x"])),
            &["T: `enum` of member `k` of member `a` loses `\"y\"` (none, stricter)"],
            &[json!({"a": {"k": "y"}}), json!({"a": {"k": "x"}})],
        );
    }

    #[test]
    fn a_schema_without_a_type_is_reported_at_its_location() {
        let of = |limit: u32| {
            object(
                json!({"a": {"$ref": "#/$defs/id"}, "b": {"$ref": "#/$defs/id"}}),
                json!({"$defs": {"id": {"type": "string", "maxLength": limit}}}),
            )
        };
        assert_lines(
            &of(1),
            &of(2),
            &["t.json#/$defs/id: `maxLength` is 2 now, was 1 (none, looser)"],
            &[json!({"a": "xx"}), json!({"b": "x"})],
        );
    }

    #[test]
    fn an_equivalent_schema_is_no_change() {
        let old = object(
            json!({"a": {"type": ["string", "null"], "maxLength": 3}}),
            json!({}),
        );
        let new = object(
            json!({"a": {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "null"}]}}),
            json!({}),
        );
        assert_lines(&old, &new, &[], &[json!({"a": null}), json!({"a": "xxxx"})]);
    }
}

mod enums {
    use super::*;

    fn open(members: Value) -> Value {
        json!({"title": "t", "anyOf": [{"enum": members}, {"type": "string"}]})
    }

    fn closed(members: Value) -> Value {
        json!({"title": "t", "enum": members})
    }

    both_ways! {
        a_member_of_an_open_one:
            open(json!(["a"])), open(json!(["a", "b"])), ["a", "b", "c", 1] =>
            ["T: member `b` is new (additive, same)"],
            ["T: member `b` is gone (breaking, same)"];
        a_member_of_a_closed_one:
            closed(json!(["a"])), closed(json!(["a", "b"])), ["a", "b", "c"] =>
            ["T: member `b` is new (additive, looser)"],
            ["T: member `b` is gone (breaking, stricter)"];
        openness:
            closed(json!(["a"])), open(json!(["a"])), ["a", "b", 1] =>
            ["T: accepts unlisted members now: it is no longer `Copy` (breaking, looser)"],
            ["T: rejects unlisted members now: `Other` is gone (breaking, stricter)"];
        a_member_named_like_the_fallback_variant:
            open(json!(["a"])), open(json!(["a", "other"])), ["other", 1] =>
            [
                "T: keeps unlisted members in `OtherMember` now, was `Other` (breaking, same)",
                "T: member `other` is new (additive, same)",
            ],
            [
                "T: keeps unlisted members in `Other` now, was `OtherMember` (breaking, same)",
                "T: member `other` is gone (breaking, same)",
            ];
        an_enum_and_an_object:
            open(json!(["a"])), object(json!({}), json!({})), ["a", {}] =>
            ["T: is an object now, was an open enum (breaking, changed)"],
            ["T: is an open enum now, was an object (breaking, changed)"];
    }
}

mod tags {
    use super::*;

    fn tagged(tag: Value, required: bool) -> Value {
        let required = if required {
            json!(["@odata.type"])
        } else {
            json!([])
        };
        object(json!({"@odata.type": tag}), json!({"required": required}))
    }

    both_ways! {
        declared:
            object(json!({}), json!({})), tagged(json!({"type": "string", "default": "#t"}), false),
            [{"@odata.type": 1}, {}] =>
            ["T: declares its tag now: `#t` (additive, stricter)"],
            ["T: no longer declares its tag: it was `#t` (breaking, looser)"];
        pinned:
            tagged(json!({"type": "string", "default": "#t"}), false), tagged(json!({"const": "#t"}), false),
            [{"@odata.type": "#u"}, {"@odata.type": "#t"}, {}] =>
            ["T: its tag is pinned to `#t` now (none, stricter)"],
            ["T: its tag is no longer pinned to `#t` (none, looser)"];
        pinned_without_a_name_before:
            tagged(json!({"type": "string"}), false), tagged(json!({"const": "#t"}), false),
            [{"@odata.type": "#u"}, {"@odata.type": "#t"}] =>
            ["T: its tag is pinned to `#t` now (additive, stricter)"],
            ["T: its tag is no longer pinned to `#t` (breaking, looser)"];
        required:
            tagged(json!({"const": "#t"}), false), tagged(json!({"const": "#t"}), true),
            [{"@odata.type": "#t"}, {}] =>
            ["T: its tag is required now: the field `odata_type` is removed (breaking, stricter)"],
            ["T: its tag is optional now: the field `odata_type` is added (additive, looser)"];
        a_different_tag:
            tagged(json!({"const": "#t"}), false), tagged(json!({"const": "#u"}), false),
            [{"@odata.type": "#t"}, {"@odata.type": "#u"}] =>
            ["T: its tag is `#u` now, was `#t` (none, changed)"],
            ["T: its tag is `#t` now, was `#u` (none, changed)"];
        a_different_default_tag:
            tagged(json!({"type": "string", "default": "#t"}), false),
            tagged(json!({"type": "string", "default": "#u"}), false),
            [{"@odata.type": "#t"}, {"@odata.type": 1}] =>
            ["T: its tag is `#u` now, was `#t` (none, same)"],
            ["T: its tag is `#t` now, was `#u` (none, same)"];
    }
}

mod choices {
    use super::*;

    /// Returns a choice of `a`, optionally `b`, and optionally a fallback.
    fn choice(with_b: bool, open: bool) -> Value {
        let pinned = |tag: &str| {
            json!({"title": tag, "type": "object", "required": ["@odata.type"], "properties": {
                "@odata.type": {"const": format!("#{tag}")}, "n": {"type": "string"}, "only": {"type": "boolean"}}})
        };
        let mut branches = vec![json!({"$ref": "#/$defs/a"})];
        let mut tags = vec!["#a"];
        if with_b {
            branches.push(json!({"$ref": "#/$defs/b"}));
            tags.push("#b");
        }
        if open {
            branches.push(json!({"$ref": "#/$defs/rest", "required": ["@odata.type"],
                "properties": {"@odata.type": {"type": "string", "not": {"enum": tags}}}}));
        }
        let rest = json!({"title": "rest", "type": "object", "properties": {
            "@odata.type": {"type": "string"}, "n": {"type": "string"}}});
        json!({"title": "t", "oneOf": branches, "$defs": {"a": pinned("a"), "b": pinned("b"), "rest": rest}})
    }

    fn described(old: &Value, new: &Value, payloads: &[Value]) -> Vec<String> {
        let documents = |document| modelled(&[("t.json", document)]);
        let changes = diff(&documents(old), &documents(new));
        assert_payloads(&changes, old, new, payloads);
        lines(&changes)
    }

    #[test]
    fn a_branch_of_an_open_choice_rejects_what_the_fallback_accepted() {
        let payloads = [
            json!({"@odata.type": "#b", "only": 1}),
            json!({"@odata.type": "#b", "only": true}),
            json!({"@odata.type": "#c"}),
        ];
        let (old, new) = (choice(false, true), choice(true, true));
        assert_eq!(
            described(&old, &new, &payloads),
            [
                "B: is new: an object with 2 members (additive, same)",
                "T: branch `B` is new: tagged `#b` (additive, stricter)",
            ]
        );
        assert_eq!(
            described(&new, &old, &payloads),
            [
                "B: is gone: it was an object with 2 members (breaking, same)",
                "T: branch `B` is gone: tagged `#b` (breaking, looser)",
            ]
        );
    }

    #[test]
    fn a_branch_of_a_closed_choice_accepts_what_was_rejected() {
        let payloads = [json!({"@odata.type": "#b"}), json!({"@odata.type": "#a"})];
        let (old, new) = (choice(false, false), choice(true, false));
        let lines = described(&old, &new, &payloads);
        assert_eq!(
            lines[1],
            "T: branch `B` is new: tagged `#b` (additive, looser)"
        );
        let lines = described(&new, &old, &payloads);
        assert_eq!(
            lines[1],
            "T: branch `B` is gone: tagged `#b` (breaking, stricter)"
        );
    }

    #[test]
    fn a_fallback_branch_opens_a_choice_and_removes_getters() {
        let payloads = [
            json!({"@odata.type": "#c"}),
            json!({"@odata.type": "#a", "only": 1}),
        ];
        let (old, new) = (choice(true, false), choice(true, true));
        assert_eq!(
            described(&old, &new, &payloads),
            [
                "Rest: is new: an object with 1 member (additive, same)",
                "T: branch `Other` is new: tagged otherwise (additive, looser)",
                "T: the getter of `only` is gone: not all branches have it (breaking, same)",
            ]
        );
        assert_eq!(
            described(&new, &old, &payloads)[1..],
            [
                "T: branch `Other` is gone: tagged otherwise (breaking, stricter)",
                "T: the getter of `only` is new: all branches have it (additive, same)",
            ]
        );
    }
}

mod bases {
    use super::*;

    #[test]
    fn a_member_that_moves_to_a_base_is_no_change_for_payloads() {
        let old = object(
            json!({"a": {"type": "string"}, "b": {"type": "string"}}),
            json!({}),
        );
        let base =
            json!({"title": "base", "type": "object", "properties": {"a": {"type": "string"}}});
        let new = object(
            json!({"b": {"type": "string"}}),
            json!({"allOf": [{"$ref": "#/$defs/base"}], "$defs": {"base": base}}),
        );
        assert_lines(
            &old,
            &new,
            &["Base: is new: an object with 1 member (additive, same)"],
            &[json!({"a": 1}), json!({"b": "x"})],
        );
    }
}

mod whole {
    use super::*;

    /// A derived type includes its base by `allOf`, the fallback branch by `$ref`.
    #[test]
    fn without_a_branch_its_tag_selects_the_fallback() {
        let old = published();
        let mut new = old.clone();
        let identity = new.iter_mut().find(|(name, _)| name == "identity.json");
        let identity = &mut identity.expect("the document").1;
        let branches = identity["oneOf"].as_array_mut().expect("branches");
        branches.retain(|branch| branch["$ref"] != "communicationsUserIdentity.json");
        let known =
            &mut branches.last_mut().expect("the rest")["properties"]["@odata.type"]["not"]["enum"];
        let gone = "#microsoft.graph.communicationsUserIdentity";
        let known = known.as_array_mut().expect("tags");
        known.retain(|tag| tag != gone);
        let described = |old, new| lines(&changes(&by_reference(old), &by_reference(new)));
        let tag = "tagged `#microsoft.graph.communicationsUserIdentity`";
        assert_eq!(
            described(&old, &new),
            [format!(
                "Identity: branch `CommunicationsUser` is gone: {tag} (breaking, looser)"
            )]
        );
        assert_eq!(
            described(&new, &old),
            [format!(
                "Identity: branch `CommunicationsUser` is new: {tag} (additive, stricter)"
            )]
        );
    }

    fn published() -> Vec<(String, Value)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-calls-model/schemas");
        let mut files: Vec<_> = fs::read_dir(folder)
            .expect("the documents")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "json")
            })
            .collect();
        files.sort();
        let read = |path: &std::path::PathBuf| {
            let name = path
                .file_name()
                .expect("a file")
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(path).expect("a document");
            (name, serde_json::from_str(&text).expect("JSON"))
        };
        files.iter().map(read).collect()
    }

    fn by_reference(documents: &[(String, Value)]) -> Vec<(&str, &Value)> {
        documents
            .iter()
            .map(|(name, document)| (name.as_str(), document))
            .collect()
    }

    #[test]
    fn nothing_changes_between_the_same_documents() {
        let documents = published();
        assert!(documents.len() >= 58);
        let documents = by_reference(&documents);
        assert_eq!(lines(&changes(&documents, &documents)), [""; 0]);
    }

    #[test]
    fn changes_of_a_base_are_reported_at_each_type_that_inherits_it() {
        let old = published();
        let mut new = old.clone();
        let identity = new.iter_mut().find(|(name, _)| name == "identity.json");
        let identity = &mut identity.expect("the document").1;
        let members = identity["$defs"]["base"]["properties"].as_object_mut();
        members.expect("members").remove("tenantId");
        let changes = changes(&by_reference(&old), &by_reference(&new));
        assert_eq!(changes.verdict(), Verdict::Major);
        let lines = lines(&changes);
        assert!(lines.contains(
            &"BaseIdentity: member `tenantId` is gone: it was `Option<String>` (breaking, looser)".to_owned()
        ));
        assert!(lines.contains(&
            "Identity: the getter of `tenantId` is gone: not all branches have it (breaking, same)".to_owned()
        ));
        assert_eq!(lines.len(), 9, "{lines:#?}");
    }
}

mod requests {
    use super::*;

    fn sent(method: &str, path: &str, required: &[&str]) -> Value {
        let hints = json!({"allow": [method]});
        let links = json!([{"rel": "answer", "href": path, "targetHints": hints}]);
        object(
            json!({"a": {"type": "string"}}),
            json!({"links": links, "required": required}),
        )
    }

    #[test]
    fn a_method_and_a_path_are_constants_of_callers() {
        let old = sent("POST", "/calls/{callId}/answer", &[]);
        let new = sent("PUT", "/calls/{callId}/pickUp", &[]);
        let expected = [
            "T: `METHOD` is `PUT` now, was `POST` (breaking, same)",
            "T: `PATH` is `/calls/{callId}/pickUp` now, was `/calls/{callId}/answer` (breaking, same)",
        ];
        assert_lines(&old, &new, &expected, &[]);
        assert_lines(&old, &old, &[], &[]);
    }

    #[test]
    fn a_document_that_gets_links_gets_a_builder() {
        let old = object(json!({"a": {"type": "string"}}), json!({}));
        let new = sent("POST", "/calls", &[]);
        let forth = ["T: is a request body now: a builder sets its members (breaking, same)"];
        let back = ["T: is no longer a request body: it has no builder (breaking, same)"];
        assert_lines(&old, &new, &forth, &[]);
        assert_lines(&new, &old, &back, &[]);
    }

    #[test]
    fn a_required_member_is_an_argument_of_the_builder() {
        let old = sent("POST", "/calls", &[]);
        let new = sent("POST", "/calls", &["a"]);
        let expected = ["T: member `a` is required now (breaking, stricter)"];
        assert_lines(&old, &new, &expected, &[json!({})]);
        let mut without = old.clone();
        without["properties"] = json!({});
        let expected = ["T: member `a` is new and required: `String` (breaking, stricter)"];
        assert_lines(&without, &new, &expected, &[json!({})]);
    }
}
