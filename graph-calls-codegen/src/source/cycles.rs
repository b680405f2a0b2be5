//! References that come back to where they started without going into the value: validating would never end.

use std::collections::HashMap;
use std::ptr;

use super::Registry;
use crate::report::Report;
use crate::schema::{Reference, Schema};

/// A way from one schema to another that applies to the same value; with the `$ref` that makes it, if one does.
type Edge<'a> = (&'a Schema, Option<&'a Reference>);

/// Errors for every reference that closes a cycle of `$ref`, `allOf`, `anyOf` and the like.
///
/// A depth-first search with its own stack: a chain of references may be longer than the thread's stack is deep.
pub(super) fn check(registry: &Registry, report: &mut Report) {
    let mut open: HashMap<*const Schema, bool> = HashMap::new();
    for start in registry.schemas() {
        let mut path = Vec::new();
        let mut next: Option<Edge<'_>> = Some((start, None));
        loop {
            if let Some((schema, by)) = next {
                match open.get(&ptr::from_ref(schema)) {
                    None => {
                        open.insert(ptr::from_ref(schema), true);
                        path.push((schema, by, edges(registry, schema).into_iter()));
                    }
                    Some(true) => {
                        // A schema does not contain itself, so at least one way of the cycle is a reference.
                        let closing = by.or_else(|| path.iter().rev().find_map(|(_, by, _)| *by));
                        error(closing, report);
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
}

fn edges<'a>(registry: &'a Registry, schema: &'a Schema) -> Vec<Edge<'a>> {
    let inner = schema
        .steps()
        .filter(|(step, _)| step.stays())
        .map(|(_, inner)| (inner, None));
    let reference = schema.reference.as_ref();
    let target =
        reference.and_then(|reference| Some((registry.target(reference)?, Some(reference))));
    inner.chain(target).collect()
}

fn error(closing: Option<&Reference>, report: &mut Report) {
    if let Some(reference) = closing {
        report.error(
            &reference.origin,
            "the reference comes back to itself without passing a property or an item",
            "remove it, or put it under `properties` or `items`",
        );
    }
}
