graph_calls_model::models! {
    documents = ["../schemas/call.json"],
}

fn main() {}
