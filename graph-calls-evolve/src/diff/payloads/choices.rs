//! Schemas beside schemas.

use super::{ANYTHING, Comparison, NOTHING, NULL, Payloads};
use graph_calls_codegen::ir::{
    Branch, InPlaceRule, ItemRule, MemberRule, Rule, RuleNode, Select, TAG, ValueRule,
    arguments::{BesideNull, ItemsAfter},
};
use std::collections::{BTreeSet, HashMap};

/// So many pairs of branches are compared; beyond, each is compared with the one in its place.
const PAIRS: usize = 1024;

impl Comparison<'_> {
    /// `allOf`: each with its like, what is left in the order in which it stands.
    pub(super) fn all_of(&mut self, old: &[RuleNode], new: &[RuleNode]) -> Payloads {
        let mut old: Vec<&RuleNode> = old.iter().collect();
        let mut new: Vec<&RuleNode> = new.iter().collect();
        if old.len() * new.len() <= PAIRS {
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

    /// `anyOf`: a branch is new if no branch took all that it takes, gone if none does any more.
    pub(super) fn any_of(&mut self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        let (old, new) = (alternatives(old), alternatives(new));
        match (old.is_empty(), new.is_empty()) {
            (true, true) => return Payloads::Same,
            (true, false) => return Payloads::Stricter,
            (false, true) => return Payloads::Looser,
            (false, false) => {}
        }
        if old.len() * new.len() > PAIRS {
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
                gone[i] &= effect.refuses();
                fresh[j] &= matches!(effect, Payloads::Looser | Payloads::Changed);
            }
        }
        Payloads::from_parts(gone.contains(&true), fresh.contains(&true))
    }

    /// `oneOf`: a branch that takes more may take away what another took.
    pub(super) fn one_of(&mut self, old: &[RuleNode], new: &[RuleNode]) -> Payloads {
        let mut pairs = old.iter().zip(new);
        let same = pairs.all(|(old, new)| self.nodes(old, new) == Payloads::Same);
        if same && old.len() == new.len() {
            Payloads::Same
        } else {
            Payloads::Changed
        }
    }

    /// `oneOf` by type tag: each tag by itself.
    pub(super) fn tagged(&mut self, old: &[Branch], new: &[Branch]) -> Payloads {
        let (old, new) = (Handled::new(old), Handled::new(new));
        let keys: BTreeSet<Key<'_>> = old.keys().chain(new.keys()).collect();
        keys.into_iter().fold(Payloads::Same, |effect, key| {
            effect.and(self.handled(&old, &new, key))
        })
    }

    /// What changes for the instances that a key stands for.
    pub(in crate::diff) fn handled(
        &mut self,
        old: &Handled<'_>,
        new: &Handled<'_>,
        key: Key<'_>,
    ) -> Payloads {
        match (old.by(key), new.by(key)) {
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

/// Instances that a choice by type tag treats alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::diff) enum Key<'a> {
    /// An object with this tag.
    Tag(&'a str),
    /// An object without one.
    Absent,
    /// An object with a tag that no branch names.
    Unknown,
    /// An array whose first item has this tag.
    ItemTag(&'a str),
    /// Any other array.
    Items,
}

/// Which branch takes what.
pub(in crate::diff) struct Handled<'a>(HashMap<Key<'a>, &'a RuleNode>);

impl<'a> Handled<'a> {
    pub(in crate::diff) fn new(branches: &'a [Branch]) -> Self {
        let keys = branches.iter().flat_map(|branch| {
            let keys = keys(&branch.select).into_iter();
            keys.map(|key| (key, &branch.node))
        });
        Self(keys.collect())
    }

    fn keys(&self) -> impl Iterator<Item = Key<'a>> {
        self.0.keys().copied()
    }

    /// The branch that takes it; tags that none names have one, too.
    fn by(&self, key: Key<'_>) -> Option<&'a RuleNode> {
        let rest = match key {
            Key::Tag(_) => Key::Unknown,
            Key::ItemTag(_) => Key::Items,
            other => other,
        };
        let node = self.0.get(&key).or_else(|| self.0.get(&rest));
        node.copied()
    }
}

/// What a branch takes.
pub(in crate::diff) fn keys(select: &Select) -> Vec<Key<'_>> {
    let tags = select.tags().iter();
    match select {
        Select::Tags(_) => tags.map(|tag| Key::Tag(tag)).collect(),
        Select::Absent(_) => {
            let tags = tags.map(|tag| Key::Tag(tag));
            tags.chain([Key::Absent]).collect()
        }
        Select::Unknown => vec![Key::Unknown],
        Select::ItemTags(_) => tags.map(|tag| Key::ItemTag(tag)).collect(),
        Select::Items => vec![Key::Items],
    }
}

/// What a branch asks beside the tag, which has decided already; of an array's items likewise.
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
