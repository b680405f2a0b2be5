//! Which schema leads to which: the ways that validating a value takes.

use std::collections::HashMap;
use std::ptr;

use super::Registry;
use crate::schema::{Pattern, Schema, Step};

/// The schemas of a registry, and the ways between them.
pub(super) struct Graph<'a> {
    pub(super) schemas: Vec<&'a Schema>,
    pub(super) ways: Vec<Vec<Way<'a>>>,
}

/// A way from one schema to another.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    /// The way within the document; none for a `$ref`.
    pub(super) step: Option<Step>,
    pub(super) to: usize,
    /// The members or items that it goes down to; none if it stays at the value.
    pub(super) down: Option<Down<'a>>,
}

/// The members or items of a value that a keyword applies to.
#[derive(Clone, Copy)]
pub(super) enum Down<'a> {
    /// One member.
    Member(&'a str),
    /// The members whose names match.
    Matching(&'a Pattern),
    /// The members that the schema says nothing else of.
    Other(&'a Schema),
    /// One item.
    Item(usize),
    /// The items from an index on.
    Items(usize),
}

impl<'a> Graph<'a> {
    pub(super) fn new(registry: &'a Registry) -> Self {
        let schemas = registry.schemas();
        let indexes: HashMap<*const Schema, usize> = schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (ptr::from_ref(*schema), index))
            .collect();
        let find = |schema: &Schema| indexes.get(&ptr::from_ref(schema)).copied();
        let ways = |schema: &&'a Schema| {
            let schema = *schema;
            let inner = schema.steps().filter_map(|(step, inner)| {
                let down = down(schema, step);
                let applies = step.stays() || down.is_some();
                let to = find(inner).filter(|_| applies)?;
                let step = Some(step);
                Some(Way { step, to, down })
            });
            let target = schema.reference.as_ref().and_then(|reference| {
                let to = find(registry.target(reference)?)?;
                let (step, down) = (None, None);
                Some(Way { step, to, down })
            });
            target.into_iter().chain(inner).collect()
        };
        let ways = schemas.iter().map(ways).collect();
        Self { schemas, ways }
    }

    /// For each schema the number of its component: two have the same if each leads to the other.
    ///
    /// Tarjan's algorithm, with its own stack.
    pub(super) fn components(&self) -> Vec<usize> {
        let unseen = usize::MAX;
        let count = self.schemas.len();
        let mut components = vec![unseen; count];
        let mut order = vec![unseen; count];
        let mut lowest = vec![unseen; count];
        let (mut open, mut seen, mut found) = (Vec::new(), 0, 0);
        for start in 0..count {
            if order[start] != unseen {
                continue;
            }
            let mut path = vec![(start, 0)];
            while let Some((at, next)) = path.pop() {
                if next == 0 {
                    order[at] = seen;
                    lowest[at] = seen;
                    seen += 1;
                    open.push(at);
                } else {
                    let before = self.ways[at][next - 1].to;
                    if components[before] == unseen {
                        lowest[at] = lowest[at].min(lowest[before]);
                    }
                }
                if let Some(way) = self.ways[at].get(next) {
                    path.push((at, next + 1));
                    if order[way.to] == unseen {
                        path.push((way.to, 0));
                    }
                } else if lowest[at] == order[at] {
                    while let Some(member) = open.pop() {
                        components[member] = found;
                        if member == at {
                            break;
                        }
                    }
                    found += 1;
                }
            }
        }
        components
    }
}

/// Where a step leads in the value, if that is further down. A member's name has nothing further down.
fn down(schema: &Schema, step: Step) -> Option<Down<'_>> {
    Some(match step {
        Step::Property(index) => Down::Member(&schema.properties.get(index)?.0),
        Step::PatternProperty(index) => Down::Matching(&schema.pattern_properties.get(index)?.0),
        Step::AdditionalProperties => Down::Other(schema),
        Step::PrefixItem(index) => Down::Item(index),
        Step::Items => Down::Items(schema.prefix_items.len()),
        Step::Contains => Down::Items(0),
        _ => return None,
    })
}

impl Down<'_> {
    /// Whether this is about members; it is about items otherwise.
    pub(super) fn is_member(&self) -> bool {
        !matches!(self, Self::Item(_) | Self::Items(_))
    }

    /// The effort of asking whether it [`meets`](Self::meets) another.
    pub(super) fn cost(&self) -> usize {
        match self {
            Self::Other(schema) => schema.properties.len() + schema.pattern_properties.len(),
            _ => 1,
        }
    }

    /// Whether some member or item may be meant by both; in doubt, it may.
    pub(super) fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Member(a), Self::Member(b)) => a == b,
            (Self::Matching(pattern), Self::Member(name))
            | (Self::Member(name), Self::Matching(pattern)) => may_match(pattern, name),
            (Self::Other(schema), Self::Member(name))
            | (Self::Member(name), Self::Other(schema)) => {
                !schema.properties.iter().any(|(known, _)| known == name)
            }
            (Self::Matching(a), Self::Matching(b)) => match (&a.prefix, &b.prefix) {
                (Some(a), Some(b)) => a.starts_with(b) || b.starts_with(a),
                _ => true,
            },
            (Self::Other(schema), Self::Matching(pattern))
            | (Self::Matching(pattern), Self::Other(schema)) => {
                let mut known = schema.pattern_properties.iter();
                !known.any(|(known, _)| known == *pattern)
            }
            (Self::Other(_), Self::Other(_)) | (Self::Items(_), Self::Items(_)) => true,
            (Self::Item(a), Self::Item(b)) => a == b,
            (Self::Item(index), Self::Items(from)) | (Self::Items(from), Self::Item(index)) => {
                index >= from
            }
            _ => false,
        }
    }
}

fn may_match(pattern: &Pattern, name: &str) -> bool {
    pattern
        .prefix
        .as_ref()
        .is_none_or(|prefix| name.starts_with(prefix.as_str()))
}
