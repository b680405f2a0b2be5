//! Members of any name come out as they went in, on both ways out.

use serde_json::{Value, json};

#[allow(
    missing_docs,
    unreachable_pub,
    reason = "the document describes nothing"
)]
mod odd {
    graph_calls_model::models! {
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "odd",
            "type": "object",
            "properties": {
                "@odata.type": { "const": "#a\"b\\c\u0007d" },
                "a\"b": { "type": ["string", "null"] },
                "c\\d\n\u0001": { "type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807 },
                "é\u2028/": { "type": ["array", "null"], "items": { "type": "boolean" } },
                "": { "type": "number" }
            },
            "required": ["@odata.type"]
        }"##
    }
}

use odd::Odd;

const TAG: &str = "#a\"b\\c\u{7}d";

#[test]
fn names_that_need_escapes_are_written_with_them() {
    for value in [
        json!({ "@odata.type": TAG }),
        json!({ "@odata.type": TAG, "a\"b": null, "c\\d\n\u{1}": i64::MIN }),
        json!({ "@odata.type": TAG, "a\"b": "c\"d\u{1f}", "é\u{2028}/": [true, false], "": -0.5 }),
        json!({ "@odata.type": TAG, "é\u{2028}/": null, "other\"": { "x\\": 1 } }),
    ] {
        let text = value.to_string();
        let read = Odd::from_slice(text.as_bytes()).expect("a valid one");
        for written in [read.to_vec(), serde_json::to_vec(&read).expect("JSON")] {
            let written: Value = serde_json::from_slice(&written).expect("JSON");
            assert_eq!(written, value);
        }
        assert_eq!(
            read.to_vec(),
            serde_json::to_vec(&read).expect("JSON"),
            "both ways out write the same text"
        );
    }
}

#[test]
fn an_object_without_members_is_a_pair_of_braces() {
    let call = graph_calls_model::Call::from_slice(b"{ }");
    assert_eq!(call.map(|call| call.to_vec()), Ok(b"{}".to_vec()));
}
