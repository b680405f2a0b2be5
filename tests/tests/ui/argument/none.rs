graph_calls_model::models! {}

fn main() {}
