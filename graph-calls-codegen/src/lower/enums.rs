//! Sets of strings: closed, and open to members that Graph adds later.

use super::{Lower, is_open_enum};
use crate::{
    ir::{Enum, Member},
    json::Json,
    names,
    schema::{Kind, Schema},
};

impl<'a> Lower<'a> {
    /// `{"enum": [..]}`, or `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`.
    pub(super) fn enum_(&mut self, schema: &'a Schema) -> Enum {
        if !is_open_enum(schema) {
            let members = self.members(schema);
            return Enum {
                open: None,
                members,
            };
        }
        self.only(schema, &["anyOf"], "an open enum");
        let [known, any] = schema.any_of.as_slice() else {
            self.fault(
                &schema.origin.child("anyOf"),
                "an open enum has two branches, the members and any string",
                "write `anyOf` of `{\"enum\": [..]}` and `{\"type\": \"string\"}`",
            );
            return Enum {
                open: None,
                members: Vec::new(),
            };
        };
        let is_string = any
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]));
        if !is_string || !known.has("enum") {
            self.fault(
                &schema.origin.child("anyOf"),
                "an open enum names its members first and allows any string second",
                "write `anyOf` of `{\"enum\": [..]}` and `{\"type\": \"string\"}`",
            );
        }
        self.only(any, &["type"], "the open branch of an enum");
        let members = self.members(known);
        let taken = |name: &str| members.iter().any(|member| member.rust == name);
        let open = ["Other", "OtherMember", "NotListed"]
            .into_iter()
            .find(|name| !taken(name));
        Enum {
            open: Some(open.unwrap_or("Other").to_owned()),
            members,
        }
    }

    fn members(&mut self, schema: &Schema) -> Vec<Member> {
        self.only(schema, &["enum", "type"], "an enum");
        if schema
            .types
            .is_some_and(|types| !types.is_exactly(&[Kind::String]))
        {
            self.fault(
                &schema.origin.child("type"),
                "an enum of other things than strings",
                "say `\"type\": \"string\"`, or leave `type` out",
            );
        }
        let mut members: Vec<Member> = Vec::new();
        let origin = schema.origin.child("enum");
        for (index, value) in schema.enum_.iter().flatten().enumerate() {
            match value {
                Json::String(text) => members.push(Member {
                    json: text.clone(),
                    rust: names::pascal(text),
                }),
                _ => self.fault(
                    &origin.item(index),
                    "a member of an enum that is not a string",
                    "write strings only",
                ),
            }
        }
        if members.is_empty() {
            self.fault(&origin, "an enum without members", "name at least one");
        }
        members
    }
}
