//! What is generated grows with the document, not with its square.

use graph_calls_codegen::{Options, generate, source::Registry};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use serde_json::{Map, Value, json};

/// How many bytes of code a document becomes.
fn size(schema: Value) -> usize {
    code(schema).to_string().len()
}

fn code(mut schema: Value) -> TokenStream {
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    let texts = [("t.json".to_owned(), schema.to_string())];
    let registry = Registry::from_texts(texts).expect("the document is sound");
    let code = generate(&registry, &Options::default()).expect("it has types");
    code.to_token_stream()
}

/// How many blocks have more than 130 arms: more than a part of a large struct has.
fn long_matches(code: TokenStream) -> usize {
    let mut arms = 0;
    let mut within = 0;
    let mut before = ' ';
    for token in code {
        let mut this = ' ';
        match token {
            TokenTree::Group(group) => within += long_matches(group.stream()),
            TokenTree::Punct(punct) => {
                this = punct.as_char();
                arms += usize::from(before == '=' && this == '>');
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        before = this;
    }
    within + usize::from(arms > 130)
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
fn no_match_has_an_arm_for_each_of_a_thousand_cases_but_the_one_that_makes_views() {
    let open = json!({"anyOf": [strings(1_000), {"type": "string"}]});
    for (kind, schema, long) in [
        ("members", members(1_000), 0),
        ("strings", strings(1_000), 0),
        ("open strings", open, 0),
        ("tags", tags(1_000), 1),
        ("types", types(1_000), 1),
    ] {
        // rustc takes time in the square of the arms of one `match`, and of the variants of an enum with derives.
        assert_eq!(long_matches(code(schema)), long, "{kind}");
    }
    assert_eq!(
        long_matches(code(strings(200))),
        2,
        "two: `as_str` and `from_text`"
    );
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
