graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "choice",
        "oneOf": [
            { "$ref": "#/$defs/a", "required": ["@odata.type"] },
            { "$ref": "#/$defs/b", "required": ["@odata.type"] },
            { "$ref": "#/$defs/c", "required": ["@odata.type"], "properties": { "@odata.type": {
                "type": "string", "not": { "enum": ["#b"] } } } } ],
        "$defs": {
            "a": { "title": "a", "type": "object", "properties": { "@odata.type": { "const": "#a" } } },
            "b": { "title": "b", "type": "object", "properties": { "@odata.type": { "const": "#b" } } },
            "c": { "title": "c", "type": "object", "properties": { "@odata.type": { "type": "string" } } } } }"##,
}

fn main() {}
