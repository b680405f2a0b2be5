//! Choices by type annotation.

use super::{Lower, TAG, is_struct};
use crate::{
    error::{Origin, quoted},
    ir::{Select, TypeId, Union, Variant},
    json::Json,
    schema::{Kind, Schema},
};

impl<'a> Lower<'a> {
    /// `oneOf` whose branches exclude each other by `@odata.type`.
    pub(super) fn union(&mut self, schema: &'a Schema, name: &str) -> Union {
        self.only(schema, &["oneOf"], "a choice by type annotation");
        let mut variants: Vec<Variant> = Vec::new();
        for branch in &schema.one_of {
            let Some((body, select)) = self.branch(branch) else {
                continue;
            };
            let rust = self.variant_name(name, body, &select);
            variants.push(Variant {
                rust,
                origin: branch.origin.clone(),
                body,
                select,
            });
        }
        self.exclusive(schema, &variants);
        Union { variants }
    }

    /// What a branch holds and takes. Also asked by the rules, which say the same.
    pub(super) fn branch(&mut self, branch: &'a Schema) -> Option<(TypeId, Select)> {
        let is_array = branch
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::Array]));
        if !is_array {
            self.only(
                branch,
                &["$ref", "required", "properties"],
                "a branch of a choice by type annotation",
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
            self.fault(
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
            } if branch.min_items == Some(1) => Select::ItemTags(tags),
            Pin::Tags { required: true, .. } => {
                self.fault(
                    &branch.origin,
                    "an empty array fits this branch and the one for other collections",
                    "add `\"minItems\": 1`",
                );
                return None;
            }
            Pin::Unknown if branch.min_items.unwrap_or(0) == 0 => Select::Items,
            Pin::Unknown => {
                self.fault(
                    &branch.origin.child("minItems"),
                    "an empty array fits no branch",
                    "remove `minItems` from the branch for other collections",
                );
                return None;
            }
            Pin::Tags { .. } => {
                self.fault(
                    &items.origin,
                    "the items of a collection need a type annotation",
                    "add `\"required\": [\"@odata.type\"]`",
                );
                return None;
            }
        };
        Some((body, select))
    }

    /// The struct that a branch refers to, and what the branch asks of its type annotation.
    fn pin(&mut self, branch: &'a Schema) -> Option<(TypeId, Pin)> {
        let Some(target) = self.target(branch) else {
            if branch.reference.is_none() {
                self.fault(
                    &branch.origin,
                    "a branch refers to the document of its type",
                    "write `$ref`",
                );
            }
            return None;
        };
        if !is_struct(target) {
            self.fault(
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
            self.fault(
                &origin,
                "a branch can require its type annotation only",
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
                self.fault(
                    &property.origin,
                    "a branch can narrow its type annotation only",
                    "declare other members in the type's own document",
                );
            }
        }
        if pinned.is_none() {
            self.fault(
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
            self.only(property, &["const", "type"], "a pinned type annotation");
            return Some(Pin::Tags {
                tags: vec![text.clone()],
                required,
            });
        }
        if let Some(values) = &property.enum_ {
            self.only(property, &["enum", "type"], "a pinned type annotation");
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
            "the type annotation of the branch for other types",
        );
        let is_string = property
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]));
        let excludes = property.not.as_deref().is_some_and(|not| not.has("enum"));
        if !is_string || !excludes || !required {
            self.fault(
                &property.origin,
                "the branch for other types must require a string that no other branch pins",
                "write `\"type\": \"string\"`, `\"not\": {\"enum\": [every pinned tag]}`, and require the annotation",
            );
            return None;
        }
        Some(Pin::Unknown)
    }

    /// `ServiceHosted` for a `ServiceHostedMediaConfig` in a `MediaConfig`; plural for collections.
    fn variant_name(&self, union: &str, body: TypeId, select: &Select) -> String {
        match select {
            Select::Unknown => return "Other".to_owned(),
            Select::Items => return "Others".to_owned(),
            _ => {}
        }
        let name = &self.types[body.0].name;
        let short = name
            .strip_suffix(union)
            .filter(|short| !short.is_empty())
            .unwrap_or(name);
        if matches!(select, Select::ItemTags(_)) {
            format!("{short}s")
        } else {
            short.to_owned()
        }
    }

    /// No instance may fit two branches, or fall between them.
    fn exclusive(&mut self, schema: &'a Schema, variants: &[Variant]) {
        for lists in [false, true] {
            let group: Vec<&Variant> = variants
                .iter()
                .filter(|variant| variant.is_list() == lists)
                .collect();
            for (later, variant) in group.iter().enumerate() {
                for earlier in &group[..later] {
                    self.disjoint(schema, earlier, variant);
                }
            }
            let pinned: Vec<&String> = group
                .iter()
                .flat_map(|variant| variant.select.tags())
                .collect();
            for variant in &group {
                if matches!(variant.select, Select::Unknown | Select::Items) {
                    self.complement(schema, &variant.origin, &pinned);
                }
            }
        }
    }

    fn disjoint(&mut self, schema: &Schema, one: &Variant, two: &Variant) {
        let [first, second] = [one, two].map(|variant| {
            variant
                .origin
                .pointer()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        let same_tag = one
            .select
            .tags()
            .iter()
            .any(|tag| two.select.tags().contains(tag));
        let origin = schema.origin.child("oneOf");
        if same_tag {
            self.fault(
                &origin,
                format_args!("branches {first} and {second} pin the same tag"),
                "give each its own `const`",
            );
        } else if std::mem::discriminant(&one.select) == std::mem::discriminant(&two.select)
            && !matches!(one.select, Select::Tags(_) | Select::ItemTags(_))
        {
            let what = match one.select {
                Select::Absent(_) => "take an object without a tag",
                _ => "take the tags that are not known",
            };
            self.fault(
                &origin,
                format_args!("branches {first} and {second} both {what}"),
                "let one of them do it",
            );
        }
    }

    /// The tags that the branch for other types excludes are those that its siblings pin.
    fn complement(&mut self, schema: &'a Schema, branch: &Origin, pinned: &[&String]) {
        let Some(branch) = schema
            .one_of
            .iter()
            .find(|candidate| candidate.origin == *branch)
        else {
            return;
        };
        let object = branch.items.as_deref().unwrap_or(branch);
        let Some(not) = object
            .properties
            .iter()
            .find(|(name, _)| name == TAG)
            .and_then(|(_, property)| property.not.as_deref())
        else {
            return;
        };
        let excluded: Vec<&str> = not
            .enum_
            .iter()
            .flatten()
            .filter_map(Json::as_str)
            .collect();
        let origin = not.origin.child("enum");
        for tag in pinned {
            if !excluded.contains(&tag.as_str()) {
                self.fault(
                    &origin,
                    format_args!("{} fits this branch and the one that pins it", quoted(tag)),
                    "list it here",
                );
            }
        }
        for tag in excluded {
            if !pinned.iter().any(|pinned| *pinned == tag) {
                self.fault(
                    &origin,
                    format_args!("{} fits no branch", quoted(tag)),
                    "remove it here, or add its branch",
                );
            }
        }
    }
}

/// What a branch asks of the type annotation.
enum Pin {
    Tags { tags: Vec<String>, required: bool },
    Unknown,
}
