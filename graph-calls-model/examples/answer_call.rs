//! Answers a call: the body of a webhook in, where to post and what out.
//!
//! `cargo run --example answer_call`

use graph_calls_model::{
    AnswerRequest, Batch, CallState, MediaInfo, Modality, ServiceHostedMediaConfig,
};

const BODY: &[u8] = br##"{
    "@odata.type": "#microsoft.graph.commsNotifications",
    "value": [{
        "@odata.type": "#microsoft.graph.commsNotification",
        "changeType": "created",
        "resourceUrl": "/communications/calls/57DAB8B1894C409AB240BD8BEAE78896",
        "resourceData": {"@odata.type": "#microsoft.graph.call", "state": "incoming"}
    }]
}"##;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for item in Batch::from_slice(BODY)? {
        let notification = match item {
            Ok(notification) => notification,
            Err(rejected) => {
                eprintln!("{rejected}");
                continue;
            }
        };
        let is_incoming = |state: &CallState| *state == CallState::Incoming;
        let call = notification.call();
        if !call.is_some_and(|call| call.state.as_ref().is_some_and(is_incoming)) {
            continue;
        }
        let Some(call_id) = notification.call_id() else {
            continue;
        };
        let beep = MediaInfo::new("https://cdn.contoso.com/beep.wav");
        let media = ServiceHostedMediaConfig::new().pre_fetch_media([beep]);
        let answer = AnswerRequest::builder(media, [Modality::Audio])
            .callback_uri("https://bot.contoso.com/api/calls")
            .build()?;
        println!("POST {}", AnswerRequest::path(&call_id));
        println!("{}", String::from_utf8(answer.to_vec())?);
    }
    Ok(())
}
