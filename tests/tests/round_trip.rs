//! Writing back what was read gives the same JSON value, whatever the way in and out.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_tests::{json::equal, payloads, types};
use serde_json::{Value, json};

const CALL: &str = "#microsoft.graph.call";

fn value(json: &[u8]) -> Value {
    serde_json::from_slice(json).expect("JSON")
}

/// Asserts that a valid text comes back by every way.
fn comes_back(document: &str, json: &[u8]) {
    let of = types::of(document);
    let written =
        (of.from_slice)(json).unwrap_or_else(|violations| panic!("{document}: {violations}"));
    assert!(
        equal(&value(&written), &value(json)),
        "{document}: {}",
        String::from_utf8_lossy(&written)
    );
    let by_serde = (of.valid_by_serde)(json).expect("valid by serde too");
    assert!(
        equal(&value(&by_serde), &value(json)),
        "{document}: {}",
        String::from_utf8_lossy(&by_serde)
    );
    comes_back_by_structure(document, json);
}

/// Asserts that a text whose structure is sound comes back by every way of serde's.
fn comes_back_by_structure(document: &str, json: &[u8]) {
    let of = types::of(document);
    let ways = [
        (
            "serde_json::from_slice",
            (of.by_serde)(json).map(|written| value(&written)),
        ),
        (
            "serde_json::from_reader",
            (of.by_reader)(json).map(|written| value(&written)),
        ),
        ("serde_json::from_value", (of.by_value)(value(json))),
    ];
    for (way, written) in ways {
        let written = written.unwrap_or_else(|error| panic!("{document} by {way}: {error}"));
        assert!(
            equal(&written, &value(json)),
            "{document} by {way}: {written}"
        );
    }
}

#[test]
fn every_documented_payload_comes_back() {
    let mut valid = 0;
    for payload in payloads::all() {
        if payload.name.starts_with("01") {
            comes_back_by_structure(payload.document, &payload.json);
        } else {
            comes_back(payload.document, &payload.json);
            valid += 1;
        }
    }
    assert_eq!(valid, 11);
}

/// Asserts for each case that the value comes back within a document.
macro_rules! comes_back {
    ($($test:ident: $document:literal, $value:expr;)*) => {$(
        #[test]
        fn $test() {
            comes_back($document, $value.to_string().as_bytes());
        }
    )*};
}

comes_back! {
    explicit_nulls: "call", json!({
        "@odata.type": CALL, "subject": null, "source": null, "targets": null, "resultInfo": null,
        "incomingContext": null, "callRoutes": null, "myParticipantId": null, "mediaState": null });
    a_list_that_is_null: "participant", json!({
        "@odata.type": "#microsoft.graph.participant", "mediaStreams": null });
    absent_tags: "call", json!({
        "state": "incoming", "source": { "identity": { "user": { "id": "1" } }, "languageId": null } });
    tags_of_another_type_where_there_is_no_choice: "call", json!({
        "targets": [{ "@odata.type": "#microsoft.graph.participantInfo", "identity": { "phone": null } }] });
    undeclared_members_at_every_level: "commsNotifications", json!({
        "@odata.context": "https://x/$metadata", "value": [{
            "changeType": "updated", "resourceUrl": "/calls/1", "later": [1, [2, { "a": null }]],
            "resourceData": { "@odata.type": CALL, "new": { "deep": { "deeper": [{}, [], ""] } },
                              "source": { "mood": true, "identity": { "pet": { "id": "x" } } } } }] });
    undeclared_enum_members: "call", json!({
        "state": "levitating", "direction": "", "requestedModalities": ["audio", "smell", "audio,video"] });
    an_undeclared_tag_of_a_resource: "commsNotification", json!({
        "changeType": "updated", "resourceUrl": "/x", "resourceData": {
            "status": "completed", "@odata.type": "#microsoft.graph.playPromptOperation", "state": 7 } });
    undeclared_tags_in_a_collection: "commsNotification", json!({
        "changeType": "updated", "resourceUrl": "/x", "resourceData": [
            { "@odata.type": "#microsoft.graph.a", "id": 1 }, { "id": [2], "@odata.type": "b" }] });
    an_undeclared_tag_of_an_identity: "identitySet", json!({
        "user": { "@odata.type": "#microsoft.graph.emailIdentity", "email": "a@b", "id": null } });
    a_collection_of_participants: "commsNotifications", json!({ "value": [{
        "changeType": "updated", "resourceUrl": "/calls/1/participants", "resourceData": [
            { "@odata.type": "#microsoft.graph.participant", "id": "1", "isMuted": true },
            { "id": "2", "info": { "identity": { "guest": { "id": "g" } } }, "@odata.type": "#microsoft.graph.participant" }] }] });
    a_collection_of_content_sharing_sessions: "commsNotification", json!({
        "changeType": "created", "resourceUrl": "/x",
        "resourceData": [{ "@odata.type": "#microsoft.graph.contentSharingSession", "id": "1" }] });
    empty_collections: "commsNotifications", json!({ "value": [
        { "changeType": "deleted", "resourceUrl": "", "resourceData": [] },
        { "changeType": "created", "resourceUrl": "/x", "resourceData": {
            "@odata.type": CALL, "targets": [], "callRoutes": [], "requestedModalities": [] } }] });
    an_empty_batch: "commsNotifications", json!({ "value": [] });
    an_empty_object: "call", json!({});
    names_that_other_languages_reserve: "call", json!({
        "__proto__": { "a": 1 }, "constructor": null, "type": "x", "": "", "additional": 1, "odata_type": 2 });
    text_beyond_ascii: "call", json!({ "subject": "\u{0}\u{7f}\"\\/\u{2028}é😀", "é\n": "\u{feff}" });
}

#[test]
fn a_tag_that_comes_last() {
    comes_back(
        "commsNotification",
        br##"{"resourceData": {"state": "incoming", "extra": {"x": [1]}, "source": {"identity": {"user":
            {"displayName": "A", "@odata.type": "#microsoft.graph.communicationsUserIdentity"}}},
            "@odata.type": "#microsoft.graph.call"}, "resourceUrl": "/x", "changeType": "created"}"##,
    );
}

#[test]
fn member_names_in_other_spelling() {
    comes_back(
        "commsNotification",
        br##"{"\u0063hangeType": "created", "resource\u0055rl": "/x", "resourceData":
            {"\u0040odata.type": "#microsoft.graph.c\u0061ll", "st\u0061te": "incoming", "\u0061b\/c": 1}}"##,
    );
}

#[test]
fn integers_however_written() {
    for (number, plain) in [
        ("200.0", 200),
        ("2e2", 200),
        ("20000E-2", 200),
        ("-0", 0),
        ("-0.0", 0),
        ("2147483647.0", 2_147_483_647),
    ] {
        let text = format!(r#"{{"code": {number}, "subcode": -2147483648}}"#);
        comes_back("resultInfo", text.as_bytes());
        let written = (types::of("resultInfo").from_slice)(text.as_bytes()).expect("an integer");
        assert_eq!(value(&written)["code"], plain, "{number}");
    }
}

#[test]
fn numbers_of_undeclared_members_keep_every_digit() {
    let numbers =
        "[0.1000000000000000055511151231257827,123456789012345678901234567890,1E+400,-0.0,1.50]";
    let text = format!(
        r##"{{"@odata.type":"#microsoft.graph.call","x":{numbers},"y":{{"z":{numbers}}}}}"##
    );
    let written = (types::of("call").from_slice)(text.as_bytes()).expect("a call");
    assert_eq!(String::from_utf8(written).expect("UTF-8"), text);
}

#[test]
fn what_was_written_reads_as_the_same_text_again() {
    for payload in payloads::all()
        .iter()
        .filter(|payload| !payload.name.starts_with("01"))
    {
        let of = types::of(payload.document);
        let once = (of.from_slice)(&payload.json).expect("valid");
        assert_eq!((of.from_slice)(&once).expect("still valid"), once);
        assert_eq!((of.valid_by_serde)(&once).expect("by serde too"), once);
    }
}
