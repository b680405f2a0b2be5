//! The front page of the model's documentation lists every type that stands for a document.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_tests::{documents, types};
use serde_json::Value;

const START: &str = "<!-- types: written by tests/tests/front_page.rs -->\n";
const END: &str = "<!-- end of types -->";

const GROUPS: [&str; 6] = [
    "Notifications",
    "Resources",
    "Operations",
    "Requests and replies",
    "Parts of resources and requests",
    "Enums",
];

/// The group of a document, by what it says and what it is called.
fn group(name: &str, document: &Value) -> &'static str {
    let is_enum = |value: &Value| {
        value.get("enum").is_some()
            || value["anyOf"]
                .as_array()
                .is_some_and(|branches| branches.iter().any(|branch| branch.get("enum").is_some()))
    };
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| name.ends_with(suffix));
    if is_enum(document) {
        "Enums"
    } else if document.get("links").is_some() || ends(&["Response"]) {
        "Requests and replies"
    } else if ends(&["Operation", "OperationCollection"]) {
        "Operations"
    } else if name.starts_with("commsNotification") || ends(&["Notification"]) {
        "Notifications"
    } else if ends(&["Collection"]) || has_identifier(document) {
        "Resources"
    } else {
        "Parts of resources and requests"
    }
}

/// Whether Graph gives such an object an address of its own.
fn has_identifier(document: &Value) -> bool {
    document["properties"].get("@odata.etag").is_some()
        || document["properties"].get("@odata.id").is_some()
        || document.to_string().contains("entity.json")
}

fn lists() -> String {
    let all = types::all();
    let mut text = String::new();
    for wanted in GROUPS {
        let members: Vec<String> = all
            .iter()
            .filter_map(|of| Some((of.name, of.document()?)))
            .filter(|(_, document)| group(document, &documents::value(document)) == wanted)
            .map(|(name, _)| format!("[`{name}`]"))
            .collect();
        assert!(!members.is_empty(), "{wanted}");
        text.extend(["\n**", wanted, "**: ", &members.join(", "), ".\n"]);
    }
    text.push('\n');
    text
}

#[test]
fn the_front_page_lists_every_type_in_its_group() {
    let path = documents::model_crate().join("src/types.md");
    let page = std::fs::read_to_string(&path).unwrap_or_default();
    let parts = page
        .split_once(START)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let Some((before, (found, after))) = parts else {
        panic!("{} has no list of types", path.display());
    };
    let expected = lists();
    if found != expected && std::env::var_os("UPDATE_FRONT_PAGE").is_some() {
        let written = std::fs::write(&path, format!("{before}{START}{expected}{END}{after}"));
        assert!(written.is_ok(), "{} cannot be written", path.display());
        return;
    }
    assert!(
        found == expected,
        "the list of types in {} is out of date; \
         run `UPDATE_FRONT_PAGE=1 cargo test -p graph-calls-tests --test front_page` to write it again",
        path.display()
    );
}
