//! Computes the paths of the resources to which actions are bound: `/communications/calls/{callId}`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::metadata::{Action, Metadata};
use super::titles::{GRAPH, last};

/// The shortest path to each type through properties that contain their target.
#[derive(Debug, Default)]
pub(super) struct Paths<'m> {
    /// Paths to a single entity.
    single: BTreeMap<&'m str, String>,
    /// Paths to a collection.
    collection: BTreeMap<&'m str, String>,
}

/// An entry of the priority queue, shortest first: segments, path, type, whether it is a collection.
type QueueEntry<'m> = Reverse<(usize, String, &'m str, bool)>;

impl<'m> Paths<'m> {
    /// Searches from these entity sets and singletons (Dijkstra).
    pub(super) fn from<'n>(
        metadata: &'m Metadata,
        services: impl Iterator<Item = &'n String>,
    ) -> Self {
        let mut paths = Self::default();
        let mut open: BinaryHeap<QueueEntry<'m>> = BinaryHeap::new();
        for name in services {
            if let Some(service) = metadata.services.get(name) {
                open.push(Reverse((
                    1,
                    format!("/{name}"),
                    &service.ty,
                    service.is_set,
                )));
            }
        }
        while let Some(Reverse((length, path, ty, is_collection))) = open.pop() {
            if is_collection {
                if paths.collection.contains_key(ty) {
                    continue;
                }
                let one = format!("{path}/{{{}}}", variable(ty, &path));
                open.push(Reverse((length + 1, one, ty, false)));
                paths.collection.insert(ty, path);
                continue;
            }
            if paths.single.contains_key(ty) {
                continue;
            }
            let own = metadata.structured(ty).into_iter();
            let inherited = metadata.ancestors(ty).map(|(_, of)| of);
            for member in own.chain(inherited).flat_map(|of| &of.members) {
                if member.is_navigation {
                    let path = format!("{path}/{}", member.name);
                    let target = (length + 1, path, &*member.ty.name, member.ty.is_collection);
                    open.push(Reverse(target));
                }
            }
            paths.single.insert(ty, path);
        }
        paths.bases(metadata);
        paths
    }

    /// Adds paths to bases: an action that is bound to a base is available on derived types.
    fn bases(&mut self, metadata: &'m Metadata) {
        for paths in [&mut self.single, &mut self.collection] {
            let mut bases: BTreeMap<&str, &String> = BTreeMap::new();
            for (ty, path) in &*paths {
                for (base, _) in metadata.ancestors(ty) {
                    let shortest = bases.entry(base).or_insert(path);
                    if (path.len(), path) < (shortest.len(), *shortest) {
                        *shortest = path;
                    }
                }
            }
            let bases: Vec<(&str, String)> = bases
                .into_iter()
                .map(|(base, path)| (base, path.clone()))
                .collect();
            for (base, path) in bases {
                paths.entry(base).or_insert(path);
            }
        }
    }

    /// Returns the path of an action, if its binding type is reachable.
    pub(super) fn of(&self, action: &Action) -> Option<String> {
        let paths = if action.binding.is_collection {
            &self.collection
        } else {
            &self.single
        };
        let path = paths.get(action.binding.name.as_str())?;
        // Actions outside the namespace of Graph have a qualified name.
        let name = match action.name.strip_prefix(GRAPH) {
            Some(name) if !name.contains('.') => name,
            _ => &action.name,
        };
        Some(format!("{path}/{name}"))
    }
}

/// Returns the name of a path variable that is unique in the path.
fn variable(ty: &str, path: &str) -> String {
    let name = format!("{}Id", last(ty));
    let is_taken = |name: &str| path.contains(&format!("{{{name}}}"));
    let numbered = (2_u64..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or(name)
}
