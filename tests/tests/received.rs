//! What Graph sends is read as widely as the types allow: every constraint that a received
//! document still has is listed here with its reason, and nothing else is rejected.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_tests::{documents, json::equal, reference::Reference, types};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// The document, the place in it (`*` stands for any segments), the keyword, the reason.
const REASONS: &[(&str, &str, &str, &str)] = &[
    (
        "*",
        "/properties/@odata.type",
        "const",
        "the tag tells the type where there is a choice; another leads elsewhere",
    ),
    (
        "*",
        "/oneOf/*/properties/@odata.type",
        "const",
        "the tag tells the branch",
    ),
    (
        "*",
        "/oneOf/*/properties/@odata.type",
        "not",
        "the branch takes every tag that no other branch pins",
    ),
    (
        "*",
        "*/oneOf/*/properties/@odata.type",
        "not",
        "the branch takes every tag that no other branch pins",
    ),
    (
        "*",
        "*/oneOf/*/properties/@odata.type",
        "const",
        "the tag tells the branch",
    ),
    (
        "*",
        "",
        "oneOf",
        "a choice by tag, with a branch for every tag that is not known",
    ),
    (
        "*",
        "/oneOf/*",
        "required",
        "only the base itself may come without a tag",
    ),
    (
        "commsNotification",
        "/$defs/resourceData",
        "oneOf",
        "a choice by tag, with a branch for every tag that is not known",
    ),
    (
        "commsNotification",
        "/$defs/resourceData/oneOf/*",
        "required",
        "without a tag nothing tells what the resource is",
    ),
    (
        "commsNotification",
        "/$defs/resourceData/oneOf/*",
        "minItems",
        "an empty collection has no tag, and is of the last branch",
    ),
    (
        "*Collection",
        "/properties/@odata.count",
        "minimum",
        "the width of Int64",
    ),
    (
        "*Collection",
        "/properties/@odata.count",
        "maximum",
        "the width of Int64",
    ),
    (
        "deltaParticipants",
        "/properties/sequenceNumber",
        "minimum",
        "the width of Int64",
    ),
    (
        "deltaParticipants",
        "/properties/sequenceNumber",
        "maximum",
        "the width of Int64",
    ),
    (
        "participant",
        "/properties/rosterSequenceNumber",
        "minimum",
        "the width of Int64",
    ),
    (
        "participant",
        "/properties/rosterSequenceNumber",
        "maximum",
        "the width of Int64",
    ),
    (
        "toneInfo",
        "/properties/sequenceId",
        "minimum",
        "the width of Int64",
    ),
    (
        "toneInfo",
        "/properties/sequenceId",
        "maximum",
        "the width of Int64",
    ),
    (
        "call",
        "/properties/ringingTimeoutInSeconds",
        "minimum",
        "the width of Int32",
    ),
    (
        "call",
        "/properties/ringingTimeoutInSeconds",
        "maximum",
        "the width of Int32",
    ),
    (
        "resultInfo",
        "/properties/*code",
        "minimum",
        "the width of Int32",
    ),
    (
        "resultInfo",
        "/properties/*code",
        "maximum",
        "the width of Int32",
    ),
    (
        "*Collection",
        "",
        "required",
        "OData: a collection is the array `value`",
    ),
    (
        "commsNotifications",
        "",
        "required",
        "every documented and captured body has `value`",
    ),
    (
        "commsNotification",
        "",
        "required",
        "every documented notification and every capture since 2021 has both; they say what happened, and where",
    ),
    (
        "mediaInfo",
        "",
        "required",
        "a sound file is its address; every documented one has it",
    ),
    (
        "appHostedMediaConfig",
        "",
        "required",
        "OData: the declared type is abstract, so the tag must be there",
    ),
    (
        "serviceHostedMediaConfig",
        "",
        "required",
        "OData: the declared type is abstract, so the tag must be there",
    ),
    (
        "*CallOptions",
        "",
        "required",
        "OData: the declared type is abstract, so the tag must be there",
    ),
    (
        "*MeetingInfo",
        "",
        "required",
        "OData: the declared type is abstract, so the tag must be there",
    ),
];

/// Members that reject null where they may be absent: document, member, reason.
const NOT_NULL: &[(&str, &str, &str)] = &[(
    "*",
    "@odata.type",
    "control information: a string, or absent; it tells the type",
)];

/// Keywords that reach schemas and ask nothing by themselves.
const REACH: &[&str] = &["$defs", "$ref", "allOf", "anyOf", "items", "properties"];

/// Keywords that ask nothing.
const ANNOTATIONS: &[&str] = &[
    "$comment",
    "$schema",
    "default",
    "description",
    "examples",
    "title",
];

/// Whether a text is of a form in which `*` stands for any characters.
fn is_like(form: &str, text: &str) -> bool {
    let Some((start, rest)) = form.split_once('*') else {
        return form == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.any(|at| is_like(rest, &text[at..]))
}

/// The documents that a schema refers to.
fn references(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, value) in keywords {
                if let ("$ref", Some(target)) = (keyword.as_str(), value.as_str()) {
                    let file = target
                        .split('#')
                        .next()
                        .and_then(|file| file.strip_suffix(".json"));
                    found.extend(file.map(str::to_owned));
                } else if !ANNOTATIONS.contains(&keyword.as_str()) && keyword != "links" {
                    references(value, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// What notifications and answers of Graph lead to.
fn received() -> BTreeMap<String, Value> {
    let is_root = |name: &String| name == "commsNotifications" || name.ends_with("Collection");
    let mut open: Vec<String> = documents::names().into_iter().filter(is_root).collect();
    let mut received = BTreeMap::new();
    while let Some(name) = open.pop() {
        if let Entry::Vacant(entry) = received.entry(name) {
            let document = documents::value(entry.key());
            let mut found = BTreeSet::new();
            references(&document, &mut found);
            open.extend(found);
            entry.insert(document);
        }
    }
    received
}

/// What only requests refer to.
fn is_of_requests(place: &str) -> bool {
    ["/$defs/sent", "/$defs/tagged"].contains(&place)
}

/// Calls back with the place and keyword of every constraint.
fn constraints(schema: &Value, place: &str, found: &mut Vec<(String, String)>) {
    let Some(keywords) = schema.as_object().filter(|_| !is_of_requests(place)) else {
        return;
    };
    for (keyword, value) in keywords {
        let below = format!("{place}/{keyword}");
        match keyword.as_str() {
            "properties" | "$defs" => {
                for (name, schema) in value.as_object().into_iter().flatten() {
                    constraints(schema, &format!("{below}/{name}"), found);
                }
            }
            // The members that an enum lists beside any string ask nothing.
            "anyOf" if is_open_enum(value) => {}
            "anyOf" | "allOf" | "oneOf" => {
                if keyword == "oneOf" {
                    found.push((place.to_owned(), keyword.clone()));
                }
                for (index, schema) in value.as_array().into_iter().flatten().enumerate() {
                    constraints(schema, &format!("{below}/{index}"), found);
                }
            }
            "items" => constraints(value, &below, found),
            // Kinds of JSON are asked for below, null among them.
            "type" => {}
            keyword if REACH.contains(&keyword) || ANNOTATIONS.contains(&keyword) => {}
            keyword => found.push((place.to_owned(), keyword.to_owned())),
        }
    }
}

fn is_open_enum(branches: &Value) -> bool {
    let branches = branches.as_array().into_iter().flatten();
    branches
        .last()
        .is_some_and(|last| *last == json!({"type": "string"}))
}

#[test]
fn every_constraint_of_a_received_resource_has_its_reason() {
    let mut used = BTreeSet::new();
    for (name, document) in received() {
        let mut found = Vec::new();
        constraints(&document, "", &mut found);
        for (place, keyword) in found {
            let reason = REASONS.iter().position(|(of, at, what, _)| {
                is_like(of, &name) && is_like(at, &place) && *what == keyword
            });
            let Some(reason) = reason else {
                panic!("{name}#{place}/{keyword}: no reason to reject what Graph sends");
            };
            used.insert(reason);
        }
    }
    for (index, reason) in REASONS.iter().enumerate() {
        let shadowed = matches!(reason.1, "*/oneOf/*/properties/@odata.type");
        assert!(
            used.contains(&index) || shadowed,
            "nothing needs {reason:?}"
        );
    }
}

/// The objects of a document that declare members.
fn objects(document: &Value) -> Vec<(&str, &Value)> {
    let definitions = document["$defs"].as_object().into_iter().flatten();
    let definitions = definitions.map(|(name, definition)| (name.as_str(), definition));
    let all = std::iter::once(("", document)).chain(definitions);
    all.filter(|(name, object)| {
        object.get("properties").is_some() && !["sent", "tagged"].contains(name)
    })
    .collect()
}

/// A value of the document with no members but those that it must have.
fn least(document: &Value) -> Map<String, Value> {
    let examples = document["examples"].as_array().expect("examples");
    let example = examples[0].as_object().cloned().unwrap_or_default();
    let required = document["required"].as_array().cloned().unwrap_or_default();
    let required: BTreeSet<&str> = required.iter().filter_map(Value::as_str).collect();
    let mut least = example;
    least.retain(|name, _| required.contains(name.as_str()) || name == "@odata.type");
    least
}

/// What a member's type can hold, far from what is documented.
fn extremes(schema: &Value, documents: &BTreeMap<String, Value>) -> Vec<Value> {
    let long = "x".repeat(5_000);
    if let Some(branches) = schema["anyOf"]
        .as_array()
        .filter(|_| !is_open_enum(&schema["anyOf"]))
    {
        return branches
            .iter()
            .flat_map(|branch| extremes(branch, documents))
            .collect();
    }
    if let Some(target) = schema["$ref"]
        .as_str()
        .and_then(|target| target.strip_suffix(".json"))
    {
        let target = &documents[target];
        if is_open_enum(&target["anyOf"]) {
            return vec![json!(""), json!("notListed"), json!(long)];
        }
        return target["examples"].as_array().cloned().unwrap_or_default();
    }
    let kinds = match &schema["type"] {
        Value::Array(kinds) => kinds.clone(),
        kind => vec![kind.clone()],
    };
    let of_kind = |kind: &Value| match kind.as_str() {
        Some("string") => vec![json!(""), json!("no form at all"), json!(long)],
        Some("boolean") => vec![json!(true), json!(false)],
        Some("integer") => {
            vec![
                json!(0),
                json!(-1),
                schema["minimum"].clone(),
                schema["maximum"].clone(),
            ]
        }
        Some("number") => vec![json!(0), json!(-1.5), json!(1e300)],
        Some("array") => {
            let items = extremes(&schema["items"], documents);
            let many = items.iter().cycle().take(300.min(items.len() * 300));
            vec![json!([]), many.cloned().collect()]
        }
        _ => Vec::new(),
    };
    kinds.iter().flat_map(of_kind).collect()
}

#[test]
fn a_received_member_may_be_null_and_is_not_limited() {
    let mut reference = Reference::default();
    let documents = received();
    let (mut nulls, mut others) = (0, 0);
    let mut used = BTreeSet::new();
    for (name, document) in &documents {
        let (validator, of) = (reference.document(name), types::of(name));
        let accepts = |value: &Value| {
            let text = value.to_string();
            let shown = &text[..text.len().min(300)];
            assert!(
                validator.is_valid(value),
                "{name} by the reference: {shown}"
            );
            let written = (of.from_slice)(text.as_bytes())
                .unwrap_or_else(|violations| panic!("{name}: {shown}: {violations}"));
            let written: Value = serde_json::from_slice(&written).expect("JSON is written");
            assert!(equal(&written, value), "{name}: {shown}");
        };
        for (_, object) in objects(document) {
            let required = object["required"].as_array().cloned().unwrap_or_default();
            for (member, schema) in object["properties"].as_object().into_iter().flatten() {
                let mut value = least(document);
                if !required.contains(&json!(member)) {
                    let listed = NOT_NULL
                        .iter()
                        .position(|(of, which, _)| is_like(of, name) && which == member);
                    if let Some(listed) = listed {
                        used.insert(listed);
                        continue;
                    }
                    value.insert(member.clone(), Value::Null);
                    accepts(&Value::Object(value.clone()));
                    nulls += 1;
                }
                if member == "@odata.type" {
                    continue;
                }
                for extreme in extremes(schema, &documents) {
                    value.insert(member.clone(), extreme);
                    accepts(&Value::Object(value.clone()));
                    others += 1;
                }
            }
        }
    }
    assert_eq!(used.len(), NOT_NULL.len());
    assert!(
        nulls > 150 && others > 400,
        "{nulls} nulls, {others} others"
    );
}

#[test]
fn payloads_beyond_the_limits_of_microsoft_are_read() {
    let group = json!({"@odata.type": "#microsoft.graph.audioRoutingGroup", "id": "oneToOne",
        "routingMode": "oneToOne", "sources": ["1"], "receivers": ["2", "3"]});
    let operation = json!({"@odata.type": "#microsoft.graph.playPromptOperation",
        "status": "completed", "clientContext": "x".repeat(257)});
    for resource in [group, operation] {
        let body = json!({"value": [{"changeType": "updated",
            "resourceUrl": "/communications/calls/1", "resourceData": resource}]});
        assert!(
            Reference::default()
                .document("commsNotifications")
                .is_valid(&body)
        );
        let of = types::of("commsNotifications");
        let written = (of.from_slice)(body.to_string().as_bytes()).expect("it is read");
        let written: Value = serde_json::from_slice(&written).expect("JSON");
        assert!(equal(&written, &body));
    }
}

/// A request, the place in it, what stands there then, and the keyword that rejects it.
#[test]
fn a_request_rejects_values_that_are_accepted_from_graph() {
    let call = json!({"callbackUri": "https://bot.example.com", "tenantId": "1", "chatInfo": {},
        "mediaConfig": {"@odata.type": "#microsoft.graph.serviceHostedMediaConfig"}});
    let meeting = |info: Value| {
        let mut call = call.clone();
        call["meetingInfo"] = info;
        call
    };
    let group = |mode: &str, sources: usize, receivers: usize| json!({"routingMode": mode, "sources": vec!["1"; sources], "receivers": vec!["2"; receivers]});
    let long = "x".repeat(257);
    for (document, body, place, keyword) in [
        (
            "redirect",
            json!({"targets": [{"identity": null}]}),
            "/targets/0/identity",
            "type",
        ),
        (
            "invite",
            json!({"participants": [{"identity": null}]}),
            "/participants/0/identity",
            "type",
        ),
        (
            "transfer",
            json!({"transferTarget": {"identity": null}}),
            "/transferTarget/identity",
            "type",
        ),
        (
            "transfer",
            json!({"transferTarget": {}, "transferee": {"identity": null}}),
            "/transferee/identity",
            "type",
        ),
        (
            "createCall",
            meeting(
                json!({"@odata.type": "#microsoft.graph.organizerMeetingInfo", "organizer": null}),
            ),
            "/meetingInfo/organizer",
            "type",
        ),
        (
            "createCall",
            meeting(json!({"@odata.type": "#microsoft.graph.tokenMeetingInfo", "token": null})),
            "/meetingInfo/token",
            "type",
        ),
        (
            "createCall",
            meeting(
                json!({"@odata.type": "#microsoft.graph.joinMeetingIdMeetingInfo", "joinMeetingId": null}),
            ),
            "/meetingInfo/joinMeetingId",
            "type",
        ),
        (
            "playPrompt",
            json!({"prompts": [], "clientContext": long}),
            "/clientContext",
            "maxLength",
        ),
        (
            "createAudioRoutingGroup",
            group("oneToOne", 1, 2),
            "/receivers",
            "maxItems",
        ),
        (
            "createAudioRoutingGroup",
            group("oneToOne", 2, 1),
            "/sources",
            "maxItems",
        ),
        (
            "createAudioRoutingGroup",
            group("multicast", 0, 1),
            "/sources",
            "minItems",
        ),
        (
            "updateAudioRoutingGroup",
            group("multicast", 2, 1),
            "/sources",
            "maxItems",
        ),
    ] {
        assert!(
            !Reference::default().document(document).is_valid(&body),
            "{body}"
        );
        let Err(violations) = (types::of(document).from_slice)(body.to_string().as_bytes()) else {
            panic!("{document}: {body}");
        };
        let mut found = violations.iter();
        assert!(
            found.any(|found| found.instance_location() == place && found.keyword() == keyword),
            "{document}: {violations}"
        );
    }
}
