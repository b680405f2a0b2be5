//! A member without a value is absent or null: seen, set, taken back, and no part of the value.

use graph_calls_model::{Call, CallState, ToneInfo};

#[test]
fn a_null_that_was_read_is_seen_and_written_back() {
    let text = br#"{"sequenceId":null,"tone":"tone1"}"#;
    let tone = ToneInfo::from_slice(text).expect("null is allowed");
    assert_eq!(tone.null_members(), ["sequenceId"]);
    assert_eq!(tone.to_vec(), text);
}

#[test]
fn a_null_is_set_and_taken_back() {
    let mut tone = ToneInfo::new();
    assert!(tone.set_null("tone", true));
    assert_eq!(tone.to_vec(), br#"{"tone":null}"#);
    assert_eq!(tone.null_members(), ["tone"]);
    assert!(tone.set_null("tone", false));
    assert_eq!(tone.to_vec(), b"{}");
    assert!(tone.null_members().is_empty());
}

#[test]
fn a_value_is_written_in_place_of_its_null() {
    let call = Call::from_slice(br#"{"state":null,"subject":null}"#).expect("null is allowed");
    let call = call.into_inner().state(CallState::Established);
    assert_eq!(call.null_members(), ["subject"]);
    assert_eq!(call.to_vec(), br#"{"state":"established","subject":null}"#);
}

#[test]
fn a_member_that_is_not_declared_or_cannot_be_null_is_not_set() {
    let mut tone = ToneInfo::new();
    for member in ["Tone", "", "@odata.type", "x"] {
        assert!(!tone.set_null(member, true), "{member}");
    }
    assert_eq!(tone, ToneInfo::new());
    assert_eq!(tone.to_vec(), b"{}");
}

#[test]
fn values_are_equal_whether_a_member_is_absent_or_null_and_however_it_is_spelled() {
    let read = |text: &str| {
        ToneInfo::from_slice(text.as_bytes())
            .expect("valid")
            .into_inner()
    };
    assert_eq!(read("{}"), read(r#"{"tone":null}"#));
    assert_eq!(read(r#"{"tone":"tone1"}"#), read(r#"{"tone":"Tone1"}"#));
    assert_ne!(read(r#"{"tone":"tone1"}"#), read(r#"{"tone":null}"#));
    let set: std::collections::HashSet<_> = [read("{}"), read(r#"{"tone":null}"#)].into();
    assert_eq!(set.len(), 1);
}
