//! The documents that the model is made of, as its macro names them.

use std::{fs, path::PathBuf};

use graph_calls_codegen::{Generated, Options, generate, report::Report, source::Registry};
use serde_json::Value;

/// The crate whose documents these are.
pub fn model_crate() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-calls-model"))
}

/// The paths of the list `name` in the macro call of the model: the one place where they are.
///
/// # Panics
/// The model has no such list.
pub fn listed(name: &str) -> Vec<String> {
    let source = fs::read_to_string(model_crate().join("src/models.rs")).expect("the model has it");
    let (_, list) = source
        .split_once(&format!("{name} = ["))
        .expect("the macro call has the list");
    let (list, _) = list.split_once(']').expect("the list ends");
    list.split('"')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
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
/// The documents have a fault.
pub fn generated() -> Generated {
    let mut report = Report::new();
    let registry = Registry::load(&model_crate(), &listed("documents"), &mut report);
    let generated = generate(&registry, &Options::default(), &mut report);
    report.finish().expect("the documents are sound");
    generated
}
