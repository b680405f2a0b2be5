//! What a notification says, in words.

use graph_calls_model::{
    Call, CommsNotification, IdentitySet, Modality, ResourceCollection, ResourceData,
};

use crate::answer::is_policy_recording;

/// More of a text from outside is not shown.
const LONGEST_TEXT: usize = 120;

/// One sentence about a notification.
pub(crate) fn describe(notification: &CommsNotification) -> String {
    let what = match &notification.resource_data {
        Some(ResourceData::Call(call)) => describe_call(call),
        Some(ResourceData::Participant(_)) => "a participant".to_owned(),
        Some(ResourceData::Participants(list)) => format!("{} participants", list.len()),
        Some(ResourceData::ContentSharingSession(_)) => "a content sharing session".to_owned(),
        Some(ResourceData::ContentSharingSessions(list)) => {
            format!("{} content sharing sessions", list.len())
        }
        Some(ResourceData::Other(other)) => {
            plain(other.odata_type.as_deref().unwrap_or("a resource"))
        }
        Some(ResourceData::Others(list)) => format!("{} other resources", list.len()),
        // Then the address alone tells what the resource is.
        None => format!("one of {}, no data", kind(notification)),
        Some(_) => "a resource of a kind that this bot does not know".to_owned(),
    };
    format!("{}: {what}", plain(notification.change_type.as_str()))
}

fn describe_call(call: &Call) -> String {
    let state = call
        .state
        .as_ref()
        .map_or("unknown", |state| state.as_str());
    let mut parts = vec![format!("call, state {}", plain(state))];
    let source = call.source.as_ref();
    if let Some(caller) = source.and_then(|source| source.identity.as_ref()) {
        parts.push(format!("from {}", name(caller)));
    }
    let called = call.targets.iter().flatten();
    let called = called.filter_map(|target| target.identity.as_ref());
    parts.extend(called.map(|target| format!("to {}", name(target))));
    if let Some(modalities) = &call.requested_modalities {
        let names: Vec<&str> = modalities.iter().map(Modality::as_str).collect();
        parts.push(format!("asks for {}", plain(&names.join(" and "))));
    }
    if is_policy_recording(call) {
        parts.push("to be recorded by policy".to_owned());
    }
    parts.join(", ")
}

/// Whoever is named: by display name, or by id where Graph sends no name.
fn name(set: &IdentitySet) -> String {
    let kinds = [
        ("user", set.user()),
        ("application", set.application()),
        ("application instance", set.application_instance()),
        ("phone", set.phone()),
        ("guest", set.guest()),
    ];
    let Some((kind, identity)) = kinds
        .into_iter()
        .find_map(|(kind, identity)| Some((kind, identity?)))
    else {
        return "somebody".to_owned();
    };
    match (identity.display_name(), identity.id()) {
        (Some(name), _) => plain(name),
        (None, Some(id)) => format!("{kind} {}", plain(id)),
        (None, None) => format!("a {kind}"),
    }
}

/// The collection of the resource, from its address.
fn kind(notification: &CommsNotification) -> &'static str {
    let path = notification.resource_path().ok();
    let collection = path.and_then(|path| path.collection());
    collection.map_or("calls", ResourceCollection::name)
}

/// Text from outside, fit for a terminal: no control characters, and none that change the direction.
pub(crate) fn plain(text: &str) -> String {
    let shown = text.chars().take(LONGEST_TEXT);
    let steers = |char: char| {
        char.is_control()
            || matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    shown
        .map(|char| if steers(char) { '?' } else { char })
        .collect()
}
