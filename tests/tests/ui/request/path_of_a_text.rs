fn main() {
    let url = String::from("/../../beta/users/1/sendMail?x=");
    graph_calls_model::AnswerRequest::path(&url);
    graph_calls_model::AnswerRequest::path("..");
}
