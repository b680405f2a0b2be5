//! Documents by name, and the references between them: the only user of `std::fs`.

mod consequences;
mod cycles;
mod document;
mod files;
mod references;
mod uri;

use std::path::Path;

use crate::error::Origin;
use crate::json::{self, Json};
use crate::report::{Errors, Report, collect};
use crate::schema::{Reference, Refusal, Schema, read_document};

use references::{Names, Resolver};

pub use document::Document;

/// A place in a [`Registry`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The document's index in [`Registry::documents`].
    pub document: usize,
    /// What a URI would say after `#` to name a schema in it: a JSON pointer, empty for the root, or an anchor.
    pub fragment: String,
}

/// Documents that refer to one another.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    documents: Vec<Document>,
}

/// A document that was found: its name, and its text unless there is an error already.
type Found = (String, Option<String>);

/// The documents of a folder, a path relative to `base`: every `.json` file in it, not below it,
/// named for [`Registry::load`] and sorted.
///
/// # Errors
/// A folder that cannot be read, that leads out of `base`, or that an interrupted import left.
pub fn documents_in(base: &Path, folder: &str) -> Result<Vec<String>, Errors> {
    collect(|report| {
        let listed = files::check(folder).and_then(|()| files::list(base, folder));
        listed.unwrap_or_else(|refusal| {
            report.error(&Origin::new(folder, ""), refusal.reason, refusal.remedy);
            Vec::new()
        })
    })
}

impl Registry {
    /// Reads `files`, paths relative to `base`.
    ///
    /// Documents may refer only to one another: what a build reads is what it was told to read.
    ///
    /// # Errors
    /// Every error of every document: one that cannot be read or is not JSON, a keyword that is not supported,
    /// a reference that leads nowhere.
    pub fn load(base: &Path, files: &[String]) -> Result<Self, Errors> {
        collect(|report| Self::read(base, files, report))
    }

    fn read(base: &Path, files: &[String], report: &mut Report) -> Self {
        let mut found = Vec::new();
        for file in files {
            let mut note = |refusal: Refusal| {
                report.error(
                    &Origin::new(file.as_str(), ""),
                    refusal.reason,
                    refusal.remedy,
                );
            };
            match files::check(file) {
                Ok(()) => found.push((file.clone(), files::read(base, file).map_err(note).ok())),
                Err(refusal) => note(refusal),
            }
        }
        Self::build(found, report)
    }

    /// One document given as text; `name` stands for the file in errors.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn inline(name: &str, text: &str) -> Result<Self, Errors> {
        Self::from_texts([(name.to_owned(), text.to_owned())])
    }

    /// Documents given as names and texts, which refer to one another by name.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Result<Self, Errors> {
        let found = texts
            .into_iter()
            .map(|(name, text)| (name, Some(text)))
            .collect();
        collect(|report| Self::build(found, report))
    }

    fn build(found: Vec<Found>, report: &mut Report) -> Self {
        let mut names = Names::default();
        let mut values: Vec<(String, Json)> = Vec::new();
        for (file, text) in found {
            let value = text.and_then(|text| json::read(&file, &text, report));
            let index = value.as_ref().map(|_| values.len());
            match names.add(&file, index) {
                Ok(()) => values.extend(value.map(|value| (file, value))),
                Err(refusal) => report.error(
                    &Origin::new(file.as_str(), ""),
                    refusal.reason,
                    refusal.remedy,
                ),
            }
        }
        let bases = names.add_ids(&values, report);
        let read = |(index, (file, value)): (usize, &(String, Json))| {
            let resolver = Resolver {
                names: &names,
                base: &bases[index],
                index,
            };
            let root = read_document(value, Origin::new(file.as_str(), ""), &resolver, report);
            Document::new(file, root, report)
        };
        let documents = values.iter().enumerate().map(read).collect();
        let registry = Self { documents };
        references::check(&registry, &values, report);
        consequences::remove(&names, &values, &bases, report);
        cycles::check(&registry, report);
        registry
    }

    /// The documents, in the order in which they were named.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The schema at a place, if there is one.
    pub fn schema(&self, at: &Location) -> Option<&Schema> {
        self.documents.get(at.document)?.schema(&at.fragment)
    }

    /// The schema that a reference in these documents means.
    pub fn target(&self, reference: &Reference) -> Option<&Schema> {
        self.schema(&reference.target)
    }

    /// Every schema, each after the one it is in.
    fn schemas(&self) -> Vec<&Schema> {
        fn collect<'a>(schema: &'a Schema, into: &mut Vec<&'a Schema>) {
            into.push(schema);
            for (_, inner) in schema.steps() {
                collect(inner, into);
            }
        }
        let mut schemas = Vec::new();
        for document in &self.documents {
            collect(&document.root, &mut schemas);
        }
        schemas
    }
}

#[cfg(test)]
mod tests {
    use super::{Location, Registry};

    const CALL: &str = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
            "a/b": {"$ref": "state.json"},
            "c": {"items": {"anyOf": [{"$ref": "#/properties/a~1b"}, {"not": {"$ref": "./state.json#/%24defs/x"}}]}}
        }
    }"##;
    const STATE: &str = r#"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "state",
        "$defs": {"x": {"title": "x", "allOf": [{"title": "y"}]}}
    }"#;

    fn registry() -> Registry {
        let texts = [("schemas/call.json", CALL), ("schemas/state.json", STATE)];
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        Registry::from_texts(texts).expect("the documents are sound")
    }

    #[test]
    fn documents_are_known_by_their_stem() {
        let registry = registry();
        let names: Vec<_> = registry
            .documents()
            .iter()
            .map(|document| &*document.name)
            .collect();
        assert_eq!(names, ["call", "state"]);
    }

    #[test]
    fn every_schema_is_found_by_its_own_pointer() {
        let registry = registry();
        assert_eq!(registry.schemas().len(), 10);
        for schema in registry.schemas() {
            let document = registry
                .documents()
                .iter()
                .position(|document| document.file == schema.origin.file());
            let at = Location {
                document: document.unwrap_or(usize::MAX),
                fragment: schema.origin.pointer().to_owned(),
            };
            assert_eq!(
                registry.schema(&at).map(|found| &found.origin),
                Some(&schema.origin)
            );
        }
    }

    #[test]
    fn references_lead_to_their_targets() {
        let registry = registry();
        let references = registry
            .schemas()
            .into_iter()
            .filter_map(|schema| schema.reference.as_ref());
        let targets: Vec<_> = references
            .map(|reference| {
                registry
                    .target(reference)
                    .map(|schema| schema.origin.to_string())
            })
            .collect();
        let expected = [
            "schemas/state.json#",
            "schemas/call.json#/properties/a~1b",
            "schemas/state.json#/$defs/x",
        ];
        assert_eq!(targets, expected.map(|target| Some(target.to_owned())));
    }

    #[test]
    fn no_schema_is_where_there_is_none() {
        for (document, fragment) in [
            (0, "/properties"),
            (0, "/nothing"),
            (0, "x"),
            (1, "/title"),
            (2, ""),
        ] {
            let fragment = fragment.to_owned();
            let at = Location { document, fragment };
            assert!(registry().schema(&at).is_none());
        }
    }
}
