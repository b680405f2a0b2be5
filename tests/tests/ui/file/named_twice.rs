graph_calls_model::models! {
    documents = ["ui-schemas/identity.json", "ui-schemas/identity.json"],
}

fn main() {}
