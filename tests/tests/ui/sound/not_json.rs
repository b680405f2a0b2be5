graph_calls_model::models! {
    documents = ["ui-schemas/identity.json", "ui-schemas/syntax.json"],
}

fn both(identity: Identity, syntax: Syntax) {
    let _ = (identity.id, syntax);
}

fn main() {}
