//! The notes of `validate`, and its hints for texts that are not JSON.

mod common;

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use common::{Folder, GOOD};
use serde_json::{Value, json};

/// Returns a unique name for a folder.
fn unique() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("notes-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Validates a payload with `--format json`; returns the exit status and the line.
fn line(args: &[&str], payload: &str) -> (Option<i32>, Value) {
    let folder = Folder::new(&unique()).with("x.json", payload);
    let ran = folder.validate(&[args, &["--format", "json", "x.json"]].concat());
    (ran.code, ran.json().remove(0))
}

/// Returns the notes on a payload: pointer and message.
fn notes(args: &[&str], payload: &str) -> Vec<(String, String)> {
    let (_, line) = line(args, payload);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let notes = line["notes"].as_array().expect("a list");
    notes
        .iter()
        .map(|note| (text(&note["instanceLocation"]), text(&note["note"])))
        .collect()
}

/// Asserts the pointers of the notes, and a part of each message.
fn assert_notes(args: &[&str], payload: &str, expected: &[(&str, &str)]) {
    let notes = notes(args, payload);
    let pointers: Vec<&str> = notes.iter().map(|(pointer, _)| pointer.as_str()).collect();
    let expected_pointers: Vec<&str> = expected.iter().map(|(pointer, _)| *pointer).collect();
    assert_eq!(pointers, expected_pointers, "{payload}: {notes:?}");
    for ((_, sentence), (_, part)) in notes.iter().zip(expected) {
        assert!(sentence.contains(part), "{payload}: {sentence}");
    }
}

fn notification(data: &str) -> String {
    format!(
        r#"{{"value": [{{"changeType": "updated", "resourceUrl": "/communications/calls/1", "resourceData": {data}}}]}}"#
    )
}

const TAG: &str = "/value/0/resourceData/@odata.type";

#[test]
fn a_misspelled_tag_is_noted_and_valid() {
    for tag in [
        "#Microsoft.Graph.Call",
        "microsoft.graph.call",
        "#microsoft.graph.Call",
        "#MICROSOFT.GRAPH.CALL",
        "call",
        "#call",
        "#microsoft.graph.beta.call",
    ] {
        let payload = notification(&format!(
            r#"{{"@odata.type": "{tag}", "state": "incoming"}}"#
        ));
        assert_notes(&[], &payload, &[(TAG, "write `#microsoft.graph.call`")]);
        let (code, line) = line(&["--round-trip"], &payload);
        assert_eq!(
            (code, &line["valid"], &line["roundTrip"]),
            (Some(0), &json!(true), &json!(true))
        );
    }
    for tag in [
        "#microsoft.graph.call",
        "#microsoft.graph.telephone",
        "",
        "#contoso.telephone",
    ] {
        assert_notes(
            &[],
            &notification(&format!(r#"{{"@odata.type": "{tag}"}}"#)),
            &[],
        );
    }
}

#[test]
fn violations_that_a_misspelled_tag_hides_are_noted() {
    let payload = notification(
        r##"{"state": 7, "toneInfo": {"@odata.type": "#Microsoft.Graph.ToneInfo", "sequenceId": "x"}, "@odata.type": "#Microsoft.Graph.Call"}"##,
    );
    let (code, line) = line(&[], &payload);
    assert_eq!((code, &line["valid"]), (Some(0), &json!(true)));
    assert_notes(
        &[],
        &payload,
        &[
            (
                "/value/0/resourceData/state",
                "this would be invalid: expected string, found integer",
            ),
            (
                "/value/0/resourceData/toneInfo/@odata.type",
                "write `#microsoft.graph.toneInfo`",
            ),
            (
                "/value/0/resourceData/toneInfo/sequenceId",
                "this would be invalid",
            ),
            (TAG, "write `#microsoft.graph.call`"),
        ],
    );
}

#[test]
fn the_tag_of_a_first_item_selects_the_type_of_a_collection() {
    let payload = notification(
        r##"[{"@odata.type": "#Microsoft.Graph.Participant", "isMuted": 1}, {"@odata.type": "#microsoft.graph.participant"}]"##,
    );
    assert_notes(
        &[],
        &payload,
        &[
            (
                "/value/0/resourceData/0/@odata.type",
                "write `#microsoft.graph.participant`",
            ),
            ("/value/0/resourceData/0/isMuted", "this would be invalid"),
        ],
    );
}

#[test]
fn a_given_type_is_validated_and_its_misspelled_tag_noted() {
    let call = r##"{"@odata.type": "#Microsoft.Graph.Call", "state": 7}"##;
    for args in [&["--type", "call"][..], &[]] {
        let (code, line) = line(args, call);
        assert_eq!((code, &line["type"]), (Some(1), &json!("call")), "{args:?}");
        let notes = notes(args, call);
        assert_eq!(notes[0].0, "/@odata.type");
        assert!(notes[0].1.contains("write `#microsoft.graph.call`"));
    }
}

#[test]
fn enum_members_in_another_case_are_noted() {
    assert_notes(
        &[],
        &notification(
            r##"{"@odata.type": "#microsoft.graph.call", "state": "Established", "direction": "INCOMING", "activeModalities": ["audio", "Video"]}"##,
        ),
        &[
            ("/value/0/resourceData/state", "write `established`"),
            ("/value/0/resourceData/direction", "write `incoming`"),
            ("/value/0/resourceData/activeModalities/1", "write `video`"),
        ],
    );
    // A new member of the enum causes no note.
    assert_notes(
        &[],
        &notification(r##"{"@odata.type": "#microsoft.graph.call", "state": "parked"}"##),
        &[],
    );
}

#[test]
fn misspelled_members_are_noted() {
    assert_notes(
        &["--type", "call"],
        r#"{"State": "established", "call_chain_id": "1", "tenatId": "2", "directions": "incoming", "subjcet": "x", "myparticipantid": "1", "zzz": 1, "di": 2}"#,
        &[
            ("/State", "write `state`"),
            ("/call_chain_id", "write `callChainId`"),
            ("/tenatId", "write `tenantId`"),
            ("/directions", "write `direction`"),
            ("/subjcet", "write `subject`"),
            ("/myparticipantid", "write `myParticipantId`"),
        ],
    );
    // The declared member is present, so the other is not a misspelling.
    assert_notes(
        &["--type", "call"],
        r#"{"state": "established", "states": []}"#,
        &[],
    );
}

#[test]
fn members_of_a_misspelled_member_are_noted() {
    assert_notes(
        &["--type", "call"],
        r#"{"MediaState": {"Audio": "Active"}}"#,
        &[
            ("/MediaState", "write `mediaState`"),
            ("/MediaState/Audio", "write `audio`"),
            ("/MediaState/Audio", "write `active`"),
        ],
    );
}

#[test]
fn members_of_other_serializers_are_noted() {
    assert_notes(
        &["--type", "call"],
        r##"{"$id": "1", "OdataType": "#microsoft.graph.call", "State": "Established", "AdditionalData": {"x": {"$ref": "1"}}, "BackingStore": {}, "$type": "Call"}"##,
        &[
            ("/$id", "remove it"),
            ("/OdataType", "write `@odata.type`"),
            ("/State", "write `state`"),
            ("/State", "write `established`"),
            ("/AdditionalData", "a member of SDK objects"),
            ("/AdditionalData/x/$ref", "write the value itself"),
            ("/BackingStore", "remove it"),
            ("/$type", "write `@odata.type`"),
        ],
    );
}

#[test]
fn json_within_a_string_is_noted() {
    assert_notes(
        &[],
        r#""{\"value\": []}""#,
        &[("", "a string that contains JSON")],
    );
    assert_notes(
        &[],
        &notification(r##""{\"@odata.type\": \"#microsoft.graph.call\"}""##),
        &[("/value/0/resourceData", "a string that contains JSON")],
    );
    // The metadata of a participant is JSON in a string.
    assert_notes(
        &["--type", "participant"],
        r#"{"metadata": "{\"a\": 1}"}"#,
        &[],
    );
}

#[test]
fn notes_are_bounded_and_quote_nothing() {
    let members: Vec<String> = (0..1000)
        .map(|item| {
            format!(r##"{{"@odata.type": "#hunter2.Call", "State": "hunter2", "x{item}": 1}}"##)
        })
        .collect();
    let long = "hunter2".repeat(100_000);
    let payload = format!(
        r#"{{"value": [{}], "{long}": {{"$id": 1}}}}"#,
        members.join(",")
    );
    let (_, line) = line(&[], &payload);
    let notes = line["notes"].as_array().expect("a list");
    assert_eq!(notes.len(), 64);
    assert!(line["omittedNotes"].as_u64().expect("a number") >= 936);
    assert!(!line.to_string().contains("hunter2"), "{line}");
    let (_, line) = self::line(
        &["--type", "call"],
        &format!(r#"{{"{long}": {{"$id": 1}}}}"#),
    );
    let pointer = line["notes"][0]["instanceLocation"]
        .as_str()
        .expect("a pointer");
    assert!(
        pointer.len() <= 256 && pointer.ends_with('…'),
        "{}",
        pointer.len()
    );
}

#[test]
fn a_note_has_a_line_and_column() {
    let payload = "{\n  \"é\": 1, \"State\": \"x\",\n  \"$id\": \"1\"\n}";
    let (code, line) = line(&["--type", "call"], payload);
    assert_eq!(code, Some(0));
    let positions: Vec<_> = line["notes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|note| json!([note["line"], note["column"]]))
        .collect();
    assert_eq!(json!(positions), json!([[2, 11], [3, 3]]));
    let folder = Folder::new("notes-text").with("x.json", payload);
    insta::assert_snapshot!(folder.validate(&["--type", "call", "x.json"]).out);
}

#[test]
fn the_documented_payloads_have_no_notes() {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/payloads");
    let ran =
        Folder::new("notes-seed").validate(&["--format", "json", seed.to_str().expect("UTF-8")]);
    let lines = ran.json();
    assert!(lines.len() >= 12, "{}", lines.len());
    for line in lines {
        if line["type"] == "commsNotifications" && line["valid"] == true {
            assert_eq!(line["notes"], json!([]), "{}", line["path"]);
        }
    }
}

/// Validates a reported payload; returns the exit status and the text output.
fn report(name: &str, args: &[&str]) -> (Option<i32>, String) {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let text = fs::read(reports.join(name)).expect("a report");
    let folder = Folder::new(&unique()).with(name, text);
    let ran = folder.validate(&[args, &["--round-trip", name]].concat());
    (ran.code, ran.out)
}

#[test]
fn all_mistakes_in_an_answer_of_another_sdk_are_reported() {
    let (code, out) = report("01-answer-reference-handling.json", &["--type", "answer"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(out);
}

#[test]
fn the_old_form_of_addresses_is_noted() {
    let (code, out) = report("04-notification-resource-only.json", &[]);
    assert_eq!(code, Some(1));
    assert!(
        out.contains("`resource` without `resourceUrl` is the format of notifications before 2021"),
        "{out}"
    );
}

#[test]
fn pascal_case_tags_are_kept_and_noted() {
    let (code, out) = report("13-notification-pascal-tags.json", &[]);
    assert_eq!(code, Some(0), "{out}");
    for tag in [
        "commsNotifications",
        "commsNotification",
        "call",
        "toneInfo",
    ] {
        assert!(
            out.contains(&format!("write `#microsoft.graph.{tag}`")),
            "{out}"
        );
    }
}

#[test]
fn comments_and_http_dumps_are_recognized() {
    let (code, out) = report("20-docs-comment.json", &[]);
    assert_eq!(code, Some(1));
    assert!(
        out.contains("JSON has no comments") && out.contains("20-docs-comment.json:9:121"),
        "{out}"
    );
    let (code, out) = report("25-http-dump.json", &[]);
    assert_eq!(code, Some(1));
    assert!(
        out.contains("begins like an HTTP request, and its body alone is wanted"),
        "{out}"
    );
}

#[test]
fn the_format_of_text_that_is_not_json_is_recognized() {
    for (payload, remark) in [
        ("", "the text is empty"),
        ("\u{feff}{}", "byte order mark"),
        ("{\0}\0", "UTF-16"),
        ("{'value': []}", "not single ones"),
        ("{value: []}", "names of members stand in double quotes"),
        ("{\"value\": [],}", "a comma stands behind the last one"),
        ("{\"value\": None}", "Python"),
        ("{\"value\": NaN}", "OData writes the strings"),
        (
            "{\"value\": []}\n{\"value\": []}",
            "another JSON text begins here",
        ),
        ("<html></html>", "HTML or XML"),
        ("a=b&c=d", "a form"),
        ("eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxIn0.c2ln", "a token (JWT)"),
        ("HTTP/1.1 400 Bad Request\n\n{}", "an HTTP response"),
    ] {
        let (code, line) = line(&[], payload);
        let error = line["violations"][0]["error"].as_str().expect("a sentence");
        assert_eq!(code, Some(1));
        assert!(
            error.contains(remark) && error.contains(" at byte "),
            "{payload}: {error}"
        );
        assert_eq!(line["notes"], json!([]));
    }
    let folder = Folder::new("notes-utf16")
        .with("x.json", b"\xff\xfe{\0}\0")
        .with("y.json", GOOD);
    let ran = folder.validate(&["--format", "json", "x.json", "y.json"]);
    assert!(ran.out.contains("UTF-16"), "{}", ran.out);
}
