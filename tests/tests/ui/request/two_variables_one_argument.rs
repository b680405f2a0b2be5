graph_calls_model::models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "tone",
        "links": [{ "rel": "play", "href": "/c/{callId}/{call_id}", "targetHints": { "allow": ["POST"] } }],
        "type": "object"
    }"##,
}

fn main() {}
