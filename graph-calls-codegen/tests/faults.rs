//! What a person reads when a document is wrong: the input, and the exact words.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::report::Report;
use graph_calls_codegen::source::Registry;

const DIALECT: &str = r#""$schema": "https://json-schema.org/draft/2020-12/schema""#;

/// The faults of `a.json`, whose root has these members beside `$schema`.
fn faults(members: &str) -> Vec<String> {
    let comma = if members.is_empty() { "" } else { "," };
    faults_of([("a.json", &*format!("{{{DIALECT}{comma} {members}}}"))])
}

fn faults_of<const N: usize>(texts: [(&str, &str); N]) -> Vec<String> {
    let mut report = Report::new();
    Registry::from_texts(
        texts.map(|(name, text)| (name.to_owned(), text.to_owned())),
        &mut report,
    );
    lines(report)
}

fn lines(report: Report) -> Vec<String> {
    report.finish().err().map_or_else(Vec::new, |errors| {
        errors.iter().map(ToString::to_string).collect()
    })
}

/// Asserts that the root members `members` give exactly the faults that follow, one per line.
macro_rules! faults {
    ($($test:ident: $members:expr => [$($fault:expr),* $(,)?])*) => {
        $(#[test]
        fn $test() {
            let expected: &[&str] = &[$($fault),*];
            assert_eq!(faults($members), expected);
        })*
    };
}

mod text {
    use super::{DIALECT, faults, faults_of};

    #[test]
    fn a_sound_document_has_none() {
        assert_eq!(faults(r#""title": "call", "type": "object""#), [""; 0]);
    }

    #[test]
    fn a_syntax_error_has_line_column_and_pointer() {
        let text = "{\n  \"properties\": {\n    \"state\": trie\n  }\n}";
        assert_eq!(
            faults_of([("schemas/call.json", text)]),
            [
                "schemas/call.json#/properties/state: not JSON at line 3, column 16: expected `true`, `false` or `null`"
            ]
        );
    }

    #[test]
    fn an_empty_file() {
        assert_eq!(
            faults_of([("a.json", "")]),
            ["a.json: not JSON at line 1, column 0: EOF while parsing a value"]
        );
    }

    #[test]
    fn text_after_the_end() {
        assert_eq!(
            faults_of([("a.json", "{} {}")]),
            ["a.json: not JSON at line 1, column 4: trailing characters"]
        );
    }

    #[test]
    fn a_byte_order_mark() {
        assert_eq!(
            faults_of([("a.json", "\u{feff}{}")]),
            ["a.json: starts with a byte order mark; save it as UTF-8 without one"]
        );
    }

    #[test]
    fn nesting_without_end() {
        let text = "[".repeat(200_000);
        let [fault] = &faults_of([("a.json", &text)])[..] else {
            panic!("one fault")
        };
        assert!(
            fault.ends_with("not JSON at line 1, column 128: recursion limit exceeded"),
            "{fault}"
        );
        assert!(fault.len() < 500);
    }

    #[test]
    fn names_without_end() {
        let text = format!(
            r#"{{{DIALECT}, "properties": {{"{}": {{}}}}}}"#,
            "x".repeat(100_000)
        );
        let [fault] = &faults_of([("a.json", &text)])[..] else {
            panic!("one fault")
        };
        assert!(
            fault.ends_with("the names down to here are longer than 4096 bytes"),
            "{fault}"
        );
        assert!(fault.len() < 500);
    }

    faults! {
        a_repeated_member: r#""properties": {"a/b": {}, "a/b": {"type": "no"}}"# => [
            "a.json#/properties/a~1b: member `a/b` is repeated; keep one of them"
        ]
        a_member_repeated_in_other_spelling: r#""title": "a", "t\u0069tle": "b""# => [
            "a.json#/title: member `title` is repeated; keep one of them"
        ]
        a_member_repeated_in_a_value: r#""default": {"a": 1, "a": 1}"# => [
            "a.json#/default/a: member `a` is repeated; keep one of them"
        ]
    }

    #[test]
    fn every_fault_of_every_document_is_told_once() {
        let schema = format!(r#"{{{DIALECT}, "type": "text", "title": 1, "colour": 2}}"#);
        assert_eq!(
            faults_of([("a.json", &schema), ("b.json", "{"), ("c.json", "{}")]),
            [
                "b.json: not JSON at line 1, column 1: EOF while parsing an object",
                "a.json#/type: `text` is not a type; write null, boolean, integer, number, string, array or object",
                "a.json#/title: `title` must be a string, and this is a number",
                "a.json#/colour: `colour` is not a keyword; remove it",
                "c.json: a document must declare its dialect; \
                 start the document with `\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"`",
            ]
        );
    }
}

mod hostile_text {
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
}

mod dialect {
    use super::{faults, faults_of};

    const MISSING: &str = "a.json: a document must declare its dialect; \
                           start the document with `\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"`";

    #[test]
    fn is_missing() {
        assert_eq!(faults_of([("a.json", r#"{"type": "object"}"#)]), [MISSING]);
        assert_eq!(faults_of([("a.json", "true")]), [MISSING]);
    }

    #[test]
    fn is_another() {
        assert_eq!(
            faults_of([(
                "a.json",
                r#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#
            )]),
            [
                "a.json#/$schema: the dialect `http://json-schema.org/draft-07/schema#` is not supported; \
              write `https://json-schema.org/draft/2020-12/schema`"
            ]
        );
        assert_eq!(
            faults_of([("a.json", r#"{"$schema": 7}"#)]),
            ["a.json#/$schema: `$schema` must be a string, and this is a number"]
        );
    }

    #[test]
    fn a_document_is_no_array() {
        assert_eq!(
            faults_of([("a.json", "[]")]),
            ["a.json: a schema must be an object or a boolean, and this is an array"]
        );
    }

    faults! {
        stands_in_a_subschema:
            r#""items": {"$schema": "https://json-schema.org/draft/2020-12/schema"}"# => [
            "a.json#/items/$schema: `$schema` belongs at the root of a document; remove it here"
        ]
    }
}

mod keywords {
    use super::faults;

    faults! {
        a_slip: r#""propertis": {}, "minLenght": 1, "tpye": "string""# => [
            "a.json#/propertis: `propertis` is not a keyword; write `properties`",
            "a.json#/minLenght: `minLenght` is not a keyword; write `minLength`",
            "a.json#/tpye: `tpye` is not a keyword; write `type`",
        ]
        like_nothing: r#""x-internal": 1, "no": 2, "": 3"# => [
            "a.json#/x-internal: `x-internal` is not a keyword; remove it",
            "a.json#/no: `no` is not a keyword; write `not`",
            "a.json#/: `` is not a keyword; remove it",
        ]
        refused: r#""if": {}, "additionalProperties": false, "format": "uri""# => [
            "a.json#/if: `if` is not supported; write `oneOf` with a branch for each case",
            "a.json#/additionalProperties: `additionalProperties` is not supported; \
             remove it; members without a property are kept",
            "a.json#/format: `format` is not supported; \
             remove it, and say so in `description`; `pattern` can require a prefix",
        ]
        of_older_drafts: r#""definitions": {}, "id": "a", "$recursiveRef": "a""# => [
            "a.json#/definitions: `definitions` is not supported; write `$defs`",
            "a.json#/id: `id` is not supported; remove it; documents refer to one another by file name",
            "a.json#/$recursiveRef: `$recursiveRef` is not supported; write `$ref`",
        ]
        named_in_members_are_not_keywords: r#""properties": {"if": {}, "colour": {}}, "default": {"if": 1}"# => []
        deep_down: r#""$defs": {"a": {"items": {"allOf": [{}, {"not": {"colour": 1}}]}}}"# => [
            "a.json#/$defs/a/items/allOf/1/not/colour: `colour` is not a keyword; remove it"
        ]
    }

    #[test]
    fn long_or_invisible_are_quoted_within_bounds() {
        let fault = faults(&format!(r#""{}": 1"#, "é".repeat(1000))).concat();
        let (shown, place) = ("é".repeat(80), "é".repeat(199));
        assert_eq!(
            fault,
            format!("a.json#/{place}…: `{shown}…` is not a keyword; remove it")
        );
        assert_eq!(
            faults(r#""a\nb\u202ec": 1"#),
            [r"a.json#/a\nb\u{202e}c: `a\nb\u{202e}c` is not a keyword; remove it"]
        );
    }
}

mod values {
    use super::faults;

    faults! {
        types: r#""type": 1"# => [
            "a.json#/type: `type` must be the name of a type or a non-empty array of them, and this is a number"
        ]
        no_types: r#""type": []"# => ["a.json#/type: `type` must name at least one type"]
        listed_types: r#""type": ["string", "String", null, "string"]"# => [
            "a.json#/type/1: `String` is not a type; write null, boolean, integer, number, string, array or object",
            "a.json#/type/2: must be the name of a type, and this is null; \
             write null, boolean, integer, number, string, array or object",
            "a.json#/type/3: `string` is repeated; keep one of them",
        ]
        sizes: r#""minLength": -1, "maxLength": 1.5, "minItems": "1", "maxItems": null"# => [
            "a.json#/minLength: `minLength` must be a whole number, zero or more",
            "a.json#/maxLength: `maxLength` must be a whole number, zero or more",
            "a.json#/minItems: `minItems` must be a whole number, zero or more, and this is a string",
            "a.json#/maxItems: `maxItems` must be a whole number, zero or more, and this is null",
        ]
        whole_numbers_however_spelled: r#""minLength": 2.0, "maxLength": 1e2, "minItems": -0, "maxItems": 1e300"# => []
        bounds: r#""minimum": "1", "maximum": [1]"# => [
            "a.json#/minimum: `minimum` must be a number, and this is a string",
            "a.json#/maximum: `maximum` must be a number, and this is an array",
        ]
        required: r#""required": ["a", 1, "a"]"# => [
            "a.json#/required/1: must be a string, and this is a number",
            "a.json#/required/2: `a` is repeated; keep one of them",
        ]
        required_is_no_flag: r#""required": true"# => [
            "a.json#/required: `required` must be an array of strings, and this is a boolean"
        ]
        lists: r#""enum": "a", "examples": {}"# => [
            "a.json#/enum: `enum` must be an array, and this is a string",
            "a.json#/examples: `examples` must be an array, and this is an object",
        ]
        annotations: r#""title": 1, "description": [], "$comment": {}, "deprecated": "yes", "readOnly": 1"# => [
            "a.json#/title: `title` must be a string, and this is a number",
            "a.json#/description: `description` must be a string, and this is an array",
            "a.json#/$comment: `$comment` must be a string, and this is an object",
            "a.json#/deprecated: `deprecated` must be true or false, and this is a string",
            "a.json#/readOnly: `readOnly` must be true or false, and this is a number",
        ]
        schemas: r#""not": 1, "items": [{}], "properties": {"a": "string"}"# => [
            "a.json#/not: a schema must be an object or a boolean, and this is a number",
            "a.json#/items: a schema must be an object or a boolean, and this is an array",
            "a.json#/properties/a: a schema must be an object or a boolean, and this is a string",
        ]
        lists_of_schemas: r#""allOf": [], "anyOf": {}, "oneOf": [{}, null], "$defs": []"# => [
            "a.json#/allOf: `allOf` must have at least one schema",
            "a.json#/anyOf: `anyOf` must be a non-empty array of schemas, and this is an object",
            "a.json#/oneOf/1: a schema must be an object or a boolean, and this is null",
            "a.json#/$defs: `$defs` must be an object of schemas, and this is an array",
        ]
        patterns: r#""properties": {"a": {"pattern": "^https:\\/\\/"}, "b": {"pattern": "^a|b"}, "c": {"pattern": "a"}}"# => [
            "a.json#/properties/b/pattern: pattern `^a|b` is not a literal prefix; \
             write `^` followed by literal text, such as `^https://`",
            "a.json#/properties/c/pattern: pattern `a` is not a literal prefix; \
             write `^` followed by literal text, such as `^https://`",
        ]
    }
}

mod references {
    use super::{DIALECT, faults, faults_of};

    faults! {
        resolved: r##""$defs": {"a b": {}, "~/": {"items": {"$ref": "#/$defs/a%20b"}}},
                      "properties": {"x": {"$ref": "#/%24defs/~0~1/items"}, "y": {"$ref": "a.json"}}"## => []
        not_a_string: r#""$ref": 1"# => ["a.json#/$ref: `$ref` must be a string, and this is a number"]
        not_a_uri: r##""$ref": "a b.json", "items": {"$ref": "#/%zz"}, "not": {"$ref": "#a#b"}"## => [
            "a.json#/$ref: `a b.json` is not a URI reference; \
             write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
            "a.json#/items/$ref: `#/%zz` is not a URI reference; \
             write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
            "a.json#/not/$ref: `#a#b` is not a URI reference; \
             write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
        ]
        remote: r#""allOf": [{"$ref": "https://example.com/a.json"}, {"$ref": "//host/a.json"}, {"$ref": "urn:a"}]"# => [
            "a.json#/allOf/0/$ref: `https://example.com/a.json` is remote, and nothing is fetched; \
             keep the document beside this one, and write its file name",
            "a.json#/allOf/1/$ref: `//host/a.json` is remote, and nothing is fetched; \
             keep the document beside this one, and write its file name",
            "a.json#/allOf/2/$ref: `urn:a` is remote, and nothing is fetched; \
             keep the document beside this one, and write its file name",
        ]
        absolute: r#""$ref": "/a.json""# => [
            "a.json#/$ref: `/a.json` is an absolute path; write it relative to this document"
        ]
        with_a_query: r#""$ref": "a.json?b""# => ["a.json#/$ref: `a.json?b` has a query; remove it"]
        to_an_anchor: r##""$ref": "#base""## => [
            "a.json#/$ref: `#base` refers to an anchor, which is not supported; \
             write a JSON pointer, such as `#/$defs/name`"
        ]
        with_a_bad_escape: r##""$ref": "#/$defs/a~2""## => [
            "a.json#/$ref: `#/$defs/a~2` does not hold a JSON pointer; write `~` in a name as `~0`, and `/` as `~1`"
        ]
        to_nothing: r##""$ref": "#/$defs/a", "$defs": {"b": {}}"## => [
            "a.json#/$ref: `#/$defs/a` points at nothing in `a.json`; correct the pointer, or add the schema"
        ]
        to_no_schema: r##""$ref": "#/default/b", "default": {"b": {}}, "not": {"$ref": "#/$defs"}, "$defs": {}"## => [
            "a.json#/$ref: `#/default/b` points at something in `a.json` that is not a schema; \
             point at the root, or at one under `$defs` or `properties`",
            "a.json#/not/$ref: `#/$defs` points at something in `a.json` that is not a schema; \
             point at the root, or at one under `$defs` or `properties`",
        ]
    }

    #[test]
    fn to_a_document_that_was_not_named() {
        let text = format!(r#"{{{DIALECT}, "$ref": "identity.json#/$defs/base"}}"#);
        assert_eq!(
            faults_of([("schemas/call.json", &text)]),
            [
                "schemas/call.json#/$ref: `identity.json` is not among the documents; \
              name `schemas/identity.json` too, or correct the reference"
            ]
        );
    }

    #[test]
    fn out_of_the_folder() {
        assert_eq!(
            faults(r#""$ref": "../b.json""#),
            [
                "a.json#/$ref: `../b.json` leads out of where the documents are; \
              keep the document among them, and write its path from here"
            ]
        );
    }

    #[test]
    fn between_folders() {
        let call = format!(r#"{{{DIALECT}, "$ref": "../b/./identity.json"}}"#);
        let identity = format!("{{{DIALECT}}}");
        assert_eq!(
            faults_of([("a/call.json", &call), ("./b/identity.json", &identity)]),
            [""; 0]
        );
    }

    #[test]
    fn to_a_document_that_could_not_be_read_are_not_told_again() {
        let text = format!(r#"{{{DIALECT}, "$ref": "b.json#/$defs/x"}}"#);
        assert_eq!(
            faults_of([("a.json", &text), ("b.json", "nul")]),
            ["b.json: not JSON at line 1, column 3: EOF while parsing a value"]
        );
    }
}

mod cycles {
    use super::{DIALECT, faults, faults_of};

    const REASON: &str = "the reference comes back to itself without passing a property or an item; \
                          remove it, or put it under `properties` or `items`";

    #[test]
    fn of_one() {
        assert_eq!(
            faults(r##""$ref": "#""##),
            [format!("a.json#/$ref: {REASON}")]
        );
    }

    #[test]
    fn through_alternatives() {
        assert_eq!(
            faults(
                r##""$defs": {"a": {"anyOf": [true, {"not": {"$ref": "#/$defs/b"}}]},
                                 "b": {"oneOf": [{"allOf": [{"$ref": "#/$defs/a"}]}]}}"##
            ),
            [format!("a.json#/$defs/b/oneOf/0/allOf/0/$ref: {REASON}")]
        );
    }

    #[test]
    fn entered_below_where_they_close() {
        assert_eq!(
            faults(
                r##""$defs": {"a": {"$ref": "#/$defs/b/allOf/0"}, "b": {"allOf": [{"$ref": "#/$defs/b"}]}}"##
            ),
            [format!("a.json#/$defs/b/allOf/0/$ref: {REASON}")]
        );
    }

    #[test]
    fn between_documents() {
        let to = |other| format!(r#"{{{DIALECT}, "$ref": "{other}.json"}}"#);
        assert_eq!(
            faults_of([
                ("a.json", &to("b")),
                ("b.json", &to("c")),
                ("c.json", &to("a"))
            ]),
            [format!("c.json#/$ref: {REASON}")]
        );
    }

    faults! {
        through_values_are_fine:
            r##""properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}, "$defs": {"a": {"$ref": "#"}}"## => []
        that_only_meet_are_fine:
            r##""allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {}}"## => []
    }
}

mod paths {
    use std::path::Path;

    use graph_calls_codegen::report::Report;
    use graph_calls_codegen::source::Registry;

    use super::{DIALECT, faults_of, lines};

    fn faults_of_files(files: &[&str]) -> Vec<String> {
        let mut report = Report::new();
        let files: Vec<_> = files.iter().map(|file| (*file).to_owned()).collect();
        Registry::load(Path::new(env!("CARGO_MANIFEST_DIR")), &files, &mut report);
        lines(report)
    }

    #[test]
    fn that_do_not_travel() {
        assert_eq!(
            faults_of_files(&[
                "",
                "/a.json",
                "C:/a.json",
                r"b\a.json",
                "../a.json",
                "b/../a.json"
            ]),
            [
                ": the path is empty; write a relative path, such as `schemas/call.json`",
                "/a.json: the path is absolute; write a relative path, such as `schemas/call.json`",
                "C:/a.json: the path is absolute; write a relative path, such as `schemas/call.json`",
                r"b\a.json: the path has a backslash; write `/`",
                "../a.json: the path has `..`; keep documents within the crate",
                "b/../a.json: the path has `..`; keep documents within the crate",
            ]
        );
    }

    #[test]
    fn that_lead_nowhere() {
        assert_eq!(
            faults_of_files(&["nowhere.json"]),
            ["nowhere.json: there is no such file; check the path, which is relative to the crate"]
        );
        assert_eq!(
            faults_of_files(&["src"]),
            ["src: the file cannot be read: is a directory"]
        );
    }

    #[test]
    fn named_twice() {
        let text = format!("{{{DIALECT}}}");
        assert_eq!(
            faults_of([("a.json", &text), ("./a.json", &text)]),
            ["./a.json: `./a.json` is named twice; name it once"]
        );
    }
}
