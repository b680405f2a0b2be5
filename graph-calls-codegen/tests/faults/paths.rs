//! Paths that documents must not have.

use std::path::Path;

use graph_calls_codegen::report::Report;
use graph_calls_codegen::source::Registry;

use super::{DIALECT, faults_of, lines};

fn faults_of_files(files: &[&str]) -> Vec<String> {
    let mut report = Report::new();
    let files: Vec<_> = files.iter().map(|file| (*file).to_owned()).collect();
    Registry::load(Path::new(env!("CARGO_MANIFEST_DIR")), &files, &mut report);
    lines(report)
}

#[test]
fn that_do_not_travel() {
    assert_eq!(
        faults_of_files(&[
            "",
            "/a.json",
            "C:/a.json",
            r"b\a.json",
            "../a.json",
            "b/../a.json"
        ]),
        [
            ": the path is empty; write a relative path, such as `schemas/call.json`",
            "/a.json: the path is absolute; write a relative path, such as `schemas/call.json`",
            "C:/a.json: the path is absolute; write a relative path, such as `schemas/call.json`",
            r"b\a.json: the path has a backslash; write `/`",
            "../a.json: the path has `..`; keep documents within the crate",
            "b/../a.json: the path has `..`; keep documents within the crate",
        ]
    );
}

#[test]
fn that_lead_nowhere() {
    assert_eq!(
        faults_of_files(&["nowhere.json"]),
        ["nowhere.json: there is no such file; check the path, which is relative to the crate"]
    );
    assert_eq!(
        faults_of_files(&["src"]),
        ["src: the file cannot be read: is a directory"]
    );
}

#[test]
fn named_twice() {
    let text = format!("{{{DIALECT}}}");
    assert_eq!(
        faults_of([("a.json", &text), ("./a.json", &text)]),
        ["./a.json: `./a.json` is named twice; name it once"]
    );
}
