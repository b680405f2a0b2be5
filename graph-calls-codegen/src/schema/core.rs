//! The core vocabulary: what a document is, and how documents refer to schemas.

use super::reader::DIALECT;
use super::reference::Reference;
use super::table::Keyword;
use super::value::Value;
use crate::error::quoted;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("$schema", |_, value| dialect(value)),
    Keyword::assertion("$id", |schema, value| schema.id = id(value)),
    Keyword::assertion("$anchor", |schema, value| schema.anchor = anchor(value)),
    Keyword::assertion("$defs", |schema, value| schema.defs = value.named_schemas()),
    Keyword::annotation("$comment", |schema, value| schema.comment = value.string()),
    Keyword::refused("$dynamicRef", "write `$ref`"),
    Keyword::refused("$dynamicAnchor", "write `$anchor`"),
    Keyword::refused("$vocabulary", "remove it; the dialect is fixed"),
];

/// The dialect belongs at the root, and there is one.
fn dialect(mut value: Value<'_, '_>) {
    if value.at().pointer() != "/$schema" {
        value.error(
            "`$schema` belongs at the root of a document",
            "remove it here",
        );
        return;
    }
    match value.json().as_str() {
        Some(DIALECT) => {}
        Some(other) => value.error(
            format_args!("the dialect {} is not supported", quoted(other)),
            format_args!("write `{DIALECT}`"),
        ),
        None => value.must_be("a string"),
    }
}

/// What the document calls itself. Whether that can be is looked at before any document is read, by `source`.
fn id(mut value: Value<'_, '_>) -> Option<String> {
    if value.at().pointer() != "/$id" {
        value.error(
            "`$id` belongs at the root of a document",
            "move the schema into a document of its own, or give it an `$anchor`",
        );
        return None;
    }
    value.string()
}

fn anchor(mut value: Value<'_, '_>) -> Option<String> {
    let Some(name) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    let mut bytes = name.bytes();
    let sound = bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    if !sound {
        value.error(
            format_args!("{} is not a name for an anchor", quoted(name)),
            "start with a letter or `_`, and go on with letters, digits, `-`, `.` and `_`",
        );
    }
    sound.then(|| name.to_owned())
}

pub(super) fn reference(mut value: Value<'_, '_>) -> Option<Reference> {
    let Some(text) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    match value.resolve().resolve(text) {
        Ok(target) => Some(Reference {
            text: text.to_owned(),
            origin: value.at().clone(),
            target,
        }),
        Err(rejection) => {
            value.error(rejection.reason, rejection.remedy);
            None
        }
    }
}
