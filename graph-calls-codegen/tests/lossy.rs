//! Code of documents with errors: whatever is wrong, it is Rust that has the documents' types.

#![cfg(feature = "format")]
#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::{Generated, Options, generate_lossy, render::render, source::Registry};
use quote::ToTokens;

const CALL: &str = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "call", "type": "object",
    "required": ["state"], "allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"const": "#call"},
    "state": {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}, "media": {"$ref": "media.json"},
    "seconds": {"type": ["integer", "null"], "minimum": 0, "maximum": 90}},
    "$defs": {"base": {"type": "object", "properties": {"id": {"type": "string", "pattern": "^a"}}}}}"##;
const MEDIA: &str = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "media",
    "oneOf": [{"$ref": "call.json", "required": ["@odata.type"]}, {"$ref": "#/$defs/o"},
    {"$ref": "#/$defs/f", "required": ["@odata.type"], "properties": {"@odata.type": {"type": "string",
    "not": {"enum": ["#call", "#o"]}}}}, {"type": "array", "minItems": 1, "items": {"$ref": "call.json", "required": ["@odata.type"]}}],
    "$defs": {"o": {"type": "object", "properties": {"@odata.type": {"const": "#o"}}},
    "f": {"type": "object", "properties": {"@odata.type": {"type": "string"}}}}}"##;

/// The number of errors, and the source text.
fn made(call: &str, media: &str) -> (usize, String) {
    let texts = [("call.json", call), ("media.json", media)];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let outcome = generate_lossy(Registry::from_texts_lossy(texts), &Options::default());
    let errors = outcome
        .errors
        .iter()
        .flat_map(|errors| errors.iter())
        .count();
    (errors, source(&outcome.value))
}

fn source(code: &Generated) -> String {
    match render(&code.to_token_stream()) {
        Ok(source) => source,
        Err(error) => panic!("{error}: {code}"),
    }
}

#[test]
fn documents_without_errors_have_the_code_that_they_have_anyway() {
    let (errors, source) = made(CALL, MEDIA);
    assert_eq!(errors, 0);
    let texts = [("call.json", CALL), ("media.json", MEDIA)];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let code = Registry::from_texts(texts)
        .and_then(|documents| graph_calls_codegen::generate(&documents, &Options::default()));
    assert_eq!(source, self::source(&code.expect("there are no errors")));
}

#[test]
fn the_types_of_all_documents_are_there_wherever_a_character_is_missing_or_wrong() {
    for (index, (at, character)) in CALL.char_indices().enumerate() {
        let (before, after) = (&CALL[..at], &CALL[at + character.len_utf8()..]);
        for text in [
            format!("{before}{after}"),
            format!("{before}x{after}"),
            before.to_owned(),
        ] {
            // Every second one, for time.
            if index % 2 == 0 {
                let (errors, source) = made(&text, MEDIA);
                assert!(source.contains(" Media "), "{text}");
                assert!(errors > 0 || source.contains("pub struct"), "{text}");
            }
        }
        if index % 2 == 1 && at < MEDIA.len() && MEDIA.is_char_boundary(at) {
            let text = format!(
                "{}x{}",
                &MEDIA[..at],
                MEDIA.get(at + 1..).unwrap_or_default()
            );
            let (_, source) = made(CALL, &text);
            assert!(source.contains("pub struct Call "), "{text}");
        }
    }
}

#[test]
fn a_document_that_cannot_be_read_has_a_type_that_is_named_for_its_title_or_file() {
    for (text, name) in [
        ("", "Call"),
        ("\u{feff}{}", "Call"),
        (r#"{"title": "toneInfo", "type": }"#, "ToneInfo"),
    ] {
        let (errors, source) = made(text, MEDIA);
        assert_eq!(errors, 1, "{text}");
        assert!(source.contains(&format!("pub struct {name} ")), "{source}");
    }
}

#[test]
fn bases_that_are_cyclic_take_no_time() {
    let bases: Vec<String> = (0..60)
        .map(|n| {
            let next = (n + 1) % 60;
            let base = format!(r##"{{"$ref": "#/$defs/d{next}"}}"##);
            format!(r#""d{n}": {{"type": "object", "allOf": [{base}, {base}]}}"#)
        })
        .collect();
    let text = format!(
        r##"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "call", "type": "object",
            "allOf": [{{"$ref": "#/$defs/d0"}}], "$defs": {{{}}}}}"##,
        bases.join(",")
    );
    let (errors, source) = made(&text, MEDIA);
    assert!(errors > 0 && source.contains("pub struct Call "));
}
