//! Bodies to read: the documented ones, and large ones derived from them.

use std::fmt::Write;

/// A body with its document.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The name.
    pub name: String,
    /// The text.
    pub json: Vec<u8>,
    /// Whether it is an answer; otherwise notifications.
    pub answer: bool,
    /// Whether it is valid.
    pub valid: bool,
}

macro_rules! seeds {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../tests/payloads/seed--", $name, ".json")))),*]
    };
}

const SEEDS: &[(&str, &str)] = seeds![
    "01-intro-request"
    "02-example1-notification-incoming"
    "03-example1-request"
    "04-example1-notification-establishing"
    "05-example1-notification-established"
    "06-example2-notification-incoming"
    "07-example2-request"
    "08-example2-notification-establishing"
    "09-example2-notification-established"
    "10-example2-notification-content-sharing-started"
    "11-example2-notification-content-sharing-ended"
    "12-example3-notification-incoming-policy-recording"
];

/// The identifier to replace in each notification of a batch.
const IDENTIFIER: &str = "e71f0300";

/// The notification of policy-based recording: 2.4 KB, the longest of the documented ones.
pub const POLICY: &str = "policy recording";
/// A batch.
pub const BATCH: &str = "batch of 1,000";
/// A roster.
pub const ROSTER: &str = "roster of 2,000";
/// The same as [`POLICY`], each type tag after the other members.
pub const TAG_LAST: &str = "policy recording, tag last";

/// A batch in which each notification has the same violation.
pub const INVALID: &str = "batch of 1,000, a violation in each";

/// Returns all bodies.
pub fn all() -> Vec<Payload> {
    let mut all: Vec<Payload> = SEEDS.iter().map(|(name, json)| seed(name, json)).collect();
    all.extend([
        notifications(POLICY, policy()),
        notifications(TAG_LAST, tag_last()),
        notifications(BATCH, batch(1000)),
        notifications(ROSTER, roster(2000)),
        rejected(&format!("{POLICY}, violation at the end"), &policy()),
        rejected(&format!("{BATCH}, violation at the end"), &batch(1000)),
        rejected(&format!("{ROSTER}, violation at the end"), &roster(2000)),
        Payload {
            valid: false,
            ..notifications(
                INVALID,
                batch(1000).replace("\"changeType\"", "\"changeKind\""),
            )
        },
    ]);
    all
}

/// Returns the body of this name.
///
/// # Panics
/// If there is none.
pub fn of(name: &str) -> Payload {
    if let Some(count) = name.strip_prefix("notifications: ") {
        let count = count.parse().expect("a number of notifications");
        return notifications(name, batch(count));
    }
    let found = all().into_iter().find(|payload| payload.name == name);
    found.expect("the name of a payload")
}

fn seed(name: &str, json: &str) -> Payload {
    Payload {
        name: name.to_owned(),
        json: json.into(),
        answer: name.contains("request"),
        // The `callbackUri` of the introduction is a placeholder and not an `https` address.
        valid: !name.starts_with("01"),
    }
}

fn notifications(name: &str, json: String) -> Payload {
    Payload {
        name: name.to_owned(),
        json: json.into(),
        answer: false,
        valid: true,
    }
}

/// Adds a notification without `changeType`.
fn rejected(name: &str, json: &str) -> Payload {
    let end = json.rfind(']').expect("a collection");
    let json = format!(
        "{},{{\"resourceUrl\":\"/x\"}}{}",
        &json[..end],
        &json[end..]
    );
    Payload {
        valid: false,
        ..notifications(name, json)
    }
}

fn policy() -> String {
    let (_, json) = SEEDS[SEEDS.len() - 1];
    json.to_owned()
}

/// Returns a batch of notifications: the documented ones in turn, one of a roster, and one of an
/// operation.
pub fn batch(count: usize) -> String {
    let mut kinds: Vec<&str> = SEEDS
        .iter()
        .filter(|(name, _)| name.contains("notification"))
        .map(|(_, json)| {
            let start = json.find('[').expect("a collection") + 1;
            let end = json.rfind(']').expect("a collection");
            json[start..end].trim()
        })
        .collect();
    let few = format!(
        "{{\"changeType\":\"updated\",\"resourceUrl\":\"/communications/calls/{IDENTIFIER}/participants\",\"resourceData\":[{}]}}",
        participants(3)
    );
    kinds.push(&few);
    kinds.push(r##"{"changeType":"updated","resourceUrl":"/communications/calls/e71f0300/operations/51c8a6d4","resourceData":{"@odata.type":"#microsoft.graph.playPromptOperation","status":"completed","clientContext":"greeting-1"}}"##);
    let mut items = String::new();
    for (index, kind) in kinds.iter().cycle().take(count).enumerate() {
        if index > 0 {
            items.push(',');
        }
        items.push_str(&kind.replace(IDENTIFIER, &format!("{index:08x}")));
    }
    format!("{{\"value\":[{items}]}}")
}

/// Returns a notification with a roster.
pub fn roster(count: usize) -> String {
    format!(
        "{{\"value\":[{{\"changeType\":\"updated\",\"resourceUrl\":\"/communications/calls/{IDENTIFIER}/participants\",\"resourceData\":[{}]}}]}}",
        participants(count)
    )
}

/// Returns participants of about 500 bytes each.
fn participants(count: usize) -> String {
    let mut items = String::new();
    for index in 0..count {
        let comma = if index > 0 { "," } else { "" };
        let muted = index % 2 == 0;
        write!(
            items,
            "{comma}{{\"@odata.type\":\"#microsoft.graph.participant\",\
             \"id\":\"{index:08x}-58c7-4a6b-8d35-6f3f1a2b7c90\",\
             \"info\":{{\"@odata.type\":\"#microsoft.graph.participantInfo\",\
             \"identity\":{{\"@odata.type\":\"#microsoft.graph.identitySet\",\
             \"user\":{{\"@odata.type\":\"#microsoft.graph.identity\",\
             \"id\":\"{index:08x}-90c1-4a44-8f39-0a7be0c3d1e5\",\
             \"displayName\":\"Participant {index}\",\
             \"tenantId\":\"b6d2c1f0-3e58-4b7d-8d0a-92f4f0a6c7e1\"}}}},\
             \"endpointType\":\"default\",\"languageId\":\"en-US\"}},\
             \"mediaStreams\":[{{\"mediaType\":\"audio\",\"label\":\"main-audio\",\
             \"sourceId\":\"{index}\",\"direction\":\"sendReceive\",\"serverMuted\":false}}],\
             \"isMuted\":{muted},\"isInLobby\":false}}"
        )
        .expect("writing to a `String` does not fail");
    }
    items
}

/// Returns [`POLICY`] with each type tag after the other members of its object.
fn tag_last() -> String {
    let mut text = String::new();
    let mut tags: Vec<Option<&str>> = Vec::new();
    // The documented body has one member per line.
    for line in SEEDS[SEEDS.len() - 1].1.lines() {
        if line.starts_with("\"@odata.type\"") {
            let tag = line.trim_end_matches(',');
            *tags.last_mut().expect("an object is open") = Some(tag);
            continue;
        }
        if line.starts_with('}')
            && let Some(tag) = tags.pop().flatten()
        {
            let last = text.trim_end().len();
            text.truncate(last);
            let _ = write!(text, ",\n{tag}\n");
        }
        if line.ends_with('{') {
            tags.push(None);
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_the_tags_changes_only_the_order() {
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        assert_eq!(value(&tag_last()), value(&policy()));
        let text = tag_last();
        let tag = text.find("#microsoft.graph.call\"").expect("a tag");
        assert!(text.find("applicationMetadata") < Some(tag));
    }
}
