//! Values of the wrong kind, members that are missing, and enums.

use super::Corpus;

/// One value of each kind, by its letter: null, boolean, integer, fraction, string, array, object.
const VALUES: [(char, &str); 12] = [
    ('n', "null"),
    ('b', "true"),
    ('b', "false"),
    ('i', "0"),
    ('i', "-7.0"),
    ('f', "0.5"),
    ('s', "\"\""),
    ('s', "\"somethingNew\""),
    ('s', "\"null\""),
    ('a', "[]"),
    ('o', "{}"),
    ('o', r#"{"length":0}"#),
];

/// Of a member, which kinds its document takes; an `o` only where no member is required.
const MEMBERS: [(&str, &str, &str); 52] = [
    ("call", "state", "sn"),
    ("call", "direction", "sn"),
    ("call", "id", "sn"),
    ("call", "source", "on"),
    ("call", "targets", "an"),
    ("call", "requestedModalities", "an"),
    ("call", "resultInfo", "on"),
    ("call", "terminationReason", "sn"),
    ("call", "toneInfo", "on"),
    ("call", "subject", "sn"),
    ("call", "tenantId", "sn"),
    ("call", "callChainId", "sn"),
    ("call", "callRoutes", "an"),
    ("call", "answeredBy", "on"),
    ("call", "meetingInfo", "n"),
    ("call", "activeModalities", "an"),
    ("call", "callOptions", "n"),
    ("call", "mediaConfig", "n"),
    ("call", "callbackUri", "sn"),
    ("call", "ringingTimeoutInSeconds", "in"),
    ("call", "routingPolicies", "an"),
    ("call", "participants", "an"),
    ("call", "@odata.id", "sn"),
    ("call", "later", "nbifsao"),
    ("resultInfo", "code", "in"),
    ("resultInfo", "subcode", "in"),
    ("resultInfo", "message", "sn"),
    ("participant", "id", "sn"),
    ("participant", "info", "on"),
    ("participant", "isMuted", "bn"),
    ("participant", "isInLobby", "bn"),
    ("participant", "mediaStreams", "an"),
    ("participant", "rosterSequenceNumber", "in"),
    ("participant", "isIdentityAnonymized", "bn"),
    ("participant", "recordingInfo", "on"),
    ("participantInfo", "identity", "on"),
    ("participantInfo", "endpointType", "sn"),
    ("participantInfo", "languageId", "sn"),
    ("identity", "displayName", "sn"),
    ("identitySet", "user", "on"),
    ("identitySet", "later", "nbifsao"),
    ("contentSharingSession", "id", "sn"),
    ("recordingInfo", "initiator", "on"),
    ("commsNotifications", "value", "a"),
    ("commsNotifications", "@odata.type", "s"),
    ("toneInfo", "tone", "sn"),
    ("toneInfo", "sequenceId", "in"),
    ("identity", "id", "sn"),
    ("invitationParticipantInfo", "hidden", "bn"),
    ("invitationParticipantInfo", "identity", "on"),
    ("invitationParticipantInfo", "replacesCallId", "sn"),
    ("appHostedMediaConfig", "@odata.type", ""),
];

/// Lists, with the kinds of their items.
const LISTS: [(&str, &str, &str); 6] = [
    ("call", "targets", "o"),
    ("call", "requestedModalities", "s"),
    ("call", "activeModalities", "s"),
    ("call", "routingPolicies", "s"),
    ("call", "participants", "o"),
    ("call", "contentSharingSessions", "o"),
];

pub(super) fn add(corpus: &mut Corpus) {
    const TOPIC: &str = "shapes";
    for (document, member, kinds) in MEMBERS {
        for (kind, value) in VALUES {
            let text = format!("{{\"{member}\":{value}}}");
            let valid = kinds.contains(kind);
            // A batch must have its list, which is the member itself or stands beside it.
            let text = if document == "commsNotifications" && member != "value" {
                text.replace('}', ",\"value\":[]}")
            } else {
                text
            };
            let text = if text.contains("length\":0,") {
                format!("{{\"{member}\":{value},\"value\":[]}}")
            } else {
                text
            };
            corpus.add(TOPIC, document, text, valid);
        }
    }
    for (document, member, kinds) in LISTS {
        for (kind, value) in VALUES {
            let valid = kinds.contains(kind);
            for list in [format!("[{value}]"), format!("[{value},{value}]")] {
                corpus.add(TOPIC, document, format!("{{\"{member}\":{list}}}"), valid);
            }
        }
    }
    for document in [
        "call",
        "participant",
        "resultInfo",
        "identity",
        "identitySet",
        "participantInfo",
        "contentSharingSession",
    ] {
        for (kind, value) in VALUES {
            corpus.add(TOPIC, document, value, kind == 'o');
        }
    }
    required(corpus);
    enums(corpus);
}

fn required(corpus: &mut Corpus) {
    const TOPIC: &str = "required";
    let config = r##""mediaConfig":{"@odata.type":"#microsoft.graph.appHostedMediaConfig"}"##;
    for (document, text, valid) in [
        ("commsNotification", "{}".to_owned(), false),
        (
            "commsNotification",
            r#"{"changeType":"created"}"#.to_owned(),
            false,
        ),
        (
            "commsNotification",
            r#"{"resourceUrl":"/x"}"#.to_owned(),
            false,
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceUrl":null}"#.to_owned(),
            false,
        ),
        (
            "commsNotification",
            r#"{"changeType":null,"resourceUrl":""}"#.to_owned(),
            false,
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceurl":"/x"}"#.to_owned(),
            false,
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceUrl":""}"#.to_owned(),
            true,
        ),
        ("commsNotifications", "{}".to_owned(), false),
        ("commsNotifications", r#"{"Value":[]}"#.to_owned(), false),
        ("commsNotifications", r#"{"value":null}"#.to_owned(), false),
        ("mediaInfo", "{}".to_owned(), false),
        ("mediaInfo", r#"{"uri":""}"#.to_owned(), true),
        ("answer", format!("{{{config}}}"), false),
        (
            "answer",
            r#"{"acceptedModalities":["audio"]}"#.to_owned(),
            false,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":[]}}"),
            false,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":[null]}}"),
            false,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":[\"\"]}}"),
            true,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":[\"audio\",\"audio\"]}}"),
            true,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":\"audio\"}}"),
            false,
        ),
        (
            "answer",
            format!("{{{config},\"acceptedModalities\":{{\"0\":\"audio\"}}}}"),
            false,
        ),
    ] {
        corpus.add(TOPIC, document, text, valid);
    }
}

/// Enums that Graph may add to take any string.
fn enums(corpus: &mut Corpus) {
    for document in [
        "callState",
        "callDirection",
        "changeType",
        "modality",
        "tone",
        "endpointType",
    ] {
        for text in [
            "\"incoming\"",
            "\"INCOMING\"",
            "\"unknownFutureValue\"",
            "\"\"",
            "\"audio,video\"",
            "\"\\u0000\"",
            "\"incoming \"",
            "\"\\u0069ncoming\"",
            "\"0\"",
            "\"Other\"",
        ] {
            corpus.add("enums", document, text, true);
        }
        for text in [
            "null",
            "0",
            "1.0",
            "true",
            "[]",
            "[\"incoming\"]",
            "{}",
            "{\"incoming\":null}",
            "incoming",
            "'incoming'",
        ] {
            corpus.add("enums", document, text, false);
        }
    }
}
