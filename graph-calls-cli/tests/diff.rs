//! Output and exit status of `graph-calls diff`.

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
};

const OLD: &str = r#""title": "ring", "description": "One.", "type": "object", "properties": {
    "from": {"type": "string"}, "seconds": {"type": "integer", "minimum": 0, "maximum": 90}}"#;

/// A folder with `old/ring.json` and `new/ring.json`.
fn folders(test: &str, old: &str, new: &str) -> PathBuf {
    let folder = common::fresh_folder("diff", test);
    for (name, members) in [("old", old), ("new", new)] {
        fs::create_dir_all(folder.join(name)).expect("a folder");
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        let document = format!("{{\"$schema\": \"{dialect}\", {members}}}");
        fs::write(folder.join(name).join("ring.json"), document).expect("a document");
    }
    folder
}

fn diff(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    common::run(folder, &[&["diff"], arguments].concat())
}

#[test]
fn breaking_changes_end_with_1() {
    let new = OLD.replace("\"from\"", "\"caller\"").replace("90", "60");
    let folder = folders("breaking", OLD, &new);
    let (code, out, err) = diff(&folder, &["old", "new"]);
    assert_eq!((code, &*err), (Some(1), ""));
    insta::assert_snapshot!(out, @r"
    Ring
      breaking  looser    member `from` is gone: it was `Option<String>`
      none      stricter  `maximum` of member `seconds` is 60 now, was 90
      additive  stricter  member `caller` is new: `Option<String>`

    callers:  1 breaking, 1 additive, 1 none
    payloads: 2 stricter, 1 looser, 0 changed, 0 same
    verdict:  major
    ");
}

#[test]
fn compatible_changes_end_with_0() {
    let folder = folders("compatible", OLD, &OLD.replace("90", "60"));
    let (code, out, _) = diff(&folder, &["old", "new"]);
    assert_eq!(code, Some(0));
    assert!(out.ends_with("verdict:  minor\n"), "{out}");
}

#[test]
fn descriptions_are_reported_on_request() {
    let folder = folders("notes", OLD, &OLD.replace("One.", "Two."));
    let nothing = "no changes\nverdict:  patch\n";
    assert_eq!(
        diff(&folder, &["old", "new"]),
        (Some(0), nothing.to_owned(), String::new())
    );
    let (code, out, _) = diff(&folder, &["old", "new", "--all"]);
    assert_eq!(code, Some(0));
    assert!(
        out.starts_with("Ring\n  none      same      has a different description\n"),
        "{out}"
    );
}

#[test]
fn json_is_one_object() {
    let folder = folders("json", OLD, &OLD.replace("90", "60"));
    let (code, out, _) = diff(&folder, &["old", "new", "--format", "json"]);
    assert_eq!(code, Some(0));
    let object: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        object,
        serde_json::json!({
            "verdict": "minor",
            "types": [{"name": "Ring", "changes": [{
                "what": "`maximum` of member `seconds` is 60 now, was 90",
                "where": "ring.json#/properties/seconds/maximum",
                "callers": "none",
                "payloads": "stricter",
            }]}],
        })
    );
    let (_, out, _) = diff(&folder, &["old", "old", "--format", "json"]);
    assert_eq!(out, "{\n  \"verdict\": \"patch\",\n  \"types\": []\n}\n");
}

#[test]
fn unreadable_input_ends_with_2() {
    let folder = folders("wrong", OLD, r#""type": "text""#);
    for (arguments, message) in [
        (["old", "none"], "none: cannot be read: "),
        (
            ["old/ring.json", "old"],
            "old/ring.json:1:1: there is text outside the root element; remove it",
        ),
        (
            ["old", "."],
            ".: no document here; file names of documents end in `.json`",
        ),
        (
            ["old", "new"],
            "new: the documents have errors\nring.json:1:61 #/type: `text` is not a type; ",
        ),
    ] {
        let (code, out, err) = diff(&folder, &arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}");
        assert!(err.starts_with(&format!("graph-calls: {message}")), "{err}");
    }
}
