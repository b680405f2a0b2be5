//! No instance fits two branches, or falls between them.

use crate::{
    error::{Origin, quoted},
    ir::{Select, Variant},
    json::Json,
    lower::{Lower, TAG},
    schema::Schema,
};

impl<'a> Lower<'a> {
    /// No instance may fit two branches, or fall between them.
    pub(super) fn exclusive(&mut self, schema: &'a Schema, variants: &[Variant]) {
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
