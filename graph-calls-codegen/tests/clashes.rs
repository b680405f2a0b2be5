//! Names that become one Rust identifier: nothing valid is refused for its name, and a name follows
//! from the text that it stands for.

#![cfg(feature = "format")]

use graph_calls_codegen::{
    Options, generate,
    ir::{Model, Shape},
    model,
    source::Registry,
};
use serde_json::json;

/// The documents.
fn registry(documents: &[(&str, serde_json::Value)]) -> Registry {
    let texts = documents.iter().map(|(name, schema)| {
        let mut schema = schema.clone();
        schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        ((*name).to_owned(), schema.to_string())
    });
    Registry::from_texts(texts).expect("the documents are sound")
}

fn made(documents: &[(&str, serde_json::Value)]) -> Model {
    let registry = registry(documents);
    let model = model(&registry).expect("the documents have types");
    let code = generate(&registry, &Options::default()).expect("they have types");
    for (_, code) in code.documents() {
        graph_calls_codegen::render::render(code).expect("generated code is Rust");
    }
    model
}

fn fields(names: &[&str]) -> Vec<String> {
    let properties: serde_json::Map<String, serde_json::Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!(true)))
        .collect();
    let model = made(&[(
        "t.json",
        json!({"type": "object", "properties": properties}),
    )]);
    let shape = model.types.iter().find_map(|def| match &def.shape {
        Shape::Struct(shape) => Some(shape),
        _ => None,
    });
    let fields = &shape.expect("a struct").fields;
    let rust = |name: &&str| {
        fields
            .iter()
            .find(|field| field.json == *name)
            .map(|field| field.rust.clone())
    };
    names.iter().filter_map(rust).collect()
}

fn members(names: &[&str]) -> Vec<String> {
    variants(&made(&[("t.json", json!({"enum": names}))]))
}

fn variants(model: &Model) -> Vec<String> {
    let Some(Shape::Enum(shape)) = model.types.first().map(|def| &def.shape) else {
        return Vec::new();
    };
    shape
        .members
        .iter()
        .map(|member| member.rust.clone())
        .collect()
}

#[test]
fn members_that_become_one_identifier_are_told_apart_by_their_own_text() {
    for (names, rust) in [
        (vec!["+1", "-1", "1"], vec!["plus_1", "minus_1", "_1"]),
        (
            vec!["callId", "call_id"],
            vec!["call_id", "call_underscore_id"],
        ),
        (
            vec!["call-id", "call_id", "call.id"],
            vec!["call_dash_id", "call_id", "call_dot_id"],
        ),
        (vec!["a", "A"], vec!["a", "a_u0041"]),
        (
            vec!["additional", "additional_"],
            vec!["additional_", "additional_underscore"],
        ),
        (
            vec!["caf\u{e9}", "cafe\u{301}", "caf"],
            vec!["caf_u00e9", "cafe", "caf"],
        ),
        (vec!["", "empty"], vec!["empty_empty", "empty"]),
    ] {
        assert_eq!(fields(&names), rust, "{names:?}");
    }
}

#[test]
fn enum_members_that_become_one_variant_are_told_apart_by_their_own_text() {
    for (names, rust) in [
        (vec!["a", "A"], vec!["A", "AU0041"]),
        (
            vec!["gpt-3.5-turbo", "gpt_3_5_turbo"],
            vec!["GptDash3Dot5DashTurbo", "Gpt35Turbo"],
        ),
        (vec!["+1", "-1"], vec!["Plus1", "Minus1"]),
        (
            vec!["self", "Self"],
            vec!["Self_", "SelfU0053u0065u006cu0066"],
        ),
        (vec!["+", "++", ""], vec!["U002b", "U002bU002b", "Empty"]),
    ] {
        assert_eq!(members(&names), rust, "{names:?}");
    }
}

#[test]
fn a_name_stays_when_another_is_added_wherever_it_is_added() {
    let all = [
        "callId", "call_id", "call-id", "CALL_ID", "call.id", "call id", "Call_Id", "other", "+1",
        "-1",
    ];
    let names = fields(&all);
    // Those that are there in any case: one that keeps the plain name, and one beside it.
    for left_out in 2..all.len() {
        let mut some: Vec<&str> = all.to_vec();
        some.remove(left_out);
        some.reverse();
        let found = fields(&some);
        for (name, rust) in all.iter().zip(&names) {
            let place = some.iter().position(|some| some == name);
            assert!(
                place.is_none_or(|place| found[place] == *rust),
                "{name} without {}",
                all[left_out]
            );
        }
    }
}

#[test]
fn types_of_one_title_are_told_apart_by_where_they_stand() {
    let state = json!({"title": "state", "type": "object"});
    let model = made(&[
        (
            "call.json",
            json!({"title": "call", "type": "object",
            "properties": {"b": {"$ref": "#/$defs/builder"}, "s": {"$ref": "#/$defs/s"}},
            "links": [{"rel": "x", "href": "/a", "targetHints": {"allow": ["POST"]}}],
            "$defs": {"s": state, "builder": {"title": "callBuilder", "type": "object"}}}),
        ),
        (
            "other.json",
            json!({"title": "call", "type": "object", "properties": {"s": {"$ref": "#/$defs/s"}}, "$defs": {"s": state}}),
        ),
    ]);
    let mut names: Vec<&str> = model.types.iter().map(|def| def.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "Call",
            "CallBuilderInCall",
            "CallOfOther",
            "StateInCall",
            "StateInOther"
        ]
    );
}

#[test]
fn ten_thousand_names_of_one_identifier_have_ten_thousand_names() {
    let names: Vec<String> = (1..10_000)
        .map(|len| {
            if len % 2 == 0 {
                "_".repeat(len % 900) + &"a_".repeat(len / 900) + "a"
            } else {
                format!("a{}", "-".repeat(len % 900))
            }
        })
        .collect();
    let names: std::collections::BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let names: Vec<&str> = names.into_iter().collect();
    // Not `made`: nearly all of the time would go into printing four megabytes of documentation.
    let registry = registry(&[("t.json", json!({"enum": names}))]);
    let model = model(&registry).expect("there is no error");
    let found: std::collections::BTreeSet<String> = variants(&model).into_iter().collect();
    assert_eq!(found.len(), names.len());
    assert!(
        found
            .iter()
            .all(|name| name.len() < 200 && !name.is_empty())
    );
}
