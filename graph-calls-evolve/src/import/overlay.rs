//! What the documentation says beyond the metadata: a patch for each document, and what holds for all.

use std::collections::{BTreeMap, BTreeSet};

use super::titles::{folded, is_device};
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::{self, Json};
use graph_calls_codegen::report::{Errors, Report, collect};

/// The file that is no patch.
const CLOSURE: &str = "closure.json";

/// The file that says which documents Graph sends, and which it is sent; no patch either.
const DIRECTIONS: &str = "directions.json";

/// JSON Merge Patches by document, and the bounds of the import.
///
/// `closure.json` has the bounds, and `directions.json` says what is received and what is sent; every other file `NAME.json` patches the document of that name.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    pub(super) bounds: Bounds,
    /// The patches by document, each with the file that it came from.
    pub(super) patches: BTreeMap<String, (String, Json)>,
}

/// What `closure.json` says.
#[derive(Debug, Clone, Default)]
pub(super) struct Bounds {
    /// The file, as it was named.
    pub(super) file: String,
    /// Types to begin with.
    pub(super) roots: Vec<String>,
    /// Entity sets and singletons from which paths are sought.
    pub(super) services: Vec<String>,
    /// Types whose members are written into each that derives from them.
    pub(super) inlined: BTreeSet<String>,
    /// Types never to be entered.
    pub(super) cut: BTreeSet<String>,
    /// Documents of actions, by `action(binding)`.
    pub(super) names: BTreeMap<String, String>,
    /// Documents that are made of their patch alone.
    pub(super) documented: BTreeSet<String>,
    /// Documents of what Graph sends, and all that they lead to.
    pub(super) received: BTreeSet<String>,
    /// Documents of what is sent to Graph, beside the bodies of requests.
    pub(super) sent: BTreeSet<String>,
}

impl Overlay {
    /// Reads an overlay from its files, given as names and texts.
    ///
    /// # Errors
    /// Every error: what is not JSON, a patch that is no object, a member of `closure.json` that is
    /// not known.
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
                    report.error(&root, "a patch is an object", "write `{..}`");
                }
            }
            overlay
        })
    }
}

fn bounds(json: &Json, root: &Origin, report: &mut Report) -> Bounds {
    let mut bounds = Bounds::default();
    let Json::Object(members) = json else {
        report.error(root, "this is no object", "write `{\"roots\": [..], ..}`");
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
            // What the file is for.
            "$comment" => {}
            _ => {
                let known = "write `roots`, `services`, `inlined`, `cut`, `names` or `documented`";
                report.error(
                    &origin,
                    format_args!("{} is not known", quoted(name)),
                    known,
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
                let reason = format_args!("{} cannot name a document", quoted(name));
                report.error(&origin, reason, "write letters, digits, `_`, `-` and `.`");
            } else if is_device(name) {
                let reason = format_args!("{} is a device on Windows", quoted(name));
                report.error(&origin, reason, "choose another name");
            } else if let Some(other) = given.insert(folded(name), name) {
                let (name, other) = (quoted(name), quoted(other));
                let reason = format_args!("{name} and {other} are one file on many systems");
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
            "this is no object",
            "write `{\"received\": {..}, ..}`",
        );
        return;
    };
    for (name, value) in members {
        let origin = root.child(name);
        match name.as_str() {
            "received" => bounds.received = map(value, &origin, report).into_keys().collect(),
            "sent" => bounds.sent = map(value, &origin, report).into_keys().collect(),
            // What the file is for.
            "$comment" => {}
            _ => {
                let reason = format_args!("{} is not known", quoted(name));
                report.error(&origin, reason, "write `received` or `sent`");
            }
        }
    }
}

/// Whether `name.json` is a file here and nowhere else.
fn is_stem(name: &str) -> bool {
    let plain = |character: char| character.is_alphanumeric() || "_-.".contains(character);
    !name.is_empty() && !name.starts_with('.') && name.chars().all(plain)
}

fn texts(value: &Json, origin: &Origin, report: &mut Report) -> Vec<String> {
    let Json::Array(items) = value else {
        report.error(origin, "this is no array", "write `[\"..\"]`");
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
        report.error(origin, "this is no object", "write `{\"name\": \"why\"}`");
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
