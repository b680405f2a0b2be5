//! The JSON output of `graph-calls validate`.

mod common;

use common::{Folder, GOOD, MIXED};
use serde_json::{Value, json};

#[test]
fn a_line_has_all_members_in_order() {
    let folder = Folder::new("json-shape").with("mixed.json", MIXED);
    let ran = folder.validate(&["--format", "json", "mixed.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    let mut line = ran.json().remove(0);
    assert!(line["micros"].is_u64());
    line["micros"] = Value::Null;
    let locations: Vec<&Value> = line["violations"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|violation| {
            assert_eq!(violation.as_object().map(serde_json::Map::len), Some(4));
            assert!(
                violation["keywordLocation"]
                    .as_str()
                    .is_some_and(|at| at.starts_with("/properties/value/items/$ref/"))
            );
            &violation["instanceLocation"]
        })
        .collect();
    assert_eq!(locations, ["/value/0/resourceData/state", "/value/2"]);
    assert_eq!(line["violations"][1]["keyword"], "required");
    assert_eq!(
        line["violations"][1]["error"],
        "expected the member `resourceUrl`"
    );
    line["violations"] = Value::Null;
    assert_eq!(
        line,
        json!({
            "path": "mixed.json", "type": "commsNotifications", "valid": false, "violations": null, "notes": [], "roundTrip": null,
            "items": [{"index": 0, "valid": false}, {"index": 1, "valid": true}, {"index": 2, "valid": false}], "micros": null,
        })
    );
    let order = [
        "path",
        "type",
        "valid",
        "violations",
        "notes",
        "roundTrip",
        "items",
        "micros",
    ];
    let offsets: Vec<_> = order
        .iter()
        .map(|name| ran.out.rfind(&format!("\"{name}\":")))
        .collect();
    assert!(offsets.iter().all(Option::is_some), "{}", ran.out);
    assert!(ran.out.starts_with(
        "{\"path\":\"mixed.json\",\"type\":\"commsNotifications\",\"valid\":false,\"violations\":["
    ));
}

#[test]
fn the_type_is_given_or_inferred_or_the_default() {
    let folder = Folder::new("json-type")
        .with(
            "call.json",
            r##"{"id": "1", "@odata.type": "#microsoft.graph.call"}"##,
        )
        .with(
            "other.json",
            r##"{"@odata.type": "#microsoft.graph.telephone", "value": []}"##,
        )
        .with("none.json", GOOD);
    let files = ["--format", "json", "call.json", "other.json", "none.json"];
    assert_eq!(
        folder.validate(&files).each("type"),
        ["call", "commsNotifications", "commsNotifications"]
    );
    let given = folder.validate(&["--type", "participant", "--format", "json", "call.json"]);
    assert_eq!(given.each("type"), ["participant"]);
}

#[test]
fn only_batches_have_items() {
    let folder = Folder::new("json-items")
        .with("call.json", r##"{"@odata.type": "#microsoft.graph.call"}"##);
    let folder = folder
        .with("scalar.json", r#"{"value": 7}"#)
        .with("broken.json", r#"{"value": [{}"#);
    let ran = folder.validate(&[
        "--format",
        "json",
        "call.json",
        "scalar.json",
        "broken.json",
    ]);
    assert_eq!(ran.each("items"), [json!([]), json!([]), json!([])]);
}

#[test]
fn no_text_of_a_payload_is_quoted() {
    let folder = Folder::new("json-secret")
        .with("a.json", r#"{"value": [{"changeType": 1, "resourceUrl": "hunter2"}], "hunter2": "hunter2", "hunter2": 1}"#)
        .with("b.json", r##"{"@odata.type": "#hunter2", "value": "hunter2"}"##)
        .with("c.json", r#"{"hunter2": {"hunter2": 1}, "a": "hunter2"}"#)
        .with("s.schema", r#"{"additionalProperties": false, "propertyNames": {"maxLength": 1}, "properties": {"a": {"enum": [1], "pattern": "^x", "not": true}}, "dependentSchemas": {"a": false}}"#);
    let ran = folder.validate(&["--format", "json", "a.json", "b.json"]);
    assert!(
        ran.code == Some(1) && !ran.out.contains("hunter2"),
        "{}",
        ran.out
    );
    let ran = folder.validate(&["--format", "json", "--schema", "s.schema", "c.json"]);
    assert!(
        ran.code == Some(1) && !ran.out.contains("hunter2"),
        "{}",
        ran.out
    );
}

#[test]
fn round_trips_are_reported_for_valid_payloads() {
    let exact = r#"{"value": [{"changeType": "created", "resourceUrl": "x", "y": 0.1000000000000000055511151231257827, "z": null}], "@a.b": -0.0}"#;
    let folder = Folder::new("json-round")
        .with("exact.json", exact)
        .with("bad.json", "{}");
    let ran = folder.validate(&["--round-trip", "--format", "json", "exact.json", "bad.json"]);
    assert_eq!(ran.each("roundTrip"), [json!(true), Value::Null]);
    assert_eq!(
        folder.validate(&["--round-trip", "exact.json"]).code,
        Some(0)
    );
    assert_eq!(
        folder
            .validate(&["--format", "json", "exact.json"])
            .each("roundTrip"),
        [Value::Null]
    );
}

#[test]
fn violations_beyond_the_bound_are_counted() {
    let items = vec![r#"{"changeType": "created"}"#; 100].join(",");
    let folder = Folder::new("json-many").with("x.json", format!(r#"{{"value": [{items}]}}"#));
    let line = folder
        .validate(&["--format", "json", "x.json"])
        .json()
        .remove(0);
    assert_eq!(
        (
            line["violations"].as_array().map(Vec::len),
            &line["omitted"]
        ),
        (Some(64), &json!(36))
    );
    assert_eq!(line["items"].as_array().map(Vec::len), Some(100));
}
