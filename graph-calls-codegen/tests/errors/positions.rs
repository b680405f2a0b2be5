//! The lines and columns of errors.

use graph_calls_codegen::{Options, generate, report::Errors, source::Registry};

use super::DIALECT;

fn errors<const N: usize>(texts: [(&str, &str); N]) -> Vec<String> {
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let registry = Registry::from_texts(texts);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let errors = code.err();
    let errors = errors.iter().flat_map(Errors::iter);
    errors.map(ToString::to_string).collect()
}

#[test]
fn a_member_is_at_its_name() {
    let text = format!(
        "{{\n  {DIALECT},\n  \"properties\": {{\n    \"state\": {{\"typ\": \"é\", \"minLength\": -1}}\n  }}\n}}\n"
    );
    assert_eq!(
        errors([("schemas/call.json", &text)]),
        [
            "schemas/call.json:4:15 #/properties/state/typ: `typ` is not a keyword; write `type`",
            "schemas/call.json:4:27 #/properties/state/minLength: `minLength` must be a whole number, zero or more",
        ]
    );
}

#[test]
fn an_item_is_where_it_starts() {
    let text = format!("{{{DIALECT},\n\"required\": [\"a\",\n\t1]}}");
    assert_eq!(
        errors([("a.json", &text)]),
        ["a.json:3:2 #/required/1: must be a string, and this is a number"]
    );
}

#[test]
fn the_root_is_where_the_text_starts() {
    assert_eq!(
        errors([("a.json", "\n []")]),
        ["a.json:2:2 #: a schema must be an object or a boolean, and this is an array"]
    );
}

#[test]
fn a_missing_member_is_where_its_object_is() {
    let text =
        format!("{{{DIALECT},\n\"type\": \"object\",\n\"links\": [{{\"rel\": \"create\"}}]}}");
    let errors = errors([("a.json", &text)]);
    assert!(!errors.is_empty());
    for error in errors {
        assert!(error.starts_with("a.json:3:1"), "{error}");
    }
}

#[test]
fn the_second_of_two_members_is_the_duplicate() {
    let text = format!(
        "{{{DIALECT},\n\"type\": \"text\",\n\"type\": 1,\n\"type\": {{\"a\": 1,\n\"a\": 2}}}}"
    );
    assert_eq!(
        errors([("a.json", &text)]),
        [
            "a.json:3:1 #/type: member `type` is repeated; keep one of them",
            "a.json:5:1 #/type/a: member `a` is repeated; keep one of them",
            "a.json:4:1 #/type: member `type` is repeated; keep one of them",
            "a.json:2:1 #/type: `text` is not a type; write null, boolean, integer, number, string, array or object",
        ]
    );
}

#[test]
fn a_text_that_is_not_json_has_the_position_where_reading_stopped() {
    for (text, expected) in [
        (
            "",
            "a.json:1:1 #: not JSON: EOF while parsing a value; add what is missing at the end",
        ),
        (
            "{\n",
            "a.json:2:1 #: not JSON: EOF while parsing an object; add what is missing at the end",
        ),
        (
            "{\"é\": trie}",
            "a.json:1:9 #/é: not JSON: expected `true`, `false` or `null`; correct the text there",
        ),
    ] {
        assert_eq!(errors([("a.json", text)]), [expected]);
    }
}

#[test]
fn an_error_of_a_type_has_the_position_of_its_schema() {
    let a = format!(
        "{{{DIALECT}, \"type\": \"object\", \"required\": [\"b\"], \"properties\": {{\"b\": {{\"$ref\": \"b.json\"}}}}}}"
    );
    let b = format!(
        "\n\n{{{DIALECT}, \"type\": \"object\", \"required\": [\"a\"], \"properties\": {{\"a\": {{\"$ref\": \"a.json\"}}}}}}"
    );
    let errors = errors([("b.json", &b), ("a.json", &a)]);
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].starts_with("b.json:3:1 #: the required members"),
        "{errors:?}"
    );
}

#[test]
fn a_file_that_cannot_be_read_has_no_position() {
    let files = ["nowhere.json".to_owned()];
    let errors = Registry::load(env!("CARGO_MANIFEST_DIR").as_ref(), &files).err();
    let errors: Vec<_> = errors.iter().flatten().collect();
    assert_eq!(
        errors
            .iter()
            .map(|error| error.position())
            .collect::<Vec<_>>(),
        [None]
    );
}

#[test]
fn ten_thousand_errors_on_one_line_take_linear_time() {
    let members: Vec<String> = (0..10_000)
        .map(|n| format!("\"x{n}x\": {{\"é\": []}}"))
        .collect();
    let text = format!("{{{DIALECT}, {}}}", members.join(", "));
    let errors = errors([("a.json", &text)]);
    assert_eq!(errors.len(), 10_000);
    let last = text.chars().count() - members[9_999].chars().count();
    assert!(
        errors[9_999].starts_with(&format!("a.json:1:{last} #/x9999x: ")),
        "{}",
        errors[9_999]
    );
}
