graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "choice", "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b", "required": ["@odata.type"] }],
        "$defs": {
            "a": { "title": "a", "type": "object", "properties": { "x": { "type": "string" } } },
            "b": { "title": "b", "type": "object", "properties": { "@odata.type": { "const": "#b" } } } } }"##,
}

fn text(choice: Choice) -> Option<String> {
    if let Choice::A(a) = choice { a.x } else { None }
}

fn main() {}
