graph_calls_model::models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "tone",
        "type": "object",
        "properties": { "tone": { "$ref": "#/$defs/tonne" } },
        "$defs": { "tone": { "type": "string" } }
    }"##,
}

fn main() {}
