//! Objects and their members.

use super::{
    About, Callers, Diff, Told,
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
        told: &mut Told,
    ) {
        Self::tags(old.tag.as_ref(), new.tag.as_ref(), place, told);
        let (ours, theirs) = (by_name(old), by_name(new));
        for field in &old.fields {
            match theirs.get(field.json.as_str()) {
                Some(other) => self.field(field, other, told),
                None => self.gone(field, after, told),
            }
        }
        for field in &new.fields {
            if !ours.contains_key(field.json.as_str()) {
                self.fresh(field, before, told);
            }
        }
        Self::arguments((old, &theirs), (new, &ours), place, told);
        let before = self.untold(before, old, old_place.file(), true);
        let after = self.untold(after, new, place.file(), false);
        self.rules(&before, &after, "", told);
    }

    fn gone(&self, field: &Field, after: &RuleNode, told: &mut Told) {
        let was = self.0.old.field_type(field);
        let rules: Vec<&Rule> = after.rules.iter().collect();
        let asked = match (self.0.old.at(&field.origin), undeclared(&rules)) {
            (Some(old), Some(new)) => self.0.effect(old, new),
            _ => Payloads::Changed,
        };
        let presence = if field.required {
            Payloads::Looser
        } else {
            Payloads::Same
        };
        let what = format!("member {} is gone: it was `{was}`", quoted(&field.json));
        told.tell(&field.origin, Callers::Breaking, asked.and(presence), what);
    }

    fn fresh(&self, field: &Field, before: &RuleNode, told: &mut Told) {
        let is = self.0.new.field_type(field);
        let rules: Vec<&Rule> = before.rules.iter().collect();
        let asked = match (undeclared(&rules), self.0.new.at(&field.origin)) {
            (Some(old), Some(new)) => self.0.effect(old, new),
            _ => Payloads::Changed,
        };
        let name = quoted(&field.json);
        if field.required {
            let what = format!("member {name} is new and must be there: `{is}`");
            let effect = asked.and(Payloads::Stricter);
            told.tell(&field.origin, Callers::Breaking, effect, what);
        } else {
            let what = format!("member {name} is new: `{is}`");
            told.tell(&field.origin, Callers::Additive, asked, what);
        }
    }

    fn field(&self, old: &Field, new: &Field, told: &mut Told) {
        let place = &new.origin;
        let name = format!("member {}", quoted(&new.json));
        let about = |field: &Field| About {
            description: field.description.clone(),
            deprecated: field.deprecated,
        };
        let start = told.0.len();
        match (old.required, new.required) {
            (false, true) => {
                let what = format!("{name} must be there now");
                told.tell(place, Callers::Breaking, Payloads::Stricter, what);
            }
            (true, false) => {
                let what = format!("{name} may be absent now");
                told.tell(place, Callers::Breaking, Payloads::Looser, what);
            }
            _ => {}
        }
        let nodes = (self.0.old.at(&old.origin), self.0.new.at(&new.origin));
        let (before, after) = (nodes.0.unwrap_or(&ANYTHING), nodes.1.unwrap_or(&ANYTHING));
        // A member that may be absent is an `Option` whether it may be null or not.
        let held = old.required && new.required;
        self.value(
            (&old.value, before),
            (&new.value, after),
            (&name, held),
            place,
            told,
        );
        let (was, is) = (self.0.old.field_type(old), self.0.new.field_type(new));
        let told_so = told.0[start..]
            .iter()
            .any(|change| change.callers == Callers::Breaking);
        if was != is && !told_so {
            let what = format!("{name} is held as `{is}` now, was `{was}`");
            told.tell(place, Callers::Breaking, Payloads::Same, what);
        }
        told.annotations(place, &format!("{name} "), &about(old), &about(new));
    }

    /// The arguments of `new` are the required members in their order.
    fn arguments(
        (old, theirs): (&Struct, &HashMap<&str, &Field>),
        (new, ours): (&Struct, &HashMap<&str, &Field>),
        place: &Origin,
        told: &mut Told,
    ) {
        let required = |of: &Struct, other: &HashMap<&str, &Field>| -> Vec<String> {
            let stays = |name: &str| other.get(name).is_some_and(|field| field.required);
            let fields = of.fields.iter().filter(|field| field.required);
            fields
                .filter(|field| stays(&field.json))
                .map(|field| field.json.clone())
                .collect()
        };
        if required(old, theirs) != required(new, ours) {
            let what = "its required members are in another order: so are the arguments of `new`";
            told.tell(place, Callers::Breaking, Payloads::Same, what.to_owned());
        }
    }

    /// What the schema asks beside what its members and its tag tell.
    fn untold(&self, node: &RuleNode, shape: &Struct, file: &str, is_old: bool) -> RuleNode {
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
