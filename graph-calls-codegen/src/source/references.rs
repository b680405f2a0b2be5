//! From the text of a `$ref` to a place, and whether there is a schema.

use std::collections::{HashMap, HashSet};

use super::{Location, Registry, files};
use crate::error::quoted;
use crate::json::Json;
use crate::report::Report;
use crate::schema::{Parts, Refusal, Resolve};

/// Resolves the references of one document.
pub(super) struct Resolver<'a> {
    /// The index of each document by its normalised path; `None` for one that could not be read.
    pub(super) names: &'a HashMap<String, Option<usize>>,
    /// The document that refers.
    pub(super) from: &'a str,
}

impl Resolve for Resolver<'_> {
    fn resolve(&self, text: &str) -> Result<Option<Location>, Refusal> {
        let Parts { path, pointer } = Parts::parse(text)?;
        let document = self.document(&path)?;
        Ok(document.map(|document| Location { document, pointer }))
    }
}

impl Resolver<'_> {
    fn document(&self, path: &str) -> Result<Option<usize>, Refusal> {
        let own = files::normalise(self.from).unwrap_or_else(|| self.from.to_owned());
        let target = if path.is_empty() {
            own
        } else {
            files::beside(&own, path).ok_or_else(|| {
                let reason = format!("{} leads out of where the documents are", quoted(path));
                Refusal::new(
                    reason,
                    "keep the document among them, and write its path from here",
                )
            })?
        };
        self.names.get(&target).copied().ok_or_else(|| {
            let reason = format!("{} is not among the documents", quoted(path));
            Refusal::new(
                reason,
                format!("name {} too, or correct the reference", quoted(&target)),
            )
        })
    }
}

/// Faults for every reference that leads to no schema; `values` are the documents as JSON.
pub(super) fn check(registry: &Registry, values: &[(String, Json)], report: &mut Report) {
    let mut pointers: HashMap<usize, HashSet<String>> = HashMap::new();
    let references = registry
        .schemas()
        .into_iter()
        .filter_map(|schema| schema.reference.as_ref());
    for reference in references.filter(|reference| registry.target(reference).is_none()) {
        let Location { document, pointer } = &reference.target;
        let Some((file, value)) = values.get(*document) else {
            continue;
        };
        let (at, text, file) = (&reference.origin, quoted(&reference.text), quoted(file));
        let pointers = pointers
            .entry(*document)
            .or_insert_with(|| value.pointers());
        if pointers.contains(pointer) {
            let reason = format_args!("{text} points at something in {file} that is not a schema");
            report.fault(
                at,
                reason,
                "point at the root, or at one under `$defs` or `properties`",
            );
        } else {
            let reason = format_args!("{text} points at nothing in {file}");
            report.fault(at, reason, "correct the pointer, or add the schema");
        }
    }
}
