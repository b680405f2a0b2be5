//! The keywords that decide validity: how the value of each is read.

use graph_calls_keywords::{Bound, Keyword};
use serde_json::Number;

use super::applicators::{items, pattern_properties};
use super::core::reference;
use super::table::{self, Read};
use super::value::KeywordValue;
use super::{Format, Kind, Pattern, Schema, Types};
use crate::error::quoted;
use crate::json::Json;

const COUNT: usize = Keyword::ALL.len();

/// The rows of the table that generator and runtime share.
pub(super) static KEYWORDS: [table::Keyword; COUNT] = {
    let mut rows = [table::Keyword::shared(Keyword::Type, read(Keyword::Type)); COUNT];
    let mut index = 0;
    while index < COUNT {
        let keyword = Keyword::ALL[index];
        rows[index] = table::Keyword::shared(keyword, read(keyword));
        index += 1;
    }
    rows
};

/// Puts the value of a keyword where it belongs in a schema.
#[deny(clippy::wildcard_enum_match_arm)]
const fn read(keyword: Keyword) -> Read {
    match keyword {
        Keyword::Type => |schema, value| schema.types = types(value),
        Keyword::Enum => |schema, value| schema.enum_ = value.array(),
        Keyword::Const => |schema, value| schema.const_ = Some(value.json().clone()),
        Keyword::Pattern => |schema, value| schema.pattern = pattern(value),
        Keyword::Format => |schema, value| schema.format = format(value),
        Keyword::MinLength
        | Keyword::MaxLength
        | Keyword::MinItems
        | Keyword::MaxItems
        | Keyword::MinProperties
        | Keyword::MaxProperties
        | Keyword::MinContains
        | Keyword::MaxContains => count,
        Keyword::Minimum => |schema, value| schema.bounded(Bound::Minimum, value.number()),
        Keyword::Maximum => |schema, value| schema.bounded(Bound::Maximum, value.number()),
        Keyword::ExclusiveMinimum => {
            |schema, value| schema.bounded(Bound::ExclusiveMinimum, exclusive(value, "minimum"))
        }
        Keyword::ExclusiveMaximum => {
            |schema, value| schema.bounded(Bound::ExclusiveMaximum, exclusive(value, "maximum"))
        }
        Keyword::MultipleOf => |schema, value| schema.bounded(Bound::MultipleOf, step(value)),
        Keyword::PrefixItems => |schema, value| schema.prefix_items = value.schemas(),
        Keyword::Items => |schema, value| schema.items = items(value),
        Keyword::Contains => |schema, value| schema.contains = Some(value.boxed()),
        Keyword::UniqueItems => {
            |schema, value| schema.unique_items = value.boolean().unwrap_or_default()
        }
        Keyword::Properties => |schema, value| schema.properties = value.named_schemas(),
        Keyword::PatternProperties => {
            |schema, value| schema.pattern_properties = pattern_properties(value)
        }
        Keyword::AdditionalProperties => {
            |schema, value| schema.additional_properties = Some(value.boxed())
        }
        Keyword::PropertyNames => |schema, value| schema.property_names = Some(value.boxed()),
        Keyword::Required => |schema, value| schema.required = required(value),
        Keyword::DependentRequired => {
            |schema, value| schema.dependent_required = dependent_required(value)
        }
        Keyword::DependentSchemas => {
            |schema, value| schema.dependent_schemas = value.named_schemas()
        }
        Keyword::Ref => |schema, value| schema.reference = reference(value),
        Keyword::AllOf => |schema, value| schema.all_of = value.schemas(),
        Keyword::AnyOf => |schema, value| schema.any_of = value.schemas(),
        Keyword::OneOf => |schema, value| schema.one_of = value.schemas(),
        Keyword::Not => |schema, value| schema.not = Some(value.boxed()),
        Keyword::If => |schema, value| schema.if_ = Some(value.boxed()),
        Keyword::Then => |schema, value| schema.then = Some(value.boxed()),
        Keyword::Else => |schema, value| schema.else_ = Some(value.boxed()),
    }
}

impl Schema {
    fn bounded(&mut self, bound: Bound, limit: Option<Number>) {
        self.bounds.extend(limit.map(|limit| (bound, limit)));
    }
}

/// A whole number.
fn count(schema: &mut Schema, value: KeywordValue<'_, '_>) {
    let keyword = Keyword::from_name(value.keyword.name());
    let counted = keyword.zip(value.count());
    schema.counts.extend(counted);
}

/// One kind, or several distinct ones.
fn types(mut value: KeywordValue<'_, '_>) -> Option<Types> {
    const WHAT: &str = "the name of a type or a non-empty array of them";
    match value.json() {
        Json::String(name) => {
            let kind = Kind::from_name(name);
            if kind.is_none() {
                value.error(not_a_type(name), KINDS);
            }
            kind.map(|kind| Types::from_iter([kind]))
        }
        Json::Array(items) if !items.is_empty() => {
            let mut kinds = Vec::new();
            for (index, item) in items.iter().enumerate() {
                match item.as_str().map(|name| (name, Kind::from_name(name))) {
                    Some((name, Some(kind))) if kinds.contains(&kind) => {
                        value.item_error(
                            index,
                            format_args!("{} is repeated", quoted(name)),
                            "keep one of them",
                        );
                    }
                    Some((_, Some(kind))) => kinds.push(kind),
                    Some((name, None)) => value.item_error(index, not_a_type(name), KINDS),
                    None => {
                        let reason =
                            format_args!("must be the name of a type, and this is {}", item.noun());
                        value.item_error(index, reason, KINDS);
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

fn pattern(mut value: KeywordValue<'_, '_>) -> Option<Pattern> {
    let Some(source) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    Pattern::parse(source)
        .map_err(|rejection| value.error(rejection.reason, rejection.remedy))
        .ok()
}

fn format(mut value: KeywordValue<'_, '_>) -> Option<Format> {
    let Some(name) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    Format::parse(name)
        .map_err(|rejection| value.error(rejection.reason, rejection.remedy))
        .ok()
}

/// A bound; draft 4 had a flag here that changed what its `neighbour` means.
fn exclusive(mut value: KeywordValue<'_, '_>, neighbour: &str) -> Option<Number> {
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
fn step(mut value: KeywordValue<'_, '_>) -> Option<Number> {
    if let Json::Number(number) = value.json()
        && number.as_f64().is_none_or(|step| step <= 0.0)
    {
        value.must("be greater than zero");
        return None;
    }
    value.number()
}

/// Names of members; in draft 3 the keyword was a flag in the schema of a member.
fn required(mut value: KeywordValue<'_, '_>) -> Vec<String> {
    if let Json::Bool(_) = value.json() {
        value.must_be_with(
            "an array of strings",
            "name the member in `required` of the object that has it",
        );
        return Vec::new();
    }
    value.names()
}

/// The members that each member requires.
fn dependent_required(mut value: KeywordValue<'_, '_>) -> Vec<(String, Vec<String>)> {
    let members = value.members("an object of arrays of strings");
    members
        .iter()
        .map(|(name, json)| (name.clone(), value.member_names(name, json)))
        .collect()
}
