//! Compares the keywords of members and items.

use super::{ANYTHING, Comparison, Payloads, scalars};
use graph_calls_codegen::ir::{
    ItemRule, MemberRule, Rule, RuleNode,
    arguments::{Contained, ItemsAfter, Undeclared},
};
use std::collections::{BTreeMap, BTreeSet};

type Members = [(String, RuleNode)];
type Required = [(String, Vec<String>)];

/// Returns the schema of members that `properties` does not list; `None` if patterns decide.
pub(in crate::diff) fn undeclared<'a>(rules: &[&'a Rule]) -> Option<&'a RuleNode> {
    let mut additional = None;
    let mut patterns = false;
    for rule in rules {
        match rule {
            Rule::Member(MemberRule::AdditionalProperties(Undeclared { node, .. })) => {
                additional = Some(&**node);
            }
            Rule::Member(MemberRule::PatternProperties(_)) => patterns = true,
            _ => {}
        }
    }
    match additional {
        Some(_) if patterns => None,
        Some(node) => Some(node),
        None => Some(&ANYTHING),
    }
}

fn declared<'a>(rules: &[&'a Rule]) -> BTreeMap<&'a str, &'a RuleNode> {
    let members = rules.iter().filter_map(|rule| match rule {
        Rule::Member(MemberRule::Properties(members)) => Some(members),
        _ => None,
    });
    let members = members.flatten();
    members.map(|(name, node)| (name.as_str(), node)).collect()
}

fn patterns<'a>(rules: &[&'a Rule]) -> BTreeMap<&'a str, &'a RuleNode> {
    let members = rules.iter().filter_map(|rule| match rule {
        Rule::Member(MemberRule::PatternProperties(members)) => Some(members),
        _ => None,
    });
    let members = members.flatten();
    members
        .map(|(pattern, node)| (pattern.source.as_str(), node))
        .collect()
}

impl Comparison<'_> {
    /// `properties`, `patternProperties` and `additionalProperties`.
    pub(super) fn members(&mut self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        let mut effect = Payloads::Same;
        let (old_rest, new_rest) = (undeclared(old), undeclared(new));
        let (in_old, in_new) = (declared(old), declared(new));
        let names: BTreeSet<&str> = in_old.keys().chain(in_new.keys()).copied().collect();
        for name in names {
            let old = in_old.get(name).copied().or(old_rest);
            let new = in_new.get(name).copied().or(new_rest);
            effect = effect.and(match (old, new) {
                (Some(old), Some(new)) => self.nodes(old, new),
                _ => Payloads::Changed,
            });
        }
        let (in_old, in_new) = (patterns(old), patterns(new));
        let sources: BTreeSet<&str> = in_old.keys().chain(in_new.keys()).copied().collect();
        for source in sources {
            let node = |of: &BTreeMap<&str, _>| of.get(source).copied();
            effect = effect.and(match (node(&in_old), node(&in_new)) {
                (Some(old), Some(new)) => self.nodes(old, new),
                _ if rest(old).is_some() || rest(new).is_some() => Payloads::Changed,
                (old, new) => self.nodes(old.unwrap_or(&ANYTHING), new.unwrap_or(&ANYTHING)),
            });
        }
        let (old, new) = (rest(old), rest(new));
        effect.and(self.nodes(old.unwrap_or(&ANYTHING), new.unwrap_or(&ANYTHING)))
    }

    pub(super) fn dependent(&mut self, old: &Members, new: &Members) -> Payloads {
        let (old, new): (BTreeMap<_, _>, BTreeMap<_, _>) = (
            old.iter().map(|(name, node)| (name, node)).collect(),
            new.iter().map(|(name, node)| (name, node)).collect(),
        );
        let names: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
        names.into_iter().fold(Payloads::Same, |effect, name| {
            let old = old.get(name).copied().unwrap_or(&ANYTHING);
            effect.and(self.nodes(old, new.get(name).copied().unwrap_or(&ANYTHING)))
        })
    }

    /// `prefixItems` and `items`.
    pub(super) fn items(&mut self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        let ((in_old, old_rest), (in_new, new_rest)) = (items(old), items(new));
        let mut effect = self.nodes(old_rest, new_rest);
        for index in 0..in_old.len().max(in_new.len()) {
            let old = in_old.get(index).unwrap_or(old_rest);
            effect = effect.and(self.nodes(old, in_new.get(index).unwrap_or(new_rest)));
        }
        effect
    }

    /// `contains`: a schema that accepts more items reaches both `minContains` and `maxContains` sooner.
    pub(super) fn contains(&mut self, old: &Contained, new: &Contained) -> Payloads {
        let (old_max, new_max) = (old.max, new.max);
        let (old_min, new_min) = (old.min.unwrap_or(1), new.min.unwrap_or(1));
        let minimum = scalars::limit(old_min.cmp(&new_min), false);
        let (old_most, new_most) = (old_max.unwrap_or(u64::MAX), new_max.unwrap_or(u64::MAX));
        let maximum = scalars::limit(old_most.cmp(&new_most), true);
        let items = match self.nodes(&old.node, &new.node) {
            Payloads::Same => Payloads::Same,
            effect if old_max.is_none() && new_max.is_none() => effect,
            _ => Payloads::Changed,
        };
        minimum.and(maximum).and(items)
    }
}

/// `additionalProperties`
fn rest<'a>(rules: &[&'a Rule]) -> Option<&'a RuleNode> {
    rules.iter().find_map(|rule| match rule {
        Rule::Member(MemberRule::AdditionalProperties(Undeclared { node, .. })) => Some(&**node),
        _ => None,
    })
}

/// Returns the schemas of the first items, and the schema of the others.
fn items<'a>(rules: &[&'a Rule]) -> (&'a [RuleNode], &'a RuleNode) {
    let mut prefix: &[RuleNode] = &[];
    let mut rest: &RuleNode = &ANYTHING;
    for rule in rules {
        match rule {
            Rule::Item(ItemRule::PrefixItems(nodes)) => prefix = nodes,
            Rule::Item(ItemRule::Items(ItemsAfter { node, .. })) => rest = node,
            _ => {}
        }
    }
    (prefix, rest)
}

pub(super) fn dependent_required(old: &Required, new: &Required) -> Payloads {
    let pairs = |of: &Required| -> Vec<(String, String)> {
        let pairs = of.iter();
        pairs
            .flat_map(|(name, needs)| needs.iter().map(|need| (name.clone(), need.clone())))
            .collect()
    };
    scalars::sets(pairs(new), pairs(old))
}
