//! Where serde has rounded a number before we see it: the table in the README, row by row. Built twice: see
//! the library.

use graph_calls_plain::{DOCUMENT, Rounded, is_exact, is_nearest};
use graph_calls_runtime::Valid;
use serde_json::Value;

const README: &str = include_str!("../../../README.md");

/// Whether the runtime has its feature `raw_value` in this build.
const RAW: bool = cfg!(feature = "raw_value");

/// The cells of each row: schema, value, and the verdicts by bytes, through serde, with `float_roundtrip`, with
/// `raw_value` and with `arbitrary_precision`.
fn rows() -> Vec<[String; 7]> {
    let table = README
        .split("<!-- rounding -->")
        .nth(1)
        .expect("the README has the table");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    rows.map(|row| {
        let cells = row.trim_matches('|').split('|');
        let cells = cells.map(|cell| cell.trim().trim_matches('`').to_owned());
        let cells: Vec<String> = cells.collect();
        cells.try_into().expect("seven cells")
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
    if valid { "valid" } else { "rejected" }
}

#[test]
fn each_row_of_the_readme_is_so() {
    let rows = rows();
    assert!(rows.len() >= 8, "{rows:?}");
    for [schema, value, bytes, serde, nearest, raw, exact] in rows {
        let json = format!("{{\"{}\":{value}}}", member(&schema));
        let read = Rounded::from_slice(json.as_bytes());
        assert_eq!(verdict(read.is_ok()), bytes, "from_slice: {json}");
        if let Ok(read) = read {
            // An `i64` is written as one.
            let written = String::from_utf8(read.to_vec()).expect("JSON is UTF-8");
            assert_eq!(written, json.replace("807.0", "807"));
        }
        let value = match (is_exact(), is_nearest()) {
            (true, _) => &exact,
            (false, true) => &nearest,
            (false, false) => &serde,
        };
        let text = if RAW && !is_exact() { &raw } else { value };
        for read in [
            serde_json::from_str::<Valid<Rounded>>(&json),
            serde_json::from_slice(json.as_bytes()),
            serde_json::from_reader(json.as_bytes()),
        ] {
            assert_eq!(verdict(read.is_ok()), text, "serde_json: {json}");
        }
        let read =
            serde_json::from_str::<Value>(&json).and_then(serde_json::from_value::<Valid<Rounded>>);
        assert_eq!(verdict(read.is_ok()), value, "Value: {json}");
    }
}

#[test]
fn no_number_makes_a_value_unserializable() {
    let json = r#"{"number":1e400,"least":1e-400,"set":[9007199254740993,36893488147419103233,0.5],"any":[-1e999],"x":1e999}"#;
    let read = Rounded::from_slice(json.as_bytes()).expect("numbers");
    assert_eq!(read.to_vec(), json.as_bytes());
    let written = serde_json::to_string(&read).expect("JSON text of some numbers");
    if RAW {
        assert_eq!(written, json);
    }
    // `serde_json` itself spells `1e+400`, and orders as it likes.
    let greatest = "1.7976931348623157e308";
    let text = if is_exact() || RAW {
        json.to_owned()
    } else {
        json.replace("-1e999", &format!("-{greatest}"))
            .replace("1e-400", "0.0")
            .replace("1e400", greatest)
            .replace("1e999", greatest)
    };
    let plain = |text: &str| text.replace("e+", "e");
    assert_eq!(plain(&written), plain(&text));
    let value = serde_json::to_value(&read).expect("a value of some numbers");
    assert!(value["number"].is_number() && value["x"].is_number() && value["any"][0].is_number());
    assert_eq!(value["set"][0].to_string(), "9007199254740993");
    assert!(value["set"][1].is_number(), "beyond 64 bits");
    // What was written is valid again, by every way in.
    assert!(Rounded::from_slice(written.as_bytes()).is_ok());
    assert!(serde_json::from_str::<Valid<Rounded>>(&written).is_ok());
    assert!(serde_json::from_value::<Valid<Rounded>>(value).is_ok());
}
