graph_calls_model::models! {
    schema = r#"{ "title": "tone", "type": "object" }"#,
}

fn main() {}
