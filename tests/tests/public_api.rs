//! The public API of each crate that is written by hand, as a snapshot: a change of a public signature needs a review.

mod api_lister;

use api_lister::public_api;
use graph_calls_keywords::{Bound, Keyword};
use std::path::{Path, PathBuf};

fn root(name: &str) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    workspace.join(format!("graph-calls-{name}/src/lib.rs"))
}

fn assert_snapshot(name: &str, lines: &[String]) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                            snapshot_path => "snapshots/public_api" }, {
        insta::assert_snapshot!(name, lines.join("\n"));
    });
}

#[test]
fn the_public_api_of_the_runtime_is_the_snapshot() {
    let lines = public_api(&root("runtime"));
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("Valid::from_slice: "))
    );
    assert!(!lines.iter().any(|line| line.contains("__private")));
    assert_snapshot("runtime", &lines);
}

#[test]
fn the_public_api_of_the_keywords_is_the_snapshot() {
    let mut lines = public_api(&root("keywords"));
    // A macro writes the variants, so they are listed by their values.
    lines.extend(Keyword::ALL.iter().map(|keyword| {
        let (argument, instances) = (keyword.argument(), keyword.instances());
        format!(
            "Keyword::{keyword:?}: {} {argument:?} {instances:?} {:?}",
            keyword.name(),
            keyword.beside()
        )
    }));
    lines.extend(
        Bound::ALL
            .iter()
            .map(|bound| format!("Bound::{bound:?}: {}", bound.variant())),
    );
    assert_snapshot("keywords", &lines);
}

#[test]
fn the_public_api_of_the_model_itself_is_the_snapshot() {
    let lines = public_api(&root("model"));
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("Batch::from_slice: "))
    );
    assert_snapshot("model", &lines);
}

#[test]
fn the_public_api_of_codegen_is_the_snapshot() {
    let lines = public_api(&root("codegen"));
    assert!(lines.iter().any(|line| line.starts_with("generate: fn")));
    assert_snapshot("codegen", &lines);
}

#[test]
fn the_public_api_of_evolve_is_the_snapshot() {
    let lines = public_api(&root("evolve"));
    assert!(lines.iter().any(|line| line.starts_with("diff: mod")));
    assert_snapshot("evolve", &lines);
}

#[test]
fn the_public_api_of_derive_is_the_snapshot() {
    let lines = public_api(&root("derive"));
    assert!(lines.iter().any(|line| line.starts_with("models: fn")));
    assert_snapshot("derive", &lines);
}
