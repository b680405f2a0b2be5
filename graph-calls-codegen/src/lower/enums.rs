//! Sets of strings: closed, and open to members that Graph adds later.

use super::beyond;
use crate::{
    ir::{Enum, Member},
    json::Json,
    names,
    schema::{Kind, Schema},
};
use std::collections::HashSet;

/// `{"enum": [..]}` of distinct strings, and of nothing else.
pub(super) fn is_closed_enum(schema: &Schema) -> bool {
    let Some(values) = &schema.enum_ else {
        return false;
    };
    let mut seen = HashSet::new();
    !values.is_empty()
        && values
            .iter()
            .all(|value| value.as_str().is_some_and(|text| seen.insert(text)))
        && is_string_or_silent(schema)
        && schema.reference.is_none()
}

/// `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`.
pub(super) fn is_open_enum(schema: &Schema) -> bool {
    let [known, any] = schema.any_of.as_slice() else {
        return false;
    };
    is_closed_enum(known)
        && !beyond(known, &["enum", "type"])
        && any
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]))
        && !beyond(any, &["type"])
        && is_string_or_silent(schema)
        && schema.reference.is_none()
}

fn is_string_or_silent(schema: &Schema) -> bool {
    schema
        .types
        .is_none_or(|types| types.is_exactly(&[Kind::String]))
}

/// An enum that has no other members.
pub(super) fn closed_enum(schema: &Schema) -> Enum {
    Enum {
        open: None,
        members: members(schema),
    }
}

/// An enum that keeps members that it doesn't name.
pub(super) fn open_enum(schema: &Schema) -> Enum {
    Enum {
        open: Some("Other".to_owned()),
        members: schema.any_of.iter().flat_map(members).collect(),
    }
}

fn members(schema: &Schema) -> Vec<Member> {
    let texts = schema.enum_.iter().flatten().filter_map(Json::as_str);
    let member = |text: &str| Member {
        json: text.to_owned(),
        rust: names::pascal(text),
    };
    texts.map(member).collect()
}
