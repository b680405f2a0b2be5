//! What is generated grows with the document, not with its square.

use graph_calls_codegen::{Options, generate, source::Registry};
use serde_json::{Map, Value, json};

/// How many bytes of code a document becomes.
fn size(mut schema: Value) -> usize {
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    let texts = [("t.json".to_owned(), schema.to_string())];
    let registry = Registry::from_texts(texts).expect("the document is sound");
    let code = generate(&registry, &Options::default()).expect("it has types");
    code.to_string().len()
}

fn members(count: usize) -> Value {
    let member = |index| (format!("member{index:04}"), json!({"type": "string"}));
    let properties: Map<String, Value> = (0..count).map(member).collect();
    json!({"type": "object", "properties": properties})
}

fn strings(count: usize) -> Value {
    let strings: Vec<String> = (0..count)
        .map(|index| format!("member{index:04}"))
        .collect();
    json!({"enum": strings})
}

fn tags(count: usize) -> Value {
    let branch = |index| {
        json!({
            "$ref": "#/$defs/x",
            "required": ["@odata.type"],
            "properties": {"@odata.type": {"const": format!("#t{index:04}")}}
        })
    };
    let branches: Vec<Value> = (0..count).map(branch).collect();
    let body =
        json!({"type": "object", "title": "x", "properties": {"@odata.type": {"type": "string"}}});
    json!({"title": "choice", "oneOf": branches, "$defs": {"x": body}})
}

fn types(count: usize) -> Value {
    let name = |index| format!("x{index:04}");
    let branch = |index| json!({"$ref": format!("#/$defs/{}", name(index))});
    let branches: Vec<Value> = (0..count).map(branch).collect();
    let body = |index| {
        let tag = json!({"const": format!("#t{index:04}")});
        let body = json!({"type": "object", "title": name(index), "required": ["@odata.type"], "properties": {"@odata.type": tag}});
        (name(index), body)
    };
    let bodies: Map<String, Value> = (0..count).map(body).collect();
    json!({"title": "choice", "oneOf": branches, "$defs": bodies})
}

#[test]
fn code_of_twice_as_many_members_strings_tags_or_types_is_about_twice_as_long() {
    let of = |count| {
        [
            ("members", members(count)),
            ("strings", strings(count)),
            ("tags", tags(count)),
            ("types", types(count)),
        ]
    };
    for ((kind, one), (_, two)) in of(300).into_iter().zip(of(600)) {
        let (one, two) = (size(one), size(two));
        assert!(two * 2 <= one * 5, "{kind}: {one} bytes, then {two}");
    }
}

#[test]
fn a_tag_of_a_choice_makes_no_constant_inside_a_function() {
    let mut schema = tags(100);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    let texts = [("t.json".to_owned(), schema.to_string())];
    let registry = Registry::from_texts(texts).expect("the document is sound");
    let code = generate(&registry, &Options::default()).expect("it has types");
    let code = code.to_string();
    // Each was a constant of its own, with a copy of the locals of the function.
    assert!(code.contains("\"#t0007\""), "the tag is in the code");
    assert!(!code.contains("=> & [\"#t0007\"]"), "{code}");
    assert!(!code.contains("Tags (& [\"#t0007\"])"), "{code}");
}
