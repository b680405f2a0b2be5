//! Compares the values of members and items.

use super::{
    Callers, ChangeList, Diff, Payloads,
    payloads::{ANYTHING, accepts_null, lone_reference, without_null},
};
use graph_calls_codegen::{
    error::Origin,
    ir::{InPlaceRule, ItemRule, Rule, RuleNode, Type, Value, ValueRule, arguments::ItemsAfter},
};
use std::borrow::Cow;

impl<'d> Diff<'d> {
    /// Compares the values of `name`; `shows_null` says whether the Rust type depends on null.
    pub(super) fn value(
        &self,
        (old, before): (&Value, &RuleNode),
        (new, after): (&Value, &RuleNode),
        (name, shows_null): (&str, bool),
        place: &Origin,
        changes: &mut ChangeList,
    ) {
        let callers = if shows_null {
            Callers::Breaking
        } else {
            Callers::None
        };
        // A schema without a type accepts null implicitly.
        let accepts_null = |value: &Value, node: &RuleNode| {
            value.nullable || matches!(value.ty, Type::Any) && accepts_null(node)
        };
        match (accepts_null(old, before), accepts_null(new, after)) {
            (false, true) => {
                changes.push(
                    place,
                    callers,
                    Payloads::Looser,
                    format!("{name} may be null now"),
                );
            }
            (true, false) => {
                let what = format!("{name} may no longer be null");
                changes.push(place, callers, Payloads::Stricter, what);
            }
            _ => {}
        }
        // For a value without a type, the rules cover everything, including null.
        let (before, after) = match (&old.ty, &new.ty) {
            (Type::Any, Type::Any) => (Cow::Borrowed(before), Cow::Borrowed(after)),
            _ => (without_null(before), without_null(after)),
        };
        if !self.is_same_type(&old.ty, &new.ty) {
            let (was, is) = (
                self.0.old.plain_type(&old.ty),
                self.0.new.plain_type(&new.ty),
            );
            let effect = self.0.effect(&before, &after);
            let what = format!("{name} is `{is}` now, was `{was}`");
            changes.push(place, Callers::Breaking, effect, what);
            return;
        }
        let Some((before, after)) = self.beyond_reference(&before, &after, &new.ty) else {
            return;
        };
        match (&old.ty, &new.ty) {
            (Type::List(old), Type::List(new)) => {
                let items = format!("an item of {name}");
                let (before_items, after_items) = (items_of(&before), items_of(&after));
                self.value(
                    (old, before_items),
                    (new, after_items),
                    (&items, true),
                    place,
                    changes,
                );
                let own = |rule: &Rule| {
                    !matches!(
                        rule,
                        Rule::Item(ItemRule::Items(..)) | Rule::Value(ValueRule::Type(_))
                    )
                };
                self.rules(&only(&before, own), &only(&after, own), name, changes);
            }
            (Type::Any, Type::Any) => self.rules(&before, &after, name, changes),
            _ => {
                let own = |rule: &Rule| !matches!(rule, Rule::Value(ValueRule::Type(_)));
                self.rules(&only(&before, own), &only(&after, own), name, changes);
            }
        }
    }

    /// Returns the schemas of the value, unless their changes are reported elsewhere.
    fn beyond_reference<'a>(
        &self,
        before: &'a RuleNode,
        after: &'a RuleNode,
        ty: &Type,
    ) -> Option<(Cow<'a, RuleNode>, Cow<'a, RuleNode>)>
    where
        'd: 'a,
    {
        if matches!(ty, Type::Named(_)) {
            // Changes of the type are reported there; keywords beside the reference are reported here.
            let beside = |node: &'a RuleNode| {
                let refers = node
                    .rules
                    .iter()
                    .any(|rule| matches!(rule, Rule::InPlace(InPlaceRule::Ref(_))));
                let beside =
                    |rule: &Rule| refers && !matches!(rule, Rule::InPlace(InPlaceRule::Ref(_)));
                Cow::Owned(only(node, beside))
            };
            return Some((beside(before), beside(after)));
        }
        match (lone_reference(before), lone_reference(after)) {
            (Some(old), Some(new)) if old == new => None,
            (old, new) => {
                let old = old.map_or(Some(before), |name| self.0.old.target(name));
                let new = new.map_or(Some(after), |name| self.0.new.target(name));
                Some((without_null(old?), without_null(new?)))
            }
        }
    }

    /// Returns whether two types are the same, apart from null and constraints.
    fn is_same_type(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.0.old.name(*old) == self.0.new.name(*new),
            (Type::List(old), Type::List(new)) => self.is_same_type(&old.ty, &new.ty),
            (old, new) => std::mem::discriminant(old) == std::mem::discriminant(new),
        }
    }
}

fn items_of(node: &RuleNode) -> &RuleNode {
    let items = node.rules.iter().find_map(|rule| match rule {
        Rule::Item(ItemRule::Items(ItemsAfter { node, .. })) => Some(&**node),
        _ => None,
    });
    items.unwrap_or(&ANYTHING)
}

/// Returns the schema with some of its keywords.
fn only(node: &RuleNode, keep: impl Fn(&Rule) -> bool) -> RuleNode {
    RuleNode {
        at: node.at.clone(),
        rules: node
            .rules
            .iter()
            .filter(|rule| keep(rule))
            .cloned()
            .collect(),
    }
}
