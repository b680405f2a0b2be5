graph_calls_model::models! {
    documents = ["ui-schemas/participant.json"],
}

fn user(participant: Participant) {
    let _ = participant.user;
}

fn main() {}
