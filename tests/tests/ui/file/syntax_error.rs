graph_calls_model::models! {
    documents = ["ui-schemas/syntax.json"],
}

fn main() {}
