//! Compares objects and their members.

use super::{
    Callers, ChangeList, Diff, Documentation,
    payloads::{ANYTHING, undeclared},
};
use crate::diff::Payloads;
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::{Field, InPlaceRule, MemberRule, Rule, RuleNode, Struct, TAG, Tag, ValueRule},
};
use std::collections::{HashMap, HashSet};

impl Diff<'_> {
    pub(super) fn structs(
        &self,
        (old, before): (&Struct, &RuleNode),
        (new, after): (&Struct, &RuleNode),
        (old_place, place): (&Origin, &Origin),
        changes: &mut ChangeList,
    ) {
        Self::tags(old.tag.as_ref(), new.tag.as_ref(), place, changes);
        let (in_old, in_new) = (by_name(old), by_name(new));
        for field in &old.fields {
            match in_new.get(field.json.as_str()) {
                Some(other) => self.field(field, other, changes),
                None => self.removed_field(field, after, changes),
            }
        }
        for field in &new.fields {
            if !in_old.contains_key(field.json.as_str()) {
                self.added_field(field, before, changes);
            }
        }
        Self::arguments((old, &in_new), (new, &in_old), place, changes);
        let before = self.remaining_rules(before, old, old_place.file(), true);
        let after = self.remaining_rules(after, new, place.file(), false);
        self.rules(&before, &after, "", changes);
    }

    fn removed_field(&self, field: &Field, after: &RuleNode, changes: &mut ChangeList) {
        let was = self.0.old.field_type(field);
        let rules: Vec<&Rule> = after.rules.iter().collect();
        let effect = match (self.0.old.at(&field.origin), undeclared(&rules)) {
            (Some(old), Some(new)) => self.0.effect(old, new),
            _ => Payloads::Changed,
        };
        let presence = if field.required {
            Payloads::Looser
        } else {
            Payloads::Same
        };
        let what = format!("member {} is gone: it was `{was}`", quoted(&field.json));
        changes.push(&field.origin, Callers::Breaking, effect.and(presence), what);
    }

    fn added_field(&self, field: &Field, before: &RuleNode, changes: &mut ChangeList) {
        let is = self.0.new.field_type(field);
        let rules: Vec<&Rule> = before.rules.iter().collect();
        let effect = match (undeclared(&rules), self.0.new.at(&field.origin)) {
            (Some(old), Some(new)) => self.0.effect(old, new),
            _ => Payloads::Changed,
        };
        let name = quoted(&field.json);
        if field.required {
            let what = format!("member {name} is new and required: `{is}`");
            let effect = effect.and(Payloads::Stricter);
            changes.push(&field.origin, Callers::Breaking, effect, what);
        } else {
            let what = format!("member {name} is new: `{is}`");
            changes.push(&field.origin, Callers::Additive, effect, what);
        }
    }

    fn field(&self, old: &Field, new: &Field, changes: &mut ChangeList) {
        let place = &new.origin;
        let name = format!("member {}", quoted(&new.json));
        let about = |field: &Field| Documentation {
            description: field.description.clone(),
            deprecated: field.deprecated,
        };
        let start = changes.0.len();
        match (old.required, new.required) {
            (false, true) => {
                let what = format!("{name} is required now");
                changes.push(place, Callers::Breaking, Payloads::Stricter, what);
            }
            (true, false) => {
                let what = format!("{name} is optional now");
                changes.push(place, Callers::Breaking, Payloads::Looser, what);
            }
            _ => {}
        }
        let nodes = (self.0.old.at(&old.origin), self.0.new.at(&new.origin));
        let (before, after) = (nodes.0.unwrap_or(&ANYTHING), nodes.1.unwrap_or(&ANYTHING));
        // An optional member is an `Option` whether or not null is allowed.
        let shows_null = old.required && new.required;
        self.value(
            (&old.value, before),
            (&new.value, after),
            (&name, shows_null),
            place,
            changes,
        );
        let (was, is) = (self.0.old.field_type(old), self.0.new.field_type(new));
        let is_breaking = changes.0[start..]
            .iter()
            .any(|change| change.callers == Callers::Breaking);
        if was != is && !is_breaking {
            let what = format!("{name} has the Rust type `{is}` now, was `{was}`");
            changes.push(place, Callers::Breaking, Payloads::Same, what);
        }
        changes.documentation(place, &format!("{name} "), &about(old), &about(new));
    }

    /// Compares the arguments of `new`: the required members in order.
    fn arguments(
        (old, in_new): (&Struct, &HashMap<&str, &Field>),
        (new, in_old): (&Struct, &HashMap<&str, &Field>),
        place: &Origin,
        changes: &mut ChangeList,
    ) {
        let required = |of: &Struct, other: &HashMap<&str, &Field>| -> Vec<String> {
            let stays = |name: &str| other.get(name).is_some_and(|field| field.required);
            let fields = of.fields.iter().filter(|field| field.required);
            fields
                .filter(|field| stays(&field.json))
                .map(|field| field.json.clone())
                .collect()
        };
        if required(old, in_new) != required(new, in_old) {
            let what =
                "its required members, and so the arguments of `new`, are in a different order";
            changes.push(place, Callers::Breaking, Payloads::Same, what.to_owned());
        }
    }

    /// Returns the keywords that neither the fields nor the tag represent.
    fn remaining_rules(
        &self,
        node: &RuleNode,
        shape: &Struct,
        file: &str,
        is_old: bool,
    ) -> RuleNode {
        let side = if is_old { self.0.old } else { self.0.new };
        let fields: HashSet<&str> = shape
            .fields
            .iter()
            .map(|field| field.json.as_str())
            .collect();
        let own = |field: &Field| (field.origin.file() == file).then(|| place(&field.origin));
        let places: HashSet<String> = shape.fields.iter().filter_map(own).collect();
        let pinned = matches!(shape.tag, Some(Tag::Pinned { .. }));
        let is_base = |node: &RuleNode| {
            super::payloads::lone_reference(node)
                .and_then(|name| side.owner(name))
                .and_then(|name| side.types.get(name))
                .is_some_and(|id| side.model.as_struct(*id).is_some())
        };
        let mut rules = Vec::new();
        for rule in &node.rules {
            match rule {
                Rule::Value(ValueRule::Type(_)) => {}
                Rule::Member(MemberRule::Properties(members)) => {
                    let mut members = members.clone();
                    members.retain(|(name, node)| {
                        let is_tag = name == TAG && shape.tag.is_some();
                        !places.contains(&node.at) && !is_tag
                    });
                    if !members.is_empty() {
                        rules.push(Rule::Member(MemberRule::Properties(members)));
                    }
                }
                Rule::Member(MemberRule::Required(names)) => {
                    let mut names = names.clone();
                    names.retain(|name| {
                        let is_tag = pinned && name == TAG;
                        !fields.contains(name.as_str()) && !is_tag
                    });
                    if !names.is_empty() {
                        rules.push(Rule::Member(MemberRule::Required(names)));
                    }
                }
                Rule::InPlace(InPlaceRule::AllOf(nodes)) => {
                    let mut nodes = nodes.clone();
                    nodes.retain(|node| !is_base(node));
                    if !nodes.is_empty() {
                        rules.push(Rule::InPlace(InPlaceRule::AllOf(nodes)));
                    }
                }
                other => rules.push(other.clone()),
            }
        }
        RuleNode {
            at: node.at.clone(),
            rules,
        }
    }
}

fn place(origin: &Origin) -> String {
    format!("{}#{}", origin.file(), origin.pointer())
}

fn by_name(of: &Struct) -> HashMap<&str, &Field> {
    let fields = of.fields.iter();
    fields.map(|field| (field.json.as_str(), field)).collect()
}
