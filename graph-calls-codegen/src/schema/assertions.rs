//! The validation vocabulary: what one value must be like.

use super::reader::Value;
use super::table::Keyword;
use super::{Kind, Pattern, Types};
use crate::error::quoted;
use crate::json::Json;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("type", |schema, value| schema.types = types(value)),
    Keyword::assertion("enum", |schema, value| schema.enum_ = value.array()),
    Keyword::assertion("const", |schema, value| schema.const_ = Some(value.json().clone())),
    Keyword::assertion("pattern", |schema, value| schema.pattern = pattern(value)),
    Keyword::assertion("minLength", |schema, value| schema.min_length = value.count()),
    Keyword::assertion("maxLength", |schema, value| schema.max_length = value.count()),
    Keyword::assertion("minItems", |schema, value| schema.min_items = value.count()),
    Keyword::assertion("maxItems", |schema, value| schema.max_items = value.count()),
    Keyword::assertion("minimum", |schema, value| schema.minimum = value.number()),
    Keyword::assertion("maximum", |schema, value| schema.maximum = value.number()),
    Keyword::assertion("required", |schema, value| schema.required = value.names()),
    Keyword::refused("multipleOf", "write `minimum` and `maximum`, or list the numbers in `enum`"),
    Keyword::refused("exclusiveMinimum", "write `minimum` with the first number allowed"),
    Keyword::refused("exclusiveMaximum", "write `maximum` with the last number allowed"),
    Keyword::refused("uniqueItems", "remove it, and say so in `description`"),
    Keyword::refused("minContains", "write `minItems`"),
    Keyword::refused("maxContains", "write `maxItems`"),
    Keyword::refused("minProperties", "name the members in `required`"),
    Keyword::refused("maxProperties", "list the members under `properties`"),
    Keyword::refused("dependentRequired", "write `oneOf` with a branch for each case"),
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
    let pattern = Pattern::parse(source);
    if pattern.is_none() {
        value.fault(
            format_args!("pattern {} is not a literal prefix", quoted(source)),
            "write `^` followed by literal text, such as `^https://`",
        );
    }
    pattern
}
