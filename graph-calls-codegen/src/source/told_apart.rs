//! Which branches of a choice a value shows by itself: by its kind, or by its type annotation.

use std::collections::{BTreeMap, BTreeSet};

use super::Registry;
use crate::json::Json;
use crate::schema::{Kind, Schema};

/// The member that names a value's type.
const TAG: &str = "@odata.type";

/// The type annotations that a branch accepts.
enum Tags<'a> {
    Only(BTreeSet<&'a str>),
    Except(BTreeSet<&'a str>),
}

/// For each branch a number, different for two that no value of `kind` takes both; none for a branch that takes no
/// value of that kind.
pub(super) fn classes(registry: &Registry, branches: &[&Schema], kind: Kind) -> Vec<Option<usize>> {
    let taking: Vec<Option<Option<Tags<'_>>>> = branches
        .iter()
        .map(|branch| admits(registry, branch, kind).then(|| tags(registry, branch, kind)))
        .collect();
    let all_pinned = taking.iter().flatten().all(Option::is_some);
    let excepting = taking
        .iter()
        .flatten()
        .filter(|tags| matches!(tags, Some(Tags::Except(_))));
    if !all_pinned || excepting.count() > 1 {
        return taking
            .iter()
            .map(|taking| taking.as_ref().map(|_| 0))
            .collect();
    }
    let mut groups = Groups((0..branches.len()).collect());
    let mut owners = BTreeMap::new();
    let mut rest = None;
    for (index, tags) in taking.iter().enumerate() {
        match tags {
            Some(Some(Tags::Only(values))) => {
                for value in values {
                    let owner = *owners.entry(*value).or_insert(index);
                    groups.join(owner, index);
                }
            }
            Some(Some(Tags::Except(values))) => rest = Some((index, values)),
            _ => {}
        }
    }
    if let Some((rest, excepted)) = rest {
        for (_, owner) in owners
            .iter()
            .filter(|(value, _)| !excepted.contains(*value))
        {
            groups.join(rest, *owner);
        }
    }
    let taking = taking.iter().enumerate();
    taking
        .map(|(index, taking)| taking.as_ref().map(|_| groups.find(index)))
        .collect()
}

/// Disjoint sets of branches.
struct Groups(Vec<usize>);

impl Groups {
    fn find(&mut self, mut index: usize) -> usize {
        while self.0[index] != index {
            self.0[index] = self.0[self.0[index]];
            index = self.0[index];
        }
        index
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        self.0[a] = b;
    }
}

/// The schema and what it takes in, each after the one that takes it in: what must hold of the same value.
fn parts<'a>(registry: &'a Registry, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
    /// Branches that take in more than this are not told apart.
    const MOST: usize = 100;
    let mut waiting = vec![schema];
    std::iter::from_fn(move || {
        let schema = waiting.pop()?;
        waiting.extend(schema.all_of.iter().take(MOST).rev());
        waiting.extend(
            schema
                .reference
                .as_ref()
                .and_then(|reference| registry.target(reference)),
        );
        Some(schema)
    })
    .take(MOST)
}

fn admits(registry: &Registry, schema: &Schema, kind: Kind) -> bool {
    parts(registry, schema)
        .filter_map(|part| part.types)
        .all(|types| types.contains(kind))
}

/// The tags that a value of the branch has; those of its items, if it is an array.
fn tags<'a>(registry: &'a Registry, schema: &'a Schema, kind: Kind) -> Option<Tags<'a>> {
    if kind == Kind::Array {
        let mut items = parts(registry, schema).filter_map(|part| part.items.as_deref());
        return items.find_map(|items| tags(registry, items, Kind::Object));
    }
    parts(registry, schema)
        .flat_map(|part| &part.properties)
        .filter(|(name, _)| name == TAG)
        .find_map(|(_, tag)| pinned(tag))
}

fn pinned(tag: &Schema) -> Option<Tags<'_>> {
    if let Some(values) = values(tag) {
        return Some(Tags::Only(values));
    }
    tag.not.as_deref().and_then(values).map(Tags::Except)
}

/// The texts that a schema allows, and nothing else.
fn values(schema: &Schema) -> Option<BTreeSet<&str>> {
    match (&schema.const_, &schema.enum_) {
        (Some(value), _) => Some(BTreeSet::from([value.as_str()?])),
        (_, Some(values)) => values.iter().map(Json::as_str).collect(),
        _ => None,
    }
}
