//! Compares choices by type tag.

use super::{Callers, ChangeList, Diff, Payloads, payloads::BranchTable, side::Side, words};
use graph_calls_codegen::{
    error::Origin,
    ir::{Branch, Field, InPlaceRule, Rule, RuleNode, Select, Struct, TAG, Union, Variant},
};
use std::collections::{BTreeMap, HashMap};

impl Diff<'_> {
    pub(super) fn unions(
        &self,
        (old, before): (&Union, &RuleNode),
        (new, after): (&Union, &RuleNode),
        place: &Origin,
        changes: &mut ChangeList,
    ) {
        let tables = (
            BranchTable::new(branches(before)),
            BranchTable::new(branches(after)),
        );
        let effect = |select: &Select| {
            let classes = super::payloads::classes(select).into_iter();
            classes.fold(Payloads::Same, |effect, class| {
                let mut comparison = self.0.comparison();
                effect.and(comparison.class_effect(&tables.0, &tables.1, class))
            })
        };
        let (in_old, in_new) = (by_name(old), by_name(new));
        for variant in &old.variants {
            let Some(other) = in_new.get(variant.rust.as_str()) else {
                let what = format!(
                    "branch `{}` is gone: {}",
                    variant.rust,
                    takes(&variant.select)
                );
                let effect = effect(&variant.select);
                changes.push(&variant.origin, Callers::Breaking, effect, what);
                continue;
            };
            let (was, is) = (body(self.0.old, variant), body(self.0.new, other));
            if was != is {
                let what = format!("branch `{}` holds `{is}` now, held `{was}`", variant.rust);
                let effect = effect(&other.select);
                changes.push(&other.origin, Callers::Breaking, effect, what);
            }
            // The tags of the fallback branch follow from those of the others.
            if variant.select != other.select {
                let effect = effect(&variant.select).and(effect(&other.select));
                let (was, is) = (takes(&variant.select), takes(&other.select));
                let what = format!("branch `{}` is {is} now, was {was}", variant.rust);
                changes.push(&other.origin, Callers::None, effect, what);
            }
        }
        for variant in &new.variants {
            if !in_old.contains_key(variant.rust.as_str()) {
                let what = format!(
                    "branch `{}` is new: {}",
                    variant.rust,
                    takes(&variant.select)
                );
                let effect = effect(&variant.select);
                changes.push(&variant.origin, Callers::Additive, effect, what);
            }
        }
        let (was, is) = (getters(self.0.old, old), getters(self.0.new, new));
        for (name, ty) in &was {
            match is.get(name) {
                Some(now) if now == ty => {}
                Some(now) => {
                    let what = format!("the getter of `{name}` is of `{now}` now, was of `{ty}`");
                    changes.push(place, Callers::Breaking, Payloads::Same, what);
                }
                None => {
                    let what = format!("the getter of `{name}` is gone: not all branches have it");
                    changes.push(place, Callers::Breaking, Payloads::Same, what);
                }
            }
        }
        for name in is.keys().filter(|name| !was.contains_key(*name)) {
            let what = format!("the getter of `{name}` is new: all branches have it");
            changes.push(place, Callers::Additive, Payloads::Same, what);
        }
        let remaining = |node: &RuleNode| -> RuleNode {
            let mut node = node.clone();
            node.rules
                .retain(|rule| !matches!(rule, Rule::InPlace(InPlaceRule::Tagged(_))));
            node
        };
        self.rules(&remaining(before), &remaining(after), "", changes);
    }
}

fn branches(node: &RuleNode) -> &[Branch] {
    let branches = node.rules.iter().find_map(|rule| match rule {
        Rule::InPlace(InPlaceRule::Tagged(branches)) => Some(branches.as_slice()),
        _ => None,
    });
    branches.unwrap_or_default()
}

fn by_name(of: &Union) -> HashMap<&str, &Variant> {
    let variants = of.variants.iter();
    variants
        .map(|variant| (variant.rust.as_str(), variant))
        .collect()
}

fn body(side: &Side<'_>, variant: &Variant) -> String {
    let name = side.name(variant.body);
    if variant.is_list() {
        format!("Vec<{name}>")
    } else {
        format!("Box<{name}>")
    }
}

fn takes(select: &Select) -> String {
    match select {
        Select::Tags(tags) => format!("tagged {}", words::list(tags)),
        Select::Absent(tags) => format!("tagged {} or not tagged", words::list(tags)),
        Select::Unknown => "tagged otherwise".to_owned(),
        Select::ItemTags(tags) => format!("items tagged {}", words::list(tags)),
        Select::Items => "other items".to_owned(),
    }
}

/// Returns the names and types of the members that all branches share, for which `emit` generates
/// getters.
fn getters(side: &Side<'_>, of: &Union) -> BTreeMap<String, String> {
    let bodies: Vec<&Struct> = of
        .variants
        .iter()
        .filter(|variant| !variant.is_list())
        .filter_map(|variant| side.model.as_struct(variant.body))
        .collect();
    let Some((first, others)) = bodies.split_first() else {
        return BTreeMap::new();
    };
    if bodies.len() != of.variants.len() {
        return BTreeMap::new();
    }
    // The number of other branches that agree with the first, by member.
    let mut agree: HashMap<&str, usize> = HashMap::new();
    let own: HashMap<&str, _> = first
        .fields
        .iter()
        .map(|field| (field.json.as_str(), field))
        .collect();
    for body in others {
        for field in &body.fields {
            let like = own.get(field.json.as_str());
            if like.is_some_and(|own| own.value == field.value && own.required == field.required) {
                *agree.entry(&field.json).or_default() += 1;
            }
        }
    }
    let shared = first.fields.iter().filter(|field| {
        agree.get(field.json.as_str()).copied().unwrap_or_default() == others.len()
    });
    let mut getters: BTreeMap<String, String> = shared
        .map(|field| (field.json.clone(), getter_type(side, field)))
        .collect();
    for own in [TAG, "additional"] {
        getters.insert(own.to_owned(), String::new());
    }
    getters
}

/// Returns the type of a getter, which borrows through a `Box`.
fn getter_type(side: &Side<'_>, field: &Field) -> String {
    let plain = side.plain_type(&field.value.ty);
    if field.required && !field.value.nullable {
        plain
    } else {
        format!("Option<{plain}>")
    }
}
