graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "choice", "oneOf": [{ "$ref": "#/$defs/a", "required": ["@odata.type"],
            "properties": { "@odata.type": { "const": "#a" } } }],
        "$defs": { "a": { "title": "a", "type": "object", "properties": { "x": { "type": "string" } } } } }"##,
}

fn text(choice: Choice) -> Option<String> {
    let Choice::A(a) = choice;
    a.x
}

fn main() {}
