//! Sets of strings: closed, and open to members that Graph adds later.

use super::beyond;
use crate::{
    ir::{Enum, Member},
    json::Json,
    names,
    schema::{Kind, Schema},
};
use std::collections::{HashMap, HashSet};

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

/// `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`, with or without another `enum` in between:
/// second spellings of members, which differ from them in case.
pub(super) fn is_open_enum(schema: &Schema) -> bool {
    let (declared, any) = match schema.any_of.as_slice() {
        [declared, any] => (declared, any),
        [declared, second, any] if are_second_spellings(second, declared) => (declared, any),
        _ => return false,
    };
    is_closed_enum(declared)
        && !beyond(declared, &["enum", "type"])
        && any
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]))
        && !beyond(any, &["type"])
        && is_string_or_silent(schema)
        && schema.reference.is_none()
}

/// Whether each text of an enum is a member of another in other case, and no two of the same.
fn are_second_spellings(second: &Schema, declared: &Schema) -> bool {
    let mut folded: HashMap<String, Option<&str>> = HashMap::new();
    for member in texts(declared) {
        let found = folded.entry(member.to_ascii_lowercase());
        // Of two members that differ in case alone, a text would spell both.
        found
            .and_modify(|found| *found = None)
            .or_insert(Some(member));
    }
    let mut taken = HashSet::new();
    is_closed_enum(second)
        && !beyond(second, &["enum", "type"])
        && texts(second).all(|text| {
            let member = folded.get(&text.to_ascii_lowercase()).copied().flatten();
            member.is_some_and(|member| member != text && taken.insert(member))
        })
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
        members: match schema.any_of.as_slice() {
            [declared, second, _] => {
                let mut members = members(declared);
                let texts = texts(second).map(|text| (text.to_ascii_lowercase(), text));
                let second: HashMap<String, &str> = texts.collect();
                for member in &mut members {
                    let found = second.get(&member.json.to_ascii_lowercase());
                    member.second = found.map(|text| (*text).to_owned());
                }
                members
            }
            branches => branches.iter().flat_map(members).collect(),
        },
    }
}

fn texts(schema: &Schema) -> impl Iterator<Item = &str> {
    schema.enum_.iter().flatten().filter_map(Json::as_str)
}

fn members(schema: &Schema) -> Vec<Member> {
    let member = |text: &str| Member {
        json: text.to_owned(),
        second: None,
        rust: names::pascal(text),
    };
    texts(schema).map(member).collect()
}
