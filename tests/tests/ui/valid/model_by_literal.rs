use graph_calls_model::{Call, CallState};

fn main() {
    let _ = Call { state: Some(CallState::Incoming), ..Call::default() };
}
