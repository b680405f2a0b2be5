//! Keywords that are not supported: those of other dialects, and those of 2020-12 that no type can enforce.

use super::table::Keyword;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::unsupported("unevaluatedItems", "write `items`, which applies to the items beyond `prefixItems`"),
    Keyword::unsupported("unevaluatedProperties", "write `additionalProperties` beside a `properties` that lists every member"),
    Keyword::unsupported("definitions", "write `$defs`"),
    Keyword::unsupported("dependencies", "write `dependentRequired` or `dependentSchemas`"),
    Keyword::unsupported("$recursiveRef", "write `$ref`"),
    Keyword::unsupported("$recursiveAnchor", "write `$anchor`"),
    Keyword::unsupported("additionalItems", "write `items`, which applies to the items beyond `prefixItems`"),
    Keyword::unsupported("id", "write `$id`"),
    Keyword::unsupported("divisibleBy", "write `multipleOf`"),
    Keyword::unsupported("extends", "write `allOf`"),
    Keyword::unsupported("disallow", "write `not`"),
    Keyword::unsupported("nullable", "add `null` to `type`"),
    Keyword::unsupported("discriminator", "pin the tag with `const` in each branch of `oneOf`"),
    Keyword::unsupported("example", "write `examples`, with an array"),
];
