//! Adapts patches when a type becomes a choice, or a choice becomes an object.
//!
//! The members of a choice are in `$defs/base`, those of any other object at the root. Whether a type
//! is a choice depends on its derived types, which differ between versions of the metadata.

use super::notice::Notice;
use graph_calls_codegen::error::Origin;
use graph_calls_codegen::json::Json;

/// Keywords that stay at the root of every document.
const OF_ROOT: [&str; 8] = [
    "$comment",
    "$defs",
    "$schema",
    "description",
    "examples",
    "links",
    "oneOf",
    "title",
];

/// Keywords of a definition that do not move to the root.
const OF_BASE: [&str; 2] = ["description", "title"];

/// Keywords that apply to objects only, and to enums only.
const OF_OBJECT: [&str; 4] = ["properties", "required", "allOf", "$defs"];
const OF_ENUM: [&str; 2] = ["anyOf", "enum"];

/// Returns the patch adapted to `base`.
pub(super) fn fit(base: &Json, patch: Json, origin: &Origin, warnings: &mut Vec<Notice>) -> Json {
    let patch = of_kind(base, patch, origin, warnings);
    let has_base = base
        .get("$defs")
        .is_some_and(|definitions| definitions.get("base").is_some());
    let has_members = base.get("properties").is_some();
    let patches_base = patch
        .get("$defs")
        .and_then(|definitions| definitions.get("base"));
    let Json::Object(members) = &patch else {
        return patch;
    };
    let (fitted, reason, remedy) = match patches_base {
        None if has_base && patch.get("properties").is_some() => (
            to_base(members),
            "types derive from this one, so its members are in `$defs/base`",
            "move their patches there",
        ),
        Some(Json::Object(of_base)) if has_members && !has_base && !named(of_base) => (
            to_root(members, of_base),
            "no type derives from this one, so its members are at the root",
            "move their patches there",
        ),
        _ => return patch,
    };
    warnings.push(Notice::overlay(origin.clone(), reason, remedy));
    fitted
}

/// Removes keywords of enums from the patch of an object, and the reverse.
fn of_kind(base: &Json, patch: Json, origin: &Origin, warnings: &mut Vec<Notice>) -> Json {
    let Json::Object(mut members) = patch else {
        return patch;
    };
    let is_object = base.get("properties").is_some() || base.get("oneOf").is_some();
    let (what, inapplicable): (&str, &[&str]) = if is_object {
        ("an object", &OF_ENUM)
    } else {
        ("an enum", &OF_OBJECT)
    };
    members.retain(|(name, _)| {
        let is_inapplicable = inapplicable.contains(&name.as_str());
        if is_inapplicable {
            let reason =
                format_args!("the metadata declares {what} here, to which `{name}` does not apply");
            let consequence = "it is ignored; remove it from the patch";
            warnings.push(Notice::overlay(origin.child(name), reason, consequence));
        }
        !is_inapplicable
    });
    Json::Object(members)
}

/// Moves the keywords of members from the root to `$defs/base`.
fn to_base(members: &[(String, Json)]) -> Json {
    let is_of_root = |(name, _): &&(String, Json)| OF_ROOT.contains(&name.as_str());
    let (mut root, base): (Vec<_>, Vec<_>) = members.iter().partition(is_of_root);
    let base = Json::Object(base.into_iter().cloned().collect());
    let mut definitions = vec![("base".to_owned(), base)];
    root.retain(|(name, value)| {
        if let (true, Json::Object(others)) = (name == "$defs", value) {
            definitions.extend(others.iter().cloned());
        }
        name != "$defs"
    });
    let mut fitted: Vec<(String, Json)> = root.into_iter().cloned().collect();
    fitted.push(("$defs".to_owned(), Json::Object(definitions)));
    Json::Object(fitted)
}

/// Moves the keywords of `$defs/base` to the root.
fn to_root(members: &[(String, Json)], base: &[(String, Json)]) -> Json {
    let mut fitted: Vec<(String, Json)> = Vec::new();
    for (name, value) in members {
        if name != "$defs" {
            fitted.push((name.clone(), value.clone()));
        } else if let Json::Object(definitions) = value {
            let others = definitions.iter().filter(|(name, _)| name != "base");
            let others: Vec<_> = others.cloned().collect();
            if !others.is_empty() {
                fitted.push((name.clone(), Json::Object(others)));
            }
        }
    }
    for (name, value) in base {
        let is_taken = fitted.iter().any(|(taken, _)| taken == name);
        if !is_taken && !OF_BASE.contains(&name.as_str()) {
            fitted.push((name.clone(), value.clone()));
        }
    }
    Json::Object(fitted)
}

/// Returns whether a patch adds a definition.
fn named(definition: &[(String, Json)]) -> bool {
    definition.iter().any(|(name, _)| name == "title")
}
