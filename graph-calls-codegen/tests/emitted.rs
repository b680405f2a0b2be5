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
    let body = |name: &str| {
        let snapshot = fs::read_to_string(snapshots.join(name).with_extension("snap")).ok()?;
        let (_, body) = snapshot.get(3..)?.split_once("---\n")?;
        Some(body.trim().to_owned())
    };
    let digests = body("digests").expect("a digest of each document");
    let mut in_full = 0;
    for (file, code) in generated(&model, "schemas").documents() {
        let name = Path::new(file).file_stem().and_then(|name| name.to_str());
        let name = name.expect("a file of the model");
        let source = render(code).expect("generated code is Rust");
        if let Some(expected) = body(name) {
            assert_eq!(source.trim(), expected, "{file}");
            in_full += 1;
        }
        let line = format!("{name} {:016x}", digest(&source));
        assert!(digests.lines().any(|digest| digest == line), "{line}");
    }
    assert!(
        in_full > 10,
        "only {in_full} snapshots show all of the source"
    );
}

/// As `tests/tests/generated.rs` has it: 64-bit FNV-1a.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
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
