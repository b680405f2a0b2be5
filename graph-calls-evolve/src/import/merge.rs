//! JSON Merge Patch (RFC 7396) of what the metadata says, with an eye on what a patch hides.
//!
//! A patch says what only the documentation does. Where it says what the metadata says as well, one
//! of the two is wrong sooner or later: that is a warning which shows both, unless the patch names
//! under `$overrides` what it stands over. Three things differ from RFC 7396: the members of an enum
//! and the names under `required` are added to those of the metadata, and a patch that gives a
//! value another type takes all of the metadata's place, so that no half of one type is left beside
//! the other.

mod list;
mod value;

use std::collections::{BTreeSet, HashMap};

use super::keywords::Holds;
use super::notice::Notice;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

/// Keywords that decide nothing.
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

/// What a patch stands over: the keywords of the metadata that it replaces, as they were.
pub(super) const OVERRIDES: &str = "$overrides";

/// A patch, what it is a patch of, and where it stands.
struct Patch<'p> {
    json: &'p Json,
    holds: Holds,
    /// Whether this is the schema of a member or of its items.
    is_value: bool,
    origin: Origin,
}

impl<'p> Patch<'p> {
    fn child(&self, name: &str, json: &'p Json) -> Self {
        let is_member = self.holds == Holds::Members;
        Self {
            json,
            holds: self.holds.below(name),
            is_value: is_member || self.is_value && name == "items",
            origin: self.origin.child(name),
        }
    }

    fn warn(&self, reason: impl std::fmt::Display, remedy: &str, warnings: &mut Vec<Notice>) {
        warnings.push(Notice::overlay(self.origin.clone(), reason, remedy));
    }
}

/// The document that a patch makes of what the metadata says.
///
/// Depth is that of JSON texts, which the reader bounds.
pub(super) fn merge(base: Json, patch: &Json, origin: Origin, warnings: &mut Vec<Notice>) -> Json {
    let patch = Patch {
        json: patch,
        holds: Holds::Schema,
        is_value: false,
        origin,
    };
    apply(Some(base), &patch, warnings)
}

/// The document that a patch alone makes.
pub(super) fn alone(base: Json, patch: &Json, origin: &Origin) -> Json {
    let patch = Patch {
        json: patch,
        holds: Holds::Value,
        is_value: false,
        origin: origin.clone(),
    };
    apply(Some(base), &patch, &mut Vec::new())
}

/// `base` is `None` where the metadata says nothing.
fn apply(base: Option<Json>, patch: &Patch<'_>, warnings: &mut Vec<Notice>) -> Json {
    let Json::Object(changes) = patch.json else {
        return match (base, patch.json) {
            (Some(Json::Array(base)), Json::Array(items)) => {
                Json::Array(list::merged(&base, items, patch, warnings))
            }
            _ => patch.json.clone(),
        };
    };
    let is_known = base.is_some();
    let mut members = match base {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    if patch.holds == Holds::Schema {
        if is_known && patch.is_value {
            value::reconcile(&mut members, changes, patch, warnings);
        } else if is_known {
            value::same_kind(&mut members, changes, patch, warnings);
        } else if patch.json.get(OVERRIDES).is_some() {
            let reason = "the metadata says nothing that this could override";
            patch.warn(reason, "remove `$overrides`", warnings);
        }
    }
    let named = |(index, (name, _)): (usize, &(String, Json))| (name.clone(), index);
    let index: HashMap<String, usize> = members.iter().enumerate().map(named).collect();
    let mut removed = BTreeSet::new();
    for (name, change) in changes {
        let is_schema = patch.holds == Holds::Schema;
        if is_schema && name == OVERRIDES {
            continue;
        }
        // There is nothing to remove; these two have null as a value, too.
        let is_removal = matches!(change, Json::Null) && !["const", "default"].contains(&&**name);
        if is_schema && !is_known && is_removal {
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
                        if name == "required" && patch.holds == Holds::Schema =>
                    {
                        let over = patch.json.get(OVERRIDES).and_then(|over| over.get(name));
                        Json::Array(list::required(old, items, over, &below, warnings))
                    }
                    _ => apply(Some(old), &below, warnings),
                };
            }
            _ => {
                if !is_known || is_sound(&below, name, patch.holds, warnings) {
                    let is_map = matches!(below.holds, Holds::Members | Holds::Schemas);
                    let base = (is_known && is_map).then(|| Json::Object(Vec::new()));
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

/// Whether a patch may add what the metadata lacks; if not, there is a warning.
fn is_sound(patch: &Patch<'_>, name: &str, within: Holds, warnings: &mut Vec<Notice>) -> bool {
    let (reason, remedy) = match patch.json {
        Json::Null => ("is not there to be removed", "remove this from the patch"),
        json if within == Holds::Members && is_annotation(json) => (
            "is no member in the metadata",
            "say what its type is, or remove it from the patch; it is left out",
        ),
        // What a patch adds has a name of its own; what the metadata gives has one already.
        Json::Object(members)
            if within == Holds::Schemas && !members.iter().any(|(name, _)| name == "title") =>
        {
            (
                "is not there in what the metadata gives",
                "give it a `title`, or remove it from the patch; it is left out",
            )
        }
        _ => return true,
    };
    let reason = format_args!("{} {reason}", quoted(name));
    warnings.push(Notice::overlay(patch.origin.clone(), reason, remedy));
    false
}

/// Whether a patch of a member says something about it, but not what it is.
pub(super) fn is_annotation(patch: &Json) -> bool {
    let is_annotation = |(name, _): &(String, Json)| is_annotation_name(name);
    matches!(patch, Json::Object(members) if members.iter().all(is_annotation))
}

/// Whether a keyword decides nothing.
pub(super) fn is_annotation_name(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword)
}
