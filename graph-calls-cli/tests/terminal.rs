//! No command prints control characters of untrusted text.

mod common;

use std::{
    fs,
    process::{Command, Stdio},
};

use common::{Folder, GOOD};

/// A name with control characters, bidirectional overrides and a line separator.
const HOSTILE: &str =
    "e\u{1b}]0;x\u{7}\u{9b}2J\u{7f}\ngood.json: ok\u{202e}nosj\u{2066}\u{200f}\u{61c}\u{2028}";

/// Removes the styles that the commands print.
fn without_styles(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        let end = after.find(|character: char| !character.is_ascii_digit() && character != ';');
        match end.map(|end| after.split_at(end)) {
            Some((_, after)) if after.starts_with('m') => rest = &after[1..],
            _ => return text.to_owned(),
        }
    }
    plain + rest
}

fn is_control(character: char) -> bool {
    character.is_control() && character != '\n'
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Runs the command and asserts that it prints no control characters.
fn assert_sanitized(folder: &Folder, args: &[&str]) {
    for color in ["never", "always"] {
        let output = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
            .args(["--color", color])
            .args(args)
            .current_dir(folder.path())
            .env_remove("NO_COLOR")
            .stdin(Stdio::null())
            .output()
            .expect("the command runs");
        for printed in [&output.stdout, &output.stderr] {
            let printed = String::from_utf8(printed.clone()).expect("UTF-8");
            let plain = without_styles(&printed);
            assert!(!plain.contains(is_control), "{args:?}: {printed:?}");
            assert!(
                !plain.lines().any(|line| line.starts_with("good.json: ok")),
                "{args:?}: {printed:?}"
            );
        }
    }
}

#[test]
fn control_characters_in_names_of_files_are_escaped() {
    let file = format!("{HOSTILE}.json");
    let folder = Folder::new("terminal-names")
        .with(&format!("bad/{file}"), r#"{"value": [{"changeType": 1}]}"#)
        .with(&format!("bad/{HOSTILE}/x.json"), "[")
        .with(&format!("notes/{file}"), r##"{"@odata.type": "#Microsoft.Graph.Call"}"##)
        .with(&format!("good/{file}"), GOOD)
        .with(&format!("{HOSTILE}/empty/x.txt"), "")
        .with(&format!("schemas/{file}"), r#"{"type": "objet"}"#)
        .with(&format!("sound{HOSTILE}/a.json"), r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A", "type": "object"}"#);
    let schema = format!("schemas/{file}");
    let bad = format!("bad/{file}");
    let sound = format!("sound{HOSTILE}");
    let out = format!("{HOSTILE}.rs");
    let missing = format!("{HOSTILE}/nix");
    for args in [
        &["validate", "bad", "good", "notes", HOSTILE][..],
        &["validate", "--round-trip", "bad", "notes", HOSTILE],
        &["validate", "--format", "json", "bad", "notes", HOSTILE],
        &["validate", &missing],
        &["validate", "--schema", &schema, &bad],
        &["validate", "--schema", &missing, &bad],
        &["validate", "--schema", HOSTILE, &bad],
        &["validate", "--type", HOSTILE, &bad],
        &["validate", "--format", HOSTILE, &bad],
        &["validate", &format!("--{HOSTILE}"), &bad],
        &["--color", HOSTILE, "validate", &bad],
        &[HOSTILE],
        &["generate", "--schemas", "schemas", "--out", &out],
        &["generate", "--schemas", &missing, "--out", &out],
        &["generate", "--schemas", &sound, "--out", &missing],
        &["generate", "--schemas", &sound, "--out", &out, "--check"],
        &["generate", "--schemas", &sound, "--out", &out],
        &["generate", "--schemas", &sound, "--out", &out, "--check"],
        &["generate", HOSTILE],
        &["import", &missing, "--out", HOSTILE],
        &["import", &bad, "--out", HOSTILE, "--overlay", &missing],
        &["import", HOSTILE],
        &["diff", &missing, &bad],
        &["diff", &sound, "schemas"],
        &["diff", "--format", "json", &sound, &sound],
        &["diff", HOSTILE],
    ] {
        assert_sanitized(&folder, args);
    }
}

#[test]
fn control_characters_in_names_of_members_are_escaped() {
    let name = serde_json::to_string(HOSTILE).expect("JSON");
    let raw = HOSTILE.replace('\n', "").replace(['\u{1b}', '\u{7}'], "");
    let folder = Folder::new("terminal-members")
        .with("a.json", format!(r#"{{"value": [{{"changeType": "created", "resourceUrl": "/x", {name}: {{"a": 1, "a": 2}}}}]}}"#))
        .with("b.json", format!(r#"{{{name}: {{"x": 1}}, "{raw}": 1}}"#))
        .with("s.schema", r#"{"additionalProperties": {"type": "string"}}"#)
        .with("n.schema", format!(r#"{{"required": [{name}], "properties": {{{name}: {{"const": {name}}}}}, "propertyNames": {{"pattern": {name}}}}}"#))
        .with("t.schema", format!(r#"{{"$schema": {name}}}"#))
        .with("u.schema", format!(r#"{{"$ref": {name}}}"#));
    for args in [
        &["validate", "a.json", "b.json"][..],
        &["validate", "--format", "json", "a.json", "b.json"],
        &["validate", "--schema", "s.schema", "b.json"],
        &["validate", "--schema", "n.schema", "a.json", "b.json"],
        &["validate", "--schema", "t.schema", "b.json"],
        &["validate", "--schema", "u.schema", "b.json"],
        &[
            "validate", "--format", "json", "--schema", "n.schema", "a.json", "b.json",
        ],
    ] {
        assert_sanitized(&folder, args);
    }
    // The excerpt shows the escaped character.
    let ran = folder.validate(&["b.json"]);
    assert!(ran.out.contains("\\u{202e}nosj"), "{}", ran.out);
    fs::remove_file(folder.path().join("a.json")).expect("a file");
}
