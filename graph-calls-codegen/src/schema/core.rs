//! The core vocabulary: the dialect and identity of a document, and references to schemas.

use super::reader::DIALECT;
use super::reference::Reference;
use super::table::Keyword;
use super::value::KeywordValue;
use crate::error::quoted;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::assertion("$schema", |_, value| dialect(value)),
    Keyword::assertion("$id", |schema, value| schema.id = id(value)),
    Keyword::assertion("$anchor", |schema, value| schema.anchor = anchor(value)),
    Keyword::assertion("$defs", |schema, value| schema.defs = value.named_schemas()),
    Keyword::annotation("$comment", |schema, value| schema.comment = value.string()),
    Keyword::unsupported("$dynamicRef", "write `$ref`"),
    Keyword::unsupported("$dynamicAnchor", "write `$anchor`"),
    Keyword::unsupported("$vocabulary", "remove it; the dialect is fixed"),
];

/// The dialect belongs at the root, and there is one.
fn dialect(mut value: KeywordValue<'_, '_>) {
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

/// The `$id` of the document. [`source`](crate::source) validates it before any document is read.
fn id(mut value: KeywordValue<'_, '_>) -> Option<String> {
    if value.at().pointer() != "/$id" {
        value.error(
            "`$id` belongs at the root of a document",
            "move the schema into a document of its own, or give it an `$anchor`",
        );
        return None;
    }
    value.string()
}

fn anchor(mut value: KeywordValue<'_, '_>) -> Option<String> {
    let Some(name) = value.json().as_str() else {
        value.must_be("a string");
        return None;
    };
    let mut bytes = name.bytes();
    let is_valid = bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    if !is_valid {
        value.error(
            format_args!("{} is not a name for an anchor", quoted(name)),
            "start with a letter or `_`, and go on with letters, digits, `-`, `.` and `_`",
        );
    }
    is_valid.then(|| name.to_owned())
}

pub(super) fn reference(mut value: KeywordValue<'_, '_>) -> Option<Reference> {
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
