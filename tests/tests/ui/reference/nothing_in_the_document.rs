graph_calls_model::models! {
    documents = ["ui-schemas/dangling.json", "ui-schemas/identity.json"],
}

fn main() {}
