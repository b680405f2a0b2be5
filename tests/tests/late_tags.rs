//! A type tag may come last, and then what stands before it may have been read as something
//! else: the verdict and the value are those of a tag that comes first.

use graph_calls_model::Valid;
use graph_calls_tests::corpus::permutations;
use serde_json::Value;

macro_rules! document {
    ($schema:literal) => {
        graph_calls_model::models! { schema = $schema }

        const SCHEMA: &str = $schema;
    };
}

document!(
    r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "node",
        "description": "Without a tag it is plain.",
        "oneOf": [
            {"$ref": "#/$defs/plain", "properties": {"@odata.type": {"const": "#node"}}},
            {"$ref": "#/$defs/leaf", "required": ["@odata.type"]},
            {
                "$ref": "#/$defs/plain", "required": ["@odata.type"],
                "properties": {"@odata.type": {"type": "string", "not": {"enum": ["#node", "#leaf"]}}}
            }
        ],
        "$defs": {
            "plain": {
                "title": "plain", "description": "What every node has.", "type": "object",
                "properties": {
                    "@odata.type": {"type": "string", "default": "#node"},
                    "next": {"$ref": "#"},
                    "id": {"type": "string"}
                }
            },
            "leaf": {
                "title": "leaf", "description": "Its id is a number.", "type": "object",
                "properties": {"@odata.type": {"const": "#leaf"}, "next": {"$ref": "#"}, "id": {"type": "integer", "minimum": 0, "maximum": 9}}
            }
        }
    }"##
);

/// Every order of some members, as the text of an object.
fn orders(members: &[String]) -> impl Iterator<Item = String> {
    let orders = permutations(members).into_iter();
    orders.map(|order| format!("{{{}}}", order.join(",")))
}

#[test]
fn the_order_of_members_changes_neither_verdict_nor_value() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("it is JSON");
    let reference = jsonschema::validator_for(&schema).expect("it is a schema");
    let tags = [
        r##""@odata.type":"#node""##,
        r##""@odata.type":"#leaf""##,
        r##""@odata.type":"#other""##,
        r##""@odata\u002etype":"#le\u0061f""##,
        r#""@odata.type":7"#,
        r#""of\u0020nobody":[{"a":1}]"#,
    ];
    let ids = [r#""id":"a""#, r#""id":3"#, r#""id":10"#, r#""id":[{}]"#];
    for inner in tags {
        for inner_id in ids {
            for next in orders(&[inner.to_owned(), inner_id.to_owned()]) {
                for outer in tags {
                    for id in ids {
                        let members =
                            [outer.to_owned(), id.to_owned(), format!(r#""next":{next}"#)];
                        let mut values = Vec::new();
                        for text in orders(&members) {
                            let instance: Value = serde_json::from_str(&text).expect("it is JSON");
                            let read = Node::from_slice(text.as_bytes()).ok();
                            assert_eq!(read.is_some(), reference.is_valid(&instance), "{text}");
                            let by_serde: Option<Valid<Node>> = serde_json::from_str(&text).ok();
                            assert_eq!(read, by_serde, "{text}");
                            values.extend(read);
                        }
                        assert!(
                            values.windows(2).all(|pair| pair[0] == pair[1]),
                            "{members:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_duplicate_member_is_reported_wherever_the_tag_is() {
    for text in [
        r##"{"id":3,"id":3,"@odata.type":"#leaf"}"##,
        r##"{"@odata.type":"#leaf","id":3,"id":3}"##,
        r##"{"id":3,"@odata.type":"#leaf","id":3}"##,
        r##"{"id":"a","@odata.type":"#node","@odata.type":"#node"}"##,
        r##"{"@odata.type":"#leaf","id":3,"@odata.type":"#leaf"}"##,
    ] {
        let violations = Node::from_slice(text.as_bytes()).expect_err("it is there twice");
        assert!(
            violations.to_string().contains("each member once"),
            "{violations}"
        );
        assert!(serde_json::from_str::<Node>(text).is_err(), "{text}");
    }
}

/// Were each level read twice, the innermost would be read 2¹²⁰ times.
#[test]
fn tags_that_all_come_last_are_read_at_any_depth() {
    const LEVELS: usize = 120;
    for tag in ["#leaf", "#node", "#other"] {
        let open = r#"{"next":"#.repeat(LEVELS);
        let close = format!(r#","@odata.type":"{tag}"}}"#).repeat(LEVELS);
        let read = Node::from_slice(format!("{open}{{}}{close}").as_bytes());
        assert!(read.is_ok(), "{tag}");
        let invalid = format!(r#"{open}{{"id":[]}}{close}"#);
        let read = Node::from_slice(invalid.as_bytes());
        assert!(read.is_err(), "{tag}");
    }
}
