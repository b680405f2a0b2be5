//! The core vocabulary: what a document is, and how documents refer to schemas.

use super::reader::{DIALECT, Value};
use super::reference::Reference;
use super::table::Keyword;
use crate::error::quoted;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("$schema", |_, value| dialect(value)),
    Keyword::assertion("$ref", |schema, value| schema.reference = reference(value)),
    Keyword::assertion("$defs", |schema, value| schema.defs = value.named_schemas()),
    Keyword::annotation("$comment", |schema, value| schema.comment = value.string()),
    Keyword::refused("$id", "remove it; documents refer to one another by file name"),
    Keyword::refused("$anchor", "remove it, and refer by JSON pointer, such as `#/$defs/name`"),
    Keyword::refused("$dynamicRef", "write `$ref`"),
    Keyword::refused("$dynamicAnchor", "remove it, and refer by JSON pointer, such as `#/$defs/name`"),
    Keyword::refused("$vocabulary", "remove it; the dialect is fixed"),
];

/// The dialect belongs at the root, and there is one.
fn dialect(mut value: Value<'_, '_>) {
    if value.at().pointer() != "/$schema" {
        value.fault(
            "`$schema` belongs at the root of a document",
            "remove it here",
        );
        return;
    }
    match value.json().as_str() {
        Some(DIALECT) => {}
        Some(other) => value.fault(
            format_args!("the dialect {} is not supported", quoted(other)),
            format_args!("write `{DIALECT}`"),
        ),
        None => value.must_be("a string"),
    }
}

fn reference(mut value: Value<'_, '_>) -> Option<Reference> {
    let Some(text) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    match value.resolve().resolve(text) {
        Ok(target) => Some(Reference {
            text: text.to_owned(),
            origin: value.at().clone(),
            target: target?,
        }),
        Err(refusal) => {
            value.fault(refusal.reason, refusal.remedy);
            None
        }
    }
}
