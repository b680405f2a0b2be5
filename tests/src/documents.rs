//! The documents that the model is made of, as its macro names them.

use std::{fs, path::PathBuf};

use graph_calls_codegen::{
    Generated, Options, generate,
    source::{Registry, documents_in},
};
use serde_json::Value;

/// The crate whose documents these are.
pub fn model_crate() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-calls-model"))
}

/// Every document file of the model, by name (`call`), sorted.
///
/// # Panics
/// The folder is not there.
pub fn names() -> Vec<String> {
    let folder = fs::read_dir(model_crate().join("schemas")).expect("the model has documents");
    let mut names: Vec<String> = folder
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a plain name")
        })
        .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// The text of a document.
///
/// # Panics
/// There is none.
pub fn text(name: &str) -> String {
    let path = model_crate().join("schemas").join(format!("{name}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A document as JSON.
///
/// # Panics
/// It is none.
pub fn value(name: &str) -> Value {
    serde_json::from_str(&text(name)).expect("a document is JSON")
}

/// What the macro generates for the model.
///
/// # Panics
/// The documents have an error.
pub fn generated() -> Generated {
    let files = documents_in(&model_crate(), "schemas").expect("the model has documents");
    let documents = Registry::load(&model_crate(), &files).expect("the documents are sound");
    generate(&documents, &Options::default()).expect("the documents have types")
}
