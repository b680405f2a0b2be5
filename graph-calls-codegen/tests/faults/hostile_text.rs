//! Nothing that may be in a file brings the reader down.

use graph_calls_codegen::report::Report;
use graph_calls_codegen::source::Registry;

use super::DIALECT;

/// A document with every sort of thing in it.
fn document() -> String {
    format!(
        r##"{{{DIALECT}, "title": "é\u00e9 \ud83d\ude00", "type": ["object", "null"], "required": ["a~/b"],
        "properties": {{"a~/b": {{"$ref": "#/$defs/x%20y"}}, "@odata.type": {{"const": "#a", "default": -1.5e3}}}},
        "items": {{"oneOf": [true, {{"not": {{"enum": [null, 1, {{}}]}}}}], "pattern": "^a\\/", "minLength": 2.0}},
        "$defs": {{"x y": {{"allOf": [{{"$ref": "b.json#/items"}}], "minimum": -0, "examples": [[]]}}}}}}"##
    )
}

fn read(text: &str) {
    let mut report = Report::new();
    let texts = [("a.json", text), ("b.json", &document())];
    Registry::from_texts(
        texts.map(|(name, text)| (name.to_owned(), text.to_owned())),
        &mut report,
    );
    let shown = report.finish().err().map(|errors| errors.to_string());
    assert!(shown.is_none_or(|shown| shown.lines().all(|line| line.chars().count() < 1000)));
}

#[test]
fn cut_short_anywhere() {
    let text = document();
    for (end, _) in text.char_indices() {
        read(&text[..end]);
    }
}

#[test]
fn with_any_character_replaced() {
    let text = document();
    for (start, character) in text.char_indices() {
        for other in [
            '"', '\\', '}', '[', ',', ':', '#', '%', '~', '/', '0', '-', '\0', 'é', ' ',
        ] {
            read(&format!(
                "{}{other}{}",
                &text[..start],
                &text[start + character.len_utf8()..]
            ));
        }
    }
}

#[test]
fn with_any_bit_flipped() {
    let text = document();
    for index in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[index] ^= 1 << bit;
            read(&String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn wide_long_and_twisted() {
    let names = 0..20_000;
    let chain: Vec<_> = names
        .clone()
        .map(|n| format!(r##""d{n}": {{"$ref": "#/$defs/d{}"}}"##, n + 1))
        .collect();
    read(&format!(
        r#"{{{DIALECT}, "$defs": {{{}, "d20000": {{}}}}}}"#,
        chain.join(",")
    ));
    let unknown: Vec<_> = names.map(|n| format!(r#""{n}": 1"#)).collect();
    read(&format!("{{{DIALECT}, {}}}", unknown.join(",")));
    let deep = r#"{"not": "#.repeat(120) + "{}" + &"}".repeat(120);
    read(&format!(r#"{{{DIALECT}, "not": {deep}}}"#));
}
