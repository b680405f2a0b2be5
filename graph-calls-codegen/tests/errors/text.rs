//! Text that is no document.

use super::{DIALECT, errors, errors_of};

#[test]
fn a_sound_document_has_none() {
    assert_eq!(errors(r#""title": "call", "type": "object""#), [""; 0]);
}

#[test]
fn a_syntax_error_has_a_pointer() {
    let text = "{\n  \"properties\": {\n    \"state\": trie\n  }\n}";
    assert_eq!(
        errors_of([("schemas/call.json", text)]),
        [
            "schemas/call.json#/properties/state: not JSON: expected `true`, `false` or `null`; correct the text there"
        ]
    );
}

#[test]
fn an_empty_file() {
    assert_eq!(
        errors_of([("a.json", "")]),
        ["a.json#: not JSON: EOF while parsing a value; add what is missing at the end"]
    );
}

#[test]
fn text_after_the_end() {
    assert_eq!(
        errors_of([("a.json", "{} {}")]),
        ["a.json#: not JSON: trailing characters; correct the text there"]
    );
}

#[test]
fn a_byte_order_mark() {
    assert_eq!(
        errors_of([("a.json", "\u{feff}{}")]),
        ["a.json#: starts with a byte order mark; save it as UTF-8 without one"]
    );
}

#[test]
fn nesting_without_end() {
    let text = "[".repeat(200_000);
    let [error] = &errors_of([("a.json", &text)])[..] else {
        panic!("one error")
    };
    assert!(
        error.ends_with("not JSON: recursion limit exceeded; correct the text there"),
        "{error}"
    );
    assert!(error.len() < 500);
}

#[test]
fn names_without_end() {
    let text = format!(
        r#"{{{DIALECT}, "properties": {{"{}": {{}}}}}}"#,
        "x".repeat(100_000)
    );
    let [error] = &errors_of([("a.json", &text)])[..] else {
        panic!("one error")
    };
    assert!(
        error.ends_with("the names down to here are longer than 4096 bytes; shorten them"),
        "{error}"
    );
    assert!(error.len() < 500);
}

errors! {
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
fn every_error_of_every_document_is_reported_once() {
    let schema = format!(r#"{{{DIALECT}, "type": "text", "title": 1, "colour": 2}}"#);
    assert_eq!(
        errors_of([("a.json", &schema), ("b.json", "{"), ("c.json", "[]")]),
        [
            "b.json#: not JSON: EOF while parsing an object; add what is missing at the end",
            "a.json#/type: `text` is not a type; write null, boolean, integer, number, string, array or object",
            "a.json#/title: `title` must be a string, and this is a number",
            "a.json#/colour: `colour` is not a keyword; remove it",
            "c.json#: a schema must be an object or a boolean, and this is an array",
        ]
    );
}
