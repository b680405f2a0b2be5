//! Arrays: what a patch adds to those of the metadata, and what it takes away.

use std::collections::BTreeSet;

use super::Patch;
use crate::import::keywords::Holds;
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;
use graph_calls_codegen::json::Json;

/// The last member of an enum that may grow.
const FUTURE: &str = "unknownFutureValue";

/// The array that a patch makes of the metadata's.
pub(super) fn merged(
    base: &[Json],
    items: &[Json],
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) -> Vec<Json> {
    if patch.origin.pointer() == "/anyOf" {
        match (enum_of(base.first()), enum_of(items.first())) {
            (Some(known), Some(more)) => {
                let members = members(known, more, patch, warnings);
                let members = vec![("enum".to_owned(), Json::Array(members))];
                let first = std::iter::once(Json::Object(members));
                return first.chain(items.iter().skip(1).cloned()).collect();
            }
            (Some(_), None) => {
                let reason = "the metadata has an enum here, and the patch replaces it";
                patch.warn(reason, "begin the list with `{\"enum\": [..]}`", warnings);
            }
            _ => {}
        }
    }
    lost(base, patch, warnings);
    items.to_vec()
}

/// The members of the branch that lists those that are known, and says nothing else.
fn enum_of(branch: Option<&Json>) -> Option<&[Json]> {
    match branch? {
        Json::Object(keywords) if keywords.len() == 1 => match branch?.get("enum")? {
            Json::Array(members) => Some(members),
            _ => None,
        },
        _ => None,
    }
}

/// The members of the metadata's enum and those that the patch adds. A member that differs from one
/// of the metadata's in case alone takes its place, unless the patch lists both.
fn members(
    known: &[Json],
    more: &[Json],
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) -> Vec<Json> {
    let texts = |of: &[Json]| -> Vec<String> {
        let texts = of.iter().filter_map(Json::as_str);
        texts.map(str::to_owned).collect()
    };
    let (known, more) = (texts(known), texts(more));
    let repeated: Vec<&String> = more.iter().filter(|name| known.contains(name)).collect();
    if !repeated.is_empty() {
        let names: Vec<String> = repeated
            .iter()
            .map(|name| quoted(name).to_string())
            .collect();
        let reason = format_args!(
            "the patch repeats the metadata, which has {} as well",
            names.join(", ")
        );
        patch.warn(reason, "list what it adds to the metadata", warnings);
    }
    let fresh = |name: &&String| !known.contains(name);
    let twin = |name: &str| {
        let mut more = more.iter().filter(fresh);
        more.find(|other| other.to_lowercase() == name.to_lowercase())
    };
    let mut taken: BTreeSet<&String> = BTreeSet::new();
    let mut members: Vec<String> = Vec::new();
    for name in &known {
        match twin(name).filter(|_| !more.contains(name)) {
            Some(twin) => {
                if taken.insert(twin) {
                    members.push(twin.clone());
                }
            }
            None => members.push(name.clone()),
        }
    }
    let added = more.iter().filter(fresh);
    let added: Vec<String> = added
        .filter(|name| !taken.contains(name))
        .cloned()
        .collect();
    let end = members.iter().position(|name| name == FUTURE);
    let end = end.unwrap_or(members.len());
    members.splice(end..end, added);
    members.into_iter().map(Json::String).collect()
}

/// What the patch requires, and what the metadata does beyond. A patch that requires less says so:
/// `overrides` is what it stands over.
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
                "the metadata requires {} now, and the patch was made to override {}",
                names(&base.iter().collect::<Vec<_>>()),
                names(&over.iter().collect::<Vec<_>>())
            );
            let remedy = "correct the patch, and what `$overrides` says of `required`";
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
                "the patch repeats the metadata, which requires {} as well",
                names(&repeated)
            );
            let remedy = "name what it requires beyond the metadata, or say under `$overrides` what it stands over";
            patch.warn(reason, remedy, warnings);
        }
        items.iter().chain(missing).cloned().collect()
    }
}

/// Tells of what gets lost where an array is put in another's place: a branch.
fn lost(base: &[Json], patch: &Patch<'_>, warnings: &mut Vec<Notice>) {
    // What a member may be is told as a whole, where the member stands.
    if patch.holds != Holds::List || patch.origin.pointer().contains("/properties/") {
        return;
    }
    let (mut has, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for item in base {
        collect(item, false, &mut has);
    }
    collect(patch.json, false, &mut kept);
    for name in has.difference(&kept) {
        let reason = format_args!("the metadata has {}, which is not here", quoted(name));
        patch.warn(reason, "add it, or the document lacks it", warnings);
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
