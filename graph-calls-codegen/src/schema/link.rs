//! `links`, of JSON Hyper-Schema: where the body that a document describes is sent.
//!
//! ```json
//! "links": [{"rel": "answer", "href": "/communications/calls/{callId}/answer", "targetHints": {"allow": ["POST"]}}]
//! ```

mod template;

use super::Reference;
use super::value::KeywordValue;
use crate::error::{Origin, quoted};
use crate::json::Json;

pub use template::{Piece, Template};

/// How to send the body that the document describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The place of the link in the document.
    pub origin: Origin,
    /// `rel`: what sending it does.
    pub rel: String,
    /// `href`: the path.
    pub href: Template,
    /// `targetHints/allow`: the method.
    pub method: String,
    /// `targetSchema`: what answers the request, if its answer has a body.
    pub answer: Option<Answer>,
}

/// The body of the answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The place of the schema in the document.
    pub origin: Origin,
    /// The document of the answer, where it is one.
    pub reference: Option<Reference>,
    /// The schema as JSON text on one line.
    pub text: String,
}

/// The methods of requests that have a body.
const METHODS: [&str; 4] = ["POST", "PUT", "PATCH", "DELETE"];

const METHOD: &str = "write `{\"allow\": [\"POST\"]}`, or `PUT`, `PATCH` or `DELETE` in it";

/// The one link of a document.
pub(super) fn link(mut value: KeywordValue<'_, '_>) -> Option<Link> {
    if value.at().pointer() != "/links" {
        value.error(
            "`links` belongs at the root of a document",
            "move the schema into a document of its own",
        );
        return None;
    }
    let Json::Array(items) = value.json() else {
        value.must_be("an array of one link");
        return None;
    };
    let [json] = &items[..] else {
        value.error(
            format_args!("`links` must have one link, and this has {}", items.len()),
            "write one; each other request has a document of its own",
        );
        return None;
    };
    let required = &["rel", "href", "targetHints"];
    let at = value.at().item(0);
    let link = LinkObject::of(&mut value, at, json, required, &[TARGET])?;
    let rel = link.text(&mut value, "rel", "write the name of the action");
    let href = link.text(&mut value, "href", "write a path");
    let href = href.and_then(|text| {
        Template::parse(text)
            .map_err(|rejection| {
                value.error_at(&link.at.child("href"), rejection.reason, rejection.remedy);
            })
            .ok()
    });
    let hints = link.member(&mut value, "targetHints", METHOD);
    let method = hints.and_then(|json| method(&mut value, link.at.child("targetHints"), json));
    let target = link.members.iter().find(|(name, _)| name == TARGET);
    let answer = target.and_then(|(_, json)| answer(&mut value, link.at.child(TARGET), json));
    Some(Link {
        answer,
        rel: rel?.to_owned(),
        href: href?,
        method: method?,
        origin: link.at,
    })
}

const TARGET: &str = "targetSchema";

/// What answers the request: a document, or an object that wraps what is none, as OData has it.
fn answer(value: &mut KeywordValue<'_, '_>, origin: Origin, json: &Json) -> Option<Answer> {
    let Json::Object(members) = json else {
        let reason = format_args!("must be an object, and this is {}", json.noun());
        value.error_at(&origin, reason, "write `{\"$ref\": \"..json\"}`");
        return None;
    };
    let reference = match members.as_slice() {
        [(name, Json::String(text))] if name == "$ref" => {
            Some(reference(value, origin.child(name), text)?)
        }
        _ => {
            references(value, &origin, json);
            None
        }
    };
    Some(Answer {
        origin,
        reference,
        text: json.to_string(),
    })
}

/// Looks up the references in a schema of which no type is made. Depth is that of JSON texts.
fn references(value: &mut KeywordValue<'_, '_>, origin: &Origin, json: &Json) {
    match json {
        Json::Object(members) => {
            for (name, json) in members {
                let origin = origin.child(name);
                match json {
                    Json::String(text) if name == "$ref" => {
                        reference(value, origin, text);
                    }
                    json => references(value, &origin, json),
                }
            }
        }
        Json::Array(items) => {
            for (index, json) in items.iter().enumerate() {
                references(value, &origin.item(index), json);
            }
        }
        _ => {}
    }
}

fn reference(value: &mut KeywordValue<'_, '_>, origin: Origin, text: &str) -> Option<Reference> {
    match value.resolve().resolve(text) {
        Ok(target) => Some(Reference {
            text: text.to_owned(),
            origin,
            target,
        }),
        Err(rejection) => {
            value.error_at(&origin, rejection.reason, rejection.remedy);
            None
        }
    }
}

/// The one method that `targetHints` allow.
fn method(value: &mut KeywordValue<'_, '_>, at: Origin, json: &Json) -> Option<String> {
    let hints = LinkObject::of(value, at, json, &["allow"], &[])?;
    let at = hints.at.child("allow");
    match hints.member(value, "allow", METHOD)? {
        Json::Array(items) => match &items[..] {
            [Json::String(method)] if METHODS.contains(&method.as_str()) => {
                return Some(method.clone());
            }
            [Json::String(method)] => {
                let reason = format_args!("{} is no method with a body", quoted(method));
                value.error_at(&at.item(0), reason, METHOD);
            }
            _ => value.error_at(&at, "must be an array of one method", METHOD),
        },
        _ => value.error_at(&at, "must be an array of one method", METHOD),
    }
    None
}

/// The members of an object in `links`.
struct LinkObject<'v> {
    at: Origin,
    members: &'v [(String, Json)],
}

impl<'v> LinkObject<'v> {
    /// The members of `json`, of which any that is neither `required` nor `optional` is an error.
    fn of(
        value: &mut KeywordValue<'_, '_>,
        at: Origin,
        json: &'v Json,
        required: &[&str],
        optional: &[&str],
    ) -> Option<Self> {
        let Json::Object(members) = json else {
            let reason = format_args!("must be an object, and this is {}", json.noun());
            value.error_at(&at, reason, "");
            return None;
        };
        for (name, _) in members {
            if !required.contains(&name.as_str()) && !optional.contains(&name.as_str()) {
                let reason = format_args!("{} has no place in `links`", quoted(name));
                let remedy = format_args!("keep `{}` alone", required.join("`, `"));
                value.error_at(&at.child(name), reason, remedy);
            }
        }
        Some(Self { at, members })
    }

    fn member(
        &self,
        value: &mut KeywordValue<'_, '_>,
        name: &str,
        remedy: &str,
    ) -> Option<&'v Json> {
        let found = self.members.iter().find(|(member, _)| member == name);
        if found.is_none() {
            value.error_at(&self.at, format_args!("`{name}` is missing"), remedy);
        }
        found.map(|(_, json)| json)
    }

    /// A string of at least one character.
    fn text(&self, value: &mut KeywordValue<'_, '_>, name: &str, remedy: &str) -> Option<&'v str> {
        let json = self.member(value, name, remedy)?;
        let at = self.at.child(name);
        match json {
            Json::String(text) if !text.is_empty() => return Some(text),
            Json::String(_) => value.error_at(&at, "must not be empty", remedy),
            other => {
                let reason = format_args!("must be a string, and this is {}", other.noun());
                value.error_at(&at, reason, remedy);
            }
        }
        None
    }
}
