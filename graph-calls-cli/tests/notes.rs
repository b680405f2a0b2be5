//! What `validate` notes beside its verdict, and what it says of texts that are not JSON.

mod common;

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use common::{Folder, GOOD};
use serde_json::{Value, json};

/// The name of a folder that no other test has.
fn unique() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("notes-{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A run with one payload and `--format json`: the exit status, and the line.
fn line(args: &[&str], payload: &str) -> (Option<i32>, Value) {
    let folder = Folder::new(&unique()).with("x.json", payload);
    let ran = folder.validate(&[args, &["--format", "json", "x.json"]].concat());
    (ran.code, ran.json().remove(0))
}

/// The notes on a payload: pointer and sentence.
fn notes(args: &[&str], payload: &str) -> Vec<(String, String)> {
    let (_, line) = line(args, payload);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let notes = line["notes"].as_array().expect("a list");
    notes
        .iter()
        .map(|note| (text(&note["instanceLocation"]), text(&note["note"])))
        .collect()
}

/// The notes, whose sentences must have these parts.
fn noted(args: &[&str], payload: &str, expected: &[(&str, &str)]) {
    let notes = notes(args, payload);
    let places: Vec<&str> = notes.iter().map(|(place, _)| place.as_str()).collect();
    let wanted: Vec<&str> = expected.iter().map(|(place, _)| *place).collect();
    assert_eq!(places, wanted, "{payload}: {notes:?}");
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
fn a_tag_that_is_written_otherwise_is_noted_and_changes_no_verdict() {
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
        noted(&[], &payload, &[(TAG, "write `#microsoft.graph.call`")]);
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
        noted(
            &[],
            &notification(&format!(r#"{{"@odata.type": "{tag}"}}"#)),
            &[],
        );
    }
}

#[test]
fn what_such_a_tag_hides_is_noted_too() {
    let payload = notification(
        r##"{"state": 7, "toneInfo": {"@odata.type": "#Microsoft.Graph.ToneInfo", "sequenceId": "x"}, "@odata.type": "#Microsoft.Graph.Call"}"##,
    );
    let (code, line) = line(&[], &payload);
    assert_eq!((code, &line["valid"]), (Some(0), &json!(true)));
    noted(
        &[],
        &payload,
        &[
            (
                "/value/0/resourceData/state",
                "this would be refused: expected string, found integer",
            ),
            (
                "/value/0/resourceData/toneInfo/@odata.type",
                "write `#microsoft.graph.toneInfo`",
            ),
            (
                "/value/0/resourceData/toneInfo/sequenceId",
                "this would be refused",
            ),
            (TAG, "write `#microsoft.graph.call`"),
        ],
    );
}

#[test]
fn a_collection_is_told_by_its_first_item() {
    let payload = notification(
        r##"[{"@odata.type": "#Microsoft.Graph.Participant", "isMuted": 1}, {"@odata.type": "#microsoft.graph.participant"}]"##,
    );
    noted(
        &[],
        &payload,
        &[
            (
                "/value/0/resourceData/0/@odata.type",
                "write `#microsoft.graph.participant`",
            ),
            ("/value/0/resourceData/0/isMuted", "this would be refused"),
        ],
    );
}

#[test]
fn a_type_that_is_told_is_held_against_its_document_and_the_tag_noted() {
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
    noted(
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
    // A member that Graph adds is none of these.
    noted(
        &[],
        &notification(r##"{"@odata.type": "#microsoft.graph.call", "state": "parked"}"##),
        &[],
    );
}

#[test]
fn members_that_are_almost_declared_are_noted() {
    noted(
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
    // The member itself is there: the other is another one.
    noted(
        &["--type", "call"],
        r#"{"state": "established", "states": []}"#,
        &[],
    );
}

#[test]
fn what_is_below_such_a_member_is_looked_at_as_well() {
    noted(
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
fn the_form_of_other_serializers_is_noted() {
    noted(
        &["--type", "call"],
        r##"{"$id": "1", "OdataType": "#microsoft.graph.call", "State": "Established", "AdditionalData": {"x": {"$ref": "1"}}, "BackingStore": {}, "$type": "Call"}"##,
        &[
            ("/$id", "take it out"),
            ("/OdataType", "write `@odata.type`"),
            ("/State", "write `state`"),
            ("/State", "write `established`"),
            ("/AdditionalData", "an SDK's objects look in a log"),
            ("/AdditionalData/x/$ref", "write the value itself"),
            ("/BackingStore", "take it out"),
            ("/$type", "write `@odata.type`"),
        ],
    );
}

#[test]
fn json_within_a_string_is_noted() {
    noted(
        &[],
        r#""{\"value\": []}""#,
        &[("", "a string that holds JSON")],
    );
    noted(
        &[],
        &notification(r##""{\"@odata.type\": \"#microsoft.graph.call\"}""##),
        &[("/value/0/resourceData", "a string that holds JSON")],
    );
    // A participant's metadata is JSON in a string.
    noted(
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
    let place = line["notes"][0]["instanceLocation"]
        .as_str()
        .expect("a place");
    assert!(
        place.len() <= 256 && place.ends_with('…'),
        "{}",
        place.len()
    );
}

#[test]
fn a_note_has_its_line_and_column_and_text_shows_it_there() {
    let payload = "{\n  \"é\": 1, \"State\": \"x\",\n  \"$id\": \"1\"\n}";
    let (code, line) = line(&["--type", "call"], payload);
    assert_eq!(code, Some(0));
    let places: Vec<_> = line["notes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|note| json!([note["line"], note["column"]]))
        .collect();
    assert_eq!(json!(places), json!([[2, 11], [3, 3]]));
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

/// What a text output says of a situation that somebody reported.
fn report(name: &str, args: &[&str]) -> (Option<i32>, String) {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let text = fs::read(reports.join(name)).expect("a report");
    let folder = Folder::new(&unique()).with(name, text);
    let ran = folder.validate(&[args, &["--round-trip", name]].concat());
    (ran.code, ran.out)
}

#[test]
fn an_answer_of_another_sdk_is_told_all_its_wrong_places() {
    let (code, out) = report("01-answer-reference-handling.json", &["--type", "answer"]);
    assert_eq!(code, Some(1));
    insta::assert_snapshot!(out);
}

#[test]
fn the_older_address_alone_is_named() {
    let (code, out) = report("04-notification-resource-only.json", &[]);
    assert_eq!(code, Some(1));
    assert!(
        out.contains("`resource` alone is the form of notifications before 2021"),
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
fn comments_and_dumps_are_named() {
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
fn what_is_no_json_is_named_in_json_too() {
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
