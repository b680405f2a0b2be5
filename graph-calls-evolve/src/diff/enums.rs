//! Sets of strings.

use super::{Callers, Diff, Payloads, Told};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::{Enum, InPlaceRule, Member, Rule, RuleNode, ValueRule},
};
use std::collections::HashMap;

impl Diff<'_> {
    pub(super) fn enums(
        &self,
        (old, before): (&Enum, &RuleNode),
        (new, after): (&Enum, &RuleNode),
        place: &Origin,
        told: &mut Told,
    ) {
        let mut tell = |callers, payloads, what| told.tell(place, callers, payloads, what);
        match (&old.open, &new.open) {
            (None, Some(_)) => tell(
                Callers::Breaking,
                Payloads::Looser,
                "takes other members now: it is no longer `Copy`".to_owned(),
            ),
            (Some(name), None) => tell(
                Callers::Breaking,
                Payloads::Stricter,
                format!("refuses other members now: `{name}` is gone"),
            ),
            (Some(one), Some(two)) if one != two => tell(
                Callers::Breaking,
                Payloads::Same,
                format!("keeps other members in `{two}` now, kept them in `{one}`"),
            ),
            _ => {}
        }
        let closed = old.open.is_none() && new.open.is_none();
        let effect = |effect| if closed { effect } else { Payloads::Same };
        let (ours, theirs) = (by_name(old), by_name(new));
        for member in &old.members {
            if !theirs.contains_key(member.json.as_str()) {
                let what = format!("member {} is gone", quoted(&member.json));
                tell(Callers::Breaking, effect(Payloads::Stricter), what);
            }
        }
        for member in &new.members {
            if !ours.contains_key(member.json.as_str()) {
                let what = format!("member {} is new", quoted(&member.json));
                tell(Callers::Additive, effect(Payloads::Looser), what);
            }
        }
        // The members are told; a schema may ask more of the string.
        let further = |node: &RuleNode| -> RuleNode {
            let mut node = node.clone();
            node.rules.retain(|rule| {
                !matches!(
                    rule,
                    Rule::Value(ValueRule::Enum(_) | ValueRule::Type(_))
                        | Rule::InPlace(InPlaceRule::AnyOf(_))
                )
            });
            node
        };
        self.rules(&further(before), &further(after), "", told);
    }
}

fn by_name(of: &Enum) -> HashMap<&str, &Member> {
    let members = of.members.iter();
    members
        .map(|member| (member.json.as_str(), member))
        .collect()
}
