//! The validators that jsonschema's macro makes of the documents when this package is built.

#![allow(missing_docs, clippy::pedantic, reason = "the macro's")]

macro_rules! compiled {
    ($($name:ident = $root:literal;)*) => {
        $(
            #[jsonschema::validator(
                schema = $root,
                base_uri = "https://documents.test/",
                methods = { is_valid = true, validate = false, iter_errors = false },
                resources = {
                "https://documents.test/answer.json" => { path = "../graph-calls-model/schemas/answer.json" },
                "https://documents.test/appHostedMediaConfig.json" => { path = "../graph-calls-model/schemas/appHostedMediaConfig.json" },
                "https://documents.test/applicationMetadata.json" => { path = "../graph-calls-model/schemas/applicationMetadata.json" },
                "https://documents.test/azureCommunicationServicesUserIdentity.json" => { path = "../graph-calls-model/schemas/azureCommunicationServicesUserIdentity.json" },
                "https://documents.test/botData.json" => { path = "../graph-calls-model/schemas/botData.json" },
                "https://documents.test/botDataIdentity.json" => { path = "../graph-calls-model/schemas/botDataIdentity.json" },
                "https://documents.test/botDataRecorder.json" => { path = "../graph-calls-model/schemas/botDataRecorder.json" },
                "https://documents.test/botDataUser.json" => { path = "../graph-calls-model/schemas/botDataUser.json" },
                "https://documents.test/call.json" => { path = "../graph-calls-model/schemas/call.json" },
                "https://documents.test/callDirection.json" => { path = "../graph-calls-model/schemas/callDirection.json" },
                "https://documents.test/callMediaState.json" => { path = "../graph-calls-model/schemas/callMediaState.json" },
                "https://documents.test/callOptions.json" => { path = "../graph-calls-model/schemas/callOptions.json" },
                "https://documents.test/callRoute.json" => { path = "../graph-calls-model/schemas/callRoute.json" },
                "https://documents.test/callState.json" => { path = "../graph-calls-model/schemas/callState.json" },
                "https://documents.test/callTranscriptionInfo.json" => { path = "../graph-calls-model/schemas/callTranscriptionInfo.json" },
                "https://documents.test/callTranscriptionState.json" => { path = "../graph-calls-model/schemas/callTranscriptionState.json" },
                "https://documents.test/changeType.json" => { path = "../graph-calls-model/schemas/changeType.json" },
                "https://documents.test/chatInfo.json" => { path = "../graph-calls-model/schemas/chatInfo.json" },
                "https://documents.test/commsNotification.json" => { path = "../graph-calls-model/schemas/commsNotification.json" },
                "https://documents.test/commsNotifications.json" => { path = "../graph-calls-model/schemas/commsNotifications.json" },
                "https://documents.test/communicationsApplicationIdentity.json" => { path = "../graph-calls-model/schemas/communicationsApplicationIdentity.json" },
                "https://documents.test/communicationsApplicationInstanceIdentity.json" => { path = "../graph-calls-model/schemas/communicationsApplicationInstanceIdentity.json" },
                "https://documents.test/communicationsEncryptedIdentity.json" => { path = "../graph-calls-model/schemas/communicationsEncryptedIdentity.json" },
                "https://documents.test/communicationsGuestIdentity.json" => { path = "../graph-calls-model/schemas/communicationsGuestIdentity.json" },
                "https://documents.test/communicationsIdentitySet.json" => { path = "../graph-calls-model/schemas/communicationsIdentitySet.json" },
                "https://documents.test/communicationsPhoneIdentity.json" => { path = "../graph-calls-model/schemas/communicationsPhoneIdentity.json" },
                "https://documents.test/communicationsUserIdentity.json" => { path = "../graph-calls-model/schemas/communicationsUserIdentity.json" },
                "https://documents.test/contentSharingSession.json" => { path = "../graph-calls-model/schemas/contentSharingSession.json" },
                "https://documents.test/endpointType.json" => { path = "../graph-calls-model/schemas/endpointType.json" },
                "https://documents.test/identity.json" => { path = "../graph-calls-model/schemas/identity.json" },
                "https://documents.test/identitySet.json" => { path = "../graph-calls-model/schemas/identitySet.json" },
                "https://documents.test/incomingCallOptions.json" => { path = "../graph-calls-model/schemas/incomingCallOptions.json" },
                "https://documents.test/incomingContext.json" => { path = "../graph-calls-model/schemas/incomingContext.json" },
                "https://documents.test/invitationParticipantInfo.json" => { path = "../graph-calls-model/schemas/invitationParticipantInfo.json" },
                "https://documents.test/joinMeetingIdMeetingInfo.json" => { path = "../graph-calls-model/schemas/joinMeetingIdMeetingInfo.json" },
                "https://documents.test/mediaConfig.json" => { path = "../graph-calls-model/schemas/mediaConfig.json" },
                "https://documents.test/mediaDirection.json" => { path = "../graph-calls-model/schemas/mediaDirection.json" },
                "https://documents.test/mediaInfo.json" => { path = "../graph-calls-model/schemas/mediaInfo.json" },
                "https://documents.test/mediaState.json" => { path = "../graph-calls-model/schemas/mediaState.json" },
                "https://documents.test/mediaStream.json" => { path = "../graph-calls-model/schemas/mediaStream.json" },
                "https://documents.test/meetingInfo.json" => { path = "../graph-calls-model/schemas/meetingInfo.json" },
                "https://documents.test/modality.json" => { path = "../graph-calls-model/schemas/modality.json" },
                "https://documents.test/onlineMeetingContentSharingDisabledReason.json" => { path = "../graph-calls-model/schemas/onlineMeetingContentSharingDisabledReason.json" },
                "https://documents.test/onlineMeetingRestricted.json" => { path = "../graph-calls-model/schemas/onlineMeetingRestricted.json" },
                "https://documents.test/onlineMeetingVideoDisabledReason.json" => { path = "../graph-calls-model/schemas/onlineMeetingVideoDisabledReason.json" },
                "https://documents.test/organizerMeetingInfo.json" => { path = "../graph-calls-model/schemas/organizerMeetingInfo.json" },
                "https://documents.test/outgoingCallOptions.json" => { path = "../graph-calls-model/schemas/outgoingCallOptions.json" },
                "https://documents.test/participant.json" => { path = "../graph-calls-model/schemas/participant.json" },
                "https://documents.test/participantInfo.json" => { path = "../graph-calls-model/schemas/participantInfo.json" },
                "https://documents.test/recordingInfo.json" => { path = "../graph-calls-model/schemas/recordingInfo.json" },
                "https://documents.test/recordingStatus.json" => { path = "../graph-calls-model/schemas/recordingStatus.json" },
                "https://documents.test/removedState.json" => { path = "../graph-calls-model/schemas/removedState.json" },
                "https://documents.test/resultInfo.json" => { path = "../graph-calls-model/schemas/resultInfo.json" },
                "https://documents.test/routingType.json" => { path = "../graph-calls-model/schemas/routingType.json" },
                "https://documents.test/serviceHostedMediaConfig.json" => { path = "../graph-calls-model/schemas/serviceHostedMediaConfig.json" },
                "https://documents.test/tokenMeetingInfo.json" => { path = "../graph-calls-model/schemas/tokenMeetingInfo.json" },
                "https://documents.test/tone.json" => { path = "../graph-calls-model/schemas/tone.json" },
                "https://documents.test/toneInfo.json" => { path = "../graph-calls-model/schemas/toneInfo.json" },
                },
            )]
            pub(crate) struct $name;
        )*
    };
}

compiled! {
    Notifications = r#"{"$ref": "https://documents.test/commsNotifications.json"}"#;
    Answer = r#"{"$ref": "https://documents.test/answer.json"}"#;
}
