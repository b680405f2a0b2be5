//! A base and what stands on it both speak of the type tag: both hold.

use serde_json::{Value, json};

macro_rules! document {
    ($module:ident, $schema:literal) => {
        mod $module {
            graph_calls_model::models! { schema = $schema }

            pub(super) fn accepts(json: &[u8]) -> bool {
                Derived::from_slice(json).is_ok()
            }

            pub(super) const SCHEMA: &str = $schema;
        }
    };
}

document!(
    pinned_below,
    r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Derived",
        "description": "The base says which tag.", "type": "object",
        "allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"type": "string"}, "a": {"type": "boolean"}},
        "$defs": {"base": {
            "title": "Base", "description": "A base.", "type": "object",
            "properties": {"@odata.type": {"const": "#a"}}, "required": ["@odata.type"]
        }}
    }"##
);

document!(
    required_below,
    r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Derived",
        "description": "The base says that it must be there.", "type": "object",
        "allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"const": "#a"}, "a": {"type": "boolean"}},
        "$defs": {"base": {
            "title": "Base", "description": "A base.", "type": "object",
            "properties": {"@odata.type": {"const": "#a"}}, "required": ["@odata.type"]
        }}
    }"##
);

document!(
    two_bases,
    r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Derived",
        "description": "No tag is both.", "type": "object",
        "allOf": [{"$ref": "#/$defs/one"}, {"$ref": "#/$defs/two"}], "properties": {"a": {"type": "boolean"}},
        "$defs": {
            "one": {
                "title": "One", "description": "A base.", "type": "object",
                "properties": {"@odata.type": {"const": "#a"}}
            },
            "two": {
                "title": "Two", "description": "A base.", "type": "object",
                "properties": {"@odata.type": {"const": "#b"}}
            }
        }
    }"##
);

document!(
    another,
    r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Derived",
        "description": "Another tag than the base's.", "type": "object",
        "allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"const": "#b"}},
        "$defs": {"base": {
            "title": "Base", "description": "A base.", "type": "object",
            "properties": {"@odata.type": {"const": "#a"}, "a": {"type": "boolean"}}
        }}
    }"##
);

#[test]
fn the_tag_is_what_a_base_and_the_type_both_allow() {
    for (schema, accepts) in [
        (
            pinned_below::SCHEMA,
            pinned_below::accepts as fn(&[u8]) -> bool,
        ),
        (required_below::SCHEMA, required_below::accepts),
        (two_bases::SCHEMA, two_bases::accepts),
        (another::SCHEMA, another::accepts),
    ] {
        let schema: Value = serde_json::from_str(schema).expect("it is JSON");
        let reference = jsonschema::validator_for(&schema).expect("it is a schema");
        for instance in [
            json!({}),
            json!({"a": true}),
            json!({"@odata.type": "#a", "a": true}),
            json!({"@odata.type": "#b"}),
            json!({"@odata.type": "#c"}),
            json!({"@odata.type": null}),
        ] {
            let ours = accepts(instance.to_string().as_bytes());
            assert_eq!(ours, reference.is_valid(&instance), "{schema}\n{instance}");
        }
    }
}
