//! What typify 0.8.0 makes of the documents.
//!
//! typify follows no reference to another file, so the documents were put into one as
//! `#/definitions/NAME`; descriptions, examples and comments were left out. It turns the choice by
//! `@odata.type` into `#[serde(untagged)]` enums: every branch is tried on a buffered value.

#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Answer {
    #[serde(rename = "acceptedModalities")]
    pub accepted_modalities: ::std::vec::Vec<Modality>,
    #[serde(
        rename = "callOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_options: ::std::option::Option<IncomingCallOptions>,
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<AnswerCallbackUri>,
    #[serde(rename = "mediaConfig")]
    pub media_config: AnswerMediaConfig,
    #[serde(
        rename = "participantCapacity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_capacity: ::std::option::Option<i32>,
}
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AnswerCallbackUri(::std::string::String);
impl ::std::ops::Deref for AnswerCallbackUri {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AnswerCallbackUri> for ::std::string::String {
    fn from(value: AnswerCallbackUri) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AnswerCallbackUri {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^https://").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^https://\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AnswerCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AnswerCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AnswerCallbackUri {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum AnswerMediaConfig {
    Variant0(AnswerMediaConfigVariant0),
    Variant1(AnswerMediaConfigVariant1),
    Variant2 {},
}
impl ::std::convert::From<AnswerMediaConfigVariant0> for AnswerMediaConfig {
    fn from(value: AnswerMediaConfigVariant0) -> Self {
        Self::Variant0(value)
    }
}
impl ::std::convert::From<AnswerMediaConfigVariant1> for AnswerMediaConfig {
    fn from(value: AnswerMediaConfigVariant1) -> Self {
        Self::Variant1(value)
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(deny_unknown_fields)]
pub enum AnswerMediaConfigVariant0 {}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(deny_unknown_fields)]
pub enum AnswerMediaConfigVariant1 {}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AppHostedMediaConfig {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(
        rename = "removeFromDefaultAudioGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_from_default_audio_group: ::std::option::Option<bool>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApplicationMetadata {
    #[serde(rename = "botData", skip_serializing_if = "::std::option::Option::is_none")]
    pub bot_data: ::std::option::Option<BotData>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AzureCommunicationServicesUserIdentity {
    #[serde(
        rename = "azureCommunicationServicesResourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub azure_communication_services_resource_id: ::std::option::Option<
        ::std::string::String,
    >,
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<
        AzureCommunicationServicesUserIdentityOdataType,
    >,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AzureCommunicationServicesUserIdentityOdataType {
    #[serde(rename = "#microsoft.graph.azureCommunicationServicesUserIdentity")]
    MicrosoftGraphAzureCommunicationServicesUserIdentity,
}
impl ::std::fmt::Display for AzureCommunicationServicesUserIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphAzureCommunicationServicesUserIdentity => {
                f.write_str("#microsoft.graph.azureCommunicationServicesUserIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for AzureCommunicationServicesUserIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.azureCommunicationServicesUserIdentity" => {
                Ok(Self::MicrosoftGraphAzureCommunicationServicesUserIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AzureCommunicationServicesUserIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for AzureCommunicationServicesUserIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BotData {
    #[serde(
        rename = "inviteReasons",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub invite_reasons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(
        rename = "mediaHostedRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_hosted_region: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "otherRecorders",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub other_recorders: ::std::option::Option<::std::vec::Vec<BotDataRecorder>>,
    #[serde(
        rename = "otherSideUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub other_side_user: ::std::option::Option<BotDataUser>,
    #[serde(
        rename = "pairedRecorders",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub paired_recorders: ::std::option::Option<::std::vec::Vec<BotDataRecorder>>,
    #[serde(
        rename = "policyIdentifier",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub policy_identifier: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<BotDataUser>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BotDataIdentity {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BotDataRecorder {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "participantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BotDataUser {
    #[serde(
        rename = "clientLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_location: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "onBehalfOf",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub on_behalf_of: ::std::option::Option<BotDataIdentity>,
    #[serde(
        rename = "participantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "participationMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participation_method: ::std::option::Option<::std::string::String>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Call {
    #[serde(
        rename = "activeModalities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_modalities: ::std::option::Option<::std::vec::Vec<Modality>>,
    #[serde(
        rename = "answeredBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answered_by: ::std::option::Option<ParticipantInfo>,
    #[serde(
        rename = "applicationMetadata",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub application_metadata: ::std::option::Option<ApplicationMetadata>,
    #[serde(
        rename = "callChainId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_chain_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "callOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_options: ::std::option::Option<CallOptions>,
    #[serde(
        rename = "callRoutes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_routes: ::std::option::Option<::std::vec::Vec<CallRoute>>,
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<::std::string::String>,
    #[serde(rename = "chatInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub chat_info: ::std::option::Option<ChatInfo>,
    #[serde(
        rename = "contentSharingSessions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_sharing_sessions: ::std::option::Option<
        ::std::vec::Vec<ContentSharingSession>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<CallDirection>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "incomingContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub incoming_context: ::std::option::Option<IncomingContext>,
    #[serde(
        rename = "mediaConfig",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_config: ::std::option::Option<MediaConfig>,
    #[serde(
        rename = "mediaState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_state: ::std::option::Option<CallMediaState>,
    #[serde(
        rename = "meetingInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub meeting_info: ::std::option::Option<MeetingInfo>,
    #[serde(
        rename = "myParticipantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub my_participant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.etag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_etag: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub participants: ::std::option::Option<::std::vec::Vec<Participant>>,
    #[serde(
        rename = "replacesContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub replaces_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "requestedModalities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub requested_modalities: ::std::option::Option<::std::vec::Vec<Modality>>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(
        rename = "ringingTimeoutInSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ringing_timeout_in_seconds: ::std::option::Option<i32>,
    #[serde(
        rename = "routingPolicies",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_policies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<ParticipantInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<CallState>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub targets: ::std::option::Option<::std::vec::Vec<InvitationParticipantInfo>>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "terminationReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub termination_reason: ::std::option::Option<::std::string::String>,
    #[serde(rename = "toneInfo", skip_serializing_if = "::std::option::Option::is_none")]
    pub tone_info: ::std::option::Option<ToneInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transcription: ::std::option::Option<CallTranscriptionInfo>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallDirection {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<CallDirectionSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CallDirectionSubtype0 {
    #[serde(rename = "incoming")]
    Incoming,
    #[serde(rename = "outgoing")]
    Outgoing,
}
impl ::std::fmt::Display for CallDirectionSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Incoming => f.write_str("incoming"),
            Self::Outgoing => f.write_str("outgoing"),
        }
    }
}
impl ::std::str::FromStr for CallDirectionSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "incoming" => Ok(Self::Incoming),
            "outgoing" => Ok(Self::Outgoing),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallDirectionSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallDirectionSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallMediaState {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub audio: ::std::option::Option<MediaState>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum CallOptions {
    Variant0 {
        #[serde(
            rename = "hideBotAfterEscalation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        hide_bot_after_escalation: ::std::option::Option<bool>,
        #[serde(
            rename = "isContentSharingNotificationEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_content_sharing_notification_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isDeltaRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_delta_roster_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isInteractiveRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_interactive_roster_enabled: ::std::option::Option<bool>,
        #[serde(rename = "@odata.type")]
        odata_type: CallOptionsVariant0OdataType,
    },
    Variant1 {
        #[serde(
            rename = "hideBotAfterEscalation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        hide_bot_after_escalation: ::std::option::Option<bool>,
        #[serde(
            rename = "isContentSharingNotificationEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_content_sharing_notification_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isDeltaRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_delta_roster_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isInteractiveRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_interactive_roster_enabled: ::std::option::Option<bool>,
        #[serde(rename = "@odata.type")]
        odata_type: CallOptionsVariant1OdataType,
    },
    Variant2 {
        #[serde(
            rename = "hideBotAfterEscalation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        hide_bot_after_escalation: ::std::option::Option<bool>,
        #[serde(
            rename = "isContentSharingNotificationEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_content_sharing_notification_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isDeltaRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_delta_roster_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "isInteractiveRosterEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_interactive_roster_enabled: ::std::option::Option<bool>,
        #[serde(rename = "@odata.type")]
        odata_type: ::std::string::String,
    },
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallOptionsBase {
    #[serde(
        rename = "hideBotAfterEscalation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hide_bot_after_escalation: ::std::option::Option<bool>,
    #[serde(
        rename = "isContentSharingNotificationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_content_sharing_notification_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isDeltaRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_delta_roster_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isInteractiveRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_interactive_roster_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CallOptionsVariant0OdataType {
    #[serde(rename = "#microsoft.graph.incomingCallOptions")]
    MicrosoftGraphIncomingCallOptions,
}
impl ::std::fmt::Display for CallOptionsVariant0OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphIncomingCallOptions => {
                f.write_str("#microsoft.graph.incomingCallOptions")
            }
        }
    }
}
impl ::std::str::FromStr for CallOptionsVariant0OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.incomingCallOptions" => {
                Ok(Self::MicrosoftGraphIncomingCallOptions)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallOptionsVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallOptionsVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CallOptionsVariant1OdataType {
    #[serde(rename = "#microsoft.graph.outgoingCallOptions")]
    MicrosoftGraphOutgoingCallOptions,
}
impl ::std::fmt::Display for CallOptionsVariant1OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphOutgoingCallOptions => {
                f.write_str("#microsoft.graph.outgoingCallOptions")
            }
        }
    }
}
impl ::std::str::FromStr for CallOptionsVariant1OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.outgoingCallOptions" => {
                Ok(Self::MicrosoftGraphOutgoingCallOptions)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallOptionsVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallOptionsVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallRoute {
    #[serde(rename = "final", skip_serializing_if = "::std::option::Option::is_none")]
    pub final_: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub original: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "routingType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_type: ::std::option::Option<RoutingType>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallState {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<CallStateSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CallStateSubtype0 {
    #[serde(rename = "incoming")]
    Incoming,
    #[serde(rename = "establishing")]
    Establishing,
    #[serde(rename = "ringing")]
    Ringing,
    #[serde(rename = "established")]
    Established,
    #[serde(rename = "hold")]
    Hold,
    #[serde(rename = "transferring")]
    Transferring,
    #[serde(rename = "transferAccepted")]
    TransferAccepted,
    #[serde(rename = "redirecting")]
    Redirecting,
    #[serde(rename = "terminating")]
    Terminating,
    #[serde(rename = "terminated")]
    Terminated,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for CallStateSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Incoming => f.write_str("incoming"),
            Self::Establishing => f.write_str("establishing"),
            Self::Ringing => f.write_str("ringing"),
            Self::Established => f.write_str("established"),
            Self::Hold => f.write_str("hold"),
            Self::Transferring => f.write_str("transferring"),
            Self::TransferAccepted => f.write_str("transferAccepted"),
            Self::Redirecting => f.write_str("redirecting"),
            Self::Terminating => f.write_str("terminating"),
            Self::Terminated => f.write_str("terminated"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for CallStateSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "incoming" => Ok(Self::Incoming),
            "establishing" => Ok(Self::Establishing),
            "ringing" => Ok(Self::Ringing),
            "established" => Ok(Self::Established),
            "hold" => Ok(Self::Hold),
            "transferring" => Ok(Self::Transferring),
            "transferAccepted" => Ok(Self::TransferAccepted),
            "redirecting" => Ok(Self::Redirecting),
            "terminating" => Ok(Self::Terminating),
            "terminated" => Ok(Self::Terminated),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallTranscriptionInfo {
    #[serde(
        rename = "lastModifiedDateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_modified_date_time: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<CallTranscriptionState>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CallTranscriptionState {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<CallTranscriptionStateSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CallTranscriptionStateSubtype0 {
    #[serde(rename = "notStarted")]
    NotStarted,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for CallTranscriptionStateSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("notStarted"),
            Self::Active => f.write_str("active"),
            Self::Inactive => f.write_str("inactive"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for CallTranscriptionStateSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "notStarted" => Ok(Self::NotStarted),
            "active" => Ok(Self::Active),
            "inactive" => Ok(Self::Inactive),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallTranscriptionStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallTranscriptionStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChangeType {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<ChangeTypeSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ChangeTypeSubtype0 {
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "updated")]
    Updated,
    #[serde(rename = "deleted")]
    Deleted,
}
impl ::std::fmt::Display for ChangeTypeSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Created => f.write_str("created"),
            Self::Updated => f.write_str("updated"),
            Self::Deleted => f.write_str("deleted"),
        }
    }
}
impl ::std::str::FromStr for ChangeTypeSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => Ok(Self::Created),
            "updated" => Ok(Self::Updated),
            "deleted" => Ok(Self::Deleted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ChangeTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ChangeTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ChatInfo {
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "replyChainMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reply_chain_message_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "threadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommsNotification {
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<::std::string::String>,
    #[serde(rename = "changeType")]
    pub change_type: ChangeType,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resourceData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_data: ::std::option::Option<CommsNotificationResourceData>,
    #[serde(rename = "resourceUrl")]
    pub resource_url: ::std::string::String,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommsNotificationOtherResource {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum CommsNotificationResourceData {
    Variant0 {
        #[serde(
            rename = "activeModalities",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        active_modalities: ::std::option::Option<::std::vec::Vec<Modality>>,
        #[serde(
            rename = "answeredBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        answered_by: ::std::option::Option<ParticipantInfo>,
        #[serde(
            rename = "applicationMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        application_metadata: ::std::option::Option<ApplicationMetadata>,
        #[serde(
            rename = "callChainId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        call_chain_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "callOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        call_options: ::std::option::Option<CallOptions>,
        #[serde(
            rename = "callRoutes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        call_routes: ::std::option::Option<::std::vec::Vec<CallRoute>>,
        #[serde(
            rename = "callbackUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        callback_uri: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "chatInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        chat_info: ::std::option::Option<ChatInfo>,
        #[serde(
            rename = "contentSharingSessions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        content_sharing_sessions: ::std::option::Option<
            ::std::vec::Vec<ContentSharingSession>,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        direction: ::std::option::Option<CallDirection>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "incomingContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        incoming_context: ::std::option::Option<IncomingContext>,
        #[serde(
            rename = "mediaConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_config: ::std::option::Option<MediaConfig>,
        #[serde(
            rename = "mediaState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_state: ::std::option::Option<CallMediaState>,
        #[serde(
            rename = "meetingInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        meeting_info: ::std::option::Option<MeetingInfo>,
        #[serde(
            rename = "myParticipantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        my_participant_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.etag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_etag: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        participants: ::std::option::Option<::std::vec::Vec<Participant>>,
        #[serde(
            rename = "replacesContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        replaces_context: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "requestedModalities",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        requested_modalities: ::std::option::Option<::std::vec::Vec<Modality>>,
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(
            rename = "ringingTimeoutInSeconds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        ringing_timeout_in_seconds: ::std::option::Option<i32>,
        #[serde(
            rename = "routingPolicies",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        routing_policies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        source: ::std::option::Option<ParticipantInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        state: ::std::option::Option<CallState>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        targets: ::std::option::Option<::std::vec::Vec<InvitationParticipantInfo>>,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "terminationReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        termination_reason: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "toneInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tone_info: ::std::option::Option<ToneInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        transcription: ::std::option::Option<CallTranscriptionInfo>,
    },
    Variant1 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        info: ::std::option::Option<ParticipantInfo>,
        #[serde(
            rename = "isIdentityAnonymized",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_identity_anonymized: ::std::option::Option<bool>,
        #[serde(
            rename = "isInLobby",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_in_lobby: ::std::option::Option<bool>,
        #[serde(
            rename = "isMuted",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        is_muted: ::std::option::Option<bool>,
        #[serde(
            rename = "mediaStreams",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_streams: ::std::option::Option<::std::vec::Vec<MediaStream>>,
        #[serde(
            rename = "meetingRole",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        meeting_role: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        metadata: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.etag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_etag: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(
            rename = "recordingInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        recording_info: ::std::option::Option<RecordingInfo>,
        #[serde(
            rename = "removedState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        removed_state: ::std::option::Option<RemovedState>,
        #[serde(
            rename = "restrictedExperience",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        restricted_experience: ::std::option::Option<OnlineMeetingRestricted>,
        #[serde(
            rename = "rosterSequenceNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        roster_sequence_number: ::std::option::Option<i64>,
    },
    Variant2 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.etag",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_etag: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.id",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
    },
    Variant3 { #[serde(rename = "@odata.type")] odata_type: ::std::string::String },
    Variant4(::std::vec::Vec<CommsNotificationResourceDataVariant4Item>),
    Variant5(::std::vec::Vec<CommsNotificationResourceDataVariant5Item>),
    Variant6(::std::vec::Vec<CommsNotificationResourceDataVariant6Item>),
}
impl ::std::convert::From<::std::vec::Vec<CommsNotificationResourceDataVariant4Item>>
for CommsNotificationResourceData {
    fn from(value: ::std::vec::Vec<CommsNotificationResourceDataVariant4Item>) -> Self {
        Self::Variant4(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<CommsNotificationResourceDataVariant5Item>>
for CommsNotificationResourceData {
    fn from(value: ::std::vec::Vec<CommsNotificationResourceDataVariant5Item>) -> Self {
        Self::Variant5(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<CommsNotificationResourceDataVariant6Item>>
for CommsNotificationResourceData {
    fn from(value: ::std::vec::Vec<CommsNotificationResourceDataVariant6Item>) -> Self {
        Self::Variant6(value)
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommsNotificationResourceDataVariant4Item {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub info: ::std::option::Option<ParticipantInfo>,
    #[serde(
        rename = "isIdentityAnonymized",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_identity_anonymized: ::std::option::Option<bool>,
    #[serde(
        rename = "isInLobby",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_in_lobby: ::std::option::Option<bool>,
    #[serde(rename = "isMuted", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_muted: ::std::option::Option<bool>,
    #[serde(
        rename = "mediaStreams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_streams: ::std::option::Option<::std::vec::Vec<MediaStream>>,
    #[serde(
        rename = "meetingRole",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub meeting_role: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.etag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_etag: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(
        rename = "recordingInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_info: ::std::option::Option<RecordingInfo>,
    #[serde(
        rename = "removedState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub removed_state: ::std::option::Option<RemovedState>,
    #[serde(
        rename = "restrictedExperience",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub restricted_experience: ::std::option::Option<OnlineMeetingRestricted>,
    #[serde(
        rename = "rosterSequenceNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub roster_sequence_number: ::std::option::Option<i64>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommsNotificationResourceDataVariant5Item {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.etag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_etag: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommsNotificationResourceDataVariant6Item {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CommsNotifications {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<CommsNotification>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsApplicationIdentity {
    #[serde(
        rename = "applicationType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub application_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hidden: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsApplicationIdentityOdataType>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsApplicationIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsApplicationIdentity")]
    MicrosoftGraphCommunicationsApplicationIdentity,
}
impl ::std::fmt::Display for CommunicationsApplicationIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsApplicationIdentity => {
                f.write_str("#microsoft.graph.communicationsApplicationIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsApplicationIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsApplicationIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsApplicationIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsApplicationIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsApplicationIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsApplicationInstanceIdentity {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hidden: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<
        CommunicationsApplicationInstanceIdentityOdataType,
    >,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsApplicationInstanceIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsApplicationInstanceIdentity")]
    MicrosoftGraphCommunicationsApplicationInstanceIdentity,
}
impl ::std::fmt::Display for CommunicationsApplicationInstanceIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsApplicationInstanceIdentity => {
                f.write_str("#microsoft.graph.communicationsApplicationInstanceIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsApplicationInstanceIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsApplicationInstanceIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsApplicationInstanceIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for CommunicationsApplicationInstanceIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsApplicationInstanceIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsEncryptedIdentity {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsEncryptedIdentityOdataType>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsEncryptedIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsEncryptedIdentity")]
    MicrosoftGraphCommunicationsEncryptedIdentity,
}
impl ::std::fmt::Display for CommunicationsEncryptedIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsEncryptedIdentity => {
                f.write_str("#microsoft.graph.communicationsEncryptedIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsEncryptedIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsEncryptedIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsEncryptedIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsEncryptedIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsEncryptedIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsGuestIdentity {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsGuestIdentityOdataType>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsGuestIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsGuestIdentity")]
    MicrosoftGraphCommunicationsGuestIdentity,
}
impl ::std::fmt::Display for CommunicationsGuestIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsGuestIdentity => {
                f.write_str("#microsoft.graph.communicationsGuestIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsGuestIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsGuestIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsGuestIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsGuestIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsGuestIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsIdentitySet {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application: ::std::option::Option<Identity>,
    #[serde(
        rename = "applicationInstance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub application_instance: ::std::option::Option<Identity>,
    #[serde(
        rename = "assertedIdentity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub asserted_identity: ::std::option::Option<Identity>,
    #[serde(
        rename = "azureCommunicationServicesUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub azure_communication_services_user: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encrypted: ::std::option::Option<Identity>,
    #[serde(
        rename = "endpointType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub endpoint_type: ::std::option::Option<EndpointType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guest: ::std::option::Option<Identity>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsIdentitySetOdataType>,
    #[serde(
        rename = "onPremises",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub on_premises: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<Identity>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsIdentitySetOdataType {
    #[serde(rename = "#microsoft.graph.communicationsIdentitySet")]
    MicrosoftGraphCommunicationsIdentitySet,
}
impl ::std::fmt::Display for CommunicationsIdentitySetOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsIdentitySet => {
                f.write_str("#microsoft.graph.communicationsIdentitySet")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsIdentitySetOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsIdentitySet" => {
                Ok(Self::MicrosoftGraphCommunicationsIdentitySet)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsIdentitySetOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsIdentitySetOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsPhoneIdentity {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsPhoneIdentityOdataType>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsPhoneIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsPhoneIdentity")]
    MicrosoftGraphCommunicationsPhoneIdentity,
}
impl ::std::fmt::Display for CommunicationsPhoneIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsPhoneIdentity => {
                f.write_str("#microsoft.graph.communicationsPhoneIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsPhoneIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsPhoneIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsPhoneIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsPhoneIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsPhoneIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CommunicationsUserIdentity {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<CommunicationsUserIdentityOdataType>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CommunicationsUserIdentityOdataType {
    #[serde(rename = "#microsoft.graph.communicationsUserIdentity")]
    MicrosoftGraphCommunicationsUserIdentity,
}
impl ::std::fmt::Display for CommunicationsUserIdentityOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsUserIdentity => {
                f.write_str("#microsoft.graph.communicationsUserIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for CommunicationsUserIdentityOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsUserIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsUserIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CommunicationsUserIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for CommunicationsUserIdentityOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ContentSharingSession {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.etag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_etag: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::serde_json::Value>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EndpointType {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<EndpointTypeSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum EndpointTypeSubtype0 {
    #[serde(rename = "default")]
    Default,
    #[serde(rename = "voicemail")]
    Voicemail,
    #[serde(rename = "skypeForBusiness")]
    SkypeForBusiness,
    #[serde(rename = "skypeForBusinessVoipPhone")]
    SkypeForBusinessVoipPhone,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for EndpointTypeSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Default => f.write_str("default"),
            Self::Voicemail => f.write_str("voicemail"),
            Self::SkypeForBusiness => f.write_str("skypeForBusiness"),
            Self::SkypeForBusinessVoipPhone => f.write_str("skypeForBusinessVoipPhone"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for EndpointTypeSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "default" => Ok(Self::Default),
            "voicemail" => Ok(Self::Voicemail),
            "skypeForBusiness" => Ok(Self::SkypeForBusiness),
            "skypeForBusinessVoipPhone" => Ok(Self::SkypeForBusinessVoipPhone),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for EndpointTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for EndpointTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum Identity {
    Variant0 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "@odata.type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_type: ::std::option::Option<IdentityVariant0OdataType>,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant1 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant1OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant2 {
        #[serde(
            rename = "applicationType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        application_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        hidden: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant2OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant3 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        hidden: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant3OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant4 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant4OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant5 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        email: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant5OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant6 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant6OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant7 {
        #[serde(
            rename = "azureCommunicationServicesResourceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        azure_communication_services_resource_id: ::std::option::Option<
            ::std::string::String,
        >,
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentityVariant7OdataType,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
    Variant8 {
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        display_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "identityProvider",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        identity_provider: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::std::string::String,
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        tenant_id: ::std::option::Option<::std::string::String>,
    },
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IdentityBase {
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "identityProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_provider: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(rename = "tenantId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum IdentitySet {
    Variant0 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        application: ::std::option::Option<Identity>,
        #[serde(
            rename = "applicationInstance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        application_instance: ::std::option::Option<Identity>,
        #[serde(
            rename = "azureCommunicationServicesUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        azure_communication_services_user: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        device: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        encrypted: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        guest: ::std::option::Option<Identity>,
        #[serde(
            rename = "@odata.type",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        odata_type: ::std::option::Option<IdentitySetVariant0OdataType>,
        #[serde(
            rename = "onPremises",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        on_premises: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        phone: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        user: ::std::option::Option<Identity>,
    },
    Variant1 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        application: ::std::option::Option<Identity>,
        #[serde(
            rename = "applicationInstance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        application_instance: ::std::option::Option<Identity>,
        #[serde(
            rename = "assertedIdentity",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        asserted_identity: ::std::option::Option<Identity>,
        #[serde(
            rename = "azureCommunicationServicesUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        azure_communication_services_user: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        device: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        encrypted: ::std::option::Option<Identity>,
        #[serde(
            rename = "endpointType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        endpoint_type: ::std::option::Option<EndpointType>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        guest: ::std::option::Option<Identity>,
        #[serde(rename = "@odata.type")]
        odata_type: IdentitySetVariant1OdataType,
        #[serde(
            rename = "onPremises",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        on_premises: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        phone: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        user: ::std::option::Option<Identity>,
    },
    Variant2 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        application: ::std::option::Option<Identity>,
        #[serde(
            rename = "applicationInstance",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        application_instance: ::std::option::Option<Identity>,
        #[serde(
            rename = "azureCommunicationServicesUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        azure_communication_services_user: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        device: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        encrypted: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        guest: ::std::option::Option<Identity>,
        #[serde(rename = "@odata.type")]
        odata_type: ::std::string::String,
        #[serde(
            rename = "onPremises",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        on_premises: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        phone: ::std::option::Option<Identity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        user: ::std::option::Option<Identity>,
    },
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IdentitySetBase {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application: ::std::option::Option<Identity>,
    #[serde(
        rename = "applicationInstance",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub application_instance: ::std::option::Option<Identity>,
    #[serde(
        rename = "azureCommunicationServicesUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub azure_communication_services_user: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub encrypted: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guest: ::std::option::Option<Identity>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "onPremises",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub on_premises: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<Identity>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<Identity>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentitySetVariant0OdataType {
    #[serde(rename = "#microsoft.graph.identitySet")]
    MicrosoftGraphIdentitySet,
}
impl ::std::fmt::Display for IdentitySetVariant0OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphIdentitySet => {
                f.write_str("#microsoft.graph.identitySet")
            }
        }
    }
}
impl ::std::str::FromStr for IdentitySetVariant0OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.identitySet" => Ok(Self::MicrosoftGraphIdentitySet),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentitySetVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentitySetVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentitySetVariant1OdataType {
    #[serde(rename = "#microsoft.graph.communicationsIdentitySet")]
    MicrosoftGraphCommunicationsIdentitySet,
}
impl ::std::fmt::Display for IdentitySetVariant1OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsIdentitySet => {
                f.write_str("#microsoft.graph.communicationsIdentitySet")
            }
        }
    }
}
impl ::std::str::FromStr for IdentitySetVariant1OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsIdentitySet" => {
                Ok(Self::MicrosoftGraphCommunicationsIdentitySet)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentitySetVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentitySetVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant0OdataType {
    #[serde(rename = "#microsoft.graph.identity")]
    MicrosoftGraphIdentity,
}
impl ::std::fmt::Display for IdentityVariant0OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphIdentity => f.write_str("#microsoft.graph.identity"),
        }
    }
}
impl ::std::str::FromStr for IdentityVariant0OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.identity" => Ok(Self::MicrosoftGraphIdentity),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant0OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant1OdataType {
    #[serde(rename = "#microsoft.graph.communicationsUserIdentity")]
    MicrosoftGraphCommunicationsUserIdentity,
}
impl ::std::fmt::Display for IdentityVariant1OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsUserIdentity => {
                f.write_str("#microsoft.graph.communicationsUserIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant1OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsUserIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsUserIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant1OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant2OdataType {
    #[serde(rename = "#microsoft.graph.communicationsApplicationIdentity")]
    MicrosoftGraphCommunicationsApplicationIdentity,
}
impl ::std::fmt::Display for IdentityVariant2OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsApplicationIdentity => {
                f.write_str("#microsoft.graph.communicationsApplicationIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant2OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsApplicationIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsApplicationIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant2OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant2OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant3OdataType {
    #[serde(rename = "#microsoft.graph.communicationsApplicationInstanceIdentity")]
    MicrosoftGraphCommunicationsApplicationInstanceIdentity,
}
impl ::std::fmt::Display for IdentityVariant3OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsApplicationInstanceIdentity => {
                f.write_str("#microsoft.graph.communicationsApplicationInstanceIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant3OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsApplicationInstanceIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsApplicationInstanceIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant3OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant3OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant4OdataType {
    #[serde(rename = "#microsoft.graph.communicationsPhoneIdentity")]
    MicrosoftGraphCommunicationsPhoneIdentity,
}
impl ::std::fmt::Display for IdentityVariant4OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsPhoneIdentity => {
                f.write_str("#microsoft.graph.communicationsPhoneIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant4OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsPhoneIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsPhoneIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant4OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant4OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant5OdataType {
    #[serde(rename = "#microsoft.graph.communicationsGuestIdentity")]
    MicrosoftGraphCommunicationsGuestIdentity,
}
impl ::std::fmt::Display for IdentityVariant5OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsGuestIdentity => {
                f.write_str("#microsoft.graph.communicationsGuestIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant5OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsGuestIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsGuestIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant5OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant5OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant6OdataType {
    #[serde(rename = "#microsoft.graph.communicationsEncryptedIdentity")]
    MicrosoftGraphCommunicationsEncryptedIdentity,
}
impl ::std::fmt::Display for IdentityVariant6OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphCommunicationsEncryptedIdentity => {
                f.write_str("#microsoft.graph.communicationsEncryptedIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant6OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.communicationsEncryptedIdentity" => {
                Ok(Self::MicrosoftGraphCommunicationsEncryptedIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant6OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant6OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IdentityVariant7OdataType {
    #[serde(rename = "#microsoft.graph.azureCommunicationServicesUserIdentity")]
    MicrosoftGraphAzureCommunicationServicesUserIdentity,
}
impl ::std::fmt::Display for IdentityVariant7OdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphAzureCommunicationServicesUserIdentity => {
                f.write_str("#microsoft.graph.azureCommunicationServicesUserIdentity")
            }
        }
    }
}
impl ::std::str::FromStr for IdentityVariant7OdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.azureCommunicationServicesUserIdentity" => {
                Ok(Self::MicrosoftGraphAzureCommunicationServicesUserIdentity)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IdentityVariant7OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IdentityVariant7OdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct IncomingCallOptions {
    #[serde(
        rename = "hideBotAfterEscalation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hide_bot_after_escalation: ::std::option::Option<bool>,
    #[serde(
        rename = "isContentSharingNotificationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_content_sharing_notification_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isDeltaRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_delta_roster_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isInteractiveRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_interactive_roster_enabled: ::std::option::Option<bool>,
    #[serde(rename = "@odata.type")]
    pub odata_type: IncomingCallOptionsOdataType,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum IncomingCallOptionsOdataType {
    #[serde(rename = "#microsoft.graph.incomingCallOptions")]
    MicrosoftGraphIncomingCallOptions,
}
impl ::std::fmt::Display for IncomingCallOptionsOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphIncomingCallOptions => {
                f.write_str("#microsoft.graph.incomingCallOptions")
            }
        }
    }
}
impl ::std::str::FromStr for IncomingCallOptionsOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.incomingCallOptions" => {
                Ok(Self::MicrosoftGraphIncomingCallOptions)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for IncomingCallOptionsOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IncomingCallOptionsOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IncomingContext {
    #[serde(
        rename = "observedParticipantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub observed_participant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "onBehalfOf",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub on_behalf_of: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "sourceParticipantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_participant_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transferor: ::std::option::Option<IdentitySet>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct InvitationParticipantInfo {
    #[serde(
        rename = "endpointType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub endpoint_type: ::std::option::Option<EndpointType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hidden: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identity: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "languageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub language_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "participantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "removeFromDefaultAudioRoutingGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_from_default_audio_routing_group: ::std::option::Option<bool>,
    #[serde(
        rename = "replacesCallId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub replaces_call_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct JoinMeetingIdMeetingInfo {
    #[serde(
        rename = "joinMeetingId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub join_meeting_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passcode: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum MediaConfig {
    Variant0 {
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(
            rename = "preFetchMedia",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pre_fetch_media: ::std::option::Option<::std::vec::Vec<MediaInfo>>,
        #[serde(
            rename = "removeFromDefaultAudioGroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remove_from_default_audio_group: ::std::option::Option<bool>,
    },
    Variant1 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        blob: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(
            rename = "removeFromDefaultAudioGroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remove_from_default_audio_group: ::std::option::Option<bool>,
    },
    Variant2 { #[serde(rename = "@odata.type")] odata_type: ::std::string::String },
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MediaConfigOtherMediaConfig {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MediaDirection {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<MediaDirectionSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum MediaDirectionSubtype0 {
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "sendOnly")]
    SendOnly,
    #[serde(rename = "receiveOnly")]
    ReceiveOnly,
    #[serde(rename = "sendReceive")]
    SendReceive,
}
impl ::std::fmt::Display for MediaDirectionSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Inactive => f.write_str("inactive"),
            Self::SendOnly => f.write_str("sendOnly"),
            Self::ReceiveOnly => f.write_str("receiveOnly"),
            Self::SendReceive => f.write_str("sendReceive"),
        }
    }
}
impl ::std::str::FromStr for MediaDirectionSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "inactive" => Ok(Self::Inactive),
            "sendOnly" => Ok(Self::SendOnly),
            "receiveOnly" => Ok(Self::ReceiveOnly),
            "sendReceive" => Ok(Self::SendReceive),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MediaDirectionSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MediaDirectionSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MediaInfo {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub resource_id: ::std::option::Option<::std::string::String>,
    pub uri: ::std::string::String,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MediaState {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<MediaStateSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum MediaStateSubtype0 {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for MediaStateSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Inactive => f.write_str("inactive"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for MediaStateSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "inactive" => Ok(Self::Inactive),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MediaStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MediaStateSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MediaStream {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<MediaDirection>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_type: ::std::option::Option<Modality>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "serverMuted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub server_muted: ::std::option::Option<bool>,
    #[serde(rename = "sourceId", skip_serializing_if = "::std::option::Option::is_none")]
    pub source_id: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum MeetingInfo {
    Variant0 {
        #[serde(
            rename = "allowConversationWithoutHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        allow_conversation_without_host: ::std::option::Option<bool>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        organizer: ::std::option::Option<IdentitySet>,
    },
    Variant1 {
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        token: ::std::option::Option<::std::string::String>,
    },
    Variant2 {
        #[serde(
            rename = "joinMeetingId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        join_meeting_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "@odata.type")]
        odata_type: ::serde_json::Value,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        passcode: ::std::option::Option<::std::string::String>,
    },
    Variant3 { #[serde(rename = "@odata.type")] odata_type: ::std::string::String },
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MeetingInfoOtherMeetingInfo {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Modality {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<ModalitySubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ModalitySubtype0 {
    #[serde(rename = "audio")]
    Audio,
    #[serde(rename = "video")]
    Video,
    #[serde(rename = "videoBasedScreenSharing")]
    VideoBasedScreenSharing,
    #[serde(rename = "data")]
    Data,
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for ModalitySubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Audio => f.write_str("audio"),
            Self::Video => f.write_str("video"),
            Self::VideoBasedScreenSharing => f.write_str("videoBasedScreenSharing"),
            Self::Data => f.write_str("data"),
            Self::Unknown => f.write_str("unknown"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for ModalitySubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "audio" => Ok(Self::Audio),
            "video" => Ok(Self::Video),
            "videoBasedScreenSharing" => Ok(Self::VideoBasedScreenSharing),
            "data" => Ok(Self::Data),
            "unknown" => Ok(Self::Unknown),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ModalitySubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ModalitySubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OnlineMeetingContentSharingDisabledReason {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<
        OnlineMeetingContentSharingDisabledReasonSubtype0,
    >,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum OnlineMeetingContentSharingDisabledReasonSubtype0 {
    #[serde(rename = "watermarkProtection")]
    WatermarkProtection,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for OnlineMeetingContentSharingDisabledReasonSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WatermarkProtection => f.write_str("watermarkProtection"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for OnlineMeetingContentSharingDisabledReasonSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "watermarkProtection" => Ok(Self::WatermarkProtection),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for OnlineMeetingContentSharingDisabledReasonSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for OnlineMeetingContentSharingDisabledReasonSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OnlineMeetingRestricted {
    #[serde(
        rename = "contentSharingDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_sharing_disabled: ::std::option::Option<
        OnlineMeetingContentSharingDisabledReason,
    >,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "videoDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub video_disabled: ::std::option::Option<OnlineMeetingVideoDisabledReason>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OnlineMeetingVideoDisabledReason {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<OnlineMeetingVideoDisabledReasonSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum OnlineMeetingVideoDisabledReasonSubtype0 {
    #[serde(rename = "watermarkProtection")]
    WatermarkProtection,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for OnlineMeetingVideoDisabledReasonSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WatermarkProtection => f.write_str("watermarkProtection"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for OnlineMeetingVideoDisabledReasonSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "watermarkProtection" => Ok(Self::WatermarkProtection),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OnlineMeetingVideoDisabledReasonSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for OnlineMeetingVideoDisabledReasonSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OrganizerMeetingInfo {
    #[serde(
        rename = "allowConversationWithoutHost",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allow_conversation_without_host: ::std::option::Option<bool>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organizer: ::std::option::Option<IdentitySet>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OutgoingCallOptions {
    #[serde(
        rename = "hideBotAfterEscalation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hide_bot_after_escalation: ::std::option::Option<bool>,
    #[serde(
        rename = "isContentSharingNotificationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_content_sharing_notification_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isDeltaRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_delta_roster_enabled: ::std::option::Option<bool>,
    #[serde(
        rename = "isInteractiveRosterEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_interactive_roster_enabled: ::std::option::Option<bool>,
    #[serde(rename = "@odata.type")]
    pub odata_type: OutgoingCallOptionsOdataType,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum OutgoingCallOptionsOdataType {
    #[serde(rename = "#microsoft.graph.outgoingCallOptions")]
    MicrosoftGraphOutgoingCallOptions,
}
impl ::std::fmt::Display for OutgoingCallOptionsOdataType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MicrosoftGraphOutgoingCallOptions => {
                f.write_str("#microsoft.graph.outgoingCallOptions")
            }
        }
    }
}
impl ::std::str::FromStr for OutgoingCallOptionsOdataType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "#microsoft.graph.outgoingCallOptions" => {
                Ok(Self::MicrosoftGraphOutgoingCallOptions)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutgoingCallOptionsOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutgoingCallOptionsOdataType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Participant {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub info: ::std::option::Option<ParticipantInfo>,
    #[serde(
        rename = "isIdentityAnonymized",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_identity_anonymized: ::std::option::Option<bool>,
    #[serde(
        rename = "isInLobby",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_in_lobby: ::std::option::Option<bool>,
    #[serde(rename = "isMuted", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_muted: ::std::option::Option<bool>,
    #[serde(
        rename = "mediaStreams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_streams: ::std::option::Option<::std::vec::Vec<MediaStream>>,
    #[serde(
        rename = "meetingRole",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub meeting_role: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.etag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_etag: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.id",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::serde_json::Value>,
    #[serde(
        rename = "recordingInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_info: ::std::option::Option<RecordingInfo>,
    #[serde(
        rename = "removedState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub removed_state: ::std::option::Option<RemovedState>,
    #[serde(
        rename = "restrictedExperience",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub restricted_experience: ::std::option::Option<OnlineMeetingRestricted>,
    #[serde(
        rename = "rosterSequenceNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub roster_sequence_number: ::std::option::Option<i64>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParticipantInfo {
    #[serde(
        rename = "clientVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_version: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "countryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub country_code: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "endpointId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub endpoint_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "endpointType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub endpoint_type: ::std::option::Option<EndpointType>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identity: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "languageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub language_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "participantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "platformId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub platform_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordingInfo {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub initiator: ::std::option::Option<IdentitySet>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "recordingStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_status: ::std::option::Option<RecordingStatus>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecordingStatus {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<RecordingStatusSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum RecordingStatusSubtype0 {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "notRecording")]
    NotRecording,
    #[serde(rename = "recording")]
    Recording,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for RecordingStatusSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unknown => f.write_str("unknown"),
            Self::NotRecording => f.write_str("notRecording"),
            Self::Recording => f.write_str("recording"),
            Self::Failed => f.write_str("failed"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for RecordingStatusSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "unknown" => Ok(Self::Unknown),
            "notRecording" => Ok(Self::NotRecording),
            "recording" => Ok(Self::Recording),
            "failed" => Ok(Self::Failed),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RecordingStatusSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RecordingStatusSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RemovedState {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ResultInfo {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<i32>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subcode: ::std::option::Option<i32>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RoutingType {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<RoutingTypeSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum RoutingTypeSubtype0 {
    #[serde(rename = "forwarded")]
    Forwarded,
    #[serde(rename = "lookup")]
    Lookup,
    #[serde(rename = "selfFork")]
    SelfFork,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for RoutingTypeSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Forwarded => f.write_str("forwarded"),
            Self::Lookup => f.write_str("lookup"),
            Self::SelfFork => f.write_str("selfFork"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for RoutingTypeSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "forwarded" => Ok(Self::Forwarded),
            "lookup" => Ok(Self::Lookup),
            "selfFork" => Ok(Self::SelfFork),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RoutingTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RoutingTypeSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ServiceHostedMediaConfig {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(
        rename = "preFetchMedia",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pre_fetch_media: ::std::option::Option<::std::vec::Vec<MediaInfo>>,
    #[serde(
        rename = "removeFromDefaultAudioGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_from_default_audio_group: ::std::option::Option<bool>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TokenMeetingInfo {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::serde_json::Value,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Tone {
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_0: ::std::option::Option<ToneSubtype0>,
    #[serde(flatten, skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype_1: ::std::option::Option<::std::string::String>,
}
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ToneInfo {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "sequenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sequence_id: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tone: ::std::option::Option<Tone>,
}
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ToneSubtype0 {
    #[serde(rename = "tone0")]
    Tone0,
    #[serde(rename = "tone1")]
    Tone1,
    #[serde(rename = "tone2")]
    Tone2,
    #[serde(rename = "tone3")]
    Tone3,
    #[serde(rename = "tone4")]
    Tone4,
    #[serde(rename = "tone5")]
    Tone5,
    #[serde(rename = "tone6")]
    Tone6,
    #[serde(rename = "tone7")]
    Tone7,
    #[serde(rename = "tone8")]
    Tone8,
    #[serde(rename = "tone9")]
    Tone9,
    #[serde(rename = "star")]
    Star,
    #[serde(rename = "pound")]
    Pound,
    #[serde(rename = "a")]
    A,
    #[serde(rename = "b")]
    B,
    #[serde(rename = "c")]
    C,
    #[serde(rename = "d")]
    D,
    #[serde(rename = "flash")]
    Flash,
}
impl ::std::fmt::Display for ToneSubtype0 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Tone0 => f.write_str("tone0"),
            Self::Tone1 => f.write_str("tone1"),
            Self::Tone2 => f.write_str("tone2"),
            Self::Tone3 => f.write_str("tone3"),
            Self::Tone4 => f.write_str("tone4"),
            Self::Tone5 => f.write_str("tone5"),
            Self::Tone6 => f.write_str("tone6"),
            Self::Tone7 => f.write_str("tone7"),
            Self::Tone8 => f.write_str("tone8"),
            Self::Tone9 => f.write_str("tone9"),
            Self::Star => f.write_str("star"),
            Self::Pound => f.write_str("pound"),
            Self::A => f.write_str("a"),
            Self::B => f.write_str("b"),
            Self::C => f.write_str("c"),
            Self::D => f.write_str("d"),
            Self::Flash => f.write_str("flash"),
        }
    }
}
impl ::std::str::FromStr for ToneSubtype0 {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "tone0" => Ok(Self::Tone0),
            "tone1" => Ok(Self::Tone1),
            "tone2" => Ok(Self::Tone2),
            "tone3" => Ok(Self::Tone3),
            "tone4" => Ok(Self::Tone4),
            "tone5" => Ok(Self::Tone5),
            "tone6" => Ok(Self::Tone6),
            "tone7" => Ok(Self::Tone7),
            "tone8" => Ok(Self::Tone8),
            "tone9" => Ok(Self::Tone9),
            "star" => Ok(Self::Star),
            "pound" => Ok(Self::Pound),
            "a" => Ok(Self::A),
            "b" => Ok(Self::B),
            "c" => Ok(Self::C),
            "d" => Ok(Self::D),
            "flash" => Ok(Self::Flash),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ToneSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ToneSubtype0 {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
pub mod error {
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
