//! What `graph-calls diff` prints, and its exit status.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const OLD: &str = r#""title": "ring", "description": "One.", "type": "object", "properties": {
    "from": {"type": "string"}, "seconds": {"type": "integer", "minimum": 0, "maximum": 90}}"#;

/// A folder with `old/ring.json` and `new/ring.json`.
fn folders(test: &str, old: &str, new: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("diff")
        .join(test);
    // It may not be there yet.
    let _ = fs::remove_dir_all(&folder);
    for (name, members) in [("old", old), ("new", new)] {
        fs::create_dir_all(folder.join(name)).expect("a folder");
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        let document = format!("{{\"$schema\": \"{dialect}\", {members}}}");
        fs::write(folder.join(name).join("ring.json"), document).expect("a document");
    }
    folder
}

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .arg("diff")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs")
}

/// Exit status, standard output and standard error.
fn told(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = run_in(folder, arguments);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

#[test]
fn breaking_changes_end_with_1() {
    let new = OLD.replace("\"from\"", "\"caller\"").replace("90", "60");
    let folder = folders("breaking", OLD, &new);
    let (code, out, err) = told(&folder, &["old", "new"]);
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
    let (code, out, _) = told(&folder, &["old", "new"]);
    assert_eq!(code, Some(0));
    assert!(out.ends_with("verdict:  minor\n"), "{out}");
}

#[test]
fn descriptions_are_told_on_request() {
    let folder = folders("notes", OLD, &OLD.replace("One.", "Two."));
    let nothing = "no changes\nverdict:  patch\n";
    assert_eq!(
        told(&folder, &["old", "new"]),
        (Some(0), nothing.to_owned(), String::new())
    );
    let (code, out, _) = told(&folder, &["old", "new", "--all"]);
    assert_eq!(code, Some(0));
    assert!(
        out.starts_with("Ring\n  none      same      has another description\n"),
        "{out}"
    );
}

#[test]
fn json_is_one_object() {
    let folder = folders("json", OLD, &OLD.replace("90", "60"));
    let (code, out, _) = told(&folder, &["old", "new", "--format", "json"]);
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
    let (_, out, _) = told(&folder, &["old", "old", "--format", "json"]);
    assert_eq!(out, "{\n  \"verdict\": \"patch\",\n  \"types\": []\n}\n");
}

#[test]
fn what_cannot_be_compared_ends_with_2() {
    let folder = folders("wrong", OLD, r#""type": "text""#);
    for (arguments, message) in [
        (["old", "none"], "none: cannot be read: "),
        (
            ["old/ring.json", "old"],
            "old/ring.json:1:1: text outside the root element; remove it",
        ),
        (
            ["old", "."],
            ".: no document here; documents end in `.json`",
        ),
        (
            ["old", "new"],
            "new: the documents have errors\nring.json#/type: `text` is not a type; ",
        ),
    ] {
        let (code, out, err) = told(&folder, &arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}");
        assert!(err.starts_with(&format!("graph-calls: {message}")), "{err}");
    }
}
