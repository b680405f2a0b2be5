//! Keywords of other dialects, which 2020-12 spells otherwise.

use super::table::Keyword;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::refused("definitions", "write `$defs`"),
    Keyword::refused("dependencies", "write `oneOf` with a branch for each case"),
    Keyword::refused("$recursiveRef", "write `$ref`"),
    Keyword::refused("$recursiveAnchor", "remove it, and refer by JSON pointer, such as `#/$defs/name`"),
    Keyword::refused("additionalItems", "remove it; describe every item with `items`"),
    Keyword::refused("id", "remove it; documents refer to one another by file name"),
    Keyword::refused("divisibleBy", "write `minimum` and `maximum`, or list the numbers in `enum`"),
    Keyword::refused("extends", "write `allOf`"),
    Keyword::refused("disallow", "write `not`"),
    Keyword::refused("nullable", "add `null` to `type`"),
    Keyword::refused("discriminator", "pin the tag with `const` in each branch of `oneOf`"),
    Keyword::refused("example", "write `examples`, with an array"),
];
