//! What is accepted without a word of why, for those who count and measure.

use graph_calls_model::{__private::accepts, AnswerRequest};

#[test]
fn what_is_accepted_is_what_is_read() {
    for (json, accepted) in [
        (
            r##"{"acceptedModalities": ["audio"], "mediaConfig": {"@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "b"}}"##,
            true,
        ),
        (
            r##"{"acceptedModalities": [], "mediaConfig": {"@odata.type": "#microsoft.graph.appHostedMediaConfig", "blob": "b"}}"##,
            false,
        ),
        (r#"{"acceptedModalities": ["audio"]}"#, false),
    ] {
        assert_eq!(
            AnswerRequest::from_slice(json.as_bytes()).is_ok(),
            accepted,
            "{json}"
        );
        assert_eq!(
            accepts::<AnswerRequest>(json.as_bytes()),
            accepted,
            "{json}"
        );
    }
}
