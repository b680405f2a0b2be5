//! Compares enums.

use super::{Callers, ChangeList, Diff, Payloads};
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
        changes: &mut ChangeList,
    ) {
        let mut push = |callers, payloads, what| changes.push(place, callers, payloads, what);
        match (&old.open, &new.open) {
            (None, Some(_)) => push(
                Callers::Breaking,
                Payloads::Looser,
                "accepts unlisted members now: it is no longer `Copy`".to_owned(),
            ),
            (Some(name), None) => push(
                Callers::Breaking,
                Payloads::Stricter,
                format!("rejects unlisted members now: `{name}` is gone"),
            ),
            (Some(one), Some(two)) if one != two => push(
                Callers::Breaking,
                Payloads::Same,
                format!("keeps unlisted members in `{two}` now, was `{one}`"),
            ),
            _ => {}
        }
        let closed = old.open.is_none() && new.open.is_none();
        let effect = |effect| if closed { effect } else { Payloads::Same };
        let (in_old, in_new) = (by_name(old), by_name(new));
        for member in &old.members {
            if !in_new.contains_key(member.json.as_str()) {
                let what = format!("member {} is gone", quoted(&member.json));
                push(Callers::Breaking, effect(Payloads::Stricter), what);
            }
        }
        for member in &new.members {
            if !in_old.contains_key(member.json.as_str()) {
                let what = format!("member {} is new", quoted(&member.json));
                push(Callers::Additive, effect(Payloads::Looser), what);
            }
        }
        // The members are compared above; the schema may constrain the string further.
        let remaining = |node: &RuleNode| -> RuleNode {
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
        self.rules(&remaining(before), &remaining(after), "", changes);
    }
}

fn by_name(of: &Enum) -> HashMap<&str, &Member> {
    let members = of.members.iter();
    members
        .map(|member| (member.json.as_str(), member))
        .collect()
}
