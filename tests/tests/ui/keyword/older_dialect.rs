graph_calls_model::models! {
    schema = r#"{ "$schema": "http://json-schema.org/draft-07/schema#", "title": "tone", "type": "object" }"#,
}

fn main() {}
