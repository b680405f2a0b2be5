//! What members and items hold.

use super::{
    Callers, Diff, Payloads, Told,
    payloads::{ANYTHING, core, lone_reference, takes_null},
};
use graph_calls_codegen::{
    error::Origin,
    ir::{InPlaceRule, ItemRule, Rule, RuleNode, Type, Value, ValueRule, arguments::ItemsAfter},
};
use std::borrow::Cow;

impl<'d> Diff<'d> {
    /// Compares what `name` holds; `held` says whether the Rust type shows that null is allowed.
    pub(super) fn value(
        &self,
        (old, before): (&Value, &RuleNode),
        (new, after): (&Value, &RuleNode),
        (name, held): (&str, bool),
        place: &Origin,
        told: &mut Told,
    ) {
        let callers = if held {
            Callers::Breaking
        } else {
            Callers::None
        };
        // A value of any type takes null without saying so.
        let takes_null = |value: &Value, node: &RuleNode| {
            value.nullable || matches!(value.ty, Type::Any) && takes_null(node)
        };
        match (takes_null(old, before), takes_null(new, after)) {
            (false, true) => {
                told.tell(
                    place,
                    callers,
                    Payloads::Looser,
                    format!("{name} may be null now"),
                );
            }
            (true, false) => {
                let what = format!("{name} may not be null any more");
                told.tell(place, callers, Payloads::Stricter, what);
            }
            _ => {}
        }
        // Of a value without a type the rules tell everything, null included.
        let (before, after) = match (&old.ty, &new.ty) {
            (Type::Any, Type::Any) => (Cow::Borrowed(before), Cow::Borrowed(after)),
            _ => (core(before), core(after)),
        };
        if !self.alike(&old.ty, &new.ty) {
            let (was, is) = (
                self.0.old.plain_type(&old.ty),
                self.0.new.plain_type(&new.ty),
            );
            let effect = self.0.effect(&before, &after);
            let what = format!("{name} is `{is}` now, was `{was}`");
            told.tell(place, Callers::Breaking, effect, what);
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
                    told,
                );
                let own = |rule: &Rule| {
                    !matches!(
                        rule,
                        Rule::Item(ItemRule::Items(..)) | Rule::Value(ValueRule::Type(_))
                    )
                };
                self.rules(&only(&before, own), &only(&after, own), name, told);
            }
            (Type::Any, Type::Any) => self.rules(&before, &after, name, told),
            _ => {
                let own = |rule: &Rule| !matches!(rule, Rule::Value(ValueRule::Type(_)));
                self.rules(&only(&before, own), &only(&after, own), name, told);
            }
        }
    }

    /// The schemas that say what the value is, where that is told nowhere else.
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
            // The type tells what it asks; a reference may ask more.
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
                Some((core(old?), core(new?)))
            }
        }
    }

    /// Whether two types are the same, save for null and for constraints.
    fn alike(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.0.old.name(*old) == self.0.new.name(*new),
            (Type::List(old), Type::List(new)) => self.alike(&old.ty, &new.ty),
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

/// Some of a schema's keywords.
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
