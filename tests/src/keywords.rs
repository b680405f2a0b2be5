//! Schemas over the whole keyword table, and instances that aim at each.
//!
//! The documents are in `tests/keywords`: written by hand, and under `generated` by a program
//! whose choices are the same in every run (`cargo run -p graph-calls-tests --bin keywords`).

mod aim;
mod schemas;
mod values;

use std::{collections::BTreeMap, fmt::Write as _, fs, path::PathBuf};

use graph_calls_codegen::{Options, generate, source::Registry};
use serde_json::Value;

pub use aim::Aim;

/// Where the generator starts.
const SEED: u64 = 202_012;
/// So many documents are generated.
const GENERATED: usize = 120;

/// The folder of this package.
fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every document by its path below `keywords` without the extension, sorted.
///
/// # Panics
/// One can't be read.
pub fn documents() -> BTreeMap<String, Value> {
    let mut documents = BTreeMap::new();
    for (folder, prefix) in [("keywords", ""), ("keywords/generated", "generated/")] {
        for entry in fs::read_dir(package().join(folder)).expect("the documents are there") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().and_then(|stem| stem.to_str());
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = fs::read_to_string(&path).expect("a file");
                let name = format!("{prefix}{}", name.expect("a plain name"));
                let value = serde_json::from_str(&text);
                let value = value.unwrap_or_else(|error| panic!("{name}: {error}"));
                documents.insert(name, value);
            }
        }
    }
    documents
}

/// The generated documents by name: the first that the generator of code takes. Typed shapes and
/// schemas without a type of their own take turns.
pub fn generated() -> Vec<(String, Value)> {
    let mut schemas = schemas::Schemas::new(SEED);
    let mut taken = Vec::new();
    while taken.len() < GENERATED {
        let name = format!("g{:03}", taken.len());
        let document = schemas.document(&name, taken.len() % 2 == 0);
        if schema_error(&name, &document).is_none() {
            taken.push((name, document));
        }
    }
    taken
}

/// What the generator of code has against a document.
pub fn schema_error(name: &str, document: &Value) -> Option<String> {
    let file = format!("{name}.json");
    let registry = Registry::inline(&file, &document.to_string());
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    code.err().map(|errors| errors.to_string())
}

/// The source of the module that calls the macro for every document, with a list of their types.
///
/// # Panics
/// A document has no title.
pub fn module() -> String {
    let documents = documents();
    let mut source = String::from(
        "// Written by `cargo run -p graph-calls-tests --bin keywords`.\n\
         graph_calls_model::models! {\n    documents = [\n",
    );
    for name in documents.keys() {
        let _ = writeln!(source, "        \"keywords/{name}.json\",");
    }
    source.push_str("    ],\n}\n\ntypes! {\n");
    for (name, document) in &documents {
        let title = document["title"].as_str().expect("a title");
        let _ = writeln!(source, "    {title} \"{name}\"");
    }
    source.push_str("}\n");
    source
}
