//! Keywords of other dialects, which 2020-12 spells otherwise, and those of 2020-12 that no type can keep.

use super::table::Keyword;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::refused("unevaluatedItems", "write `items`, which applies to the items beyond `prefixItems`"),
    Keyword::refused("unevaluatedProperties", "write `additionalProperties` beside a `properties` that lists every member"),
    Keyword::refused("definitions", "write `$defs`"),
    Keyword::refused("dependencies", "write `dependentRequired` or `dependentSchemas`"),
    Keyword::refused("$recursiveRef", "write `$ref`"),
    Keyword::refused("$recursiveAnchor", "write `$anchor`"),
    Keyword::refused("additionalItems", "write `items`, which applies to the items beyond `prefixItems`"),
    Keyword::refused("id", "write `$id`"),
    Keyword::refused("divisibleBy", "write `multipleOf`"),
    Keyword::refused("extends", "write `allOf`"),
    Keyword::refused("disallow", "write `not`"),
    Keyword::refused("nullable", "add `null` to `type`"),
    Keyword::refused("discriminator", "pin the tag with `const` in each branch of `oneOf`"),
    Keyword::refused("example", "write `examples`, with an array"),
];
