//! From the text of a `$ref` to a place, and whether there is a schema.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::uri::{Uri, remote};
use super::{Location, Registry};
use crate::error::{Origin, quoted};
use crate::json::Json;
use crate::report::Report;
use crate::schema::{Refusal, Resolve, split};

/// The documents by what may name them: their files, and their `$id`s.
#[derive(Default)]
pub(super) struct Names(pub(super) HashMap<Uri, Option<usize>>);

impl Names {
    /// Takes in a file; its index is `None` if it could not be read.
    pub(super) fn add(&mut self, file: &str, index: Option<usize>) -> Result<(), Refusal> {
        match self.0.entry(Uri::file(file)) {
            Entry::Vacant(entry) => {
                entry.insert(index);
                Ok(())
            }
            Entry::Occupied(_) => {
                let reason = format!("{} is named twice", quoted(file));
                Err(Refusal::new(reason, "name it once"))
            }
        }
    }

    /// Takes in the `$id`s, and answers with the URI that the references of each document start from.
    pub(super) fn add_ids(
        &mut self,
        documents: &[(String, Json)],
        report: &mut Report,
    ) -> Vec<Uri> {
        let base = |(index, (file, json)): (usize, &(String, Json))| {
            let own = Uri::file(file);
            let Some(text) = id(json) else {
                return own;
            };
            match self.add_id(&own, text, index) {
                Ok(uri) => uri,
                Err(refusal) => {
                    let at = Origin::new(file.as_str(), "/$id");
                    report.error(&at, refusal.reason, refusal.remedy);
                    own
                }
            }
        };
        documents.iter().enumerate().map(base).collect()
    }

    fn add_id(&mut self, own: &Uri, text: &str, index: usize) -> Result<Uri, Refusal> {
        let quote = quoted(text);
        if text.contains('#') {
            let reason = format!("the `$id` {quote} has a fragment");
            return Err(Refusal::new(reason, "end it before the `#`"));
        }
        let uri = own.join(text)?;
        if *self.0.entry(uri.clone()).or_insert(Some(index)) == Some(index) {
            return Ok(uri);
        }
        let reason = format!("the `$id` {quote} names another document");
        let remedy = "give each document an `$id` of its own, or none";
        Err(Refusal::new(reason, remedy))
    }
}

/// What a document calls itself.
fn id(document: &Json) -> Option<&str> {
    let Json::Object(members) = document else {
        return None;
    };
    let (_, value) = members.iter().find(|(name, _)| name == "$id")?;
    value.as_str()
}

/// Resolves the references of one document.
pub(super) struct Resolver<'a> {
    pub(super) names: &'a Names,
    /// What names the document that refers.
    pub(super) base: &'a Uri,
    pub(super) index: usize,
}

impl Resolve for Resolver<'_> {
    fn resolve(&self, text: &str) -> Result<Option<Location>, Refusal> {
        let (name, fragment) = split(text)?;
        let document = self.document(name, text)?;
        Ok(document.map(|document| Location { document, fragment }))
    }
}

impl Resolver<'_> {
    fn document(&self, name: &str, text: &str) -> Result<Option<usize>, Refusal> {
        if name.is_empty() {
            return Ok(Some(self.index));
        }
        let uri = self.base.join(name)?;
        if let Some(index) = self.names.0.get(&uri) {
            return Ok(*index);
        }
        let (named, target) = (quoted(name), uri.to_string());
        Err(if uri.is_file() {
            let remedy = format!("name {} too, or correct the reference", quoted(&target));
            Refusal::new(format!("{named} is not among the documents"), remedy)
        } else if self.base.is_file() || Uri::is_absolute(name) {
            remote(text)
        } else {
            let reason = format!("{named} means {} below this `$id`", quoted(&target));
            let remedy = "give the document that is meant such an `$id`, or remove the one here";
            Refusal::new(reason, remedy)
        })
    }
}

/// Errors for every reference that leads to no schema; `values` are the documents as JSON.
pub(super) fn check(registry: &Registry, values: &[(String, Json)], report: &mut Report) {
    let mut pointers: HashMap<usize, HashSet<String>> = HashMap::new();
    let references = registry
        .schemas()
        .into_iter()
        .filter_map(|schema| schema.reference.as_ref());
    for reference in references.filter(|reference| registry.target(reference).is_none()) {
        let Location { document, fragment } = &reference.target;
        let Some((file, value)) = values.get(*document) else {
            continue;
        };
        let (at, text, file) = (&reference.origin, quoted(&reference.text), quoted(file));
        let pointers = pointers
            .entry(*document)
            .or_insert_with(|| value.pointers());
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let reason = format_args!("{text} names no `$anchor` in {file}");
            report.error(at, reason, "correct the name, or add the `$anchor`");
        } else if pointers.contains(fragment) {
            let reason = format_args!("{text} points at something in {file} that is not a schema");
            report.error(
                at,
                reason,
                "point at the root, or at one under `$defs` or `properties`",
            );
        } else {
            let reason = format_args!("{text} points at nothing in {file}");
            report.error(at, reason, "correct the pointer, or add the schema");
        }
    }
}
