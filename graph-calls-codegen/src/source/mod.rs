//! Reads documents, and resolves the references between them. No other module reads files.

mod consequences;
mod cycles;
mod document;
mod files;
mod references;
mod uri;

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use crate::error::Origin;
use crate::json::{self, Json};
use crate::locate;
use crate::report::{Errors, Outcome, Report, attempt, collect};
use crate::schema::{DIALECT, Reference, Schema, read_document};
use crate::upgrade::{Upgraded, upgrade};

use references::{NamedDocuments, Resolver};

pub use crate::schema::Location;
pub use document::Document;
pub(crate) use uri::Uri;

/// Documents that refer to one another.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    documents: Vec<Document>,
    /// The places of the references that are ignored, because with them a cycle would have no end.
    ignored: HashSet<Origin>,
    upgraded: Upgraded,
}

/// A named document: its file, and its text unless the file could not be read.
type File = (String, Option<Arc<str>>);

/// The documents of a folder, a path relative to `base`: every `.json` file in it, not below it,
/// named for [`Registry::load`] and sorted.
///
/// # Errors
/// A folder that cannot be read, that leads out of `base`, or that an interrupted import left.
pub fn documents_in(base: &Path, folder: &str) -> Result<Vec<String>, Errors> {
    collect(|report| {
        let listed = files::check(folder).and_then(|()| files::list(base, folder));
        listed.unwrap_or_else(|rejection| {
            report.error(&Origin::new(folder, ""), rejection.reason, rejection.remedy);
            Vec::new()
        })
    })
}

impl Registry {
    /// Reads `files`, paths relative to `base`.
    ///
    /// Documents may refer to one another, and to no document that is not named.
    ///
    /// # Errors
    /// Every error of every document: one that cannot be read or is not JSON, a keyword that is not supported,
    /// a reference that leads nowhere.
    pub fn load(base: &Path, files: &[String]) -> Result<Self, Errors> {
        Self::load_lossy(base, files).into_result()
    }

    /// Reads `files` as [`load`](Self::load) does, and keeps what could be read beside the errors.
    ///
    /// A document that cannot be read, or is not JSON, stands for any object. See
    /// [`generate_lossy`](crate::generate_lossy).
    pub fn load_lossy(base: &Path, files: &[String]) -> Outcome<Self> {
        attempt(|report| {
            let read = |file: &String| {
                let text = files::check(file).and_then(|()| files::read(base, file));
                let text = text.map_err(|rejection| {
                    report.error(
                        &Origin::new(file.as_str(), ""),
                        rejection.reason,
                        rejection.remedy,
                    );
                });
                (file.clone(), text.ok().map(Arc::from))
            };
            let files: Vec<File> = files.iter().map(read).collect();
            Self::build(files, report)
        })
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
        Self::from_texts_lossy(texts).into_result()
    }

    /// Documents as [`from_texts`](Self::from_texts) reads them; keeps what could be read beside the errors.
    pub fn from_texts_lossy(texts: impl IntoIterator<Item = (String, String)>) -> Outcome<Self> {
        let files = texts
            .into_iter()
            .map(|(name, text)| (name, Some(text.into())))
            .collect();
        attempt(|report| Self::build(files, report))
    }

    fn build(files: Vec<File>, report: &mut Report) -> Self {
        let mut names = NamedDocuments::default();
        let mut values: Vec<(String, Json)> = Vec::new();
        let mut texts: Vec<Option<Arc<str>>> = Vec::new();
        let mut unread = HashSet::new();
        for (file, text) in files {
            let index = values.len();
            if let Some(text) = &text {
                report.text(&file, Arc::clone(text));
            }
            if let Err(rejection) = names.add(&file, index) {
                if text.is_some() {
                    let origin = Origin::new(file.as_str(), "");
                    report.error(&origin, rejection.reason, rejection.remedy);
                }
                continue;
            }
            let value = text.as_ref();
            let value = value.and_then(|text| json::parse(&file, text, report));
            let value = value.unwrap_or_else(|| {
                unread.insert(index);
                stand_in(text.as_deref())
            });
            values.push((file, value));
            texts.push(text);
        }
        let upgraded = upgrade(&mut values, report);
        let before = report.errors().len();
        let bases = names.add_ids(&values, report);
        let mut documents = Vec::with_capacity(values.len());
        let read = values.iter().zip(texts).zip(&bases).enumerate();
        for (index, (((file, value), text), base)) in read {
            let resolver = Resolver {
                names: &names,
                base,
                index,
            };
            let mut root = read_document(value, Origin::new(file.as_str(), ""), &resolver, report);
            if let Some(note) = upgraded.note(index) {
                let description = root.description.get_or_insert_default();
                description.push_str(if description.is_empty() { "" } else { "\n\n" });
                description.push_str(&note);
            }
            documents.push(Document::new(file, text, root, report));
        }
        let mut registry = Self {
            documents,
            ignored: HashSet::new(),
            upgraded,
        };
        references::check(&registry, &values, &unread, report);
        consequences::remove(&names, &values, &bases, report);
        registry.ignored = cycles::check(&registry, report);
        registry.restore(report, before);
        registry
    }

    /// The dialects that the documents were written in, and what was left out to upgrade them.
    pub fn upgraded(&self) -> &Upgraded {
        &self.upgraded
    }

    /// Puts the errors of a report, from one on, where they are in documents that were upgraded.
    pub(crate) fn restore(&self, report: &mut Report, from: usize) {
        let documents = self.documents.iter().zip(&self.upgraded.moved);
        let moved: HashMap<&str, _> = documents
            .map(|(document, moved)| (document.file.as_str(), moved))
            .collect();
        if !moved.is_empty() {
            report.restore(from, |file, pointer| Some(moved.get(file)?.before(pointer)));
        }
    }

    /// Adds the texts of the documents to a report.
    pub(crate) fn texts(&self, report: &mut Report) {
        for document in &self.documents {
            if let Some(text) = document.text() {
                report.text(&document.file, Arc::clone(text));
            }
        }
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
        if self.ignored.contains(&reference.origin) {
            return None;
        }
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

/// Any object: what a document becomes that could not be read, under its title if its text says one.
fn stand_in(text: Option<&str>) -> Json {
    let member = |name: &str, value: &str| (name.to_owned(), Json::String(value.to_owned()));
    let mut members = vec![member("$schema", DIALECT), member("type", "object")];
    let title = text.and_then(|text| locate::string_at(text, "/title"));
    members.extend(title.map(|title| member("title", &title)));
    Json::Object(members)
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
        Registry::from_texts(texts).expect("the documents have no errors")
    }

    #[test]
    fn documents_are_named_by_their_stem() {
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
