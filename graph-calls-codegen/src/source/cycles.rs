//! Finds cycles of references that apply to one value, which would make validation endless.

use std::collections::{HashMap, HashSet};
use std::ptr;

use super::Registry;
use crate::error::Origin;
use crate::report::Report;
use crate::schema::{Reference, Schema};

/// A schema that applies to the same value as another, and the `$ref` that leads to it, if one does.
type Edge<'a> = (&'a Schema, Option<&'a Reference>);

/// Reports every reference that closes a cycle of `$ref`, `allOf`, `anyOf` and the like.
///
/// Returns the places of references without which there is no cycle.
pub(super) fn check(registry: &Registry, report: &mut Report) -> HashSet<Origin> {
    let closing = closing(registry, &HashSet::new());
    for reference in &closing {
        report.error(
            &reference.origin,
            "the reference comes back to itself without passing a property or an item",
            "remove it, or put it under `properties` or `items`",
        );
    }
    let ignored: HashSet<Origin> = origins(closing);
    // A cycle that a subschema closes may have other ways back.
    if ignored.is_empty() || self::closing(registry, &ignored).is_empty() {
        return ignored;
    }
    let schemas = registry.schemas().into_iter();
    origins(schemas.filter_map(|schema| schema.reference.as_ref()))
}

fn origins<'a>(references: impl IntoIterator<Item = &'a Reference>) -> HashSet<Origin> {
    let origins = references.into_iter();
    origins.map(|reference| reference.origin.clone()).collect()
}

/// Finds a reference of each cycle in a depth-first search, which has its own stack: a chain of references may be
/// longer than the thread's stack is deep. References at places that are `ignored` lead nowhere.
fn closing<'a>(registry: &'a Registry, ignored: &HashSet<Origin>) -> Vec<&'a Reference> {
    let mut found = Vec::new();
    let mut open: HashMap<*const Schema, bool> = HashMap::new();
    for start in registry.schemas() {
        let mut path = Vec::new();
        let mut next: Option<Edge<'_>> = Some((start, None));
        loop {
            if let Some((schema, by)) = next {
                match open.get(&ptr::from_ref(schema)) {
                    None => {
                        open.insert(ptr::from_ref(schema), true);
                        path.push((schema, by, edges(registry, schema, ignored).into_iter()));
                    }
                    Some(true) => {
                        // A schema does not contain itself, so at least one way of the cycle is a reference.
                        let closing = by.or_else(|| path.iter().rev().find_map(|(_, by, _)| *by));
                        found.extend(closing);
                    }
                    Some(false) => {}
                }
            }
            let Some((schema, _, edges)) = path.last_mut() else {
                break;
            };
            next = edges.next();
            if next.is_none() {
                open.insert(ptr::from_ref(*schema), false);
                path.pop();
            }
        }
    }
    found
}

fn edges<'a>(
    registry: &'a Registry,
    schema: &'a Schema,
    ignored: &HashSet<Origin>,
) -> Vec<Edge<'a>> {
    let inner = schema
        .steps()
        .filter(|(step, _)| step.stays())
        .map(|(_, inner)| (inner, None));
    let reference = schema.reference.as_ref();
    let reference = reference.filter(|reference| !ignored.contains(&reference.origin));
    let target =
        reference.and_then(|reference| Some((registry.target(reference)?, Some(reference))));
    inner.chain(target).collect()
}
