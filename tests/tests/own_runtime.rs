//! The macro on the runtime alone: types of one's own, none of Microsoft's.

mod ring {
    #![allow(missing_docs, reason = "the document here describes little")]
    graph_calls_derive::models! {
        crate = ::graph_calls_runtime,
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "ring",
            "links": [{ "rel": "ring", "href": "/bells/{bellId}", "targetHints": { "allow": ["POST"] } }],
            "type": "object",
            "properties": {
                "@odata.type": { "const": "#example.ring" },
                "times": { "type": "integer", "minimum": 1, "maximum": 9 },
                "tones": { "type": "array", "items": { "$ref": "#/$defs/tone" }, "uniqueItems": true },
                "until": { "$ref": "#/$defs/moment" }
            },
            "required": ["times"],
            "$defs": {
                "tone": { "title": "tone", "anyOf": [{ "enum": ["high", "low"] }, { "type": "string" }] },
                "hour": {
                    "title": "hour",
                    "type": "object",
                    "properties": { "@odata.type": { "const": "#example.hour" }, "hour": { "type": "integer" } },
                    "required": ["@odata.type"]
                },
                "moment": {
                    "title": "moment",
                    "oneOf": [{ "$ref": "#/$defs/hour" }],
                    "type": "object"
                }
            }
        }"##,
    }
}

use graph_calls_runtime::{PathSegment, Valid, Violations};
use ring::{Ring, Tone};

#[test]
fn a_document_of_ones_own_is_read_kept_validated_and_written() -> Result<(), Violations> {
    let text =
        br##"{"@odata.type":"#example.ring","times":2,"tones":["low","shrill"],"until":{"@odata.type":"#example.hour","hour":9},"loud":1.50}"##;
    let ring: Valid<Ring> = Ring::from_slice(text)?;
    assert_eq!(ring.times, 2);
    assert_eq!(ring.to_vec(), text);
    let through_serde: Valid<Ring> = serde_json::from_slice(text).expect("serde reads it, too");
    assert_eq!(through_serde.times, ring.times);

    let built = Ring::builder(1).tones([Tone::High]).build()?;
    let bell = PathSegment::try_from("a@b").expect("a segment");
    assert_eq!(Ring::path(&bell), "/bells/a%40b");
    assert_eq!(
        built.to_vec(),
        br##"{"@odata.type":"#example.ring","times":1,"tones":["high"]}"##
    );
    Ok(())
}

#[test]
fn its_violations_are_explained() {
    let violations = Ring::from_slice(br#"{"times": 0, "tones": ["low", "low"]}"#)
        .expect_err("too few, and one twice");
    assert_eq!(violations.instance_locations(), ["/times", "/tones"]);
}

/// A bot may have both: the model hands on the runtime's own types.
#[test]
fn what_the_model_exports_is_the_same() {
    fn of_the_model(ring: &Valid<Ring>) -> &graph_calls_model::Valid<Ring> {
        ring
    }
    let ring = Ring::builder(3).build().expect("a ring");
    assert_eq!(of_the_model(&ring).times, 3);
}
