graph_calls_model::models! {
    documents = ["ui-schemas/identity.json", "ui-schemas/mistyped.json", "ui-schemas/participant.json"],
}

fn id(participant: Participant, mistyped: Mistyped) -> Option<String> {
    let owner: Identity = *mistyped.owner.or(participant.user)?;
    mistyped.tone.or(owner.id)
}

fn main() {}
