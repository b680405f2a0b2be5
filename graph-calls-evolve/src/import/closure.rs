//! Computes which types and actions become documents: everything reachable from the roots.

use std::collections::{BTreeMap, BTreeSet};

use super::metadata::{Kind, Metadata};
use super::overlay::Bounds;

/// The imported types and actions.
#[derive(Debug, Default)]
pub(super) struct Closure<'m> {
    /// The types, by qualified name.
    pub(super) types: BTreeSet<&'m str>,
    /// The imported types that derive directly from each type and can occur in a payload.
    pub(super) derived: BTreeMap<&'m str, Vec<&'m str>>,
    /// Indices into the actions of the metadata, sorted.
    pub(super) actions: BTreeSet<usize>,
}

impl<'m> Closure<'m> {
    /// Returns everything that is declared.
    pub(super) fn all(metadata: &'m Metadata) -> Self {
        let is_document = |name: &&str| {
            let kind = metadata.types.get(*name).map(|declared| &declared.kind);
            !matches!(kind, None | Some(Kind::Definition(_)))
        };
        let types: BTreeSet<&str> = metadata
            .types
            .keys()
            .map(String::as_str)
            .filter(is_document)
            .collect();
        let is_bound = |index: &usize| {
            let binding = metadata.actions.get(*index).map(|action| &action.binding);
            binding.is_some_and(|binding| types.contains(binding.name.as_str()))
        };
        Self {
            derived: derived(metadata, &concrete(metadata, &types)),
            actions: (0..metadata.actions.len()).filter(is_bound).collect(),
            types,
        }
    }

    /// Returns everything reachable from the roots: members, bases, derived types, and actions with
    /// their parameters and responses.
    pub(super) fn of(metadata: &'m Metadata, bounds: &Bounds) -> Self {
        let names: BTreeSet<&str> = metadata.types.keys().map(String::as_str).collect();
        let below = derived(metadata, &names);
        let mut bound: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, action) in metadata.actions.iter().enumerate() {
            bound.entry(&action.binding.name).or_default().push(index);
        }
        let mut closure = Self::default();
        let mut open: Vec<&str> = bounds.roots.iter().map(String::as_str).collect();
        while let Some(name) = open.pop() {
            let Some((name, declared)) = metadata.types.get_key_value(name) else {
                continue;
            };
            if bounds.cut.contains(name) || matches!(declared.kind, Kind::Definition(_)) {
                continue;
            }
            if !closure.types.insert(name) {
                continue;
            }
            let Kind::Structured(structured) = &declared.kind else {
                continue;
            };
            let members = structured.members.iter();
            let members = members.filter(|member| !member.is_navigation);
            open.extend(members.map(|member| member.ty.name.as_str()));
            open.extend(structured.base.as_deref());
            if !bounds.inlined.contains(name) {
                open.extend(below.get(name.as_str()).into_iter().flatten());
            }
            for &index in bound.get(name.as_str()).into_iter().flatten() {
                closure.actions.insert(index);
                let action = metadata.actions.get(index);
                let parameters = action.into_iter().flat_map(|action| &action.parameters);
                open.extend(parameters.map(|parameter| parameter.ty.name.as_str()));
                let returns = action.and_then(|action| action.returns.as_ref());
                open.extend(returns.map(|returns| returns.ty.name.as_str()));
            }
        }
        closure.derived = derived(metadata, &concrete(metadata, &closure.types));
        closure
    }
}

/// Returns the direct derived types of each type, restricted to `among`.
fn derived<'m>(
    metadata: &'m Metadata,
    among: &BTreeSet<&'m str>,
) -> BTreeMap<&'m str, Vec<&'m str>> {
    let mut derived: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for &name in among {
        let base = metadata.structured(name).and_then(|of| of.base.as_deref());
        if let Some(base) = base {
            derived.entry(base).or_default().push(name);
        }
    }
    derived
}

/// Returns the types that can occur in a payload: concrete types and their abstract bases.
fn concrete<'m>(metadata: &'m Metadata, among: &BTreeSet<&'m str>) -> BTreeSet<&'m str> {
    let mut concrete = BTreeSet::new();
    for &name in among {
        if metadata.structured(name).is_some_and(|of| !of.is_abstract) {
            concrete.insert(name);
            let bases = metadata.ancestors(name).map(|(base, _)| base);
            concrete.extend(bases.take_while(|base| among.contains(base)));
        }
    }
    concrete
}
