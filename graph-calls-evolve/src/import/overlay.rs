//! Reads the overlay: patches with facts that only the documentation has, and the bounds of the import.

use std::collections::{BTreeMap, BTreeSet};

use super::titles::{folded, is_device};
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::{self, Json};
use graph_calls_codegen::report::{Errors, Report, collect};

/// The file with the bounds of the import.
const CLOSURE: &str = "closure.json";

/// The file that lists which documents Graph sends and receives.
const DIRECTIONS: &str = "directions.json";

/// JSON Merge Patches by document, and the bounds of the import.
///
/// `closure.json` has the bounds, and `directions.json` lists which documents are received and sent. Every other file `NAME.json` patches the document of that name.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    pub(super) bounds: Bounds,
    /// The patches by document, each with the file that it came from.
    pub(super) patches: BTreeMap<String, (String, Json)>,
}

/// The contents of `closure.json` and `directions.json`.
#[derive(Debug, Clone, Default)]
pub(super) struct Bounds {
    /// The name of `closure.json`.
    pub(super) file: String,
    /// Types from which the import starts.
    pub(super) roots: Vec<String>,
    /// Entity sets and singletons at which paths start.
    pub(super) services: Vec<String>,
    /// Types whose members are inlined into derived types.
    pub(super) inlined: BTreeSet<String>,
    /// Types that are not imported.
    pub(super) cut: BTreeSet<String>,
    /// Names of the documents of actions, by `action(binding)`.
    pub(super) names: BTreeMap<String, String>,
    /// Documents that consist of their patch alone.
    pub(super) documented: BTreeSet<String>,
    /// Documents that Graph sends; those that they refer to are included.
    pub(super) received: BTreeSet<String>,
    /// Documents that are sent to Graph, besides request bodies.
    pub(super) sent: BTreeSet<String>,
}

impl Overlay {
    /// Reads an overlay from its files, given as names and texts.
    ///
    /// # Errors
    /// Returns every error: invalid JSON, a patch that is not an object, an unknown member of
    /// `closure.json`.
    pub fn read(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Errors> {
        collect(|report| {
            let mut overlay = Self::default();
            for (file, text) in files {
                let Some(json) = json::read(&file, &text, report) else {
                    continue;
                };
                let (_, last) = file.rsplit_once(['/', '\\']).unwrap_or(("", &file));
                let root = Origin::new(&*file, "");
                if last == CLOSURE {
                    let bounds = bounds(&json, &root, report);
                    overlay.bounds = Bounds {
                        file: file.clone(),
                        received: overlay.bounds.received,
                        sent: overlay.bounds.sent,
                        ..bounds
                    };
                } else if last == DIRECTIONS {
                    directions(&json, &root, &mut overlay.bounds, report);
                } else if matches!(json, Json::Object(_)) {
                    let name = last.strip_suffix(".json").unwrap_or(last).to_owned();
                    overlay.patches.insert(name, (file, json));
                } else {
                    report.error(&root, "a patch must be an object", "write `{..}`");
                }
            }
            overlay
        })
    }
}

fn bounds(json: &Json, root: &Origin, report: &mut Report) -> Bounds {
    let mut bounds = Bounds::default();
    let Json::Object(members) = json else {
        report.error(
            root,
            "this is not an object",
            "write `{\"roots\": [..], ..}`",
        );
        return bounds;
    };
    for (name, value) in members {
        let origin = root.child(name);
        match name.as_str() {
            "roots" => bounds.roots = texts(value, &origin, report),
            "services" => bounds.services = texts(value, &origin, report),
            "inlined" => bounds.inlined = map(value, &origin, report).into_keys().collect(),
            "cut" => bounds.cut = map(value, &origin, report).into_keys().collect(),
            "names" => bounds.names = map(value, &origin, report),
            "documented" => bounds.documented = map(value, &origin, report).into_keys().collect(),
            // Describes the file.
            "$comment" => {}
            _ => {
                let remedy = "write `roots`, `services`, `inlined`, `cut`, `names` or `documented`";
                report.error(
                    &origin,
                    format_args!("{} is not a member of this file", quoted(name)),
                    remedy,
                );
            }
        }
    }
    let mut given: BTreeMap<String, &String> = BTreeMap::new();
    for (what, names) in [
        ("names", bounds.names.values().collect::<Vec<_>>()),
        ("documented", bounds.documented.iter().collect()),
    ] {
        for name in names {
            let origin = root.child(what);
            if !is_stem(name) {
                let reason = format_args!("{} is not a valid name of a document", quoted(name));
                report.error(&origin, reason, "use letters, digits, `_`, `-` and `.`");
            } else if is_device(name) {
                let reason = format_args!("{} is a reserved name on Windows", quoted(name));
                report.error(&origin, reason, "choose another name");
            } else if let Some(other) = given.insert(folded(name), name) {
                let (name, other) = (quoted(name), quoted(other));
                let reason = format_args!("{name} and {other} are the same file on many systems");
                report.error(&origin, reason, "choose another name for one of them");
            }
        }
    }
    bounds
}

fn directions(json: &Json, root: &Origin, bounds: &mut Bounds, report: &mut Report) {
    let Json::Object(members) = json else {
        report.error(
            root,
            "this is not an object",
            "write `{\"received\": {..}, ..}`",
        );
        return;
    };
    for (name, value) in members {
        let origin = root.child(name);
        match name.as_str() {
            "received" => bounds.received = map(value, &origin, report).into_keys().collect(),
            "sent" => bounds.sent = map(value, &origin, report).into_keys().collect(),
            // Describes the file.
            "$comment" => {}
            _ => {
                let reason = format_args!("{} is not a member of this file", quoted(name));
                report.error(&origin, reason, "write `received` or `sent`");
            }
        }
    }
}

/// Returns whether `name.json` is a file name without directories.
fn is_stem(name: &str) -> bool {
    let plain = |character: char| character.is_alphanumeric() || "_-.".contains(character);
    !name.is_empty() && !name.starts_with('.') && name.chars().all(plain)
}

fn texts(value: &Json, origin: &Origin, report: &mut Report) -> Vec<String> {
    let Json::Array(items) = value else {
        report.error(origin, "this is not an array", "write `[\"..\"]`");
        return Vec::new();
    };
    let mut texts = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match item {
            Json::String(text) => texts.push(text.clone()),
            other => {
                let reason = format_args!("this is {}", other.noun());
                report.error(&origin.item(index), reason, "write a string");
            }
        }
    }
    texts
}

fn map(value: &Json, origin: &Origin, report: &mut Report) -> BTreeMap<String, String> {
    let Json::Object(members) = value else {
        report.error(
            origin,
            "this is not an object",
            "write `{\"name\": \"why\"}`",
        );
        return BTreeMap::new();
    };
    let mut map = BTreeMap::new();
    for (name, value) in members {
        match value {
            Json::String(text) => {
                map.insert(name.clone(), text.clone());
            }
            other => {
                let reason = format_args!("this is {}", other.noun());
                report.error(&origin.child(name), reason, "write a string");
            }
        }
    }
    map
}
