graph_calls_model::models! {
    documents = ["ui-schemas/participant.json"],
}

fn main() {}
