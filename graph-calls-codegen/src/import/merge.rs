//! JSON Merge Patch (RFC 7396), with an eye on patches that no longer fit what they patch.

use std::collections::{BTreeSet, HashMap};

use super::keywords::Holds;
use super::notice::Notice;
use crate::error::{Origin, quoted};
use crate::json::Json;

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

/// A patch, what it is a patch of, and where it stands.
struct Patch<'p> {
    json: &'p Json,
    holds: Holds,
    origin: Origin,
}

/// The document that a patch makes of what the metadata says.
///
/// Depth is that of JSON texts, which the reader bounds.
pub(super) fn merge(base: Json, patch: &Json, origin: Origin, warnings: &mut Vec<Notice>) -> Json {
    let patch = Patch {
        json: patch,
        holds: Holds::Schema,
        origin,
    };
    apply(Some(base), &patch, warnings)
}

/// The document that a patch alone makes.
pub(super) fn alone(base: Json, patch: &Json, origin: &Origin) -> Json {
    let patch = Patch {
        json: patch,
        holds: Holds::Value,
        origin: origin.clone(),
    };
    apply(Some(base), &patch, &mut Vec::new())
}

/// `base` is `None` where the metadata says nothing.
fn apply(base: Option<Json>, patch: &Patch<'_>, warnings: &mut Vec<Notice>) -> Json {
    let Json::Object(changes) = patch.json else {
        if let Some(Json::Array(base)) = &base {
            lost(base, patch, warnings);
        }
        return patch.json.clone();
    };
    let is_known = base.is_some();
    let mut members = match base {
        Some(Json::Object(members)) => members,
        _ => Vec::new(),
    };
    let named = |(index, (name, _)): (usize, &(String, Json))| (name.clone(), index);
    let index: HashMap<String, usize> = members.iter().enumerate().map(named).collect();
    let mut removed = BTreeSet::new();
    for (name, change) in changes {
        let below = Patch {
            json: change,
            holds: patch.holds.below(name),
            origin: patch.origin.child(name),
        };
        let at = index.get(name).copied();
        match (at.and_then(|at| members.get_mut(at)), at) {
            (Some(_), Some(at)) if matches!(change, Json::Null) => {
                removed.insert(at);
            }
            (Some((_, value)), _) => {
                let old = std::mem::replace(value, Json::Null);
                *value = apply(Some(old), &below, warnings);
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
    let is_annotation = |(name, _): &(String, Json)| ANNOTATIONS.contains(&name.as_str());
    matches!(patch, Json::Object(members) if members.iter().all(is_annotation))
}

/// Tells of what gets lost where an array is put in another's place: an enum's member, a branch.
fn lost(base: &[Json], patch: &Patch<'_>, warnings: &mut Vec<Notice>) {
    let keyword = patch.origin.pointer().rsplit('/').next();
    let is_value = keyword == Some("enum");
    if !is_value && patch.holds != Holds::List {
        return;
    }
    let (mut has, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for item in base {
        collect(item, is_value, &mut has);
    }
    collect(patch.json, is_value, &mut kept);
    // Members that differ in case alone would be one name in Rust: a patch may choose the other.
    let folded: BTreeSet<String> = kept.iter().map(|name| name.to_lowercase()).collect();
    for name in has.difference(&kept) {
        if folded.contains(&name.to_lowercase()) {
            continue;
        }
        let reason = format_args!("the metadata has {}, which is not here", quoted(name));
        let remedy = "add it, or the document lacks it";
        warnings.push(Notice::overlay(patch.origin.clone(), reason, remedy));
    }
}

/// The values under `enum`, `const` and `$ref`.
fn collect<'j>(json: &'j Json, is_value: bool, into: &mut BTreeSet<&'j str>) {
    match json {
        Json::String(text) if is_value => {
            into.insert(text);
        }
        Json::Array(items) => {
            for item in items {
                collect(item, is_value, into);
            }
        }
        Json::Object(members) => {
            for (name, value) in members {
                let is_value = ["enum", "const", "$ref"].contains(&name.as_str());
                collect(value, is_value, into);
            }
        }
        _ => {}
    }
}
