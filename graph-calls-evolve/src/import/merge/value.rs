//! Merges the schemas of members.

use super::{OVERRIDES, Patch};
use crate::import::notice::{Notice, shown, text};
use graph_calls_codegen::json::Json;

type Members = Vec<(String, Json)>;

/// Keywords that define the type of a value.
const TYPING: [&str; 10] = [
    "type",
    "$ref",
    "anyOf",
    "oneOf",
    "allOf",
    "enum",
    "const",
    "not",
    "items",
    "prefixItems",
];

/// Keywords with which the metadata bounds a value, and whether they are upper bounds.
const LIMITS: [(&str, bool); 3] = [("minimum", false), ("maximum", true), ("maxLength", true)];

/// Keywords of which each defines the type of a value completely.
const WHOLE: [&str; 5] = ["type", "$ref", "anyOf", "oneOf", "allOf"];

/// Removes from the schema of a value the keywords that its patch replaces, and warns of them.
pub(super) fn reconcile(
    base: &mut Members,
    changes: &Members,
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) {
    let change_of = |name: &str| changes.iter().find(|(found, _)| found == name);
    let is_clash = clashes(base, changes);
    let (mut was, mut repeated) = (Members::new(), Members::new());
    for (name, value) in base.iter() {
        let is_typing = TYPING.contains(&name.as_str());
        let upper = LIMITS.iter().find(|(limit, _)| limit == name);
        let of = (name.clone(), value.clone());
        match change_of(name) {
            _ if is_clash && (is_typing || upper.is_some()) => was.push(of),
            // Items are merged as a value of their own.
            None => {}
            Some(_) if name == "items" => {}
            Some((_, new)) if new == value && (is_typing || upper.is_some()) => repeated.push(of),
            Some(_) if is_typing => was.push(of),
            Some((_, new)) => {
                if let Some((_, upper)) = upper
                    && !narrows(value, new, *upper)
                {
                    was.push(of);
                }
            }
        }
    }
    if is_clash {
        base.retain(|(name, _)| {
            let is_limit = LIMITS.iter().any(|(limit, _)| limit == name);
            !is_limit && !TYPING.contains(&name.as_str())
        });
    }
    if !repeated.is_empty() {
        let is = shown(&Json::Object(repeated));
        let reason = format_args!("the patch repeats {is} from the metadata");
        patch.warn(reason, "remove it from the patch", warnings);
    }
    check_overrides(was, changes, patch, warnings);
}

/// Warns of keywords that a patch overrides without listing them.
fn check_overrides(was: Members, changes: &Members, patch: &Patch<'_>, warnings: &mut Vec<Notice>) {
    let deciding = changes.iter().filter(|(name, value)| {
        let is_limit = LIMITS.iter().any(|(limit, _)| limit == name);
        let decides = is_limit || TYPING.contains(&name.as_str());
        decides && !matches!(value, Json::Null)
    });
    let is = Json::Object(deciding.cloned().collect());
    let overrides = patch.json.get(OVERRIDES);
    let is_empty = was.is_empty();
    let was = Json::Object(was);
    match overrides {
        None if is_empty => {}
        Some(overrides) if *overrides == was && !is_empty => {}
        None => {
            let reason = format_args!(
                "the metadata declares {}, and the patch overrides it with {}",
                shown(&was),
                shown(&is)
            );
            let remedy = format!(
                "remove it from the patch, or write `\"{OVERRIDES}\": {}` beside it",
                text(&was)
            );
            patch.warn(reason, &remedy, warnings);
        }
        Some(_) if is_empty => {
            let reason = "the patch overrides nothing in the metadata";
            patch.warn(reason, "remove `$overrides`", warnings);
        }
        Some(overrides) => {
            let reason = format_args!(
                "the metadata now declares {}, and the patch with {} overrides {}",
                shown(&was),
                shown(&is),
                shown(overrides)
            );
            let remedy = format!(
                "correct the patch, and write `\"{OVERRIDES}\": {}` in it",
                text(&was)
            );
            patch.warn(reason, &remedy, warnings);
        }
    }
}

/// Returns whether the patch defines a type that differs from that of the metadata, so that merging
/// both would mix two types.
fn clashes(base: &Members, changes: &Members) -> bool {
    let says = |of: &Members, name: &str| {
        of.iter()
            .any(|(found, value)| found == name && !matches!(value, Json::Null))
    };
    let removes = |name: &str| {
        let mut changes = changes.iter();
        changes.any(|(found, value)| found == name && matches!(value, Json::Null))
    };
    let is_beside = WHOLE.iter().any(|new| {
        says(changes, new)
            && WHOLE
                .iter()
                .any(|old| old != new && says(base, old) && !says(changes, old) && !removes(old))
    });
    let kinds = |of: &Members| {
        let ty = of.iter().find(|(name, _)| name == "type");
        let kinds = ty.map(|(_, ty)| kinds(ty));
        kinds.map(|kinds| kinds.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let is_other = match (kinds(base), kinds(changes)) {
        (Some(base), Some(changes)) => base != changes,
        _ => false,
    };
    is_beside || is_other
}

/// Returns the types under `type`, without null.
fn kinds(ty: &Json) -> Vec<&str> {
    let kinds: Vec<&str> = match ty {
        Json::String(kind) => vec![kind],
        Json::Array(kinds) => kinds.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    };
    let mut kinds: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
    kinds.sort_unstable();
    kinds
}

/// Returns whether a limit is at least as strict as that of the metadata.
fn narrows(old: &Json, new: &Json, upper: bool) -> bool {
    let number = |json: &Json| match json {
        Json::Number(number) => number
            .as_i64()
            .map(i128::from)
            .or(number.as_u64().map(i128::from)),
        _ => None,
    };
    match (number(old), number(new)) {
        (Some(old), Some(new)) => {
            if upper {
                new <= old
            } else {
                new >= old
            }
        }
        _ => false,
    }
}

/// Checks `$overrides` of an object, and removes `type` from an enum that gets its members from the
/// patch.
pub(super) fn same_kind(
    base: &mut Members,
    changes: &Members,
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) {
    let has =
        |of: &Members, names: &[&str]| of.iter().any(|(name, _)| names.contains(&name.as_str()));
    if let Some(Json::Object(over)) = patch.json.get(OVERRIDES) {
        let is_required =
            |(name, _): &(String, Json)| name == "required" && has(base, &["required"]);
        if !over.iter().all(is_required) || !has(changes, &["required"]) {
            let reason =
                "`$overrides` lists keywords that neither the metadata nor the patch has here";
            patch.warn(reason, "keep only `required` in it, or remove it", warnings);
        }
    }
    // An enum without members accepts any string; the patch lists members.
    if patch.origin.pointer().is_empty()
        && has(changes, &["anyOf"])
        && !has(base, &["properties", "oneOf"])
    {
        base.retain(|(name, _)| name != "type");
    }
}
