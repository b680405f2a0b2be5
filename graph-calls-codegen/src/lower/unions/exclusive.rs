//! Checks that the branches of a choice are disjoint, and leave no tag out.

use crate::{
    error::{Origin, quoted},
    ir::{Select, TAG, Variant},
    json::Json,
    lower::Lower,
    schema::Schema,
};
use std::{
    collections::{HashMap, HashSet},
    mem::Discriminant,
};

impl<'a> Lower<'a> {
    /// No instance may fit two branches, or fall between them.
    pub(super) fn exclusive(&mut self, schema: &'a Schema, variants: &[Variant]) {
        for lists in [false, true] {
            let group: Vec<&Variant> = variants
                .iter()
                .filter(|variant| variant.is_list() == lists)
                .collect();
            self.disjoint(schema, &group);
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

    /// No two branches take the same tag, or an object without one, or what no other takes.
    fn disjoint(&mut self, schema: &Schema, group: &[&Variant]) {
        let origin = schema.origin.child("oneOf");
        let mut first_with: HashMap<&str, usize> = HashMap::new();
        let mut first_without: HashMap<Discriminant<Select>, usize> = HashMap::new();
        for (later, variant) in group.iter().enumerate() {
            let mut reported = HashSet::new();
            for tag in variant.select.tags() {
                let earlier = *first_with.entry(tag).or_insert(later);
                if earlier != later && reported.insert(earlier) {
                    let [first, second] = [earlier, later].map(|index| branch(group, index));
                    self.error(
                        &origin,
                        format_args!("branches {first} and {second} pin the same tag"),
                        "give each its own `const`",
                    );
                }
            }
            if matches!(variant.select, Select::Tags(_) | Select::ItemTags(_)) {
                continue;
            }
            let kind = std::mem::discriminant(&variant.select);
            let earlier = *first_without.entry(kind).or_insert(later);
            if earlier != later && !reported.contains(&earlier) {
                let [first, second] = [earlier, later].map(|index| branch(group, index));
                let what = match variant.select {
                    Select::Absent(_) => "take an object without a tag",
                    _ => "take undeclared tags",
                };
                self.error(
                    &origin,
                    format_args!("branches {first} and {second} both {what}"),
                    "let one of them do it",
                );
            }
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
        let pins: HashSet<&str> = pinned.iter().map(|tag| tag.as_str()).collect();
        let listed: HashSet<&str> = excluded.iter().copied().collect();
        for tag in pinned {
            if !listed.contains(tag.as_str()) {
                self.error(
                    &origin,
                    format_args!("{} fits this branch and the one that pins it", quoted(tag)),
                    "list it here",
                );
            }
        }
        for tag in excluded {
            if !pins.contains(tag) {
                self.error(
                    &origin,
                    format_args!("{} fits no branch", quoted(tag)),
                    "remove it here, or add its branch",
                );
            }
        }
    }
}

/// The number of a branch in `oneOf`.
fn branch(group: &[&Variant], index: usize) -> String {
    let origin = group.get(index).map(|variant| variant.origin.pointer());
    let last = origin.and_then(|pointer| pointer.rsplit('/').next());
    last.unwrap_or_default().to_owned()
}
