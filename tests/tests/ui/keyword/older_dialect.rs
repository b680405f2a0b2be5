graph_calls_model::models! {
    schema = r#"{ "$schema": "http://json-schema.org/draft-03/schema#", "title": "tone", "type": "object" }"#,
}

fn main() {}
