//! Which answer for which call.

use std::time::Duration;

use graph_calls_model::{
    AnswerRequest, AppHostedMediaConfig, Call, IncomingCallOptions, MediaInfo, Modality,
    ServiceHostedMediaConfig, Valid,
};

use crate::Error;

/// How many participants this bot can record in one call.
const PARTICIPANT_CAPACITY: i32 = 200;

/// What a bot knows before the first call.
pub(crate) struct Config {
    /// Graph's address, version included, without a slash at its end.
    pub(crate) graph: String,
    /// The bearer token for it.
    pub(crate) token: Option<String>,
    /// To which address Graph posts what follows in a call.
    pub(crate) callback: Option<String>,
    /// Who handles the media.
    pub(crate) media: Media,
}

/// Who handles the media of a call.
pub(crate) enum Media {
    /// Graph; it fetches these ahead.
    ServiceHosted { prompts: Vec<MediaInfo> },
    /// The bot; its media library made this for the session.
    AppHosted { blob: String },
}

impl Media {
    /// Whether nothing was configured.
    pub(crate) fn is_default(&self) -> bool {
        matches!(self, Media::ServiceHosted { prompts } if prompts.is_empty())
    }
}

/// The answer to an incoming call. This bot hears and speaks; it does not see.
///
/// # Errors
/// The answer would not be valid, or this bot cannot do what the call is for.
pub(crate) fn answer(call: &Call, config: &Config) -> Result<Valid<AnswerRequest>, Error> {
    let recording = is_policy_recording(call);
    let mut answer = match &config.media {
        Media::ServiceHosted { .. } if recording => {
            return Err("policy-based recording needs media that the bot handles itself".into());
        }
        Media::ServiceHosted { prompts } => AnswerRequest::builder(
            ServiceHostedMediaConfig::new().pre_fetch_media(prompts.iter().cloned()),
            [Modality::Audio],
        ),
        Media::AppHosted { blob } => {
            AnswerRequest::builder(AppHostedMediaConfig::new().blob(blob), [Modality::Audio])
        }
    };
    if let Some(uri) = &config.callback {
        answer = answer.callback_uri(uri);
    }
    if recording {
        answer = answer
            .participant_capacity(PARTICIPANT_CAPACITY)
            .call_options(
                IncomingCallOptions::new()
                    .is_content_sharing_notification_enabled(true)
                    .is_delta_roster_enabled(true)
                    .is_interactive_roster_enabled(true),
            );
    }
    Ok(answer.build()?)
}

/// How long Graph waits for the answer, counted from its notification.
pub(crate) fn time_limit(call: &Call) -> Duration {
    Duration::from_secs(if is_policy_recording(call) { 5 } else { 15 })
}

/// Whether a policy of the tenant called the bot in to record: Graph says so in the bot data, or
/// names the participant who is to be observed.
pub(crate) fn is_policy_recording(call: &Call) -> bool {
    let observed = call
        .incoming_context
        .as_ref()
        .is_some_and(|context| context.observed_participant_id.is_some());
    let reason = |reason: &String| reason == "PolicyBasedRecording";
    observed || invite_reasons(call).iter().any(reason)
}

/// Why the bot was called in, in Graph's words.
fn invite_reasons(call: &Call) -> &[String] {
    call.application_metadata
        .as_ref()
        .and_then(|metadata| metadata.bot_data.as_ref())
        .and_then(|data| data.invite_reasons.as_deref())
        .unwrap_or_default()
}
