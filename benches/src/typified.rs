//! What typify 0.8.0 makes of the documents; written by the commands in `benches/README.md`.
//!
//! The documents are those of the program `bundle`, which says in which way typify gets them.

#![allow(clippy::redundant_closure_call)]
#![allow(clippy::needless_lifetimes)]
#![allow(clippy::match_single_binding)]
#![allow(clippy::clone_on_copy)]

#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct AcceptJoinResponse {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct AddLargeGalleryViewOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<AddLargeGalleryViewOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AddLargeGalleryViewOperationClientContext(::std::string::String);
impl ::std::ops::Deref for AddLargeGalleryViewOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AddLargeGalleryViewOperationClientContext> for ::std::string::String {
    fn from(value: AddLargeGalleryViewOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AddLargeGalleryViewOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AddLargeGalleryViewOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AddLargeGalleryViewOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AddLargeGalleryViewOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct AddLargeGalleryViewRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<AddLargeGalleryViewRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AddLargeGalleryViewRequestClientContext(::std::string::String);
impl ::std::ops::Deref for AddLargeGalleryViewRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AddLargeGalleryViewRequestClientContext> for ::std::string::String {
    fn from(value: AddLargeGalleryViewRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AddLargeGalleryViewRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AddLargeGalleryViewRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AddLargeGalleryViewRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AddLargeGalleryViewRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct AnswerRequest {
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
    pub callback_uri: ::std::option::Option<AnswerRequestCallbackUri>,
    #[serde(rename = "mediaConfig")]
    pub media_config: MediaConfig,
    #[serde(
        rename = "participantCapacity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_capacity: ::std::option::Option<i32>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AnswerRequestCallbackUri(::std::string::String);
impl ::std::ops::Deref for AnswerRequestCallbackUri {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AnswerRequestCallbackUri> for ::std::string::String {
    fn from(value: AnswerRequestCallbackUri) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for AnswerRequestCallbackUri {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
            ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https://").unwrap());
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^https://\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for AnswerRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AnswerRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for AnswerRequestCallbackUri {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct AppHostedMediaConfig {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(
        rename = "removeFromDefaultAudioGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_from_default_audio_group: ::std::option::Option<bool>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct ApplicationMetadata {
    #[serde(
        rename = "botData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bot_data: ::std::option::Option<BotData>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct AudioRoutingGroup {
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub receivers: ::std::vec::Vec<::std::string::String>,
    #[serde(
        rename = "routingMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_mode: ::std::option::Option<RoutingMode>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub sources: ::std::vec::Vec<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct AudioRoutingGroupCollection {
    #[serde(
        rename = "@odata.context",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.count",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_count: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<AudioRoutingGroup>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct AzureCommunicationServicesUserIdentity {
    #[serde(
        rename = "azureCommunicationServicesResourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub azure_communication_services_resource_id: ::std::option::Option<::std::string::String>,
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
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseCallOptions {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseCommsOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<BaseCommsOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BaseCommsOperationClientContext(::std::string::String);
impl ::std::ops::Deref for BaseCommsOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<BaseCommsOperationClientContext> for ::std::string::String {
    fn from(value: BaseCommsOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for BaseCommsOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for BaseCommsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BaseCommsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for BaseCommsOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseIdentity {
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
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseIdentitySet {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseTeleconferenceDeviceMediaQuality {
    #[serde(
        rename = "averageInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_index: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "inboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "localIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "localPort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_port: ::std::option::Option<i32>,
    #[serde(
        rename = "maximumInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "networkLinkSpeedInBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub network_link_speed_in_bytes: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "outboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "remoteIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "remotePort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_port: ::std::option::Option<i32>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BaseTeleconferenceDeviceVideoQuality {
    #[serde(
        rename = "averageInboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_index: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "inboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "localIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "localPort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_port: ::std::option::Option<i32>,
    #[serde(
        rename = "maximumInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "networkLinkSpeedInBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub network_link_speed_in_bytes: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "outboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "remoteIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "remotePort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_port: ::std::option::Option<i32>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BotData {
    #[serde(
        rename = "inviteReasons",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub invite_reasons: ::std::vec::Vec<::std::string::String>,
    #[serde(
        rename = "mediaHostedRegion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_hosted_region: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "otherRecorders",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub other_recorders: ::std::vec::Vec<BotDataRecorder>,
    #[serde(
        rename = "otherSideUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub other_side_user: ::std::option::Option<BotDataUser>,
    #[serde(
        rename = "pairedRecorders",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub paired_recorders: ::std::vec::Vec<BotDataRecorder>,
    #[serde(
        rename = "policyIdentifier",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub policy_identifier: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<BotDataUser>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BotDataIdentity {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct BotDataRecorder {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "participantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub participant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct Call {
    #[serde(
        rename = "activeModalities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub active_modalities: ::std::vec::Vec<Modality>,
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
        rename = "audioRoutingGroups",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub audio_routing_groups: ::std::vec::Vec<AudioRoutingGroup>,
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
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub call_routes: ::std::vec::Vec<CallRoute>,
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "chatInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chat_info: ::std::option::Option<ChatInfo>,
    #[serde(
        rename = "contentSharingSessions",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub content_sharing_sessions: ::std::vec::Vec<ContentSharingSession>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub operations: ::std::vec::Vec<CommsOperation>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub participants: ::std::vec::Vec<Participant>,
    #[serde(
        rename = "replacesContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub replaces_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "requestedModalities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub requested_modalities: ::std::vec::Vec<Modality>,
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
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub routing_policies: ::std::vec::Vec<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<ParticipantInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<CallState>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub targets: ::std::vec::Vec<InvitationParticipantInfo>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "terminationReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub termination_reason: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "toneInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tone_info: ::std::option::Option<ToneInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transcription: ::std::option::Option<CallTranscriptionInfo>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct CallCollection {
    #[serde(
        rename = "@odata.context",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.count",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_count: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<Call>,
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum CallDirection {
    #[serde(rename = "incoming")]
    Incoming,
    #[serde(rename = "outgoing")]
    Outgoing,
}
impl ::std::fmt::Display for CallDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Incoming => f.write_str("incoming"),
            Self::Outgoing => f.write_str("outgoing"),
        }
    }
}
impl ::std::str::FromStr for CallDirection {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "incoming" => Ok(Self::Incoming),
            "outgoing" => Ok(Self::Outgoing),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallDirection {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallDirection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct CallMediaState {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub audio: ::std::option::Option<MediaState>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum CallOptions {
    #[serde(rename = "#microsoft.graph.incomingCallOptions")]
    MicrosoftGraphIncomingCallOptions {
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
    },
    #[serde(rename = "#microsoft.graph.outgoingCallOptions")]
    MicrosoftGraphOutgoingCallOptions {
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
    },
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct CallRoute {
    #[serde(
        rename = "final",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum CallState {
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
impl ::std::fmt::Display for CallState {
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
impl ::std::str::FromStr for CallState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
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
impl ::std::convert::TryFrom<&str> for CallState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum CallTranscriptionState {
    #[serde(rename = "notStarted")]
    NotStarted,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for CallTranscriptionState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("notStarted"),
            Self::Active => f.write_str("active"),
            Self::Inactive => f.write_str("inactive"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for CallTranscriptionState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "notStarted" => Ok(Self::NotStarted),
            "active" => Ok(Self::Active),
            "inactive" => Ok(Self::Inactive),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallTranscriptionState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallTranscriptionState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct CancelMediaProcessingOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<CancelMediaProcessingOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CancelMediaProcessingOperationClientContext(::std::string::String);
impl ::std::ops::Deref for CancelMediaProcessingOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CancelMediaProcessingOperationClientContext> for ::std::string::String {
    fn from(value: CancelMediaProcessingOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CancelMediaProcessingOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CancelMediaProcessingOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
    for CancelMediaProcessingOperationClientContext
{
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CancelMediaProcessingOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct CancelMediaProcessingRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<CancelMediaProcessingRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CancelMediaProcessingRequestClientContext(::std::string::String);
impl ::std::ops::Deref for CancelMediaProcessingRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CancelMediaProcessingRequestClientContext> for ::std::string::String {
    fn from(value: CancelMediaProcessingRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CancelMediaProcessingRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CancelMediaProcessingRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CancelMediaProcessingRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CancelMediaProcessingRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct ChangeScreenSharingRoleRequest {
    pub role: ScreenSharingRole,
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum ChangeType {
    #[serde(rename = "created")]
    Created,
    #[serde(rename = "updated")]
    Updated,
    #[serde(rename = "deleted")]
    Deleted,
}
impl ::std::fmt::Display for ChangeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Created => f.write_str("created"),
            Self::Updated => f.write_str("updated"),
            Self::Deleted => f.write_str("deleted"),
        }
    }
}
impl ::std::str::FromStr for ChangeType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "created" => Ok(Self::Created),
            "updated" => Ok(Self::Updated),
            "deleted" => Ok(Self::Deleted),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ChangeType {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ChangeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    #[serde(
        rename = "threadId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub thread_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
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
    pub resource_data: ::std::option::Option<ResourceData>,
    #[serde(rename = "resourceUrl")]
    pub resource_url: ::std::string::String,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct CommsNotifications {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<CommsNotification>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct CommsOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<CommsOperationClientContext>,
    #[serde(
        rename = "completionReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completion_reason: ::std::option::Option<::std::string::String>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub participants: ::std::vec::Vec<InvitationParticipantInfo>,
    #[serde(
        rename = "recordingAccessToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_access_token: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "recordingLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_location: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CommsOperationClientContext(::std::string::String);
impl ::std::ops::Deref for CommsOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CommsOperationClientContext> for ::std::string::String {
    fn from(value: CommsOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CommsOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CommsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CommsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CommsOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct CommsOperationCollection {
    #[serde(
        rename = "@odata.context",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.count",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_count: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<CommsOperation>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct ContentSharingSessionCollection {
    #[serde(
        rename = "@odata.context",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.count",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_count: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<ContentSharingSession>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct CreateCallRequest {
    #[serde(
        rename = "callOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_options: ::std::option::Option<OutgoingCallOptions>,
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<CreateCallRequestCallbackUri>,
    #[serde(
        rename = "chatInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chat_info: ::std::option::Option<ChatInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<CallDirection>,
    #[serde(rename = "mediaConfig")]
    pub media_config: MediaConfig,
    #[serde(
        rename = "meetingInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub meeting_info: ::std::option::Option<MeetingInfo>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "requestedModalities",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub requested_modalities: ::std::vec::Vec<Modality>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<ParticipantInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub targets: ::std::vec::Vec<InvitationParticipantInfo>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct CreateCallRequestCallbackUri(::std::string::String);
impl ::std::ops::Deref for CreateCallRequestCallbackUri {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<CreateCallRequestCallbackUri> for ::std::string::String {
    fn from(value: CreateCallRequestCallbackUri) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for CreateCallRequestCallbackUri {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
            ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https://").unwrap());
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^https://\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for CreateCallRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CreateCallRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for CreateCallRequestCallbackUri {
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum EndpointType {
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
impl ::std::fmt::Display for EndpointType {
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
impl ::std::str::FromStr for EndpointType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
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
impl ::std::convert::TryFrom<&str> for EndpointType {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for EndpointType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct Entity {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct Identity {
    #[serde(
        rename = "applicationType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub application_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "azureCommunicationServicesResourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub azure_communication_services_resource_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "tenantId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tenant_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct IdentitySet {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
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
    pub odata_type: ::std::string::String,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct InviteNewBotResponse {
    #[serde(
        rename = "inviteUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub invite_uri: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct InviteParticipantsOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<InviteParticipantsOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub participants: ::std::vec::Vec<InvitationParticipantInfo>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct InviteParticipantsOperationClientContext(::std::string::String);
impl ::std::ops::Deref for InviteParticipantsOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InviteParticipantsOperationClientContext> for ::std::string::String {
    fn from(value: InviteParticipantsOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for InviteParticipantsOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for InviteParticipantsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InviteParticipantsOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for InviteParticipantsOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct InviteRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<InviteRequestClientContext>,
    pub participants: ::std::vec::Vec<InvitationParticipantInfo>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct InviteRequestClientContext(::std::string::String);
impl ::std::ops::Deref for InviteRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InviteRequestClientContext> for ::std::string::String {
    fn from(value: InviteRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for InviteRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for InviteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InviteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for InviteRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct JoinMeetingIdMeetingInfo {
    #[serde(
        rename = "joinMeetingId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub join_meeting_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub passcode: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct KeepAliveRequest(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);
impl ::std::ops::Deref for KeepAliveRequest {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<KeepAliveRequest>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: KeepAliveRequest) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for KeepAliveRequest
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct LogTeleconferenceDeviceQualityRequest {
    pub quality: TeleconferenceDeviceQuality,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum MediaConfig {
    #[serde(rename = "#microsoft.graph.appHostedMediaConfig")]
    MicrosoftGraphAppHostedMediaConfig {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        blob: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "removeFromDefaultAudioGroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remove_from_default_audio_group: ::std::option::Option<bool>,
    },
    #[serde(rename = "#microsoft.graph.serviceHostedMediaConfig")]
    MicrosoftGraphServiceHostedMediaConfig {
        #[serde(
            rename = "preFetchMedia",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pre_fetch_media: ::std::vec::Vec<MediaInfo>,
        #[serde(
            rename = "removeFromDefaultAudioGroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remove_from_default_audio_group: ::std::option::Option<bool>,
    },
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum MediaDirection {
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "sendOnly")]
    SendOnly,
    #[serde(rename = "receiveOnly")]
    ReceiveOnly,
    #[serde(rename = "sendReceive")]
    SendReceive,
}
impl ::std::fmt::Display for MediaDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Inactive => f.write_str("inactive"),
            Self::SendOnly => f.write_str("sendOnly"),
            Self::ReceiveOnly => f.write_str("receiveOnly"),
            Self::SendReceive => f.write_str("sendReceive"),
        }
    }
}
impl ::std::str::FromStr for MediaDirection {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "inactive" => Ok(Self::Inactive),
            "sendOnly" => Ok(Self::SendOnly),
            "receiveOnly" => Ok(Self::ReceiveOnly),
            "sendReceive" => Ok(Self::SendReceive),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MediaDirection {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MediaDirection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct MediaPrompt {
    #[serde(
        rename = "mediaInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_info: ::std::option::Option<MediaInfo>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum MediaState {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "inactive")]
    Inactive,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for MediaState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Inactive => f.write_str("inactive"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for MediaState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "inactive" => Ok(Self::Inactive),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for MediaState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MediaState {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    #[serde(
        rename = "sourceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub source_id: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum MeetingInfo {
    #[serde(rename = "#microsoft.graph.joinMeetingIdMeetingInfo")]
    MicrosoftGraphJoinMeetingIdMeetingInfo {
        #[serde(
            rename = "joinMeetingId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        join_meeting_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        passcode: ::std::option::Option<::std::string::String>,
    },
    #[serde(rename = "#microsoft.graph.organizerMeetingInfo")]
    MicrosoftGraphOrganizerMeetingInfo {
        #[serde(
            rename = "allowConversationWithoutHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        allow_conversation_without_host: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        organizer: ::std::option::Option<IdentitySet>,
    },
    #[serde(rename = "#microsoft.graph.tokenMeetingInfo")]
    MicrosoftGraphTokenMeetingInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        token: ::std::option::Option<::std::string::String>,
    },
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum Modality {
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
impl ::std::fmt::Display for Modality {
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
impl ::std::str::FromStr for Modality {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
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
impl ::std::convert::TryFrom<&str> for Modality {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Modality {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct MuteParticipantOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<MuteParticipantOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct MuteParticipantOperationClientContext(::std::string::String);
impl ::std::ops::Deref for MuteParticipantOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<MuteParticipantOperationClientContext> for ::std::string::String {
    fn from(value: MuteParticipantOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for MuteParticipantOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for MuteParticipantOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MuteParticipantOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for MuteParticipantOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct MuteRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<MuteRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct MuteRequestClientContext(::std::string::String);
impl ::std::ops::Deref for MuteRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<MuteRequestClientContext> for ::std::string::String {
    fn from(value: MuteRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for MuteRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for MuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for MuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for MuteRequestClientContext {
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum OnlineMeetingContentSharingDisabledReason {
    #[serde(rename = "watermarkProtection")]
    WatermarkProtection,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for OnlineMeetingContentSharingDisabledReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WatermarkProtection => f.write_str("watermarkProtection"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for OnlineMeetingContentSharingDisabledReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "watermarkProtection" => Ok(Self::WatermarkProtection),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OnlineMeetingContentSharingDisabledReason {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OnlineMeetingContentSharingDisabledReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OnlineMeetingRestricted {
    #[serde(
        rename = "contentSharingDisabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_sharing_disabled: ::std::option::Option<OnlineMeetingContentSharingDisabledReason>,
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum OnlineMeetingVideoDisabledReason {
    #[serde(rename = "watermarkProtection")]
    WatermarkProtection,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for OnlineMeetingVideoDisabledReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WatermarkProtection => f.write_str("watermarkProtection"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for OnlineMeetingVideoDisabledReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "watermarkProtection" => Ok(Self::WatermarkProtection),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OnlineMeetingVideoDisabledReason {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OnlineMeetingVideoDisabledReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum OperationStatus {
    #[serde(rename = "notStarted")]
    NotStarted,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "completed")]
    Completed,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for OperationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotStarted => f.write_str("notStarted"),
            Self::Running => f.write_str("running"),
            Self::Completed => f.write_str("completed"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for OperationStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "notStarted" => Ok(Self::NotStarted),
            "running" => Ok(Self::Running),
            "completed" => Ok(Self::Completed),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OperationStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OperationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct OrganizerMeetingInfo {
    #[serde(
        rename = "allowConversationWithoutHost",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub allow_conversation_without_host: ::std::option::Option<bool>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organizer: ::std::option::Option<IdentitySet>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OtherMediaConfig {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OtherMeetingInfo {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OtherParticipantJoiningResponse {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OtherPrompt {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct OtherResource {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
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
    pub odata_type: ::std::string::String,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
    #[serde(
        rename = "isMuted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_muted: ::std::option::Option<bool>,
    #[serde(
        rename = "mediaStreams",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_streams: ::std::vec::Vec<MediaStream>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct ParticipantCollection {
    #[serde(
        rename = "@odata.context",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_context: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.count",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_count: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.nextLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::vec::Vec<Participant>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct ParticipantJoiningNotification {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub call: ::std::option::Option<Call>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum ParticipantJoiningResponse {
    #[serde(rename = "#microsoft.graph.acceptJoinResponse")]
    MicrosoftGraphAcceptJoinResponse,
    #[serde(rename = "#microsoft.graph.inviteNewBotResponse")]
    MicrosoftGraphInviteNewBotResponse {
        #[serde(
            rename = "inviteUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        invite_uri: ::std::option::Option<::std::string::String>,
    },
    #[serde(rename = "#microsoft.graph.rejectJoinResponse")]
    MicrosoftGraphRejectJoinResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        reason: ::std::option::Option<RejectReason>,
    },
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct ParticipantLeftNotification {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub call: ::std::option::Option<Call>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
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
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct ParticipantMuteRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<ParticipantMuteRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ParticipantMuteRequestClientContext(::std::string::String);
impl ::std::ops::Deref for ParticipantMuteRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ParticipantMuteRequestClientContext> for ::std::string::String {
    fn from(value: ParticipantMuteRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ParticipantMuteRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ParticipantMuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ParticipantMuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ParticipantMuteRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct PlayPromptOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<PlayPromptOperationClientContext>,
    #[serde(
        rename = "completionReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completion_reason: ::std::option::Option<::std::string::String>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PlayPromptOperationClientContext(::std::string::String);
impl ::std::ops::Deref for PlayPromptOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PlayPromptOperationClientContext> for ::std::string::String {
    fn from(value: PlayPromptOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PlayPromptOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PlayPromptOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PlayPromptOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PlayPromptOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct PlayPromptRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<PlayPromptRequestClientContext>,
    pub prompts: ::std::vec::Vec<Prompt>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PlayPromptRequestClientContext(::std::string::String);
impl ::std::ops::Deref for PlayPromptRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PlayPromptRequestClientContext> for ::std::string::String {
    fn from(value: PlayPromptRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PlayPromptRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PlayPromptRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PlayPromptRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PlayPromptRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum Prompt {
    #[serde(rename = "#microsoft.graph.mediaPrompt")]
    MicrosoftGraphMediaPrompt {
        #[serde(
            rename = "mediaInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_info: ::std::option::Option<MediaInfo>,
    },
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct RecordOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<RecordOperationClientContext>,
    #[serde(
        rename = "completionReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completion_reason: ::std::option::Option<::std::string::String>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "recordingAccessToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_access_token: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "recordingLocation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recording_location: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct RecordOperationClientContext(::std::string::String);
impl ::std::ops::Deref for RecordOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<RecordOperationClientContext> for ::std::string::String {
    fn from(value: RecordOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for RecordOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for RecordOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RecordOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for RecordOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct RecordResponseRequest {
    #[serde(
        rename = "bargeInAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub barge_in_allowed: ::std::option::Option<bool>,
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<RecordResponseRequestClientContext>,
    #[serde(
        rename = "initialSilenceTimeoutInSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initial_silence_timeout_in_seconds: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "maxRecordDurationInSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_record_duration_in_seconds: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "maxSilenceTimeoutInSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub max_silence_timeout_in_seconds: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "playBeep",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub play_beep: ::std::option::Option<bool>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub prompts: ::std::vec::Vec<Prompt>,
    #[serde(
        rename = "stopTones",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub stop_tones: ::std::vec::Vec<::std::string::String>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct RecordResponseRequestClientContext(::std::string::String);
impl ::std::ops::Deref for RecordResponseRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<RecordResponseRequestClientContext> for ::std::string::String {
    fn from(value: RecordResponseRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for RecordResponseRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for RecordResponseRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RecordResponseRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for RecordResponseRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum RecordingStatus {
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
impl ::std::fmt::Display for RecordingStatus {
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
impl ::std::str::FromStr for RecordingStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
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
impl ::std::convert::TryFrom<&str> for RecordingStatus {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RecordingStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct RedirectRequest {
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<RedirectRequestCallbackUri>,
    #[serde(
        rename = "routingPolicies",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub routing_policies: ::std::vec::Vec<::std::string::String>,
    pub targets: ::std::vec::Vec<InvitationParticipantInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timeout: ::std::option::Option<i32>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct RedirectRequestCallbackUri(::std::string::String);
impl ::std::ops::Deref for RedirectRequestCallbackUri {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<RedirectRequestCallbackUri> for ::std::string::String {
    fn from(value: RedirectRequestCallbackUri) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for RedirectRequestCallbackUri {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
            ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https://").unwrap());
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^https://\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for RedirectRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RedirectRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for RedirectRequestCallbackUri {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct RejectJoinResponse {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<RejectReason>,
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum RejectReason {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "busy")]
    Busy,
    #[serde(rename = "forbidden")]
    Forbidden,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for RejectReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::None => f.write_str("none"),
            Self::Busy => f.write_str("busy"),
            Self::Forbidden => f.write_str("forbidden"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for RejectReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "none" => Ok(Self::None),
            "busy" => Ok(Self::Busy),
            "forbidden" => Ok(Self::Forbidden),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RejectReason {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RejectReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct RejectRequest {
    #[serde(
        rename = "callbackUri",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub callback_uri: ::std::option::Option<RejectRequestCallbackUri>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<RejectReason>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct RejectRequestCallbackUri(::std::string::String);
impl ::std::ops::Deref for RejectRequestCallbackUri {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<RejectRequestCallbackUri> for ::std::string::String {
    fn from(value: RejectRequestCallbackUri) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for RejectRequestCallbackUri {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
            ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https://").unwrap());
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^https://\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for RejectRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RejectRequestCallbackUri {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for RejectRequestCallbackUri {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct RemovedState {
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ResourceData {
    ResourceDataItem(ResourceDataItem),
    Array(::std::vec::Vec<ResourceDataItem>),
}
impl ::std::convert::From<ResourceDataItem> for ResourceData {
    fn from(value: ResourceDataItem) -> Self {
        Self::ResourceDataItem(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<ResourceDataItem>> for ResourceData {
    fn from(value: ::std::vec::Vec<ResourceDataItem>) -> Self {
        Self::Array(value)
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum ResourceDataItem {
    #[serde(rename = "#microsoft.graph.call")]
    MicrosoftGraphCall {
        #[serde(
            rename = "activeModalities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        active_modalities: ::std::vec::Vec<Modality>,
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
            rename = "audioRoutingGroups",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        audio_routing_groups: ::std::vec::Vec<AudioRoutingGroup>,
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
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        call_routes: ::std::vec::Vec<CallRoute>,
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
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        content_sharing_sessions: ::std::vec::Vec<ContentSharingSession>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        operations: ::std::vec::Vec<CommsOperation>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        participants: ::std::vec::Vec<Participant>,
        #[serde(
            rename = "replacesContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        replaces_context: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "requestedModalities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        requested_modalities: ::std::vec::Vec<Modality>,
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
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        routing_policies: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        source: ::std::option::Option<ParticipantInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        state: ::std::option::Option<CallState>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        subject: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        targets: ::std::vec::Vec<InvitationParticipantInfo>,
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
    #[serde(rename = "#microsoft.graph.participant")]
    MicrosoftGraphParticipant {
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
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        media_streams: ::std::vec::Vec<MediaStream>,
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
    #[serde(rename = "#microsoft.graph.contentSharingSession")]
    MicrosoftGraphContentSharingSession {
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
    },
    #[serde(rename = "#microsoft.graph.audioRoutingGroup")]
    MicrosoftGraphAudioRoutingGroup {
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        receivers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "routingMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        routing_mode: ::std::option::Option<RoutingMode>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        sources: ::std::vec::Vec<::std::string::String>,
    },
    #[serde(rename = "#microsoft.graph.commsOperation")]
    MicrosoftGraphCommsOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.addLargeGalleryViewOperation")]
    MicrosoftGraphAddLargeGalleryViewOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.cancelMediaProcessingOperation")]
    MicrosoftGraphCancelMediaProcessingOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.inviteParticipantsOperation")]
    MicrosoftGraphInviteParticipantsOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        participants: ::std::vec::Vec<InvitationParticipantInfo>,
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.muteParticipantOperation")]
    MicrosoftGraphMuteParticipantOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.playPromptOperation")]
    MicrosoftGraphPlayPromptOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
        #[serde(
            rename = "completionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        completion_reason: ::std::option::Option<::std::string::String>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.recordOperation")]
    MicrosoftGraphRecordOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
        #[serde(
            rename = "completionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        completion_reason: ::std::option::Option<::std::string::String>,
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
        #[serde(
            rename = "recordingAccessToken",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        recording_access_token: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "recordingLocation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        recording_location: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.sendDtmfTonesOperation")]
    MicrosoftGraphSendDtmfTonesOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
        #[serde(
            rename = "completionReason",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        completion_reason: ::std::option::Option<SendDtmfCompletionReason>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.startHoldMusicOperation")]
    MicrosoftGraphStartHoldMusicOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.stopHoldMusicOperation")]
    MicrosoftGraphStopHoldMusicOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.subscribeToToneOperation")]
    MicrosoftGraphSubscribeToToneOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.unmuteParticipantOperation")]
    MicrosoftGraphUnmuteParticipantOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.updateRecordingStatusOperation")]
    MicrosoftGraphUpdateRecordingStatusOperation {
        #[serde(
            rename = "clientContext",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        client_context: ::std::option::Option<ResourceDataItemClientContext>,
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
        #[serde(
            rename = "resultInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        result_info: ::std::option::Option<ResultInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        status: ::std::option::Option<OperationStatus>,
    },
    #[serde(rename = "#microsoft.graph.participantJoiningNotification")]
    MicrosoftGraphParticipantJoiningNotification {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        call: ::std::option::Option<Call>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
    },
    #[serde(rename = "#microsoft.graph.participantLeftNotification")]
    MicrosoftGraphParticipantLeftNotification {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        call: ::std::option::Option<Call>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "participantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        participant_id: ::std::option::Option<::std::string::String>,
    },
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ResourceDataItemClientContext(::std::string::String);
impl ::std::ops::Deref for ResourceDataItemClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ResourceDataItemClientContext> for ::std::string::String {
    fn from(value: ResourceDataItemClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ResourceDataItemClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ResourceDataItemClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ResourceDataItemClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ResourceDataItemClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum RoutingMode {
    #[serde(rename = "oneToOne")]
    OneToOne,
    #[serde(rename = "multicast")]
    Multicast,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for RoutingMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::OneToOne => f.write_str("oneToOne"),
            Self::Multicast => f.write_str("multicast"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for RoutingMode {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "oneToOne" => Ok(Self::OneToOne),
            "multicast" => Ok(Self::Multicast),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RoutingMode {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RoutingMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum RoutingType {
    #[serde(rename = "forwarded")]
    Forwarded,
    #[serde(rename = "lookup")]
    Lookup,
    #[serde(rename = "selfFork")]
    SelfFork,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for RoutingType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Forwarded => f.write_str("forwarded"),
            Self::Lookup => f.write_str("lookup"),
            Self::SelfFork => f.write_str("selfFork"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for RoutingType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "forwarded" => Ok(Self::Forwarded),
            "lookup" => Ok(Self::Lookup),
            "selfFork" => Ok(Self::SelfFork),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for RoutingType {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for RoutingType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum ScreenSharingRole {
    #[serde(rename = "viewer")]
    Viewer,
    #[serde(rename = "sharer")]
    Sharer,
}
impl ::std::fmt::Display for ScreenSharingRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Viewer => f.write_str("viewer"),
            Self::Sharer => f.write_str("sharer"),
        }
    }
}
impl ::std::str::FromStr for ScreenSharingRole {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "viewer" => Ok(Self::Viewer),
            "sharer" => Ok(Self::Sharer),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ScreenSharingRole {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ScreenSharingRole {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum SendDtmfCompletionReason {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "completedSuccessfully")]
    CompletedSuccessfully,
    #[serde(rename = "mediaOperationCanceled")]
    MediaOperationCanceled,
    #[serde(rename = "unknownFutureValue")]
    UnknownFutureValue,
}
impl ::std::fmt::Display for SendDtmfCompletionReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unknown => f.write_str("unknown"),
            Self::CompletedSuccessfully => f.write_str("completedSuccessfully"),
            Self::MediaOperationCanceled => f.write_str("mediaOperationCanceled"),
            Self::UnknownFutureValue => f.write_str("unknownFutureValue"),
        }
    }
}
impl ::std::str::FromStr for SendDtmfCompletionReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "unknown" => Ok(Self::Unknown),
            "completedSuccessfully" => Ok(Self::CompletedSuccessfully),
            "mediaOperationCanceled" => Ok(Self::MediaOperationCanceled),
            "unknownFutureValue" => Ok(Self::UnknownFutureValue),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SendDtmfCompletionReason {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SendDtmfCompletionReason {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct SendDtmfTonesOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<SendDtmfTonesOperationClientContext>,
    #[serde(
        rename = "completionReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub completion_reason: ::std::option::Option<SendDtmfCompletionReason>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct SendDtmfTonesOperationClientContext(::std::string::String);
impl ::std::ops::Deref for SendDtmfTonesOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SendDtmfTonesOperationClientContext> for ::std::string::String {
    fn from(value: SendDtmfTonesOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for SendDtmfTonesOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for SendDtmfTonesOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SendDtmfTonesOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for SendDtmfTonesOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct SendDtmfTonesRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<SendDtmfTonesRequestClientContext>,
    #[serde(
        rename = "delayBetweenTonesMs",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub delay_between_tones_ms: ::std::option::Option<i32>,
    pub tones: ::std::vec::Vec<Tone>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct SendDtmfTonesRequestClientContext(::std::string::String);
impl ::std::ops::Deref for SendDtmfTonesRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SendDtmfTonesRequestClientContext> for ::std::string::String {
    fn from(value: SendDtmfTonesRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for SendDtmfTonesRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for SendDtmfTonesRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SendDtmfTonesRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for SendDtmfTonesRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct ServiceHostedMediaConfig {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(
        rename = "preFetchMedia",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub pre_fetch_media: ::std::vec::Vec<MediaInfo>,
    #[serde(
        rename = "removeFromDefaultAudioGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_from_default_audio_group: ::std::option::Option<bool>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct StartHoldMusicOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<StartHoldMusicOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct StartHoldMusicOperationClientContext(::std::string::String);
impl ::std::ops::Deref for StartHoldMusicOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<StartHoldMusicOperationClientContext> for ::std::string::String {
    fn from(value: StartHoldMusicOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for StartHoldMusicOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for StartHoldMusicOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StartHoldMusicOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for StartHoldMusicOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct StartHoldMusicRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<StartHoldMusicRequestClientContext>,
    #[serde(
        rename = "customPrompt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_prompt: ::std::option::Option<Prompt>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct StartHoldMusicRequestClientContext(::std::string::String);
impl ::std::ops::Deref for StartHoldMusicRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<StartHoldMusicRequestClientContext> for ::std::string::String {
    fn from(value: StartHoldMusicRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for StartHoldMusicRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for StartHoldMusicRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StartHoldMusicRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for StartHoldMusicRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct StopHoldMusicOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<StopHoldMusicOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct StopHoldMusicOperationClientContext(::std::string::String);
impl ::std::ops::Deref for StopHoldMusicOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<StopHoldMusicOperationClientContext> for ::std::string::String {
    fn from(value: StopHoldMusicOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for StopHoldMusicOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for StopHoldMusicOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StopHoldMusicOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for StopHoldMusicOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct StopHoldMusicRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<StopHoldMusicRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct StopHoldMusicRequestClientContext(::std::string::String);
impl ::std::ops::Deref for StopHoldMusicRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<StopHoldMusicRequestClientContext> for ::std::string::String {
    fn from(value: StopHoldMusicRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for StopHoldMusicRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for StopHoldMusicRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for StopHoldMusicRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for StopHoldMusicRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct SubscribeToToneOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<SubscribeToToneOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct SubscribeToToneOperationClientContext(::std::string::String);
impl ::std::ops::Deref for SubscribeToToneOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SubscribeToToneOperationClientContext> for ::std::string::String {
    fn from(value: SubscribeToToneOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for SubscribeToToneOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for SubscribeToToneOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SubscribeToToneOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for SubscribeToToneOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct SubscribeToToneRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<SubscribeToToneRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct SubscribeToToneRequestClientContext(::std::string::String);
impl ::std::ops::Deref for SubscribeToToneRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SubscribeToToneRequestClientContext> for ::std::string::String {
    fn from(value: SubscribeToToneRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for SubscribeToToneRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for SubscribeToToneRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SubscribeToToneRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for SubscribeToToneRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct TeleconferenceDeviceAudioQuality {
    #[serde(
        rename = "averageInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_index: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "inboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "localIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "localPort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_port: ::std::option::Option<i32>,
    #[serde(
        rename = "maximumInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "networkLinkSpeedInBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub network_link_speed_in_bytes: ::std::option::Option<i64>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(
        rename = "outboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "remoteIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "remotePort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_port: ::std::option::Option<i32>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
#[serde(tag = "@odata.type")]
pub enum TeleconferenceDeviceMediaQuality {
    #[serde(rename = "#microsoft.graph.teleconferenceDeviceAudioQuality")]
    MicrosoftGraphTeleconferenceDeviceAudioQuality {
        #[serde(
            rename = "averageInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "channelIndex",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        channel_index: ::std::option::Option<::std::num::NonZeroU32>,
        #[serde(
            rename = "inboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        inbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "localIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "localPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_port: ::std::option::Option<i32>,
        #[serde(
            rename = "maximumInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaDuration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_duration: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "networkLinkSpeedInBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        network_link_speed_in_bytes: ::std::option::Option<i64>,
        #[serde(
            rename = "outboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        outbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "remoteIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "remotePort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_port: ::std::option::Option<i32>,
    },
    #[serde(rename = "#microsoft.graph.teleconferenceDeviceScreenSharingQuality")]
    MicrosoftGraphTeleconferenceDeviceScreenSharingQuality {
        #[serde(
            rename = "averageInboundBitRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_bit_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundFrameRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_frame_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundBitRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_bit_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundFrameRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_frame_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "channelIndex",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        channel_index: ::std::option::Option<::std::num::NonZeroU32>,
        #[serde(
            rename = "inboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        inbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "localIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "localPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_port: ::std::option::Option<i32>,
        #[serde(
            rename = "maximumInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaDuration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_duration: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "networkLinkSpeedInBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        network_link_speed_in_bytes: ::std::option::Option<i64>,
        #[serde(
            rename = "outboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        outbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "remoteIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "remotePort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_port: ::std::option::Option<i32>,
    },
    #[serde(rename = "#microsoft.graph.teleconferenceDeviceVideoQuality")]
    MicrosoftGraphTeleconferenceDeviceVideoQuality {
        #[serde(
            rename = "averageInboundBitRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_bit_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundFrameRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_frame_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundBitRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_bit_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundFrameRate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_frame_rate: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "averageOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "averageOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "channelIndex",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        channel_index: ::std::option::Option<::std::num::NonZeroU32>,
        #[serde(
            rename = "inboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        inbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "localIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "localPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        local_port: ::std::option::Option<i32>,
        #[serde(
            rename = "maximumInboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumInboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumInboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundJitter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "maximumOutboundPacketLossRateInPercentage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
        #[serde(
            rename = "maximumOutboundRoundTripDelay",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaDuration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        media_duration: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "networkLinkSpeedInBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        network_link_speed_in_bytes: ::std::option::Option<i64>,
        #[serde(
            rename = "outboundPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        outbound_packets: ::std::option::Option<i64>,
        #[serde(
            rename = "remoteIPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "remotePort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        remote_port: ::std::option::Option<i32>,
    },
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct TeleconferenceDeviceQuality {
    #[serde(
        rename = "callChainId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_chain_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "cloudServiceDeploymentEnvironment",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cloud_service_deployment_environment: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "cloudServiceDeploymentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cloud_service_deployment_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "cloudServiceInstanceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cloud_service_instance_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "cloudServiceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cloud_service_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "deviceDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_description: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "deviceName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaLegId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_leg_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaQualityList",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub media_quality_list: ::std::vec::Vec<TeleconferenceDeviceMediaQuality>,
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
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct TeleconferenceDeviceScreenSharingQuality {
    #[serde(
        rename = "averageInboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_index: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "inboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "localIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "localPort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_port: ::std::option::Option<i32>,
    #[serde(
        rename = "maximumInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "networkLinkSpeedInBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub network_link_speed_in_bytes: ::std::option::Option<i64>,
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(
        rename = "outboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "remoteIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "remotePort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_port: ::std::option::Option<i32>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct TeleconferenceDeviceVideoQuality {
    #[serde(
        rename = "averageInboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundBitRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_bit_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundFrameRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_frame_rate: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "averageOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "averageOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub average_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelIndex",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_index: ::std::option::Option<::std::num::NonZeroU32>,
    #[serde(
        rename = "inboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "localIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "localPort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_port: ::std::option::Option<i32>,
    #[serde(
        rename = "maximumInboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumInboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumInboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_inbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundJitter",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_jitter: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "maximumOutboundPacketLossRateInPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_packet_loss_rate_in_percentage: ::std::option::Option<f64>,
    #[serde(
        rename = "maximumOutboundRoundTripDelay",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub maximum_outbound_round_trip_delay: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "mediaDuration",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub media_duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "networkLinkSpeedInBytes",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub network_link_speed_in_bytes: ::std::option::Option<i64>,
    #[serde(
        rename = "@odata.type",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "outboundPackets",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_packets: ::std::option::Option<i64>,
    #[serde(
        rename = "remoteIPAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_ip_address: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "remotePort",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remote_port: ::std::option::Option<i32>,
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct TokenMeetingInfo {
    #[serde(rename = "@odata.type")]
    pub odata_type: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
#[derive(
    :: serde :: Deserialize,
    :: serde :: Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd,
)]
pub enum Tone {
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
impl ::std::fmt::Display for Tone {
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
impl ::std::str::FromStr for Tone {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
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
impl ::std::convert::TryFrom<&str> for Tone {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Tone {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct TransferRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<TransferRequestClientContext>,
    #[serde(rename = "transferTarget")]
    pub transfer_target: InvitationParticipantInfo,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transferee: ::std::option::Option<ParticipantInfo>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct TransferRequestClientContext(::std::string::String);
impl ::std::ops::Deref for TransferRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<TransferRequestClientContext> for ::std::string::String {
    fn from(value: TransferRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for TransferRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for TransferRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for TransferRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for TransferRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct UnmuteParticipantOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<UnmuteParticipantOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UnmuteParticipantOperationClientContext(::std::string::String);
impl ::std::ops::Deref for UnmuteParticipantOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UnmuteParticipantOperationClientContext> for ::std::string::String {
    fn from(value: UnmuteParticipantOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for UnmuteParticipantOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for UnmuteParticipantOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UnmuteParticipantOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for UnmuteParticipantOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct UnmuteRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<UnmuteRequestClientContext>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UnmuteRequestClientContext(::std::string::String);
impl ::std::ops::Deref for UnmuteRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UnmuteRequestClientContext> for ::std::string::String {
    fn from(value: UnmuteRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for UnmuteRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for UnmuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UnmuteRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for UnmuteRequestClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
pub struct UpdateRecordingStatusOperation {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<UpdateRecordingStatusOperationClientContext>,
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
    pub odata_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "resultInfo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub result_info: ::std::option::Option<ResultInfo>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<OperationStatus>,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UpdateRecordingStatusOperationClientContext(::std::string::String);
impl ::std::ops::Deref for UpdateRecordingStatusOperationClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UpdateRecordingStatusOperationClientContext> for ::std::string::String {
    fn from(value: UpdateRecordingStatusOperationClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for UpdateRecordingStatusOperationClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for UpdateRecordingStatusOperationClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
    for UpdateRecordingStatusOperationClientContext
{
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for UpdateRecordingStatusOperationClientContext {
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
#[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
pub struct UpdateRecordingStatusRequest {
    #[serde(
        rename = "clientContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_context: ::std::option::Option<UpdateRecordingStatusRequestClientContext>,
    pub status: RecordingStatus,
}
#[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct UpdateRecordingStatusRequestClientContext(::std::string::String);
impl ::std::ops::Deref for UpdateRecordingStatusRequestClientContext {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<UpdateRecordingStatusRequestClientContext> for ::std::string::String {
    fn from(value: UpdateRecordingStatusRequestClientContext) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for UpdateRecordingStatusRequestClientContext {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for UpdateRecordingStatusRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for UpdateRecordingStatusRequestClientContext {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for UpdateRecordingStatusRequestClientContext {
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
pub mod error {
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
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
