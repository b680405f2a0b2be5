//! What a member is by the metadata, and by a patch that says so, too.

use super::{OVERRIDES, Patch};
use crate::import::notice::Notice;
use graph_calls_codegen::error::clipped;
use graph_calls_codegen::json::Json;

type Members = Vec<(String, Json)>;

/// Keywords that say what type a value has.
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

/// Keywords by which the metadata bounds a value, and whether the bound is an upper one.
const LIMITS: [(&str, bool); 3] = [("minimum", false), ("maximum", true), ("maxLength", true)];

/// Keywords of which each says all of what a value is.
const WHOLE: [&str; 5] = ["type", "$ref", "anyOf", "oneOf", "allOf"];

/// How much of a schema a warning shows, in characters.
const SHOWN: usize = 300;

/// Takes out of the metadata's schema of a value what its patch replaces, and tells of it.
pub(super) fn reconcile(
    base: &mut Members,
    changes: &Members,
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) {
    let said = |name: &str| changes.iter().find(|(found, _)| found == name);
    let is_clash = clashes(base, changes);
    let (mut was, mut repeated) = (Members::new(), Members::new());
    for (name, value) in base.iter() {
        let is_typing = TYPING.contains(&name.as_str());
        let upper = LIMITS.iter().find(|(limit, _)| limit == name);
        let of = (name.clone(), value.clone());
        match said(name) {
            _ if is_clash && (is_typing || upper.is_some()) => was.push(of),
            // The items are a value again, and tell for themselves.
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
        let reason = format_args!("the patch repeats the metadata, which says {is} as well");
        patch.warn(reason, "remove it from the patch", warnings);
    }
    acknowledged(was, changes, patch, warnings);
}

/// Warns of what a patch overrides, unless the patch says that it does.
fn acknowledged(was: Members, changes: &Members, patch: &Patch<'_>, warnings: &mut Vec<Notice>) {
    let said = changes.iter().filter(|(name, value)| {
        let is_limit = LIMITS.iter().any(|(limit, _)| limit == name);
        let decides = is_limit || TYPING.contains(&name.as_str());
        decides && !matches!(value, Json::Null)
    });
    let is = Json::Object(said.cloned().collect());
    let overrides = patch.json.get(OVERRIDES);
    let is_empty = was.is_empty();
    let was = Json::Object(was);
    match overrides {
        None if is_empty => {}
        Some(overrides) if *overrides == was && !is_empty => {}
        None => {
            let reason = format_args!(
                "the metadata says {}, and the patch overrides it with {}",
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
            let reason = "the patch overrides nothing that the metadata says";
            patch.warn(reason, "remove `$overrides`", warnings);
        }
        Some(overrides) => {
            let reason = format_args!(
                "the metadata says {} now, and the patch, which says {}, was made to override {}",
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

/// Whether the patch says what the value is, and that beside what the metadata says would be a
/// schema that is half the one and half the other.
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

/// The types under `type`, without null.
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

/// Whether a limit leaves no more than the metadata's.
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

/// Drops what a patch says of a document that the metadata makes of another kind: an enum's members
/// for an object, or the reverse.
pub(super) fn same_kind(
    base: &mut Members,
    changes: &Members,
    patch: &Patch<'_>,
    warnings: &mut Vec<Notice>,
) {
    let has =
        |of: &Members, names: &[&str]| of.iter().any(|(name, _)| names.contains(&name.as_str()));
    if let Some(Json::Object(over)) = patch.json.get(OVERRIDES) {
        let is_known = |(name, _): &(String, Json)| name == "required" && has(base, &["required"]);
        if !over.iter().all(is_known) || !has(changes, &["required"]) {
            let reason =
                "`$overrides` stands over what neither the metadata nor the patch says here";
            patch.warn(reason, "leave `required` in it, or remove it", warnings);
        }
    }
    // An enum without members is any text; the patch has some.
    if patch.origin.pointer().is_empty()
        && has(changes, &["anyOf"])
        && !has(base, &["properties", "oneOf"])
    {
        base.retain(|(name, _)| name != "type");
    }
}

fn text(json: &Json) -> String {
    // Strings, numbers and lists always are JSON.
    let text = serde_json::to_string(json).unwrap_or_default();
    clipped(&text, usize::MAX).to_string()
}

fn shown(json: &Json) -> String {
    format!("`{}`", clipped(&text(json), SHOWN))
}
