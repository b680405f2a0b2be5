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

/// One document of each shape, whose source is a snapshot in full.
const EXEMPLARS: [&str; 11] = [
    "answer",
    "chatInfo",
    "deltaParticipants",
    "identity",
    "keepAlive",
    "mediaConfig",
    "operationStatus",
    "participantCollection",
    "playPromptOperation",
    "redirect",
    "toneInfo",
];

/// A number that any change of a text changes: 64-bit FNV-1a.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                            snapshot_path => "snapshots/generated" }, {
        insta::assert_snapshot!(name, text);
    });
}

fn sources() -> Vec<(String, String)> {
    let generated = generated();
    let documents = generated.documents();
    documents
        .map(|(file, code)| {
            let source = render(code).expect("generated code is Rust");
            assert!(
                source.contains("pub struct") || source.contains("pub enum"),
                "{file} has no type"
            );
            (name(file).to_owned(), source)
        })
        .collect()
}

#[test]
fn every_shape_has_an_exemplar_whose_source_is_read_in_full() {
    let sources = sources();
    for exemplar in EXEMPLARS {
        let (_, source) = sources
            .iter()
            .find(|(name, _)| name == exemplar)
            .expect("it is a document");
        assert_snapshot(exemplar, source);
    }
}

/// A change of the generator shows in the exemplars; this names the documents whose source it concerns.
#[test]
fn every_document_has_a_digest_of_its_source() {
    let sources = sources();
    assert_eq!(sources.len(), names().len());
    let digests: Vec<String> = sources
        .iter()
        .map(|(name, source)| format!("{name} {:016x}", digest(source)))
        .collect();
    assert_snapshot("digests", &digests.join("\n"));
}

/// What a line of source belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Definition,
    /// An implementation, or a constant of them.
    Implementations,
    /// The data of a schema.
    Data,
}

/// The definitions of types and the signatures of functions in some source, without documentation.
fn public_api(source: &str) -> Vec<String> {
    const MACROS: [&str; 5] = ["tagged", "default", "nulls", "strings", "model"];
    let mut lines = Vec::new();
    let (mut part, mut signature) = (Part::Definition, String::new());
    for line in source.lines() {
        let text = line.trim();
        if text.starts_with("///") || text.starts_with("#[") || text.is_empty() {
            continue;
        }
        if line.starts_with("const _") || line.starts_with("impl ") {
            part = Part::Implementations;
        } else if line.starts_with("static ") {
            part = Part::Data;
        } else if part != Part::Definition && (line == "};" || line == "}") {
            part = Part::Definition;
        } else if part == Part::Definition {
            lines.push(line.to_owned());
        } else if part == Part::Implementations {
            let called = text
                .strip_prefix("rt::")
                .and_then(|rest| rest.split_once('!'));
            let is_macro = called.is_some_and(|(name, _)| MACROS.contains(&name));
            if signature.is_empty() && !text.starts_with("pub ") && !is_macro {
                continue;
            }
            signature.push_str(text);
            if text.ends_with(['{', ';']) {
                let end = signature.trim_end_matches([' ', '{']);
                lines.push(format!("    {end}"));
                signature.clear();
            } else if !text.ends_with('(') {
                signature.push(' ');
            }
        }
    }
    lines
}

#[test]
fn a_change_of_the_public_api_of_the_model_is_reviewed() {
    let mut lines = Vec::new();
    for (name, source) in sources() {
        lines.push(format!("// {name}"));
        lines.extend(public_api(&source));
    }
    let text = lines.join("\n");
    let text = [
        "::core::option::",
        "::std::string::",
        "::std::vec::",
        "::std::boxed::",
        "::core::convert::",
        "::core::result::",
        "::core::iter::",
        "::std::borrow::",
        "::graph_calls_model::",
    ]
    .into_iter()
    .fold(text, |text, path| text.replace(path, ""));
    assert_snapshot("public_api", &text);
}

#[test]
fn every_snapshot_has_a_test() {
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
    let expected = EXEMPLARS.into_iter().chain(["digests", "public_api"]);
    assert_eq!(snapshots, expected.map(str::to_owned).collect());
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
