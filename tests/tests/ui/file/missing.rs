graph_calls_model::models! {
    documents = ["ui-schemas/absent.json"],
}

fn main() {}
