//! Which members and items each way from a schema goes down to, and where two ways meet.

use std::collections::BTreeMap;

use super::graph::Down;

/// What a way from a schema claims, whatever it goes down to.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    pub(super) way: usize,
    /// The choice that the way is a branch of; a value takes every way that belongs to none.
    pub(super) choice: Option<Choice>,
    /// Which values take the branch: a value takes those of one class only.
    pub(super) class: usize,
}

/// A keyword of which a value takes some branches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Choice {
    AnyOf,
    OneOf,
    Condition,
}

/// What the ways from one schema claim.
#[derive(Default)]
pub(super) struct Claimed<'a>(BTreeMap<Option<Choice>, BTreeMap<usize, Claims<'a>>>);

/// The claims of one class: for each, the first way that makes it.
#[derive(Default)]
struct Claims<'a> {
    members: BTreeMap<&'a str, usize>,
    items: BTreeMap<usize, usize>,
    /// Claims on many members or items.
    many: Vec<(Down<'a>, usize)>,
}

impl<'a> Claimed<'a> {
    /// Notes a claim; another way that meets it, if there is one, and the effort of looking.
    pub(super) fn add(&mut self, down: Down<'a>, claim: Claim) -> (Option<usize>, usize) {
        let others = self.0.iter().filter(|(choice, _)| **choice != claim.choice);
        let others = others.flat_map(|(_, classes)| classes.values());
        let own = self
            .0
            .get(&claim.choice)
            .and_then(|classes| classes.get(&claim.class));
        let mut effort = 0;
        let found = others
            .chain(own)
            .find_map(|claims| claims.meeting(down, claim.way, &mut effort));
        let classes = self.0.entry(claim.choice).or_default();
        classes.entry(claim.class).or_default().add(down, claim.way);
        (found, effort)
    }
}

impl<'a> Claims<'a> {
    fn add(&mut self, down: Down<'a>, way: usize) {
        match down {
            Down::Member(name) => {
                self.members.entry(name).or_insert(way);
            }
            Down::Item(index) => {
                self.items.entry(index).or_insert(way);
            }
            _ => self.many.push((down, way)),
        }
    }

    /// A way other than `way` that claims some of the same.
    fn meeting(&self, down: Down<'a>, way: usize, effort: &mut usize) -> Option<usize> {
        let is_other = |other: &usize| *other != way;
        *effort += 1;
        let same = match down {
            Down::Member(name) => self.members.get(name),
            Down::Item(index) => self.items.get(&index),
            _ => None,
        };
        if let Some(other) = same.copied().filter(is_other) {
            return Some(other);
        }
        let mut among = |claims: &mut dyn Iterator<Item = (Down<'a>, usize)>| {
            claims
                .inspect(|(at, _)| *effort += at.cost() + down.cost())
                .find(|(at, other)| is_other(other) && at.meets(&down))
                .map(|(_, other)| other)
        };
        let found = among(&mut self.many.iter().copied());
        if found.is_some() || matches!(down, Down::Member(_) | Down::Item(_)) {
            return found;
        }
        let members = self.members.iter();
        let mut members = members.map(|(name, way)| (Down::Member(name), *way));
        let items = self.items.iter();
        let mut items = items.map(|(index, way)| (Down::Item(*index), *way));
        among(&mut members).or_else(|| among(&mut items))
    }
}
