//! The applicator vocabularies: schemas made of schemas.

use super::table::Keyword;
use super::value::Value;
use super::{Pattern, Schema};
use crate::json::Json;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("properties", |schema, value| schema.properties = value.named_schemas()),
    Keyword::assertion("patternProperties", |schema, value| schema.pattern_properties = pattern_properties(value)),
    Keyword::assertion("additionalProperties", |schema, value| schema.additional_properties = Some(value.boxed())),
    Keyword::assertion("propertyNames", |schema, value| schema.property_names = Some(value.boxed())),
    Keyword::assertion("dependentSchemas", |schema, value| schema.dependent_schemas = value.named_schemas()),
    Keyword::assertion("prefixItems", |schema, value| schema.prefix_items = value.schemas()),
    Keyword::assertion("items", |schema, value| schema.items = items(value)),
    Keyword::assertion("contains", |schema, value| schema.contains = Some(value.boxed())),
    Keyword::assertion("allOf", |schema, value| schema.all_of = value.schemas()),
    Keyword::assertion("anyOf", |schema, value| schema.any_of = value.schemas()),
    Keyword::assertion("oneOf", |schema, value| schema.one_of = value.schemas()),
    Keyword::assertion("not", |schema, value| schema.not = Some(value.boxed())),
    Keyword::assertion("if", |schema, value| schema.if_ = Some(value.boxed())),
    Keyword::assertion("then", |schema, value| schema.then = Some(value.boxed())).beside("if"),
    Keyword::assertion("else", |schema, value| schema.else_ = Some(value.boxed())).beside("if"),
    Keyword::refused("unevaluatedItems", "write `items`, which applies to the items beyond `prefixItems`"),
    Keyword::refused("unevaluatedProperties", "write `additionalProperties` beside a `properties` that lists every member"),
];

/// One schema. The array of them that older drafts knew is `prefixItems` now.
fn items(mut value: Value<'_, '_>) -> Option<Box<Schema>> {
    if let Json::Array(_) = value.json() {
        value.fault(
            "`items` must be a schema, and this is an array",
            "write `prefixItems`",
        );
        return None;
    }
    Some(value.boxed())
}

/// Schemas by regular expression. One that cannot be read is a fault, and so is what is wrong in its schema.
fn pattern_properties(mut value: Value<'_, '_>) -> Vec<(Pattern, Schema)> {
    let mut schemas = Vec::new();
    for (source, json) in value.members("an object of schemas") {
        let pattern = Pattern::parse(source);
        if let Err(refusal) = &pattern {
            value.member_fault(source, &refusal.reason, &refusal.remedy);
        }
        let schema = value.member_schema(source, json);
        schemas.extend(pattern.ok().map(|pattern| (pattern, schema)));
    }
    schemas
}
