graph_calls_model::models! {
    documents = ["ui-schemas/identity.json", "ui-schemas/toneInfo.json"],
}

fn both(identity: Identity, tone: ToneInfo) {
    let _ = (identity.id, tone);
}

fn main() {}
