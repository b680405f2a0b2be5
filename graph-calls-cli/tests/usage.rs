//! `--type`, `--schema`, and usage errors.

mod common;

use common::{Folder, GOOD, MIXED};
use serde_json::json;

#[test]
fn usage_errors_have_their_own_status_and_no_standard_output() {
    let folder = Folder::new("usage-wrong")
        .with("x.json", GOOD)
        .with("s.json", "true");
    for (args, remedy) in [
        (&["--type", "Cal", "x.json"][..], "did you mean `call`?"),
        (&["--type", "zzz", "x.json"], "--help` lists them"),
        (&[], "<PATH>"),
        (
            &["--format", "xml", "x.json"],
            "possible values: text, json",
        ),
        (
            &["--schema", "s.json", "--type", "call", "x.json"],
            "cannot be used with",
        ),
        (
            &["--schema", "nix.json", "x.json"],
            "the schema `nix.json`: no such file or folder",
        ),
    ] {
        let ran = folder.validate(args);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(ran.err.contains(remedy), "{args:?}: {}", ran.err);
    }
}

#[test]
fn a_schema_resolves_references_and_agrees_with_the_types() {
    let schemas = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../graph-calls-model/schemas/commsNotification.json"
    );
    let item = r##"{"changeType": 1, "resourceData": {"@odata.type": "#microsoft.graph.call", "state": null}}"##;
    let folder = Folder::new("usage-schema").with("item.json", item);
    let violations = |args: &[&str]| {
        let ran = folder.validate(args);
        let list = ran.each("violations").remove(0);
        let mut violations: Vec<_> = list
            .as_array()
            .into_iter()
            .flatten()
            .map(|violation| {
                (
                    violation["instanceLocation"].to_string(),
                    violation["keywordLocation"].to_string(),
                    violation["keyword"].to_string(),
                )
            })
            .collect();
        violations.sort();
        (ran.code, violations)
    };
    let by_schema = violations(&["--format", "json", "--schema", schemas, "item.json"]);
    assert_eq!(by_schema.0, Some(1));
    assert_eq!(
        by_schema,
        violations(&[
            "--format",
            "json",
            "--type",
            "commsNotification",
            "item.json"
        ])
    );
}

#[test]
fn any_schema_of_the_draft_is_supported() {
    let folder = Folder::new("usage-draft")
        .with("s/root.json", r#"{"$id": "https://example.com/root.json", "$ref": "a%20b.json#/$defs/x", "unevaluatedProperties": false}"#)
        .with("s/a b.json", r#"{"$defs": {"x": {"properties": {"when": {"format": "date"}}}}}"#)
        .with("good.json", r#"{"when": "2026-11-22"}"#)
        .with("bad.json", r#"{"when": "today", "where": 1}"#)
        .with("twice.json", r#"{"when": "2026-11-22", "when": "2026-11-22"}"#);
    let ran = folder.validate(&[
        "--schema",
        "s/root.json",
        "--format",
        "json",
        "good.json",
        "bad.json",
        "twice.json",
    ]);
    assert_eq!(
        (ran.code, ran.each("valid")),
        (Some(1), vec![json!(true), json!(false), json!(false)]),
        "{}",
        ran.err
    );
    assert_eq!(ran.each("type"), [json!(null), json!(null), json!(null)]);
    assert_eq!(ran.json()[2]["violations"][0]["keyword"], "duplicate");
    insta::assert_snapshot!(
        folder
            .validate(&["--schema", "s/root.json", "bad.json"])
            .out
    );
}

#[test]
fn a_schema_reads_its_own_folder_only() {
    for (reference, reason) in [
        (
            "https://example.com/y.json",
            "`https://example.com/y.json` is not in the folder of the schema",
        ),
        (
            "../x.json",
            "`../x.json` is not in the folder of the schema",
        ),
        ("t/y.json", "`t/y.json` is not in the folder of the schema"),
        (
            "file:///etc/hostname",
            "`file:///etc/hostname` is not in the folder of the schema",
        ),
        ("y.json", "no `y.json` in the folder of the schema"),
    ] {
        let schema = json!({ "$ref": reference }).to_string();
        let folder = Folder::new("usage-remote")
            .with("x.json", GOOD)
            .with("s/t/y.json", "true")
            .with("s/s.json", schema);
        let ran = folder.validate(&["--schema", "s/s.json", "x.json"]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(reason), "{}", ran.err);
    }
}

#[test]
fn an_invalid_schema_is_a_usage_error() {
    for (schema, reason) in [
        (r#"{"type": "objet"}"#, "at /type: "),
        (
            r#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
            "only JSON Schema 2020-12 is supported",
        ),
        (r#"{"type": "#, "not a JSON document: expected a value"),
        (
            r#"{"type": "object", "type": "array"}"#,
            "not a JSON document: expected each member once",
        ),
    ] {
        let folder = Folder::new("usage-no-schema")
            .with("s.json", schema)
            .with("x.json", MIXED);
        let ran = folder.validate(&["--schema", "s.json", "x.json"]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
        assert!(ran.err.contains(reason), "{}", ran.err);
    }
}
