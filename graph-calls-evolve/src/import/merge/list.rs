//! Merges arrays.

use std::collections::BTreeSet;

use super::Patch;
use crate::import::keywords::NodeKind;
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;
use graph_calls_codegen::json::Json;

/// The last member of an evolvable enum.
const FUTURE: &str = "unknownFutureValue";

/// Applies the patch of an array.
pub(super) fn merged(
    base: &[Json],
    items: &[Json],
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) -> Vec<Json> {
    if patch.origin.pointer() == "/anyOf" {
        match (enum_of(base.first()), enum_of(items.first())) {
            (Some(declared), Some(added)) => {
                let members = members(declared, added, patch, warnings);
                let members = vec![("enum".to_owned(), Json::Array(members))];
                let first = std::iter::once(Json::Object(members));
                return first.chain(items.iter().skip(1).cloned()).collect();
            }
            (Some(_), None) => {
                let reason = "the metadata declares an enum here, and the patch replaces it";
                patch.warn(reason, "start the list with `{\"enum\": [..]}`", warnings);
            }
            _ => {}
        }
    }
    lost(base, patch, warnings);
    items.to_vec()
}

/// Returns the members of a branch with `enum` as its only keyword.
fn enum_of(branch: Option<&Json>) -> Option<&[Json]> {
    match branch? {
        Json::Object(keywords) if keywords.len() == 1 => match branch?.get("enum")? {
            Json::Array(members) => Some(members),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the members of the enum in the metadata and those that the patch adds. A member that
/// differs only in case replaces the one of the metadata, unless the patch lists both.
fn members(
    declared: &[Json],
    added: &[Json],
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) -> Vec<Json> {
    let texts = |of: &[Json]| -> Vec<String> {
        let texts = of.iter().filter_map(Json::as_str);
        texts.map(str::to_owned).collect()
    };
    let (declared, added_names) = (texts(declared), texts(added));
    let repeated: Vec<&String> = added_names
        .iter()
        .filter(|name| declared.contains(name))
        .collect();
    if !repeated.is_empty() {
        let names: Vec<String> = repeated
            .iter()
            .map(|name| quoted(name).to_string())
            .collect();
        let reason = format_args!("the patch repeats {} from the metadata", names.join(", "));
        patch.warn(reason, "list only additional members", warnings);
    }
    let fresh = |name: &&String| !declared.contains(name);
    let twin = |name: &str| {
        let mut candidates = added_names.iter().filter(fresh);
        candidates.find(|other| other.to_lowercase() == name.to_lowercase())
    };
    let mut taken: BTreeSet<&String> = BTreeSet::new();
    let mut members: Vec<String> = Vec::new();
    for name in &declared {
        match twin(name).filter(|_| !added_names.contains(name)) {
            Some(twin) => {
                if taken.insert(twin) {
                    members.push(twin.clone());
                }
            }
            None => members.push(name.clone()),
        }
    }
    let fresh = added_names.iter().filter(fresh);
    let fresh: Vec<String> = fresh
        .filter(|name| !taken.contains(name))
        .cloned()
        .collect();
    let end = members.iter().position(|name| name == FUTURE);
    let end = end.unwrap_or(members.len());
    members.splice(end..end, fresh);
    members.into_iter().map(Json::String).collect()
}

/// Returns the required names of the metadata and the patch. A patch that requires less lists the
/// names of the metadata under `overrides`.
pub(super) fn required(
    base: &[Json],
    items: &[Json],
    overrides: Option<&Json>,
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) -> Vec<Json> {
    let names = |of: &[&Json]| {
        let names = of.iter().filter_map(|name| name.as_str());
        let names: Vec<String> = names.map(|name| quoted(name).to_string()).collect();
        names.join(", ")
    };
    let missing: Vec<&Json> = base.iter().filter(|name| !items.contains(name)).collect();
    if let Some(Json::Array(over)) = overrides {
        let has = |of: &[Json], name: &Json| of.contains(name);
        let fresh: Vec<&Json> = base.iter().filter(|name| !has(over, name)).collect();
        let gone: Vec<&Json> = over.iter().filter(|name| !has(base, name)).collect();
        if !fresh.is_empty() || !gone.is_empty() {
            let reason = format_args!(
                "the metadata now requires {}, but the patch overrides {}",
                names(&base.iter().collect::<Vec<_>>()),
                names(&over.iter().collect::<Vec<_>>())
            );
            let remedy = "correct the patch and `required` in its `$overrides`";
            patch.warn(reason, remedy, warnings);
        }
        let fresh = fresh
            .into_iter()
            .filter(|name| !items.contains(name))
            .cloned();
        items.iter().cloned().chain(fresh).collect()
    } else {
        let repeated: Vec<&Json> = items.iter().filter(|name| base.contains(name)).collect();
        if !repeated.is_empty() {
            let reason = format_args!(
                "the patch repeats the required members {} of the metadata",
                names(&repeated)
            );
            let remedy = "list only additional names, or list the replaced ones under `$overrides`";
            patch.warn(reason, remedy, warnings);
        }
        items.iter().chain(missing).cloned().collect()
    }
}

/// Warns of branches that are lost when an array is replaced.
fn lost(base: &[Json], patch: &Patch<'_>, warnings: &mut Vec<Notice>) {
    // Changes of a member are reported at the member.
    if patch.node_kind != NodeKind::List || patch.origin.pointer().contains("/properties/") {
        return;
    }
    let (mut has, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for item in base {
        collect(item, false, &mut has);
    }
    collect(patch.json, false, &mut kept);
    for name in has.difference(&kept) {
        let reason = format_args!(
            "the metadata declares {}, which the patch lacks",
            quoted(name)
        );
        patch.warn(reason, "add it; otherwise the document lacks it", warnings);
    }
}

/// Collects the values of `enum`, `const` and `$ref`.
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
