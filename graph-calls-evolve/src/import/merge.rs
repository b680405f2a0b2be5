//! Applies JSON Merge Patches (RFC 7396) to the generated documents.
//!
//! A patch adds facts that only the documentation has. A patch that repeats or contradicts the
//! metadata causes a warning, unless it lists the replaced keywords under `$overrides`. Three things
//! differ from RFC 7396: the members of an enum and the names under `required` are added to those of
//! the metadata, and a patch that changes the type of a value replaces all keywords of the old
//! type.

mod list;
mod value;

use std::collections::{BTreeSet, HashMap};

use super::keywords::NodeKind;
use super::notice::Notice;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

/// Keywords that do not affect validity.
const ANNOTATIONS: [&str; 8] = [
    "$comment",
    "default",
    "deprecated",
    "description",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
];

/// The member of a patch with the keywords of the metadata that it replaces.
pub(super) const OVERRIDES: &str = "$overrides";

/// A patch, the kind of its target, and its location.
struct Patch<'p> {
    json: &'p Json,
    node_kind: NodeKind,
    /// Whether the target is the schema of a member or of its items.
    is_value: bool,
    origin: Origin,
}

impl<'p> Patch<'p> {
    fn child(&self, name: &str, json: &'p Json) -> Self {
        let is_member = self.node_kind == NodeKind::Members;
        Self {
            json,
            node_kind: self.node_kind.below(name),
            is_value: is_member || self.is_value && name == "items",
            origin: self.origin.child(name),
        }
    }

    fn warn(&self, reason: impl std::fmt::Display, remedy: &str, warnings: &mut Vec<Notice>) {
        warnings.push(Notice::overlay(self.origin.clone(), reason, remedy));
    }
}

/// Applies a patch to a generated document.
///
/// Recurses as deep as the JSON text, which the reader bounds.
pub(super) fn merge(base: Json, patch: &Json, origin: Origin, warnings: &mut Vec<Notice>) -> Json {
    let patch = Patch {
        json: patch,
        node_kind: NodeKind::Schema,
        is_value: false,
        origin,
    };
    apply(Some(base), &patch, warnings)
}

/// Returns the document that consists of a patch alone.
pub(super) fn alone(base: Json, patch: &Json, origin: &Origin) -> Json {
    let patch = Patch {
        json: patch,
        node_kind: NodeKind::Value,
        is_value: false,
        origin: origin.clone(),
    };
    apply(Some(base), &patch, &mut Vec::new())
}

/// Applies a patch; `base` is `None` where the metadata declares nothing.
fn apply(base: Option<Json>, patch: &Patch<'_>, warnings: &mut Vec<Notice>) -> Json {
    let Json::Object(changes) = patch.json else {
        return match (base, patch.json) {
            (Some(Json::Array(base)), Json::Array(items)) => {
                Json::Array(list::merged(&base, items, patch, warnings))
            }
            _ => patch.json.clone(),
        };
    };
    let has_base = base.is_some();
    let mut members = match base {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    if patch.node_kind == NodeKind::Schema {
        if has_base && patch.is_value {
            value::reconcile(&mut members, changes, patch, warnings);
        } else if has_base {
            value::same_kind(&mut members, changes, patch, warnings);
        } else if patch.json.get(OVERRIDES).is_some() {
            let reason = "the metadata declares nothing to override here";
            patch.warn(reason, "remove `$overrides`", warnings);
        }
    }
    let named = |(index, (name, _)): (usize, &(String, Json))| (name.clone(), index);
    let index: HashMap<String, usize> = members.iter().enumerate().map(named).collect();
    let mut removed = BTreeSet::new();
    for (name, change) in changes {
        let is_schema = patch.node_kind == NodeKind::Schema;
        if is_schema && name == OVERRIDES {
            continue;
        }
        // Null removes nothing here; for these two keywords it is a value.
        let is_removal = matches!(change, Json::Null) && !["const", "default"].contains(&&**name);
        if is_schema && !has_base && is_removal {
            continue;
        }
        let below = patch.child(name, change);
        let at = index.get(name).copied();
        match (at.and_then(|at| members.get_mut(at)), at) {
            (Some(_), Some(at)) if matches!(change, Json::Null) => {
                removed.insert(at);
            }
            (Some((_, value)), _) => {
                let old = std::mem::replace(value, Json::Null);
                *value = match (&old, change) {
                    (Json::Array(old), Json::Array(items))
                        if name == "required" && patch.node_kind == NodeKind::Schema =>
                    {
                        let over = patch.json.get(OVERRIDES).and_then(|over| over.get(name));
                        Json::Array(list::required(old, items, over, &below, warnings))
                    }
                    _ => apply(Some(old), &below, warnings),
                };
            }
            _ => {
                if !has_base || is_sound(&below, name, patch.node_kind, warnings) {
                    let is_map = matches!(below.node_kind, NodeKind::Members | NodeKind::Schemas);
                    let base = (has_base && is_map).then(|| Json::Object(Vec::new()));
                    let value = apply(base, &below, warnings);
                    if !matches!(&value, Json::Object(left) if left.is_empty() && !is_empty(change))
                    {
                        members.push((name.clone(), value));
                    }
                }
            }
        }
    }
    let mut place = 0..;
    members.retain(|_| place.next().is_none_or(|at| !removed.contains(&at)));
    Json::Object(members)
}

fn is_empty(json: &Json) -> bool {
    matches!(json, Json::Object(members) if members.is_empty())
}

/// Returns whether a patch may add a value that the metadata lacks; warns if not.
fn is_sound(patch: &Patch<'_>, name: &str, within: NodeKind, warnings: &mut Vec<Notice>) -> bool {
    let (reason, remedy) = match patch.json {
        Json::Null => (
            "does not exist, so it cannot be removed",
            "remove this from the patch",
        ),
        json if within == NodeKind::Members && is_annotation(json) => (
            "is not a member in the metadata",
            "give its type, or remove it from the patch; it is ignored",
        ),
        // Definitions that a patch adds need a title; generated ones have one.
        Json::Object(members)
            if within == NodeKind::Schemas && !members.iter().any(|(name, _)| name == "title") =>
        {
            (
                "is not a definition of the generated document",
                "give it a `title`, or remove it from the patch; it is ignored",
            )
        }
        _ => return true,
    };
    let reason = format_args!("{} {reason}", quoted(name));
    warnings.push(Notice::overlay(patch.origin.clone(), reason, remedy));
    false
}

/// Returns whether a patch consists of annotations only.
pub(super) fn is_annotation(patch: &Json) -> bool {
    let is_annotation = |(name, _): &(String, Json)| is_annotation_name(name);
    matches!(patch, Json::Object(members) if members.iter().all(is_annotation))
}

/// Returns whether a keyword does not affect validity.
pub(super) fn is_annotation_name(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword)
}
