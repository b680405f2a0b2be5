//! Generates code from documents.
//!
//! An input is one or more documents; each but the first starts with a line `--- name`.

use std::collections::HashSet;

use graph_calls_codegen::{Generated, Options, generate, source::Registry};
use graph_calls_tests::json::Json;
use syn::{Fields, File, Item};

use crate::grow;

const FIRST: &str = "schema.json";

/// Checks that the generator rejects a text or generates valid code deterministically.
///
/// # Panics
/// If it does neither.
pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let texts = split(text);
    let Some(code) = run(&texts) else {
        return;
    };
    let tokens = code.to_string();
    let again = run(&texts).expect("the same result");
    assert_eq!(tokens, again.to_string());
    for (_, text) in &texts {
        let document = serde_json::from_str(text).expect("only JSON is accepted");
        assert!(
            jsonschema::meta::is_valid(&document),
            "accepted, but not a schema: {text}"
        );
    }
    let file = syn::parse_str::<File>(&tokens).expect("Rust");
    assert_unique_names(&file);
}

/// Mutates the document as JSON.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let edit = |json: &Json, seed| grow::once(json, seed).to_text(false);
    crate::mutate::json(data, size, max_size, seed, |_| 0, edit)
}

fn split(text: &str) -> Vec<(String, String)> {
    let mut texts = vec![(FIRST.to_owned(), String::new())];
    for line in text.split_inclusive('\n') {
        if let Some(name) = line.strip_prefix("--- ") {
            texts.push((name.trim_end().to_owned(), String::new()));
        } else if let Some((_, text)) = texts.last_mut() {
            text.push_str(line);
        }
    }
    texts
}

/// Generates code; asserts that every error has a message.
fn run(texts: &[(String, String)]) -> Option<Generated> {
    let registry = Registry::from_texts(texts.iter().cloned());
    match registry.and_then(|registry| generate(&registry, &Options::default())) {
        Ok(code) => Some(code),
        Err(errors) => {
            assert!(errors.iter().all(|error| !error.to_string().is_empty()));
            None
        }
    }
}

/// Asserts that no name is defined twice.
fn assert_unique_names(file: &File) {
    let mut names = HashSet::new();
    let mut new = |name: String| assert!(names.insert(name.clone()), "`{name}` is a duplicate");
    for item in &file.items {
        match item {
            Item::Struct(item) => {
                new(item.ident.to_string());
                let mut fields = HashSet::new();
                if let Fields::Named(named) = &item.fields {
                    for field in &named.named {
                        let name = field.ident.as_ref().map(ToString::to_string);
                        assert!(fields.insert(name.clone()), "{name:?} is a duplicate");
                    }
                }
            }
            Item::Enum(item) => {
                new(item.ident.to_string());
                let mut variants = HashSet::new();
                for variant in &item.variants {
                    let name = variant.ident.to_string();
                    assert!(variants.insert(name.clone()), "`{name}` is a duplicate");
                }
            }
            Item::Static(item) => new(item.ident.to_string()),
            Item::Const(item) if item.ident != "_" => new(item.ident.to_string()),
            _ => {}
        }
    }
}
