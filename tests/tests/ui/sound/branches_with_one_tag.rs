graph_calls_model::models! {
    schema = r##"{ "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "choice",
        "oneOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b" }],
        "$defs": {
            "a": { "title": "a", "type": "object", "properties": { "@odata.type": { "const": "#a" } } },
            "b": { "title": "b", "type": "object", "properties": { "@odata.type": { "const": "#a" } } } } }"##,
}

fn is_b(choice: &Choice) -> bool { matches!(choice, Choice::B(_)) }

fn main() {}
