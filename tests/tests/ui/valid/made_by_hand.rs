use graph_calls_model::{Call, Valid};

fn main() {
    let _: Valid<Call> = Valid(Call::default());
}
