//! Removes references in patches to documents that do not exist for this metadata.
//!
//! An overlay applies to metadata older and newer than the version it was written for. A reference
//! without a target removes its branch, or makes its member accept any value, with a warning.

use std::collections::{BTreeMap, BTreeSet};

use super::keywords::NodeKind;
use super::notice::Notice;
use super::overlay::Overlay;
use super::titles::GRAPH;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// Removes references without a target from all documents.
pub(super) fn prune(
    documents: &mut BTreeMap<String, Json>,
    overlay: &Overlay,
    warnings: &mut Vec<Notice>,
) {
    documented(documents, overlay, warnings);
    let targets = targets(documents);
    for (stem, document) in documents {
        let Some((file, _)) = overlay.patches.get(stem) else {
            continue;
        };
        let mut pruner = Pruner {
            targets: &targets,
            stem,
            warnings,
        };
        pruner.visit(document, NodeKind::Schema, &Origin::new(&**file, ""));
    }
}

/// Removes the documents without metadata that refer to missing documents.
fn documented(
    documents: &mut BTreeMap<String, Json>,
    overlay: &Overlay,
    warnings: &mut Vec<Notice>,
) {
    loop {
        let targets = targets(documents);
        let is_dangling = |stem: &&String| {
            let mut lost = Vec::new();
            let mut pruner = Pruner {
                targets: &targets,
                stem,
                warnings: &mut lost,
            };
            if let Some(document) = documents.get(*stem) {
                pruner.visit(
                    &mut document.clone(),
                    NodeKind::Schema,
                    &Origin::new("", ""),
                );
            }
            lost.iter().any(|warning| warning.remedy() == Some(ANY))
        };
        let names = overlay.bounds.documented.iter();
        let gone: Vec<&String> = names.filter(is_dangling).collect();
        if gone.is_empty() {
            return;
        }
        for stem in gone {
            documents.remove(stem);
            if let Some((file, _)) = overlay.patches.get(stem) {
                let reason = "the document refers to types that the metadata lacks";
                let warning = Notice::overlay(Origin::new(&**file, ""), reason, "it is ignored");
                warnings.push(warning);
            }
        }
    }
}

/// The consequence for a member whose type does not exist.
const ANY: &str = "any value is allowed";

/// Returns the valid targets of references: `call.json`, `identity.json#/$defs/base`.
fn targets(documents: &BTreeMap<String, Json>) -> BTreeSet<String> {
    let mut targets = BTreeSet::new();
    for (stem, document) in documents {
        targets.insert(format!("{stem}.json"));
        if let Some(Json::Object(definitions)) = document.get("$defs") {
            let names = definitions.iter().map(|(name, _)| name);
            targets.extend(names.map(|name| format!("{stem}.json#/$defs/{name}")));
        }
    }
    targets
}

struct Pruner<'a> {
    targets: &'a BTreeSet<String>,
    /// The document, for local references.
    stem: &'a str,
    warnings: &'a mut Vec<Notice>,
}

impl Pruner<'_> {
    /// Recurses as deep as the JSON text, which the reader bounds.
    fn visit(&mut self, json: &mut Json, node_kind: NodeKind, origin: &Origin) {
        match json {
            Json::Object(members) if node_kind != NodeKind::Value => {
                if node_kind == NodeKind::Schema {
                    self.schema(members, origin);
                }
                for (name, value) in members {
                    self.visit(value, node_kind.below(name), &origin.child(name));
                }
            }
            Json::Array(items) if node_kind == NodeKind::List => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.visit(item, NodeKind::Schema, &origin.item(index));
                }
            }
            _ => {}
        }
    }

    fn schema(&mut self, members: &mut Vec<(String, Json)>, origin: &Origin) {
        members.retain_mut(|(name, value)| {
            let lost = match (name.as_str(), &mut *value) {
                ("$ref", Json::String(reference)) => {
                    self.is_lost(reference).then(|| reference.clone())
                }
                ("anyOf", Json::Array(branches)) => branches
                    .iter()
                    .filter_map(reference)
                    .find(|reference| self.is_lost(reference))
                    .map(str::to_owned),
                ("oneOf", Json::Array(branches)) => {
                    self.branches(branches, &origin.child(name));
                    None
                }
                _ => None,
            };
            if let Some(lost) = &lost {
                self.warn(origin, lost, ANY);
            }
            lost.is_none()
        });
    }

    /// Removes branches from a choice, and their tags from those that the fallback branch excludes.
    fn branches(&mut self, branches: &mut Vec<Json>, origin: &Origin) {
        let mut tags: [BTreeSet<String>; 2] = [BTreeSet::new(), BTreeSet::new()];
        branches.retain(|branch| {
            let (object, is_list) = object(branch);
            let lost = reference(object).filter(|reference| self.is_lost(reference));
            if let Some(lost) = lost {
                self.warn(origin, lost, "the branch is ignored");
                tags[usize::from(is_list)].insert(pinned(object, lost));
            }
            lost.is_none()
        });
        for branch in branches {
            let gone = &tags[usize::from(object(branch).1)];
            if let Some(excluded) = excluded(branch) {
                excluded.retain(|tag| !tag.as_str().is_some_and(|tag| gone.contains(tag)));
            }
        }
    }

    /// Returns whether a reference to a document, or to a definition in one, has no target.
    fn is_lost(&self, reference: &str) -> bool {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let stem = file.strip_suffix(".json");
        let is_document = file.is_empty() || stem.is_some_and(|stem| !stem.contains('/'));
        let file = if file.is_empty() {
            format!("{}.json", self.stem)
        } else {
            file.to_owned()
        };
        let is_definition = fragment
            .strip_prefix("/$defs/")
            .is_some_and(|name| !name.contains('/'));
        let is_there = if is_definition {
            self.targets.contains(&format!("{file}#{fragment}"))
        } else {
            self.targets.contains(&file)
        };
        is_document && !is_there
    }

    fn warn(&mut self, origin: &Origin, reference: &str, consequence: &str) {
        let reason = format_args!("there is no {}", quoted(reference));
        let warning = Notice::overlay(origin.clone(), reason, consequence);
        self.warnings.push(warning);
    }
}

/// Returns the tags that a branch excludes, if it is the fallback branch.
pub(super) fn excluded(branch: &mut Json) -> Option<&mut Vec<Json>> {
    let object = object_mut(branch);
    let mut path = ["properties", TAG, "not", "enum"].iter();
    match path.try_fold(object, |json, name| get_mut(json, name))? {
        Json::Array(excluded) => Some(excluded),
        _ => None,
    }
}

/// Returns the object schema of a branch.
pub(super) fn object_mut(branch: &mut Json) -> &mut Json {
    let at = match &*branch {
        Json::Object(members) => members.iter().position(|(name, _)| name == "items"),
        _ => None,
    };
    let Some(at) = at else {
        return branch;
    };
    match branch {
        Json::Object(members) => &mut members[at].1,
        other => other,
    }
}

/// Returns the object schema of a branch, and whether it describes the items of a collection.
pub(super) fn object(branch: &Json) -> (&Json, bool) {
    match branch.get("items") {
        Some(items) => (items, true),
        None => (branch, false),
    }
}

fn reference(schema: &Json) -> Option<&str> {
    schema.get("$ref")?.as_str()
}

/// Returns the tag that a branch pins, or derives it from the name of the missing document.
fn pinned(branch: &Json, reference: &str) -> String {
    let tag = branch
        .get("properties")
        .and_then(|properties| properties.get(TAG));
    let tag = tag.and_then(|tag| tag.get("const")).and_then(Json::as_str);
    let name = || {
        let file = reference.split('#').next().unwrap_or_default();
        file.strip_suffix(".json").unwrap_or(file)
    };
    tag.map_or_else(|| format!("#{GRAPH}{}", name()), str::to_owned)
}

pub(super) fn get_mut<'j>(json: &'j mut Json, name: &str) -> Option<&'j mut Json> {
    match json {
        Json::Object(members) => members
            .iter_mut()
            .find_map(|(found, value)| (found == name).then_some(value)),
        _ => None,
    }
}
