graph_calls_model::models! {
    document = "schemas/call.json",
}

fn main() {}
