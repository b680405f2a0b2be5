graph_calls_model::models! {
    documents = ["/etc/schemas/call.json"],
}

fn main() {}
