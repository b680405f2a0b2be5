//! Paths that documents must not have.

use std::fs;
use std::path::Path;

use graph_calls_codegen::source::{Registry, documents_in};

use super::{DIALECT, errors_of, lines};

fn errors_of_files(files: &[&str]) -> Vec<String> {
    let files: Vec<_> = files.iter().map(|file| (*file).to_owned()).collect();
    lines(Registry::load(
        Path::new(env!("CARGO_MANIFEST_DIR")),
        &files,
    ))
}

#[test]
fn that_do_not_travel() {
    assert_eq!(
        errors_of_files(&[
            "",
            "/a.json",
            "C:/a.json",
            r"b\a.json",
            "../a.json",
            "b/../a.json"
        ]),
        [
            "#: the path is empty; write a relative path, such as `schemas/call.json`",
            "/a.json#: the path is absolute; write a relative path, such as `schemas/call.json`",
            "C:/a.json#: the path is absolute; write a relative path, such as `schemas/call.json`",
            r"b\a.json#: the path has a backslash; write `/`",
            "../a.json#: the path has `..`; keep documents within the crate",
            "b/../a.json#: the path has `..`; keep documents within the crate",
        ]
    );
}

#[test]
fn that_lead_nowhere() {
    assert_eq!(
        errors_of_files(&["nowhere.json"]),
        ["nowhere.json#: there is no such file; check the path, which is relative to the crate"]
    );
    assert_eq!(
        errors_of_files(&["src"]),
        [
            "src#: this is a folder, a named pipe, a socket or a device, and no file; \
             put a file there, or give it a name that does not end in `.json`"
        ]
    );
}

#[test]
fn named_twice() {
    let text = format!("{{{DIALECT}}}");
    assert_eq!(
        errors_of([("a.json", &text), ("./a.json", &text)]),
        ["./a.json#: `./a.json` is named twice; name it once"]
    );
}

#[test]
fn of_folders() {
    for (folder, error) in [
        (
            "nowhere",
            "there is no such folder; check the path, which is relative to the crate",
        ),
        (
            "Cargo.toml",
            "this is no folder; name a single document in brackets: `[\"schemas/call.json\"]`",
        ),
        (
            "src",
            "no document is in the folder; put files there that end in `.json`",
        ),
        (
            "../tests",
            "the path has `..`; keep documents within the crate",
        ),
        (
            "",
            "the path is empty; write a relative path, such as `schemas/call.json`",
        ),
    ] {
        let base = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(
            lines(documents_in(base, folder)),
            [format!("{folder}#: {error}")]
        );
    }
}

#[test]
fn a_folder_is_not_read_while_an_import_into_it_is_unfinished() {
    let base = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unfinished");
    fs::create_dir_all(base.join("schemas/.graph-calls")).expect("a folder");
    fs::write(base.join("schemas/call.json"), "{}").expect("a document");
    fs::write(base.join("schemas/.graph-calls/journal"), "").expect("a journal");
    assert_eq!(
        lines(documents_in(&base, "schemas")),
        [
            "schemas#: an import of documents into this folder was interrupted; run `graph-calls import` again"
        ]
    );
}

#[test]
fn a_folder_has_its_documents_in_order_and_none_from_below() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["graph-calls-model/schemas", "graph-calls-model/schemas/"] {
        let files = documents_in(&root, folder).expect("the folder is there");
        assert!(files.is_sorted());
        assert!(files.contains(&"graph-calls-model/schemas/answer.json".to_owned()));
        let depth = |file: &String| file.matches('/').count();
        assert!(files.iter().all(|file| depth(file) == 2));
    }
}
