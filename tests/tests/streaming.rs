//! A tag that comes first costs nothing; before a late one, only what precedes it is held.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_model::{Call, CommsNotification, Identity, ResourceData};
use graph_calls_tests::{
    json::Json,
    pulls::{Log, Pulls},
    types,
};
use serde::Deserialize;

/// What a reading of `text` as a `T` asks for, in order.
fn pulls<'de, T: Deserialize<'de>>(json: &'de Json) -> (T, String) {
    let log = Log::default();
    let value = T::deserialize(Pulls::new(json, &log)).expect("valid structure");
    let pulls = log.borrow().join(" ");
    (value, pulls)
}

#[test]
fn members_after_a_leading_tag_are_read_into_their_types() {
    let json = Json::parse(
        r##"{"@odata.type": "#microsoft.graph.call", "id": "1", "state": "incoming", "targets": []}"##,
    );
    let (resource, pulls) = pulls::<ResourceData>(&json);
    assert!(matches!(resource, ResourceData::Call(_)));
    // The tag alone is looked at ahead, and handed on.
    assert_eq!(
        pulls,
        "{ @odata.type: held #microsoft.graph.call id: 1 state: incoming targets: [ }"
    );
}

#[test]
fn only_members_before_a_tag_in_the_middle_are_buffered() {
    let json = Json::parse(
        r##"{"id": "1", "targets": [{"id": "2"}], "@odata.type": "#microsoft.graph.call",
            "state": "incoming", "source": {"id": "3"}}"##,
    );
    let (resource, pulls) = pulls::<ResourceData>(&json);
    let ResourceData::Call(call) = resource else {
        panic!("a call")
    };
    assert_eq!(call.id.as_deref(), Some("1"));
    assert_eq!(
        pulls,
        "{ id: held 1 targets: held [ held { id: held 2 } @odata.type: held #microsoft.graph.call \
         state: incoming source: { id: 3 } }"
    );
}

#[test]
fn members_before_a_trailing_tag_are_buffered_once() {
    let json = Json::parse(
        r##"{"id": "1", "displayName": "A", "@odata.type": "#microsoft.graph.communicationsGuestIdentity"}"##,
    );
    let (_, pulls) = pulls::<Identity>(&json);
    assert_eq!(
        pulls,
        "{ id: held 1 displayName: held A @odata.type: held #microsoft.graph.communicationsGuestIdentity }"
    );
}

#[test]
fn without_a_choice_nothing_is_buffered() {
    let json = Json::parse(
        r##"{"resourceUrl": "/x", "changeType": "updated", "@odata.type": "#microsoft.graph.commsNotification"}"##,
    );
    let (_, pulls) = pulls::<CommsNotification>(&json);
    assert_eq!(
        pulls,
        "{ resourceUrl: /x changeType: updated @odata.type: #microsoft.graph.commsNotification }"
    );
}

#[test]
fn the_items_of_a_collection_are_requested_one_by_one() {
    let json = Json::parse(
        r##"[{"@odata.type": "#microsoft.graph.participant", "id": "1"},
             {"id": "2", "@odata.type": "#microsoft.graph.participant"}]"##,
    );
    let (resource, pulls) = pulls::<ResourceData>(&json);
    assert!(
        matches!(resource, ResourceData::Participants(participants) if participants.len() == 2)
    );
    assert_eq!(
        pulls,
        "[ { @odata.type: held #microsoft.graph.participant id: 1 } \
         { id: held 2 @odata.type: held #microsoft.graph.participant }"
    );
}

#[test]
fn undeclared_members_are_kept_and_the_rest_is_not() {
    let json = Json::parse(r#"{"state": "incoming", "later": {"a": ["x"]}, "subject": "s"}"#);
    let (call, pulls) = pulls::<Call>(&json);
    assert_eq!(call.additional.len(), 1);
    assert_eq!(
        pulls,
        "{ state: incoming later: held { a: held [ held x } subject: s }"
    );
}

#[test]
fn a_wrong_type_deep_below_a_tag_is_reported_at_its_own_instance_location() {
    let place = "/value/0/resourceData/source/identity/user/displayName";
    let deep = r#""source": {"identity": {"user": {"displayName": 7}}}"#;
    let tag = r##""@odata.type": "#microsoft.graph.call""##;
    for members in [format!("{tag}, {deep}"), format!("{deep}, {tag}")] {
        let text = format!(
            r#"{{"value": [{{"changeType": "created", "resourceUrl": "/x", "resourceData": {{{members}}}}}]}}"#
        );
        let of = types::of("commsNotifications");
        let violations = (of.from_slice)(text.as_bytes()).expect_err("a name is no number");
        assert_eq!(violations.instance_locations(), [place], "{text}");
        for read in [of.by_serde, of.valid_by_serde] {
            let error = read(text.as_bytes()).expect_err("a name is no number");
            assert!(error.contains(place), "{error}");
        }
    }
}
