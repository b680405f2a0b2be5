//! The documents are sound schemas, and mean the same to every validator and to our types.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use graph_calls_tests::{documents, json::equal, reference::Reference, types};
use serde_json::Value;

/// Documents there are, and examples in them; new ones raise it.
const DOCUMENTS: usize = 119;
const EXAMPLES: usize = 198;

fn all() -> Vec<(String, Value)> {
    let all: Vec<_> = documents::names()
        .into_iter()
        .map(|name| (name.clone(), documents::value(&name)))
        .collect();
    assert_eq!(all.len(), DOCUMENTS);
    all
}

#[test]
fn every_document_keeps_the_meta_schema() {
    for (name, document) in all() {
        assert_eq!(
            document["$schema"], "https://json-schema.org/draft/2020-12/schema",
            "{name}"
        );
        if let Err(error) = jsonschema::draft202012::meta::validate(&document) {
            panic!("{name}: {error}");
        }
    }
}

#[test]
fn every_document_is_titled_and_described_and_has_examples() {
    for (name, document) in all() {
        let is_request = document.get("links").is_some();
        let title = if is_request {
            format!("{name}Request")
        } else {
            name.clone()
        };
        assert_eq!(document["title"], *title);
        assert!(
            document["description"]
                .as_str()
                .is_some_and(|text| text.len() > 10),
            "{name}"
        );
        assert!(
            document["examples"]
                .as_array()
                .is_some_and(|examples| !examples.is_empty()),
            "{name}"
        );
    }
}

#[test]
fn every_example_keeps_its_document_and_comes_back() {
    let mut reference = Reference::default();
    let mut count = 0;
    for (name, document) in all() {
        let (validator, of) = (reference.document(&name), types::of(&name));
        for example in document["examples"].as_array().into_iter().flatten() {
            assert!(
                validator.is_valid(example),
                "{name} by the reference: {example}"
            );
            let text = example.to_string();
            let written = (of.from_slice)(text.as_bytes())
                .unwrap_or_else(|violations| panic!("{name}: {violations}"));
            let written: Value = serde_json::from_slice(&written).expect("JSON is written");
            assert!(equal(&written, example), "{name}: {written}");
            let by_serde = (of.valid_by_serde)(text.as_bytes()).expect("valid by serde too");
            assert_eq!(
                serde_json::from_slice::<Value>(&by_serde).expect("JSON"),
                written
            );
            count += 1;
        }
    }
    assert_eq!(count, EXAMPLES);
}

#[test]
fn every_generated_type_is_among_those_tested() {
    let generated = documents::generated().to_string();
    let names = |keyword: &str| -> BTreeSet<String> {
        let found = generated
            .split(keyword)
            .skip(1)
            .filter_map(|rest| rest.split([' ', '{', '(']).next());
        found
            .filter(|name| !name.ends_with("Builder"))
            .map(str::to_owned)
            .collect()
    };
    let expected: BTreeSet<String> = &names("pub struct ") | &names("pub enum ");
    let tested: BTreeSet<String> = types::all().iter().map(|of| of.name.to_owned()).collect();
    assert_eq!(tested, expected);
    let documents: BTreeSet<_> = types::all()
        .iter()
        .filter_map(types::Type::document)
        .map(str::to_owned)
        .collect();
    assert_eq!(documents, documents::names().into_iter().collect());
}
