graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ring", "type": "object", "allOf": [{ "$ref": "#/$defs/base" }, { "$ref": "#/$defs/base" }],
        "properties": { "name": { "type": "string" } },
        "$defs": { "base": { "title": "base", "type": "object", "allOf": [{ "$ref": "#" }, { "$ref": "#" }] } } }"##,
}

fn name(ring: Ring, _: Base) -> Option<String> { ring.name }

fn main() {}
