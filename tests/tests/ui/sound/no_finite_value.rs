graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ring", "type": "object", "required": ["next"],
        "properties": { "next": { "$ref": "#" }, "name": { "type": "string" } } }"##,
}

fn name(ring: Ring) -> Option<String> { ring.name }

fn main() {}
