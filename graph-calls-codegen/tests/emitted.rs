//! What is generated is the text that a person has read and accepted: the snapshots of the package
//! `graph-calls-tests`. They are here too because these tests build the generator and nothing else.

#![cfg(feature = "format")]
#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use graph_calls_codegen::{Generated, Options, generate, render::render, source::Registry};

/// A folder of the repository; there is none where this crate's package stands alone.
fn folder(path: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    folder.is_dir().then_some(folder)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The documents of `folder`, sorted, as the package at `root` names them.
fn names(root: &Path, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root.join(folder)).expect("there are documents");
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|is| is == "json"))
        .map(|name| format!("{folder}/{name}"))
        .collect();
    names.sort();
    names
}

fn generated(root: &Path, folder: &str) -> Generated {
    let registry = Registry::load(root, &names(root, folder)).expect("the documents are sound");
    generate(&registry, &Options::default()).expect("they have types")
}

#[test]
fn the_documents_of_the_model_become_what_the_snapshots_show() {
    let (Some(model), Some(snapshots)) = (
        folder("graph-calls-model"),
        folder("tests/tests/snapshots/generated"),
    ) else {
        return;
    };
    for (file, code) in generated(&model, "schemas").documents() {
        let name = Path::new(file).with_extension("snap");
        let snapshot = read(&snapshots.join(name.file_name().expect("a file")));
        let (_, expected) = snapshot[3..].split_once("---\n").expect("a header");
        let source = render(code).expect("generated code is Rust");
        assert_eq!(source.trim(), expected.trim(), "{file}");
    }
}

#[test]
fn the_committed_documents_become_the_committed_source() {
    let Some(root) = folder("tests/tests/committed") else {
        return;
    };
    let committed = read(&root.join("generated.rs"));
    for (file, code) in generated(&root, "documents").documents() {
        let source = render(code).expect("generated code is Rust");
        assert!(
            committed.contains(source.trim()),
            "{file} becomes\n{source}"
        );
    }
}
