//! What the wire carries and what Graph rejects, as reported from outside: each input with its verdict.
//!
//! The verdicts are the reference validator's too.

use graph_calls_model::{
    BaseIdentity, BaseIdentitySet, Call, CallState, ChangeType, CommsNotifications,
    CommunicationsPhoneIdentity, Identity, InvitationParticipantInfo, Modality, OperationStatus,
    PlayPromptOperation, RedirectRequest, ResourceData,
};
use graph_calls_tests::{json::equal, reference::Reference, types};
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashSet},
    fs,
    path::PathBuf,
};

/// An input of `tests/reports`.
fn report(name: &str) -> Value {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/reports")).join(name);
    serde_json::from_slice(&fs::read(file).expect("a report")).expect("JSON")
}

/// Where a value violates its document, and by which keyword; empty if it is valid, and then it
/// comes back as it was. Panics where the reference validator says otherwise.
fn violations(document: &str, value: &Value) -> BTreeSet<(String, String)> {
    thread_local! {
        static REFERENCE: RefCell<Reference> = RefCell::default();
    }
    let reference = REFERENCE.with_borrow_mut(|reference| reference.document(document));
    match (types::of(document).from_slice)(value.to_string().as_bytes()) {
        Ok(written) => {
            assert!(reference.is_valid(value), "{document}: {value}");
            let written: Value = serde_json::from_slice(&written).expect("JSON is written");
            assert!(equal(&written, value), "{document}: {written}");
            BTreeSet::new()
        }
        Err(violations) => {
            assert!(!reference.is_valid(value), "{document}: {violations}");
            let places = violations.iter().map(|violation| {
                let place = violation.instance_location().to_owned();
                (place, violation.keyword().to_owned())
            });
            places.collect()
        }
    }
}

fn is_valid(document: &str, value: &Value) {
    assert_eq!(violations(document, value), BTreeSet::new(), "{value}");
}

fn is_rejected_at(document: &str, value: &Value, place: &str, keyword: &str) {
    let found = violations(document, value);
    let expected = (place.to_owned(), keyword.to_owned());
    assert!(found.contains(&expected), "{value}: {found:?}");
}

#[test]
fn changes_of_the_roster_are_a_type_alone_and_in_a_collection() {
    let body = report("08-notification-delta-participants.json");
    is_valid("commsNotifications", &body);
    let read = CommsNotifications::from_slice(body.to_string().as_bytes()).expect("notifications");
    let Some(ResourceData::DeltaParticipantsList(deltas)) = &read.value[0].resource_data else {
        unreachable!("{:?}", read.value[0].resource_data);
    };
    assert_eq!(deltas[0].sequence_number, Some(10));
    let left = &deltas[0].participants.as_ref().expect("participants")[1];
    let reason = left.removed_state.as_ref().expect("why").reason.as_deref();
    assert_eq!(reason, Some("Removed"));

    let mut alone = body.clone();
    alone["value"][0]["resourceData"] = body["value"][0]["resourceData"][0].clone();
    is_valid("commsNotifications", &alone);
    let read = CommsNotifications::from_slice(alone.to_string().as_bytes()).expect("notifications");
    assert!(matches!(
        read.value[0].resource_data,
        Some(ResourceData::DeltaParticipants(_))
    ));

    let mut wrong = body;
    wrong["value"][0]["resourceData"][0]["participants"][0]["isMuted"] = json!("no");
    is_rejected_at(
        "commsNotifications",
        &wrong,
        "/value/0/resourceData/0/participants/0/isMuted",
        "type",
    );
}

#[test]
fn joining_a_meeting_takes_the_tenant_at_the_top() {
    let without = report("18-createcall-join-without-tenant.json");
    is_rejected_at("createCall", &without, "", "required");
    is_valid("createCall", &report("18c-control-join-with-tenant.json"));

    let mut null = without.clone();
    null["tenantId"] = Value::Null;
    is_rejected_at("createCall", &null, "/tenantId", "type");
    for meeting in [
        json!({"@odata.type": "#microsoft.graph.tokenMeetingInfo", "token": "t"}),
        json!({"@odata.type": "#microsoft.graph.joinMeetingIdMeetingInfo", "joinMeetingId": "1", "passcode": null}),
    ] {
        let mut other = without.clone();
        other["meetingInfo"] = meeting;
        is_rejected_at("createCall", &other, "", "required");
        other["tenantId"] = json!("ffffffff-0000-4000-8000-0000000000ff");
        is_valid("createCall", &other);
    }
}

#[test]
fn calling_several_targets_takes_the_tenant_and_calling_one_does_not() {
    let target = json!({"identity": {"user": {"id": "1"}}});
    let call = |targets: Value| {
        json!({"callbackUri": "https://bot.example.com", "targets": targets, "meetingInfo": null,
            "mediaConfig": {"@odata.type": "#microsoft.graph.serviceHostedMediaConfig"}})
    };
    is_valid("createCall", &call(json!([target])));
    is_valid("createCall", &call(Value::Null));
    let mut several = call(json!([target, target]));
    is_rejected_at("createCall", &several, "", "required");
    several["tenantId"] = json!("ffffffff-0000-4000-8000-0000000000ff");
    is_valid("createCall", &several);
}

#[test]
fn a_call_whose_media_the_bot_handles_takes_its_blob() {
    let mut call = json!({"callbackUri": "https://bot.example.com",
        "targets": [{"identity": {"user": {"id": "1"}}}],
        "mediaConfig": {"@odata.type": "#microsoft.graph.appHostedMediaConfig"}});
    is_rejected_at("createCall", &call, "/mediaConfig", "required");
    call["mediaConfig"]["blob"] = Value::Null;
    assert!(!violations("createCall", &call).is_empty());
    call["mediaConfig"]["blob"] = json!("<blob>");
    is_valid("createCall", &call);
}

#[test]
fn the_prompt_of_a_recording_does_not_loop() {
    let mut body = report("06-recordresponse-loop.json");
    is_rejected_at("recordResponse", &body, "/prompts/0/loop", "type");
    body["prompts"][0]["loop"] = Value::Null;
    is_valid("recordResponse", &body);
}

#[test]
fn captured_notifications_of_a_recording_bot_are_typed() {
    let body = json!({"value": [{
        "changeType": "created", "resourceUrl": "/communications/calls/1",
        "resourceData": {"@odata.type": "#microsoft.graph.call", "mediaHostedRegion": "USEA",
            "applicationMetadata": {"botData": {
                "callId": "1", "isMultiParty": true, "applicationType": null,
                "user": {"policyHolderId": "8:orgid:2", "policyHolderTenantId": "3"}}}}}]});
    is_valid("commsNotifications", &body);
    let read = CommsNotifications::from_slice(body.to_string().as_bytes()).expect("notifications");
    let call = read.value[0].call().expect("a call");
    assert_eq!(call.media_hosted_region.as_deref(), Some("USEA"));
    let metadata = call.application_metadata.as_ref().expect("metadata");
    let data = metadata.bot_data.as_ref().expect("data");
    assert_eq!(data.call_id.as_deref(), Some("1"));
    assert_eq!(data.is_multi_party, Some(true));
    let user = data.user.as_ref().expect("a user");
    assert_eq!(user.policy_holder_id.as_deref(), Some("8:orgid:2"));
    assert_eq!(user.policy_holder_tenant_id.as_deref(), Some("3"));
}

/// A request of each kind that names somebody, with the place of the identity set in it.
fn requests_that_name_somebody(who: &Value) -> Vec<(&'static str, Value, String)> {
    let callback = "https://bot.example.com";
    let media = json!({"@odata.type": "#microsoft.graph.serviceHostedMediaConfig"});
    let meeting = json!({"@odata.type": "#microsoft.graph.organizerMeetingInfo", "organizer": who});
    let requests = [
        (
            "redirect",
            json!({"targets": [{"identity": who}]}),
            "/targets/0/identity",
        ),
        (
            "transfer",
            json!({"transferTarget": {"identity": who}}),
            "/transferTarget/identity",
        ),
        (
            "transfer",
            json!({"transferTarget": {"identity": {}}, "transferee": {"identity": who}}),
            "/transferee/identity",
        ),
        (
            "invite",
            json!({"participants": [{"identity": who}]}),
            "/participants/0/identity",
        ),
        (
            "createCall",
            json!({"callbackUri": callback, "mediaConfig": media, "targets": [{"identity": who}]}),
            "/targets/0/identity",
        ),
        (
            "createCall",
            json!({"callbackUri": callback, "mediaConfig": media, "source": {"identity": who}}),
            "/source/identity",
        ),
        (
            "createCall",
            json!({"callbackUri": callback, "mediaConfig": media, "tenantId": "1", "chatInfo": {},
                "meetingInfo": meeting}),
            "/meetingInfo/organizer",
        ),
    ];
    let requests = requests.into_iter();
    requests
        .map(|(name, body, place)| (name, body, place.to_owned()))
        .collect()
}

/// The members of an identity set that the metadata declares for another type only.
const UNDECLARED: [&str; 6] = [
    "applicationInstance",
    "azureCommunicationServicesUser",
    "encrypted",
    "guest",
    "onPremises",
    "phone",
];

#[test]
fn a_request_rejects_an_undeclared_identity_without_its_type() {
    for member in UNDECLARED {
        let bare = json!({member: {"id": "+14255550142"}});
        for (document, body, place) in requests_that_name_somebody(&bare) {
            is_rejected_at(document, &body, &format!("{place}/{member}"), "required");
        }
        for tag in [
            "#microsoft.graph.identity",
            "#microsoft.graph.communicationsPhoneIdentity",
        ] {
            let tagged = json!({member: {"@odata.type": tag, "id": "+14255550142"}});
            for (document, body, _) in requests_that_name_somebody(&tagged) {
                is_valid(document, &body);
            }
        }
        // Null is no object, and `communicationsIdentitySet` declares the member.
        let null = json!({member: null});
        let declared = json!({"@odata.type": "#microsoft.graph.communicationsIdentitySet",
            member: {"id": "+14255550142"}});
        for who in [null, declared] {
            for (document, body, _) in requests_that_name_somebody(&who) {
                is_valid(document, &body);
            }
        }
        // What is received may lack it.
        let received = json!({"value": [{"changeType": "created", "resourceUrl": "/communications/calls/1",
            "resourceData": {"@odata.type": "#microsoft.graph.call", "source": {"identity": bare}}}]});
        is_valid("commsNotifications", &received);
    }
    for member in ["application", "device", "user"] {
        for (document, body, _) in requests_that_name_somebody(&json!({member: {"id": "1"}})) {
            is_valid(document, &body);
        }
    }
}

#[test]
fn a_setter_writes_the_type_of_an_undeclared_identity() {
    let identity = || BaseIdentity::new().id("+14255550142");
    let received = Identity::from_slice(br#"{"id": "+14255550142"}"#).expect("an identity");
    let sets = [
        BaseIdentitySet::new().phone(identity()),
        BaseIdentitySet::new().guest(identity()),
        BaseIdentitySet::new().encrypted(identity()),
        BaseIdentitySet::new().on_premises(identity()),
        BaseIdentitySet::new().application_instance(identity()),
        BaseIdentitySet::new().azure_communication_services_user(identity()),
        BaseIdentitySet::new().phone(received.into_inner()),
    ];
    for set in sets {
        let target = InvitationParticipantInfo::new().identity(set);
        let request = RedirectRequest::builder([target]).build().expect("valid");
        let written: Value = serde_json::from_slice(&request.to_vec()).expect("JSON");
        let set = written["targets"][0]["identity"]
            .as_object()
            .expect("a set");
        let (_, identity) = set.iter().next().expect("an identity");
        assert_eq!(identity["@odata.type"], "#microsoft.graph.identity");
    }
    // One that says what it is keeps that.
    let phone = CommunicationsPhoneIdentity::new().id("+14255550142");
    let set = BaseIdentitySet::new().phone(phone);
    let written: Value = serde_json::from_slice(&set.to_vec()).expect("JSON");
    assert_eq!(
        written["phone"]["@odata.type"],
        CommunicationsPhoneIdentity::ODATA_TYPE
    );
    // A declared member needs none.
    let set = BaseIdentitySet::new().user(BaseIdentity::new().id("1"));
    assert_eq!(set.to_vec(), br#"{"user":{"id":"1"}}"#);
}

#[test]
fn both_spellings_of_a_member_are_equal_and_the_one_read_is_written() {
    for (text, status) in [
        ("completed", OperationStatus::Completed),
        ("Completed", OperationStatus::Completed),
        ("notStarted", OperationStatus::NotStarted),
        ("NotStarted", OperationStatus::NotStarted),
        ("COMPLETED", OperationStatus::from("COMPLETED")),
    ] {
        let operation =
            json!({"@odata.type": "#microsoft.graph.playPromptOperation", "status": text});
        is_valid("playPromptOperation", &operation);
        let json = operation.to_string();
        let read = PlayPromptOperation::from_slice(json.as_bytes()).expect("an operation");
        assert_eq!(read.status, Some(status.clone()));
        assert_eq!(status.is_known(), text != "COMPLETED");
        let by_serde: PlayPromptOperation = serde_json::from_str(&json).expect("an operation");
        assert_eq!(by_serde, *read);
        assert_eq!(serde_json::to_value(&by_serde).expect("JSON"), operation);
        // In a notification, alone and through serde, and as a value in memory.
        let body = json!({"value": [{"changeType": "Deleted", "resourceUrl": "/communications/calls/1",
            "resourceData": operation}]});
        is_valid("commsNotifications", &body);
        let value: CommsNotifications =
            serde_json::from_value(body.clone()).expect("notifications");
        assert_eq!(value.value[0].change_type, ChangeType::Deleted);
        assert_eq!(serde_json::to_value(&value).expect("JSON"), body);
    }
    let read = PlayPromptOperation::from_slice(
        br##"{"@odata.type": "#microsoft.graph.playPromptOperation", "status": "Completed"}"##,
    );
    let mut operation = read.expect("an operation").into_inner();
    assert!(matches!(operation.status, Some(OperationStatus::Completed)));
    // What is set anew is written as the wire has it.
    operation.status = Some(OperationStatus::Running);
    let written: Value = serde_json::from_slice(&operation.to_vec()).expect("JSON");
    assert_eq!(written["status"], "running");
}

#[test]
fn each_item_of_a_list_keeps_its_spelling() {
    let call = json!({"@odata.type": "#microsoft.graph.call", "state": "Established",
        "requestedModalities": ["Audio", "video", "VideoBasedScreenSharing", "hologram", "Audio"],
        "activeModalities": ["video", "Audio"]});
    is_valid("call", &call);
    let mut read = Call::from_slice(call.to_string().as_bytes())
        .expect("a call")
        .into_inner();
    assert_eq!(read.state, Some(CallState::Established));
    let modalities = [
        Modality::Audio,
        Modality::Video,
        Modality::VideoBasedScreenSharing,
        Modality::from("hologram"),
        Modality::Audio,
    ];
    assert_eq!(read.requested_modalities.as_deref(), Some(&modalities[..]));
    // Where the list has become another, what is the same at its place keeps its spelling.
    read.requested_modalities = Some(vec![Modality::Audio, Modality::Data, Modality::Data]);
    let written: Value = serde_json::from_slice(&read.to_vec()).expect("JSON");
    assert_eq!(
        written["requestedModalities"],
        json!(["Audio", "data", "data"])
    );
    assert_eq!(written["activeModalities"], json!(["video", "Audio"]));
}

#[test]
fn a_constraint_applies_to_the_spelling_of_the_payload() {
    let status = |text: &str| json!({"status": text});
    is_valid("updateRecordingStatus", &status("recording"));
    is_rejected_at(
        "updateRecordingStatus",
        &status("Recording"),
        "/status",
        "enum",
    );
    let group =
        |mode: &str| json!({"routingMode": mode, "sources": ["1"], "receivers": ["2", "3"]});
    is_rejected_at(
        "createAudioRoutingGroup",
        &group("oneToOne"),
        "/receivers",
        "maxItems",
    );
    is_valid("createAudioRoutingGroup", &group("OneToOne"));
    is_valid("reject", &json!({"reason": "Busy"}));
}

#[test]
fn a_lone_member_equals_its_other_spelling_and_keeps_it() {
    let read: OperationStatus = serde_json::from_str("\"Completed\"").expect("a status");
    assert_eq!(read, OperationStatus::Completed);
    assert_eq!(serde_json::to_string(&read).expect("JSON"), "\"Completed\"");
    let set = HashSet::from([read]);
    assert!(set.contains(&OperationStatus::Completed));
    assert_eq!(OperationStatus::from("Completed").as_str(), "completed");
    assert_ne!(
        OperationStatus::from("COMPLETED"),
        OperationStatus::Completed
    );
}
