graph_calls_model::models! {
    schema = r##"{
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "toneInfo",
        "type": "objekt"
    }"##,
}

fn main() {
    let _: Option<ToneInfo> = None;
}
