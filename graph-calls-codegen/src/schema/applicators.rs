//! The applicator vocabularies: schemas made of schemas.

use super::table::Keyword;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("properties", |schema, value| schema.properties = value.named_schemas()),
    Keyword::assertion("items", |schema, value| schema.items = Some(Box::new(value.schema()))),
    Keyword::assertion("allOf", |schema, value| schema.all_of = value.schemas()),
    Keyword::assertion("anyOf", |schema, value| schema.any_of = value.schemas()),
    Keyword::assertion("oneOf", |schema, value| schema.one_of = value.schemas()),
    Keyword::assertion("not", |schema, value| schema.not = Some(Box::new(value.schema()))),
    Keyword::refused("prefixItems", "write `items`, or an object with a property for each item"),
    Keyword::refused("contains", "describe every item with `items`"),
    Keyword::refused("additionalProperties", "remove it; members without a property are kept"),
    Keyword::refused("patternProperties", "list the members under `properties`"),
    Keyword::refused("dependentSchemas", "write `oneOf` with a branch for each case"),
    Keyword::refused("propertyNames", "list the members under `properties`"),
    Keyword::refused("if", "write `oneOf` with a branch for each case"),
    Keyword::refused("then", "write `oneOf` with a branch for each case"),
    Keyword::refused("else", "write `oneOf` with a branch for each case"),
    Keyword::refused("unevaluatedItems", "remove it; describe every item with `items`"),
    Keyword::refused("unevaluatedProperties", "remove it; members without a property are kept"),
];
