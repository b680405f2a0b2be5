//! One document, and the way to each schema in it.

use std::collections::HashMap;

use super::files;
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
    /// The way to each schema in it, by JSON pointer.
    index: HashMap<String, Vec<Step>>,
}

impl Document {
    /// Takes in a document that was read.
    pub(super) fn new(file: &str, root: Schema) -> Self {
        fn index(schema: &Schema, path: &mut Vec<Step>, into: &mut HashMap<String, Vec<Step>>) {
            into.insert(schema.origin.pointer().to_owned(), path.clone());
            for (step, inner) in schema.steps() {
                path.push(step);
                index(inner, path, into);
                path.pop();
            }
        }
        let mut places = HashMap::new();
        index(&root, &mut Vec::new(), &mut places);
        Self {
            file: file.to_owned(),
            name: files::stem(file).to_owned(),
            root,
            index: places,
        }
    }

    /// The schema at a JSON pointer, if there is one.
    pub(super) fn schema(&self, pointer: &str) -> Option<&Schema> {
        let path = self.index.get(pointer)?;
        path.iter()
            .try_fold(&self.root, |schema, step| schema.step(*step))
    }
}
