graph_calls_model::models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "choice",
        "oneOf": [
            { "$ref": "#/$defs/a", "required": ["@odata.type"] },
            { "$ref": "#/$defs/b", "required": ["@odata.type"] } ],
        "$defs": {
            "a": { "title": "a", "type": "object", "properties": { "@odata.type": { "const": "#x" } } },
            "b": { "title": "b", "type": "object", "properties": { "@odata.type": { "const": "#x" } } } }
    }"##,
}

fn main() {}
