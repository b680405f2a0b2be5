//! Where serde has rounded a number before we see it: the table in the README, row by row.

mod rounded {
    #![allow(missing_docs, reason = "the document here describes little")]
    graph_calls_derive::models! { documents = ["tests/numbers/rounded.json"] }
}

use graph_calls_model::Valid;
use rounded::Rounded;
use serde_json::Value;

const README: &str = include_str!("../../README.md");
const DOCUMENT: &str = include_str!("numbers/rounded.json");

/// Whether `serde_json` keeps the text of numbers in this build.
fn is_exact() -> bool {
    serde_json::from_str::<Value>("1e400").is_ok()
}

/// The cells of each row of the table: schema, value, and the verdicts of the three routes.
fn rows() -> Vec<[String; 5]> {
    let table = README
        .split("<!-- rounding -->")
        .nth(1)
        .expect("the README has the table");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        let cells = cells.map(|cell| cell.trim().trim_matches('`').to_owned());
        let cells: Vec<String> = cells.collect();
        cells.try_into().expect("five cells")
    })
    .collect()
}

/// The member of the document that has this schema.
fn member(schema: &str) -> String {
    let schema: Value = serde_json::from_str(schema).expect("the table spells JSON");
    let document: Value = serde_json::from_str(DOCUMENT).expect("the document is JSON");
    let members = document["properties"].as_object().expect("members");
    let found = members.iter().find(|(_, found)| **found == schema);
    found.expect("the document has the schema").0.clone()
}

fn verdict(valid: bool) -> &'static str {
    if valid { "valid" } else { "refused" }
}

#[test]
fn each_row_of_the_readme_is_so() {
    let rows = rows();
    assert!(rows.len() >= 8, "{rows:?}");
    for [schema, value, bytes, text, rounded] in rows {
        let json = format!("{{\"{}\":{value}}}", member(&schema));
        let read = Rounded::from_slice(json.as_bytes());
        assert_eq!(verdict(read.is_ok()), bytes, "from_slice: {json}");
        let readers = [
            serde_json::from_str::<Valid<Rounded>>(&json),
            serde_json::from_slice(json.as_bytes()),
            serde_json::from_reader(json.as_bytes()),
        ];
        for read in readers {
            assert_eq!(verdict(read.is_ok()), text, "serde_json: {json}");
            if let Ok(read) = read {
                let written = String::from_utf8(read.to_vec()).expect("JSON is UTF-8");
                // An `i64` is written as one.
                assert_eq!(written, json.replace("807.0", "807"));
            }
        }
        let read =
            serde_json::from_str::<Value>(&json).and_then(serde_json::from_value::<Valid<Rounded>>);
        // Where it keeps digits, a `Value` is as good as the text.
        let rounded = if is_exact() { bytes } else { rounded };
        assert_eq!(verdict(read.is_ok()), rounded, "Value: {json}");
    }
}

#[test]
fn no_number_makes_a_value_unserializable() {
    let json =
        r#"{"number":1e400,"least":1e-400,"set":[9007199254740993,0.5],"any":[-1e999],"x":1e999}"#;
    let read = Rounded::from_slice(json.as_bytes()).expect("numbers");
    assert_eq!(serde_json::to_string(&read).ok().as_deref(), Some(json));
    let value = serde_json::to_value(&read).expect("a value of some numbers");
    assert!(value["number"].is_number() && value["x"].is_number() && value["any"][0].is_number());
    assert_eq!(value["set"][0].to_string(), "9007199254740993");
}
