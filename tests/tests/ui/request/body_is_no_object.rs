graph_calls_model::models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "tone",
        "links": [{ "rel": "play", "href": "/tones", "targetHints": { "allow": ["POST"] } }],
        "enum": ["high", "low"]
    }"##,
}

fn main() {}
