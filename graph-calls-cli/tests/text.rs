//! The text output of `graph-calls validate`.

mod common;

use common::{Folder, GOOD, MIXED};

#[test]
fn each_violation_is_shown_at_its_location() {
    let ran = Folder::new("text-mixed")
        .with("mixed.json", MIXED)
        .validate(&["mixed.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(ran.out);
}

#[test]
fn a_violation_of_a_text_that_is_cut_off_is_shown_at_its_end() {
    let ran = Folder::new("text-syntax")
        .with(
            "x.json",
            "{\"value\": [\n  {\"changeType\": \"created\"\n\n",
        )
        .validate(&["x.json"]);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn both_occurrences_of_a_duplicate_are_shown() {
    let text = "{\n  \"value\": [],\n  \"clientState\": 1,\n  \"tenant\": {},\n  \"client\\u0053tate\": 2\n}";
    let ran = Folder::new("text-duplicate")
        .with("x.json", text)
        .validate(&["x.json"]);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn a_long_line_is_truncated_around_the_violation() {
    let text = format!(
        r#"{{"x":"{}","value":true,"y":"{}"}}"#,
        "x".repeat(1_000_000),
        "y".repeat(1_000_000)
    );
    let ran = Folder::new("text-long")
        .with("x.json", text)
        .validate(&["x.json"]);
    insta::assert_snapshot!(ran.out);
}

#[test]
fn the_default_type_of_an_untagged_payload_is_reported() {
    let answer = r##"{"mediaConfig": {"@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "b"}, "acceptedModalities": ["audio"]}"##;
    let folder = Folder::new("text-untagged").with("answer.json", answer);
    insta::assert_snapshot!(folder.validate(&["answer.json"]).out);
    assert_eq!(
        folder.validate(&["--type", "answer", "answer.json"]).out,
        "1 payload: 1 valid, 0 not\n"
    );
}

#[test]
fn the_summary_is_the_last_line() {
    let folder = Folder::new("text-sum")
        .with("a.json", GOOD)
        .with("b.json", "[]");
    let last = |args: &[&str]| folder.validate(args).out.lines().last().map(str::to_owned);
    assert_eq!(
        last(&["a.json", "b.json", "a.json"]).as_deref(),
        Some("3 payloads: 2 valid, 1 not")
    );
    assert_eq!(
        last(&["c.json"]).as_deref(),
        Some("1 payload: 0 valid, 0 not, 1 unreadable")
    );
    assert_eq!(
        last(&["--round-trip", "a.json"]).as_deref(),
        Some("1 payload: 1 valid and written back without loss, 0 not")
    );
}

#[test]
fn colour_is_for_terminals_or_on_request() {
    let folder = Folder::new("text-colour").with("b.json", "[]");
    assert!(!folder.validate(&["b.json"]).out.contains('\u{1b}'));
    assert!(
        folder
            .validate(&["--color", "always", "b.json"])
            .out
            .contains('\u{1b}')
    );
    assert!(
        !folder
            .validate(&["--color", "always", "--format", "json", "b.json"])
            .out
            .contains('\u{1b}')
    );
}

#[test]
fn control_characters_of_a_payload_are_escaped() {
    let ran = Folder::new("text-escape")
        .with("x.json", "[\"\u{1b}[31m\u{9b}\u{7}\"]")
        .validate(&["x.json"]);
    assert!(
        !ran.out.contains(['\u{1b}', '\u{9b}', '\u{7}']),
        "{}",
        ran.out
    );
}
