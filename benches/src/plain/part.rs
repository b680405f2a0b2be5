//! What calls and answers are made of.

use super::{BotDataIdentity, IdentitySet, Modality};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    pub media_config: MediaConfig,
    pub accepted_modalities: Vec<Modality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_options: Option<IncomingCallOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_capacity: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppHostedMediaConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_from_default_audio_group: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplicationMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot_data: Option<BotData>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BotData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<BotDataUser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_side_user: Option<BotDataUser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_reasons: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_hosted_region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paired_recorders: Option<Vec<BotDataRecorder>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_recorders: Option<Vec<BotDataRecorder>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BotDataRecorder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BotDataUser {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participation_method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<BotDataIdentity>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IncomingCallOptions {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub odata_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_content_sharing_notification_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delta_roster_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_interactive_roster_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_bot_after_escalation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JoinMeetingIdMeetingInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_meeting_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passcode: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MediaInfo {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub odata_type: Option<String>,
    pub uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrganizerMeetingInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<IdentitySet>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_conversation_without_host: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutgoingCallOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_content_sharing_notification_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_delta_roster_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_interactive_roster_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_bot_after_escalation: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceHostedMediaConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_fetch_media: Option<Vec<MediaInfo>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_from_default_audio_group: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TokenMeetingInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(tag = "@odata.type")]
pub enum MeetingInfo {
    #[serde(rename = "#microsoft.graph.organizerMeetingInfo")]
    OrganizerMeetingInfo(Box<OrganizerMeetingInfo>),
    #[serde(rename = "#microsoft.graph.tokenMeetingInfo")]
    TokenMeetingInfo(TokenMeetingInfo),
    #[serde(rename = "#microsoft.graph.joinMeetingIdMeetingInfo")]
    JoinMeetingIdMeetingInfo(JoinMeetingIdMeetingInfo),
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(tag = "@odata.type")]
pub enum MediaConfig {
    #[serde(rename = "#microsoft.graph.serviceHostedMediaConfig")]
    ServiceHostedMediaConfig(ServiceHostedMediaConfig),
    #[serde(rename = "#microsoft.graph.appHostedMediaConfig")]
    AppHostedMediaConfig(AppHostedMediaConfig),
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(tag = "@odata.type")]
pub enum CallOptions {
    #[serde(rename = "#microsoft.graph.incomingCallOptions")]
    IncomingCallOptions(IncomingCallOptions),
    #[serde(rename = "#microsoft.graph.outgoingCallOptions")]
    OutgoingCallOptions(OutgoingCallOptions),
    #[serde(other)]
    Other,
}
