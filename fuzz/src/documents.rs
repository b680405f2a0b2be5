//! The documents with their types and reference validators.

use std::sync::Arc;

use graph_calls_tests::{
    reference::Reference,
    types::{self, Type},
};
use jsonschema::Validator;
use serde_json::Value;

/// A document with its type and reference validator.
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) of: Type,
    pub(crate) validator: Arc<Validator>,
}

/// All documents.
pub(crate) struct Documents {
    pub(crate) all: Vec<Document>,
    pub(crate) reference: Reference,
}

impl Documents {
    /// Compiles all documents.
    pub(crate) fn new() -> Self {
        let mut reference = Reference::default();
        let all = types::all().into_iter().filter_map(|of| {
            let name = of.document()?;
            let validator = reference.document(name);
            Some(Document {
                name,
                of,
                validator,
            })
        });
        Self {
            all: all.collect(),
            reference,
        }
    }

    /// Returns whether the reference validator accepts a value.
    pub(crate) fn is_valid(&self, document: &str, value: &Value) -> bool {
        let found = self.all.iter().find(|of| of.name == document);
        found.expect("a document").validator.is_valid(value)
    }
}
