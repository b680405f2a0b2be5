//! The type tags that a branch pins.

use crate::{
    error::quoted,
    ir::{TAG, TypeId},
    json::Json,
    lower::{Lower, is_struct},
    schema::{Kind, Schema},
};

/// The type tags that a branch takes.
pub(super) enum Pin {
    Tags { tags: Vec<String>, required: bool },
    Unknown,
}

impl<'a> Lower<'a> {
    /// Returns the struct that a branch refers to, and the type tags that the branch takes.
    pub(super) fn pin(&mut self, branch: &'a Schema) -> Option<(TypeId, Pin)> {
        let Some(target) = self.target(branch) else {
            if branch.reference.is_none() {
                self.error(
                    &branch.origin,
                    "a branch refers to the document of its type",
                    "write `$ref`",
                );
            }
            return None;
        };
        if !is_struct(target) {
            self.error(
                &branch.origin,
                "a branch must be an object with declared members",
                "refer to an object's document",
            );
            return None;
        }
        let id = self.named(target, None);
        if let Some((index, _)) = branch
            .required
            .iter()
            .enumerate()
            .find(|(_, name)| *name != TAG)
        {
            let origin = branch.origin.child("required").item(index);
            self.error(
                &origin,
                "a branch can require its type tag only",
                "require other members in the type's own document",
            );
        }
        let mut required = branch.required.iter().any(|name| name == TAG);
        let mut pinned = None;
        let own = target
            .properties
            .iter()
            .find(|(name, _)| name == TAG)
            .and_then(|(_, property)| property.const_.as_ref()?.as_str());
        if let Some(text) = own {
            required |= target.required.iter().any(|name| name == TAG);
            pinned = Some(Pin::Tags {
                tags: vec![text.to_owned()],
                required,
            });
        }
        for (name, property) in &branch.properties {
            if name == TAG {
                pinned = self.branch_pin(property, required);
            } else {
                self.error(
                    &property.origin,
                    "a branch can narrow its type tag only",
                    "declare other members in the type's own document",
                );
            }
        }
        if pinned.is_none() {
            self.error(
                &branch.origin,
                format_args!("the branch does not pin {}", quoted(TAG)),
                "give it a `const`, here or in the type's own document",
            );
        }
        Some((id, pinned?))
    }

    /// `const`, `enum`, or `not` of the tags that the other branches pin.
    fn branch_pin(&mut self, property: &Schema, required: bool) -> Option<Pin> {
        if let Some(Json::String(text)) = &property.const_ {
            self.only(property, &["const", "type"], "a pinned type tag");
            return Some(Pin::Tags {
                tags: vec![text.clone()],
                required,
            });
        }
        if let Some(values) = &property.enum_ {
            self.only(property, &["enum", "type"], "a pinned type tag");
            let tags = values
                .iter()
                .filter_map(Json::as_str)
                .map(str::to_owned)
                .collect();
            return Some(Pin::Tags { tags, required });
        }
        self.only(
            property,
            &["type", "not"],
            "the type tag of the branch for other types",
        );
        let is_string = property
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]));
        let excludes = property.not.as_deref().is_some_and(|not| not.has("enum"));
        if !is_string || !excludes || !required {
            self.error(
                &property.origin,
                "the branch for other types must require a string that no other branch pins",
                "write `\"type\": \"string\"`, `\"not\": {\"enum\": [every pinned tag]}`, and require the tag",
            );
            return None;
        }
        Some(Pin::Unknown)
    }
}
