use graph_calls_model::{Call, Valid};

fn change(call: &mut Valid<Call>) {
    call.subject = None;
}

fn main() {}
