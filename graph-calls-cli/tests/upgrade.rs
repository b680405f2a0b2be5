//! What `graph-calls upgrade` writes.

mod common;

use common::Folder;
use std::{fs, process::Command};

const BEFORE: &str = "{\n    \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n    \"required\": [\"a\", \"b\"],\n    \"properties\": { \"a\": {\"$ref\": \"#/definitions/s\"} },\n    \"definitions\": {\"s\": {\"minimum\": 1.50, \"default\": \"\\u00e9\"}}\n}\n";
const AFTER: &str = "{\n    \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n    \"required\": [\"a\", \"b\"],\n    \"properties\": { \"a\": {\"$ref\": \"#/$defs/s\"} },\n    \"$defs\": {\"s\": {\"minimum\": 1.50, \"default\": \"\\u00e9\"}}\n}\n";

fn upgrade(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .arg("upgrade")
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_document_is_rewritten_in_its_layout_and_only_once() {
    let folder = Folder::new("upgrade-layout")
        .with("s/a.json", BEFORE)
        .with("s/b.json", "{ }");
    let read = || fs::read_to_string(folder.path().join("s/a.json")).expect("a text");
    let (code, out, _) = upgrade(&folder, &["s", "--check"]);
    assert_eq!(
        (code, &*out),
        (
            Some(1),
            "s/a.json: is draft-07\nrun the same without --check\n"
        )
    );
    assert_eq!(read(), BEFORE);
    let (code, out, _) = upgrade(&folder, &["s"]);
    assert_eq!(
        (code, &*out),
        (Some(0), "upgraded s/a.json, which was draft-07\n")
    );
    assert_eq!(read(), AFTER);
    let (code, out, _) = upgrade(&folder, &["s"]);
    assert_eq!((code, &*out), (Some(0), "s is up to date: 2 documents\n"));
}

#[test]
fn nothing_is_written_if_a_document_has_an_error() {
    let bad =
        r##"{"$schema": "http://json-schema.org/draft-07/schema#", "items": {"$id": "#a:b"}}"##;
    let folder = Folder::new("upgrade-error")
        .with("s/a.json", BEFORE)
        .with("s/b.json", bad);
    let (code, _, err) = upgrade(&folder, &["s"]);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("#/items/$id: `a:b` is not a name for an anchor in 2020-12; "),
        "{err}"
    );
    let text = fs::read_to_string(folder.path().join("s/a.json")).expect("a text");
    assert_eq!(text, BEFORE);
}
