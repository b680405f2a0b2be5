//! Compares `allOf`, `anyOf` and `oneOf`.

use super::{ANYTHING, Comparison, NOTHING, NULL, Payloads};
use graph_calls_codegen::ir::{
    Branch, InPlaceRule, ItemRule, MemberRule, Rule, RuleNode, Select, TAG, ValueRule,
    arguments::{BesideNull, ItemsAfter},
};
use std::collections::{BTreeSet, HashMap};

/// The maximum number of pairs of branches to compare; beyond it, branches are compared by index.
const MAX_PAIRS: usize = 1024;

impl Comparison<'_> {
    /// `allOf`: removes equivalent pairs, then compares the remaining schemas by index.
    pub(super) fn all_of(&mut self, old: &[RuleNode], new: &[RuleNode]) -> Payloads {
        let mut old: Vec<&RuleNode> = old.iter().collect();
        let mut new: Vec<&RuleNode> = new.iter().collect();
        if old.len() * new.len() <= MAX_PAIRS {
            old.retain(|old| {
                let like = |new: &&RuleNode| self.nodes(old, new) == Payloads::Same;
                let found = new.iter().position(like);
                found.map(|at| new.remove(at)).is_none()
            });
        }
        (0..old.len().max(new.len())).fold(Payloads::Same, |effect, index| {
            let of = |nodes: &[&RuleNode]| nodes.get(index).map(|node| (*node).clone());
            let (old, new) = (of(&old), of(&new));
            let old = old.as_ref().unwrap_or(&ANYTHING);
            effect.and(self.nodes(old, new.as_ref().unwrap_or(&ANYTHING)))
        })
    }

    /// `anyOf`: a branch is new if no old branch accepts all its instances, and removed if no new
    /// branch does.
    pub(super) fn any_of(&mut self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        let (old, new) = (alternatives(old), alternatives(new));
        match (old.is_empty(), new.is_empty()) {
            (true, true) => return Payloads::Same,
            (true, false) => return Payloads::Stricter,
            (false, true) => return Payloads::Looser,
            (false, false) => {}
        }
        if old.len() * new.len() > MAX_PAIRS {
            if old.len() != new.len() {
                return Payloads::Changed;
            }
            let pairs = old.into_iter().zip(new);
            return pairs.fold(Payloads::Same, |effect, (old, new)| {
                effect.and(self.nodes(old, new))
            });
        }
        let mut gone = vec![true; old.len()];
        let mut fresh = vec![true; new.len()];
        for (i, old) in old.iter().enumerate() {
            for (j, new) in new.iter().enumerate() {
                let effect = self.nodes(old, new);
                gone[i] &= effect.rejects_more();
                fresh[j] &= matches!(effect, Payloads::Looser | Payloads::Changed);
            }
        }
        Payloads::from_parts(gone.contains(&true), fresh.contains(&true))
    }

    /// `oneOf`: a branch that accepts more may overlap with another, which rejects instances.
    pub(super) fn one_of(&mut self, old: &[RuleNode], new: &[RuleNode]) -> Payloads {
        let mut pairs = old.iter().zip(new);
        let same = pairs.all(|(old, new)| self.nodes(old, new) == Payloads::Same);
        if same && old.len() == new.len() {
            Payloads::Same
        } else {
            Payloads::Changed
        }
    }

    /// `oneOf` by type tag: compares each tag by itself.
    pub(super) fn tagged(&mut self, old: &[Branch], new: &[Branch]) -> Payloads {
        let (old, new) = (BranchTable::new(old), BranchTable::new(new));
        let classes: BTreeSet<InstanceClass<'_>> = old.classes().chain(new.classes()).collect();
        classes.into_iter().fold(Payloads::Same, |effect, class| {
            effect.and(self.class_effect(&old, &new, class))
        })
    }

    /// Returns the effect on the instances of one class.
    pub(in crate::diff) fn class_effect(
        &mut self,
        old: &BranchTable<'_>,
        new: &BranchTable<'_>,
        class: InstanceClass<'_>,
    ) -> Payloads {
        match (old.branch(class), new.branch(class)) {
            (None, None) => Payloads::Same,
            (Some(_), None) => Payloads::Stricter,
            (None, Some(_)) => Payloads::Looser,
            (Some(old), Some(new)) => self.nodes(&untagged(old), &untagged(new)),
        }
    }
}

/// The branches of `anyOf`.
fn alternatives<'a>(rules: &[&'a Rule]) -> Vec<&'a RuleNode> {
    let mut nodes = Vec::new();
    for rule in rules {
        match rule {
            Rule::InPlace(InPlaceRule::AnyOf(branches)) => nodes.extend(branches),
            Rule::InPlace(InPlaceRule::Nullable(BesideNull { node, .. })) => {
                nodes.extend([&**node, &NULL]);
            }
            _ => {}
        }
    }
    nodes
}

/// A class of instances for which a choice by type tag selects the same branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::diff) enum InstanceClass<'a> {
    /// An object with this tag.
    Tag(&'a str),
    /// An object without a tag.
    Absent,
    /// An object with a tag that no branch lists.
    Unknown,
    /// An array whose first item has this tag.
    ItemTag(&'a str),
    /// Any other array.
    Items,
}

/// The branch for each class of instances.
pub(in crate::diff) struct BranchTable<'a>(HashMap<InstanceClass<'a>, &'a RuleNode>);

impl<'a> BranchTable<'a> {
    pub(in crate::diff) fn new(branches: &'a [Branch]) -> Self {
        let entries = branches.iter().flat_map(|branch| {
            let classes = classes(&branch.select).into_iter();
            classes.map(|class| (class, &branch.node))
        });
        Self(entries.collect())
    }

    fn classes(&self) -> impl Iterator<Item = InstanceClass<'a>> {
        self.0.keys().copied()
    }

    /// Returns the selected branch; unlisted tags fall back to the branch for unknown tags.
    fn branch(&self, class: InstanceClass<'_>) -> Option<&'a RuleNode> {
        let rest = match class {
            InstanceClass::Tag(_) => InstanceClass::Unknown,
            InstanceClass::ItemTag(_) => InstanceClass::Items,
            other => other,
        };
        let node = self.0.get(&class).or_else(|| self.0.get(&rest));
        node.copied()
    }
}

/// Returns the classes of instances that a branch accepts.
pub(in crate::diff) fn classes(select: &Select) -> Vec<InstanceClass<'_>> {
    let tags = select.tags().iter();
    match select {
        Select::Tags(_) => tags.map(|tag| InstanceClass::Tag(tag)).collect(),
        Select::Absent(_) => {
            let tags = tags.map(|tag| InstanceClass::Tag(tag));
            tags.chain([InstanceClass::Absent]).collect()
        }
        Select::Unknown => vec![InstanceClass::Unknown],
        Select::ItemTags(_) => tags.map(|tag| InstanceClass::ItemTag(tag)).collect(),
        Select::Items => vec![InstanceClass::Items],
    }
}

/// Removes from a branch the keywords that only pin the tag of the object or of the items.
fn untagged(branch: &RuleNode) -> RuleNode {
    let mut rules = Vec::new();
    for rule in &branch.rules {
        match rule {
            Rule::Member(MemberRule::Properties(members))
                if members.iter().all(|(name, _)| name == TAG) => {}
            Rule::Member(MemberRule::Required(names)) if names.iter().all(|name| name == TAG) => {}
            Rule::Item(ItemRule::Items(ItemsAfter { after, node })) => {
                let (after, node) = (*after, Box::new(untagged(node)));
                rules.push(Rule::Item(ItemRule::Items(ItemsAfter { after, node })));
            }
            Rule::Value(ValueRule::MinItems(_)) => {}
            other => rules.push(other.clone()),
        }
    }
    if rules.is_empty()
        && branch
            .rules
            .contains(&Rule::Value(ValueRule::Always(false)))
    {
        return NOTHING.clone();
    }
    RuleNode {
        at: branch.at.clone(),
        rules,
    }
}
