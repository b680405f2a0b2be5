//! Nothing that may be in a file brings the reader down.

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

/// Another, with the rest.
fn another() -> String {
    format!(
        r##"{{{DIALECT}, "$id": "urn:a:b?c", "$anchor": "a-", "patternProperties": {{"^a\\/[b-d]|(?:e{{2,3}})\\p{{L}}$": {{"$ref": "#a-"}}}},
        "anyOf": [{{"additionalProperties": {{"$ref": "urn:a:b?c#/if"}}}}, {{"prefixItems": [{{"$ref": "#"}}], "uniqueItems": true}}],
        "if": {{"contains": {{"format": "uuid"}}, "minContains": 2e0}}, "then": {{"multipleOf": 0.01}}, "else": false,
        "dependentRequired": {{"a": ["b"]}}, "dependentSchemas": {{"c": {{"propertyNames": {{"exclusiveMinimum": -1E-2}}}}}}}}"##
    )
}

fn read(text: &str) {
    let texts = [("a.json", text), ("b.json", &document())];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let shown = Registry::from_texts(texts)
        .err()
        .map(|errors| errors.to_string());
    assert!(shown.is_none_or(|shown| shown.lines().all(|line| line.chars().count() < 1000)));
}

#[test]
fn cut_short_anywhere() {
    for text in [document(), another()] {
        for (end, _) in text.char_indices() {
            read(&text[..end]);
        }
    }
}

#[test]
fn with_any_character_replaced() {
    const OTHERS: &[char] = &[
        '"', '\\', '}', '[', ',', ':', '#', '%', '~', '/', '0', '-', '\0', 'é', ' ',
    ];
    for text in [document(), another()] {
        for (start, character) in text.char_indices() {
            let (before, after) = (&text[..start], &text[start + character.len_utf8()..]);
            for other in OTHERS {
                read(&format!("{before}{other}{after}"));
            }
        }
    }
}

#[test]
fn with_any_bit_flipped() {
    for text in [document(), another()] {
        for index in 0..text.len() {
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[index] ^= 1 << bit;
                read(&String::from_utf8_lossy(&bytes));
            }
        }
    }
}

#[test]
fn sound_as_they_are() {
    for text in [document(), another()] {
        let texts = [("a.json", text), ("b.json", document())];
        let texts = texts.map(|(name, text)| (name.to_owned(), text));
        let errors = Registry::from_texts(texts).err();
        let expected = !cfg!(feature = "regex") && errors.is_some();
        assert!(expected || errors.is_none(), "{errors:?}");
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
