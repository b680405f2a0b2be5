//! Choices by type tag.

mod exclusive;
mod pin;

use super::{Lower, is_struct};
use crate::{
    ir::{Select, TAG, TypeId, Union, Variant},
    names,
    schema::{Kind, Schema},
};
use graph_calls_keywords::Keyword;
use pin::Pin;

impl<'a> Lower<'a> {
    /// `oneOf` whose branches exclude each other by `@odata.type`.
    pub(super) fn union(&mut self, schema: &'a Schema, name: &str) -> Union {
        let mut variants: Vec<Variant> = Vec::new();
        let mut stand_ins: Vec<Variant> = Vec::new();
        for branch in &schema.one_of {
            let selected = self.branch(branch);
            let into = match selected {
                Some(_) => &mut variants,
                None => &mut stand_ins,
            };
            let Some((body, select)) = selected.or_else(|| self.stand_in(branch)) else {
                continue;
            };
            let rust = self.variant_name(name, body, &select);
            into.push(Variant {
                rust,
                origin: branch.origin.clone(),
                body,
                select,
            });
        }
        self.exclusive(schema, &variants);
        variants.append(&mut stand_ins);
        Union { variants }
    }

    /// Returns a type and a selection for a branch with an error, for code that is compiled and never run.
    fn stand_in(&mut self, branch: &'a Schema) -> Option<(TypeId, Select)> {
        let object = branch.items.as_deref().unwrap_or(branch);
        let target = self.target(object).filter(|target| is_struct(target))?;
        let body = self.named(target, None);
        self.stand_ins.push(body);
        let mut properties = object.properties.iter();
        let is_open = properties.any(|(name, property)| name == TAG && property.not.is_some());
        let tag = || vec![branch.origin.to_string()];
        let select = match (branch.items.is_some(), is_open) {
            (false, false) => Select::Tags(tag()),
            (false, true) => Select::Unknown,
            (true, false) => Select::ItemTags(tag()),
            (true, true) => Select::Items,
        };
        Some((body, select))
    }

    /// Returns the type of a branch, and the values that select it. The rules of the choice use it, too.
    pub(super) fn branch(&mut self, branch: &'a Schema) -> Option<(TypeId, Select)> {
        let is_array = branch
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::Array]));
        if !is_array {
            self.only(
                branch,
                &["$ref", "required", "properties"],
                "a branch of a choice by type tag",
            );
            let (body, pin) = self.pin(branch)?;
            let select = match pin {
                Pin::Tags {
                    tags,
                    required: true,
                } => Select::Tags(tags),
                Pin::Tags {
                    tags,
                    required: false,
                } => Select::Absent(tags),
                Pin::Unknown => Select::Unknown,
            };
            return Some((body, select));
        }
        self.only(
            branch,
            &["type", "items", "minItems"],
            "a branch for collections",
        );
        let Some(items) = branch.items.as_deref() else {
            self.error(
                &branch.origin,
                "a branch for collections without `items`",
                "say what the items are",
            );
            return None;
        };
        self.only(
            items,
            &["$ref", "required", "properties"],
            "the items of a collection in a choice",
        );
        let (body, pin) = self.pin(items)?;
        let select = match pin {
            Pin::Tags {
                tags,
                required: true,
            } if branch.count(Keyword::MinItems) == Some(1) => Select::ItemTags(tags),
            Pin::Tags { required: true, .. } if branch.count(Keyword::MinItems) > Some(1) => {
                self.error(
                    &branch.origin.child("minItems"),
                    "a collection with fewer items fits no branch",
                    "write 1, and require more where the choice is referred to",
                );
                return None;
            }
            Pin::Tags { required: true, .. } => {
                self.error(
                    &branch.origin,
                    "an empty array fits this branch and the one for other collections",
                    "add `\"minItems\": 1`",
                );
                return None;
            }
            Pin::Unknown if branch.count(Keyword::MinItems).unwrap_or(0) == 0 => Select::Items,
            Pin::Unknown => {
                self.error(
                    &branch.origin.child("minItems"),
                    "an empty array fits no branch",
                    "remove `minItems` from the branch for other collections",
                );
                return None;
            }
            Pin::Tags { .. } => {
                self.error(
                    &items.origin,
                    "the items of a collection need a type tag",
                    "add `\"required\": [\"@odata.type\"]`",
                );
                return None;
            }
        };
        Some((body, select))
    }

    /// `ServiceHosted` for a `ServiceHostedMediaConfig` in a `MediaConfig`; plural for collections.
    fn variant_name(&self, union: &str, body: TypeId, select: &Select) -> String {
        match select {
            Select::Unknown => return "Other".to_owned(),
            Select::Items => return "Others".to_owned(),
            _ => {}
        }
        let name = &self.types[body.0].name;
        let name = base_of_another(union, name, select).unwrap_or(name);
        let short = name
            .strip_suffix(union)
            .filter(|short| !short.is_empty())
            .unwrap_or(name);
        match select {
            // `DeltaParticipants` is a plural already, of something else.
            Select::ItemTags(_) if short.ends_with('s') => format!("{short}List"),
            Select::ItemTags(_) => format!("{short}s"),
            _ => short.to_owned(),
        }
    }
}

/// `CommsOperation` for a `BaseCommsOperation` that a union other than `CommsOperation` holds under
/// the tag `#microsoft.graph.commsOperation`. That the body is the members shared with derived
/// types is the documents' affair, not the reader's of the variant. A type whose own name begins so,
/// such as `BaseItem` under `#microsoft.graph.baseItem`, keeps it.
fn base_of_another<'n>(union: &str, name: &'n str, select: &Select) -> Option<&'n str> {
    let (Select::Tags(tags) | Select::ItemTags(tags)) = select else {
        return None;
    };
    let [tag] = tags.as_slice() else {
        return None;
    };
    let local = names::pascal(tag.rsplit('.').next()?);
    name.strip_prefix("Base")
        .filter(|whole| *whole != union && whole.ends_with(&local))
}
