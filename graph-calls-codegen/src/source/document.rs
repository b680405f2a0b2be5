//! One document, and an index of the schemas in it.

use std::collections::HashMap;
use std::sync::Arc;

use super::files;
use crate::error::quoted;
use crate::report::Report;
use crate::schema::{Schema, Step};

/// A schema document.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file, as the user named it.
    pub file: String,
    /// The file's name without directories and extension: `call` for `schemas/call.json`.
    pub name: String,
    /// The whole document.
    pub root: Schema,
    text: Option<Arc<str>>,
    /// The way to each schema in it, by JSON pointer and by anchor.
    index: HashMap<String, Vec<Step>>,
}

impl Document {
    /// Indexes a document that was read. A duplicate anchor is an error.
    pub(super) fn new(
        file: &str,
        text: Option<Arc<str>>,
        root: Schema,
        report: &mut Report,
    ) -> Self {
        let mut index = Index {
            path: Vec::new(),
            places: HashMap::new(),
            report,
        };
        index.add(&root);
        let places = index.places;
        Self {
            file: file.to_owned(),
            name: files::stem(file).to_owned(),
            root,
            text,
            index: places,
        }
    }

    /// The text, if the file could be read.
    pub(super) fn text(&self) -> Option<&Arc<str>> {
        self.text.as_ref()
    }

    /// The schema that a fragment means, a JSON pointer or an anchor, if there is one.
    pub(super) fn schema(&self, fragment: &str) -> Option<&Schema> {
        let path = self.index.get(fragment)?;
        path.iter()
            .try_fold(&self.root, |schema, step| schema.step(*step))
    }
}

struct Index<'a> {
    path: Vec<Step>,
    places: HashMap<String, Vec<Step>>,
    report: &'a mut Report,
}

impl Index<'_> {
    /// Adds a schema, and those in it; `serde_json` bounds how deep they nest.
    fn add(&mut self, schema: &Schema) {
        let pointer = schema.origin.pointer().to_owned();
        self.places.insert(pointer, self.path.clone());
        if let Some(anchor) = &schema.anchor {
            let before = self.places.insert(anchor.clone(), self.path.clone());
            if before.is_some() {
                self.report.error(
                    &schema.origin.child("$anchor"),
                    format_args!("duplicate anchor {}", quoted(anchor)),
                    "give one of them another name",
                );
            }
        }
        for (step, inner) in schema.steps() {
            self.path.push(step);
            self.add(inner);
            self.path.pop();
        }
    }
}
