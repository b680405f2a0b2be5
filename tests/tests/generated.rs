//! The generated source of each document, as a person reads it.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::Path,
};

use graph_calls_codegen::render::render;
use graph_calls_tests::documents::{generated, names};

fn name(file: &str) -> &str {
    let name = file
        .strip_prefix("schemas/")
        .and_then(|name| name.strip_suffix(".json"));
    name.expect("a document lies in `schemas`")
}

#[test]
fn every_document_has_a_snapshot_of_its_source() {
    let generated = generated();
    let mut count = 0;
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                            snapshot_path => "snapshots/generated" }, {
        for (file, code) in generated.documents() {
            let source = render(code).expect("generated code is Rust");
            assert!(source.contains("pub struct") || source.contains("pub enum"), "{file} has no type");
            insta::assert_snapshot!(name(file), source);
            count += 1;
        }
    });
    assert_eq!(count, names().len());
}

#[test]
fn every_snapshot_belongs_to_a_document() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/generated");
    let snapshots: BTreeSet<String> = fs::read_dir(folder)
        .expect("there are snapshots")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a plain name")
        })
        .filter_map(|file| file.strip_suffix(".snap").map(str::to_owned))
        .collect();
    assert_eq!(snapshots, names().into_iter().collect());
}

/// The names of statics in some code.
fn statics(code: &str) -> Vec<&str> {
    let after = code.split("static ").skip(1);
    after
        .filter_map(|rest| rest.split([' ', ':']).next())
        .filter(|name| name.starts_with("__"))
        .collect()
}

#[test]
fn every_static_is_used() {
    let code = generated().to_string();
    let statics = statics(&code);
    assert!(statics.len() > 100, "only {} statics", statics.len());
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for word in code.split(|c: char| !c.is_alphanumeric() && c != '_') {
        *uses.entry(word).or_default() += 1;
    }
    let unused: Vec<&str> = statics.into_iter().filter(|name| uses[name] < 2).collect();
    assert_eq!(unused, [""; 0], "each is declared and never named again");
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let (once, again) = (generated().to_string(), generated().to_string());
    assert!(
        once.len() > 100_000,
        "only {} bytes were generated",
        once.len()
    );
    assert_eq!(once, again);
}
