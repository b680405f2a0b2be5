graph_calls_model::models! {
    documents = "ui-schemas/absent",
}

fn main() {}
