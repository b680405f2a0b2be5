//! The validation vocabulary: what one value must be like.

use serde_json::Number;

use super::table::Keyword;
use super::value::Value;
use super::{Format, Kind, Pattern, Types};
use crate::error::quoted;
use crate::json::Json;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("type", |schema, value| schema.types = types(value)),
    Keyword::assertion("enum", |schema, value| schema.enum_ = value.array()),
    Keyword::assertion("const", |schema, value| schema.const_ = Some(value.json().clone())),
    Keyword::assertion("pattern", |schema, value| schema.pattern = pattern(value)),
    Keyword::assertion("format", |schema, value| schema.format = format(value)),
    Keyword::assertion("minLength", |schema, value| schema.min_length = value.count()),
    Keyword::assertion("maxLength", |schema, value| schema.max_length = value.count()),
    Keyword::assertion("minItems", |schema, value| schema.min_items = value.count()),
    Keyword::assertion("maxItems", |schema, value| schema.max_items = value.count()),
    Keyword::assertion("uniqueItems", |schema, value| schema.unique_items = value.boolean().unwrap_or_default()),
    Keyword::assertion("minContains", |schema, value| schema.min_contains = value.count()).beside("contains"),
    Keyword::assertion("maxContains", |schema, value| schema.max_contains = value.count()).beside("contains"),
    Keyword::assertion("minimum", |schema, value| schema.minimum = value.number()),
    Keyword::assertion("maximum", |schema, value| schema.maximum = value.number()),
    Keyword::assertion("exclusiveMinimum", |schema, value| schema.exclusive_minimum = exclusive(value, "minimum")),
    Keyword::assertion("exclusiveMaximum", |schema, value| schema.exclusive_maximum = exclusive(value, "maximum")),
    Keyword::assertion("multipleOf", |schema, value| schema.multiple_of = step(value)),
    Keyword::assertion("required", |schema, value| schema.required = required(value)),
    Keyword::assertion("minProperties", |schema, value| schema.min_properties = value.count()),
    Keyword::assertion("maxProperties", |schema, value| schema.max_properties = value.count()),
    Keyword::assertion("dependentRequired", |schema, value| schema.dependent_required = dependent_required(value)),
];

/// One kind, or several distinct ones.
fn types(mut value: Value<'_, '_>) -> Option<Types> {
    const WHAT: &str = "the name of a type or a non-empty array of them";
    match value.json() {
        Json::String(name) => {
            let kind = Kind::from_name(name);
            if kind.is_none() {
                value.fault(not_a_type(name), KINDS);
            }
            kind.map(|kind| Types::from_iter([kind]))
        }
        Json::Array(items) if !items.is_empty() => {
            let mut kinds = Vec::new();
            for (index, item) in items.iter().enumerate() {
                match item.as_str().map(|name| (name, Kind::from_name(name))) {
                    Some((name, Some(kind))) if kinds.contains(&kind) => {
                        value.item_fault(
                            index,
                            format_args!("{} is repeated", quoted(name)),
                            "keep one of them",
                        );
                    }
                    Some((_, Some(kind))) => kinds.push(kind),
                    Some((name, None)) => value.item_fault(index, not_a_type(name), KINDS),
                    None => {
                        let reason =
                            format_args!("must be the name of a type, and this is {}", item.noun());
                        value.item_fault(index, reason, KINDS);
                    }
                }
            }
            Some(kinds.into_iter().collect())
        }
        Json::Array(_) => {
            value.must("name at least one type");
            None
        }
        _ => {
            value.must_be(WHAT);
            None
        }
    }
}

const KINDS: &str = "write null, boolean, integer, number, string, array or object";

fn not_a_type(name: &str) -> String {
    format!("{} is not a type", quoted(name))
}

fn pattern(mut value: Value<'_, '_>) -> Option<Pattern> {
    let Some(source) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    Pattern::parse(source)
        .map_err(|refusal| value.fault(refusal.reason, refusal.remedy))
        .ok()
}

fn format(mut value: Value<'_, '_>) -> Option<Format> {
    let Some(name) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    Format::parse(name)
        .map_err(|refusal| value.fault(refusal.reason, refusal.remedy))
        .ok()
}

/// A bound; draft 4 had a flag here that changed what its `neighbour` means.
fn exclusive(mut value: Value<'_, '_>, neighbour: &str) -> Option<Number> {
    if let Json::Bool(_) = value.json() {
        value.must_be_with(
            "a number",
            format_args!("write the bound itself here, in place of `{neighbour}`"),
        );
        return None;
    }
    value.number()
}

/// The step of which a number is a multiple.
fn step(mut value: Value<'_, '_>) -> Option<Number> {
    if let Json::Number(number) = value.json()
        && number.as_f64().is_none_or(|step| step <= 0.0)
    {
        value.must("be greater than zero");
        return None;
    }
    value.number()
}

/// Names; draft 3 had a flag here, in the member's own schema.
fn required(mut value: Value<'_, '_>) -> Vec<String> {
    if let Json::Bool(_) = value.json() {
        value.must_be_with(
            "an array of strings",
            "name the member in `required` of the object that has it",
        );
        return Vec::new();
    }
    value.names()
}

/// Which members each member asks for.
fn dependent_required(mut value: Value<'_, '_>) -> Vec<(String, Vec<String>)> {
    let members = value.members("an object of arrays of strings");
    members
        .iter()
        .map(|(name, json)| (name.clone(), value.member_names(name, json)))
        .collect()
}
