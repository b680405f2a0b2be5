//! The reader expects the order of members that came the last time: an expectation that fails
//! changes nothing.

use graph_calls_model::{
    CommsNotifications, Identity, Limits, Participant, RawJson, Valid, Violation,
};
use serde_json::Value;

/// The text with the members of every object the other way round, type tags last.
fn reversed(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter().rev();
            let members: Vec<String> = members
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), reversed(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(reversed).collect();
            format!("[{}]", items.join(","))
        }
        other => other.to_string(),
    }
}

#[test]
fn members_mean_the_same_in_any_order_whatever_order_came_before() {
    let json =
        include_bytes!("../payloads/seed--12-example3-notification-incoming-policy-recording.json");
    let value: Value = serde_json::from_slice(json).expect("JSON");
    let (forwards, backwards) = (value.to_string(), reversed(&value));
    assert_ne!(forwards, backwards);
    let read = |text: &str| CommsNotifications::from_slice(text.as_bytes()).expect("it is valid");
    let first = read(&forwards);
    for text in [&backwards, &backwards, &forwards, &backwards, &forwards] {
        assert_eq!(read(text), first);
    }
}

#[test]
fn a_name_that_only_begins_as_the_expected_one_is_another_name() {
    let read = |json: &str| Participant::from_slice(json.as_bytes()).expect("it is valid");
    read(r#"{"id": "1", "isMuted": true}"#);
    for (json, name) in [
        (r#"{"id": "1", "isMutedX": true}"#, "isMutedX"),
        (r#"{"id": "1", "isMute": true}"#, "isMute"),
        (r#"{"id": "1", "isMuted\"": true}"#, "isMuted\""),
        (r#"{"id": "1", "isMuted\u0000": true}"#, "isMuted\0"),
    ] {
        let participant = read(json);
        assert_eq!(participant.is_muted, None, "{json}");
        assert_eq!(
            participant.additional.get(name).map(RawJson::as_str),
            Some("true")
        );
    }
    // The same name in other words.
    for json in [
        r#"{"id": "1", "isMuted" : true}"#,
        r#"{"id": "1", "isM\u0075ted":true}"#,
    ] {
        assert_eq!(read(json).is_muted, Some(true), "{json}");
    }
}

#[test]
fn a_duplicate_member_is_rejected_where_the_field_order_cache_expects_it() {
    for json in [
        r#"{"id":"1","id":"2"}"#,
        r#"{"id":"1","isMuted":true,"id":"2"}"#,
        r#"{"id":"1","isMuted":true,"\u0069d":"2"}"#,
    ] {
        for _ in 0..3 {
            assert!(Participant::from_slice(json.as_bytes()).is_err(), "{json}");
        }
    }
}

#[test]
fn a_name_without_its_opening_quote_is_no_name_even_if_it_is_the_expected_one() {
    let right = r##"{"@odata.type":"#microsoft.graph.call","state":"incoming"}"##;
    for _ in 0..2 {
        assert!(Identity::from_slice(right.as_bytes()).is_ok());
        for wrong in [
            right.replacen("\"@", "x@", 1),
            right.replacen("\"@", "@", 1),
            right.replacen("\"state", "xstate", 1),
            right.replacen("type\":", "type\"x", 1),
        ] {
            assert!(Identity::from_slice(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }
}

#[test]
fn members_that_are_expected_count_as_others_do() {
    let json = br#"{"id":"1","isMuted":true}"#;
    let read = |items| {
        let limits = Limits::default().items(items);
        Valid::<Participant>::from_slice_with(json, &limits)
    };
    for _ in 0..3 {
        assert!(read(2).is_ok());
        let rejected = read(1).expect_err("two members are too many");
        assert_eq!(
            rejected.iter().next().map(Violation::keyword),
            Some("count")
        );
    }
}

#[test]
fn white_space_between_tokens_changes_nothing() {
    let tokens = [
        "{",
        "\"id\"",
        ":",
        "\"1\"",
        ",",
        "\"mediaStreams\"",
        ":",
        "[",
        "{",
        "\"label\"",
        ":",
        "\"a\"",
        "}",
        ",",
        "{",
        "}",
        "]",
        ",",
        "\"isMuted\"",
        ":",
        "true",
        "}",
    ];
    let read = |json: &str| Participant::from_slice(json.as_bytes()).expect("it is valid");
    let expected = read(&tokens.concat());
    for gap in 1..tokens.len() {
        for space in [" ", "\n", "\r", "\t", " \n\t  "] {
            let (before, after) = tokens.split_at(gap);
            let json = format!("{}{space}{}", before.concat(), after.concat());
            assert_eq!(read(&json), expected, "{json}");
            // What is no white space in JSON is none here.
            let json = json.replace(space, "\u{b}");
            assert!(Participant::from_slice(json.as_bytes()).is_err(), "{json}");
        }
    }
    for space in [" ", "\n", "\r\n\t "] {
        assert_eq!(read(&tokens.join(space)), expected);
    }
}
