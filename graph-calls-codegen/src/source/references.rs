//! Resolves the text of each `$ref` to a place, and reports places without a schema.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::uri::{Uri, remote};
use super::{Location, Registry};
use crate::error::{Origin, quoted};
use crate::json::Json;
use crate::report::Report;
use crate::schema::{Rejection, Resolve, split};

/// The indices of the documents, by the URIs that name them: their files, and their `$id`s.
#[derive(Default)]
pub(super) struct NamedDocuments(pub(super) HashMap<Uri, usize>);

impl NamedDocuments {
    /// Adds a document under its file.
    pub(super) fn add(&mut self, file: &str, index: usize) -> Result<(), Rejection> {
        match self.0.entry(Uri::file(file)) {
            Entry::Vacant(entry) => {
                entry.insert(index);
                Ok(())
            }
            Entry::Occupied(_) => {
                let reason = format!("{} is named twice", quoted(file));
                Err(Rejection::new(reason, "name it once"))
            }
        }
    }

    /// Adds the documents under their `$id`s. Returns the base URI of each document.
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
                Err(rejection) => {
                    let at = Origin::new(file.as_str(), "/$id");
                    report.error(&at, rejection.reason, rejection.remedy);
                    own
                }
            }
        };
        documents.iter().enumerate().map(base).collect()
    }

    fn add_id(&mut self, own: &Uri, text: &str, index: usize) -> Result<Uri, Rejection> {
        let quote = quoted(text);
        if text.contains('#') {
            let reason = format!("the `$id` {quote} has a fragment");
            return Err(Rejection::new(reason, "end it before the `#`"));
        }
        let uri = own.join(text)?;
        if *self.0.entry(uri.clone()).or_insert(index) == index {
            return Ok(uri);
        }
        let reason = format!("the `$id` {quote} names another document");
        let remedy = "give each document an `$id` of its own, or none";
        Err(Rejection::new(reason, remedy))
    }
}

/// The `$id` of a document.
fn id(document: &Json) -> Option<&str> {
    let Json::Object(members) = document else {
        return None;
    };
    let (_, value) = members.iter().find(|(name, _)| name == "$id")?;
    value.as_str()
}

/// Resolves the references of one document.
pub(super) struct Resolver<'a> {
    pub(super) names: &'a NamedDocuments,
    /// The base URI of the document that has the references.
    pub(super) base: &'a Uri,
    pub(super) index: usize,
}

impl Resolve for Resolver<'_> {
    fn resolve(&self, text: &str) -> Result<Location, Rejection> {
        let (name, fragment) = split(text)?;
        let document = self.document(name, text)?;
        Ok(Location { document, fragment })
    }
}

impl Resolver<'_> {
    fn document(&self, name: &str, text: &str) -> Result<usize, Rejection> {
        if name.is_empty() {
            return Ok(self.index);
        }
        let uri = self.base.join(name)?;
        if let Some(index) = self.names.0.get(&uri) {
            return Ok(*index);
        }
        let (named, target) = (quoted(name), uri.to_string());
        Err(if uri.is_file() {
            let remedy = format!("name {} too, or correct the reference", quoted(&target));
            Rejection::new(format!("{named} is not among the documents"), remedy)
        } else if self.base.is_file() || Uri::is_absolute(name) {
            remote(text)
        } else {
            let reason = format!("{named} means {} below this `$id`", quoted(&target));
            let remedy = "give the document that is meant such an `$id`, or remove the one here";
            Rejection::new(reason, remedy)
        })
    }
}

/// Reports every reference that leads to no schema, except those to documents that are `unread`, whose own errors
/// are enough; `values` are the documents as JSON.
pub(super) fn check(
    registry: &Registry,
    values: &[(String, Json)],
    unread: &HashSet<usize>,
    report: &mut Report,
) {
    let mut pointers: HashMap<usize, HashSet<String>> = HashMap::new();
    let references = registry
        .schemas()
        .into_iter()
        .filter_map(|schema| schema.reference.as_ref());
    for reference in references.filter(|reference| registry.target(reference).is_none()) {
        let Location { document, fragment } = &reference.target;
        if unread.contains(document) {
            continue;
        }
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
