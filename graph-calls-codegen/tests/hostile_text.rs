//! No text of a document becomes code: not in documentation, which rustdoc would run, not in source.
//!
//! A crate is made of [`corpus::documents`], once by the macro and once by the generator's source text,
//! with every warning denied, and its documentation is built and tested.

#![cfg(all(feature = "format", feature = "regex"))]

#[path = "hostile_text/corpus.rs"]
mod corpus;

use graph_calls_codegen::{
    Options, generate,
    render::render,
    source::Registry,
    text::{is_hidden, one_line},
};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The corpus as source text, the way `graph-calls generate` writes it.
fn source() -> String {
    let texts = corpus::documents()
        .into_iter()
        .map(|(name, value)| (format!("schemas/{name}.json"), value.to_string()));
    let registry = Registry::from_texts(texts);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let code = code.unwrap_or_else(|errors| unreachable!("{errors}"));
    let mut source = String::new();
    for (file, code) in code.documents() {
        let code = render(code).expect("generated code is Rust");
        write!(source, "\n// {}\n\n{code}", one_line(file)).expect("a string takes all");
    }
    source
}

/// A crate with the corpus, twice.
fn krate() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile_text");
    // It may not be there yet.
    let _ = fs::remove_dir_all(&folder);
    for inner in ["src", "schemas"] {
        fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    for (name, value) in corpus::documents() {
        let file = folder.join(format!("schemas/{name}.json"));
        fs::write(file, value.to_string()).expect("a document");
    }
    // Only on systems that can have such a file.
    let odd = "schemas/a\n```\npanic!()\u{202e}.json";
    let text = r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "odd", "type": "object"}"#;
    let _ = fs::write(folder.join(odd), text);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the repository");
    let path = |krate: &str| root.join(krate).display().to_string();
    let (runtime, derive) = (path("graph-calls-runtime"), path("graph-calls-derive"));
    let manifest = format!(
        "[package]\nname = \"hostile-text\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         graph-calls-model = {{ package = \"graph-calls-runtime\", path = {runtime:?}, features = [\"regex\"] }}\n\
         graph-calls-derive = {{ path = {derive:?}, features = [\"regex\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    fs::write(folder.join("src/generated.rs"), source()).expect("source");
    let lib = "#![deny(warnings)]\n#![deny(rustdoc::all)]\n//! Hostile.\n\n/// From a file.\npub mod file { include!(\"generated.rs\"); }\n\n\
               /// From the macro.\npub mod macros { graph_calls_derive::models! { documents = \"schemas\" } }\n";
    fs::write(folder.join("src/lib.rs"), lib).expect("a library");
    folder
}

/// What `cargo` says, and whether it went well. One target folder for every run keeps what is built.
fn cargo(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile_text_target");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

#[test]
fn no_text_of_a_document_is_run_by_rustdoc_or_seen_by_rustc() {
    // There is no runtime where this crate's package stands alone.
    if !Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../graph-calls-runtime")
        .is_dir()
    {
        return;
    }
    let folder = krate();
    let (went_well, said) = cargo(&folder, &["test", "--doc"]);
    assert!(went_well && said.contains("running 0 tests"), "{said}");
    let (went_well, said) = cargo(&folder, &["doc", "--no-deps"]);
    assert!(went_well, "{said}");
}

#[test]
fn no_hidden_character_reaches_source_text() {
    let source = source();
    let line = source.lines().find(|line| line.contains(is_hidden));
    assert_eq!(line, None);
}
