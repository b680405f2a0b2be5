//! Every action of the calling API as a request: what it must have is an argument, and it knows
//! where it is sent.

use graph_calls_model::{
    AddLargeGalleryViewRequest, AnswerRequest, BaseIdentity, BaseIdentitySet,
    CancelMediaProcessingRequest, ChangeScreenSharingRoleRequest, CreateCallRequest,
    InvitationParticipantInfo, InviteRequest, KeepAliveRequest,
    LogTeleconferenceDeviceQualityRequest, MediaInfo, MediaPrompt, MuteRequest,
    ParticipantMuteRequest, PathSegment, PlayPromptRequest, RecordResponseRequest, RecordingStatus,
    RedirectRequest, RejectReason, RejectRequest, ScreenSharingRole, SendDtmfTonesRequest,
    ServiceHostedMediaConfig, StartHoldMusicRequest, StopHoldMusicRequest, SubscribeToToneRequest,
    Tone, TransferRequest, UnmuteRequest, UpdateRecordingStatusRequest, Violations,
};
use serde_json::{Value, json};

fn written(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("JSON is written")
}

fn id(text: &str) -> PathSegment<'_> {
    PathSegment::try_from(text).expect("an id")
}

/// Where the violations are, and which keyword each breaks.
fn violations(violations: &Violations) -> Vec<(&str, &str)> {
    violations
        .iter()
        .map(|violation| (violation.instance_location(), violation.keyword()))
        .collect()
}

#[test]
fn each_action_is_posted_to_the_documented_path() {
    macro_rules! paths {
        ($($request:ident: $path:literal,)*) => {
            [$(($request::METHOD, $request::PATH, $path)),*]
        };
    }
    for (method, path, documented) in paths! {
        AddLargeGalleryViewRequest: "/communications/calls/{callId}/addLargeGalleryView",
        AnswerRequest: "/communications/calls/{callId}/answer",
        CancelMediaProcessingRequest: "/communications/calls/{callId}/cancelMediaProcessing",
        ChangeScreenSharingRoleRequest: "/communications/calls/{callId}/changeScreenSharingRole",
        CreateCallRequest: "/communications/calls",
        InviteRequest: "/communications/calls/{callId}/participants/invite",
        KeepAliveRequest: "/communications/calls/{callId}/keepAlive",
        LogTeleconferenceDeviceQualityRequest: "/communications/calls/logTeleconferenceDeviceQuality",
        MuteRequest: "/communications/calls/{callId}/mute",
        ParticipantMuteRequest: "/communications/calls/{callId}/participants/{participantId}/mute",
        PlayPromptRequest: "/communications/calls/{callId}/playPrompt",
        RecordResponseRequest: "/communications/calls/{callId}/recordResponse",
        RedirectRequest: "/communications/calls/{callId}/redirect",
        RejectRequest: "/communications/calls/{callId}/reject",
        SendDtmfTonesRequest: "/communications/calls/{callId}/sendDtmfTones",
        StartHoldMusicRequest: "/communications/calls/{callId}/participants/{participantId}/startHoldMusic",
        StopHoldMusicRequest: "/communications/calls/{callId}/participants/{participantId}/stopHoldMusic",
        SubscribeToToneRequest: "/communications/calls/{callId}/subscribeToTone",
        TransferRequest: "/communications/calls/{callId}/transfer",
        UnmuteRequest: "/communications/calls/{callId}/unmute",
        UpdateRecordingStatusRequest: "/communications/calls/{callId}/updateRecordingStatus",
    } {
        assert_eq!((method, path), ("POST", documented));
    }
}

#[test]
fn the_id_of_a_participant_is_filled_into_the_path() {
    assert_eq!(
        ParticipantMuteRequest::path(&id("57dab8b1"), &id("19:a@thread.v2")),
        "/communications/calls/57dab8b1/participants/19%3Aa%40thread.v2/mute"
    );
}

#[test]
fn an_action_without_parameters_is_an_empty_object() -> Result<(), Violations> {
    assert_eq!(KeepAliveRequest::builder().build()?.to_vec(), b"{}");
    assert_eq!(MuteRequest::builder().build()?.to_vec(), b"{}");
    Ok(())
}

#[test]
fn a_call_is_rejected_with_a_reason() -> Result<(), Violations> {
    let reject = RejectRequest::builder()
        .reason(RejectReason::Busy)
        .build()?;
    assert_eq!(written(&reject.to_vec()), json!({"reason": "busy"}));
    Ok(())
}

#[test]
fn a_call_is_redirected_to_one_to_twenty_five_targets() -> Result<(), Violations> {
    let target = InvitationParticipantInfo::default();
    let redirect = |count| {
        RedirectRequest::builder(vec![target.clone(); count])
            .timeout(30)
            .build()
    };
    redirect(1)?;
    redirect(25)?;
    let violations_of = |count| {
        redirect(count).map_err(|rejected| {
            rejected
                .violations()
                .iter()
                .map(|violation| violation.keyword().to_owned())
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(violations_of(0).err(), Some(vec!["minItems".to_owned()]));
    assert_eq!(violations_of(26).err(), Some(vec!["maxItems".to_owned()]));
    let rejected = RedirectRequest::builder([target.clone()])
        .timeout(91)
        .build()
        .expect_err("a request that Graph would reject");
    assert_eq!(violations(rejected.violations()), [("/timeout", "maximum")]);
    Ok(())
}

#[test]
fn a_call_rings_a_person_and_joins_nobodys_meeting() -> Result<(), Violations> {
    let adele = BaseIdentity::default().id("6f1b8d52-90c1-4a44-8f39-0a7be0c3d1e5");
    let callee =
        InvitationParticipantInfo::default().identity(BaseIdentitySet::default().user(adele));
    let call = CreateCallRequest::builder(ServiceHostedMediaConfig::new())
        .callback_uri("https://bot.contoso.com/api/calls")
        .targets([callee])
        .build()?;
    assert_eq!(
        written(&call.to_vec()),
        json!({
            "@odata.type": "#microsoft.graph.call",
            "callbackUri": "https://bot.contoso.com/api/calls",
            "mediaConfig": {"@odata.type": "#microsoft.graph.serviceHostedMediaConfig"},
            "targets": [{"identity": {"user": {"id": "6f1b8d52-90c1-4a44-8f39-0a7be0c3d1e5"}}}],
        })
    );
    Ok(())
}

#[test]
fn a_prompt_is_played_and_its_context_has_a_length() -> Result<(), Violations> {
    let prompt =
        MediaPrompt::default().media_info(MediaInfo::new("https://cdn.contoso.com/beep.wav"));
    let play = |context: &str| {
        PlayPromptRequest::builder([prompt.clone()])
            .client_context(context)
            .build()
    };
    // Characters are counted, not bytes.
    play(&"\u{e9}".repeat(256))?;
    let rejected = play(&"x".repeat(257)).expect_err("a request that Graph would reject");
    assert_eq!(
        violations(rejected.violations()),
        [("/clientContext", "maxLength")]
    );
    Ok(())
}

#[test]
fn a_recording_lasts_at_most_two_minutes() {
    let rejected = RecordResponseRequest::builder()
        .max_record_duration_in_seconds(121)
        .initial_silence_timeout_in_seconds(0)
        .build()
        .expect_err("a request that Graph would reject");
    let mut violations = violations(rejected.violations());
    violations.sort_unstable();
    assert_eq!(
        violations,
        [
            ("/initialSilenceTimeoutInSeconds", "minimum"),
            ("/maxRecordDurationInSeconds", "maximum"),
        ]
    );
}

#[test]
fn tones_roles_and_recording_states_are_enums() -> Result<(), Violations> {
    let tones = SendDtmfTonesRequest::builder([Tone::Tone4, Tone::Pound]).build()?;
    assert_eq!(
        written(&tones.to_vec()),
        json!({"tones": ["tone4", "pound"]})
    );
    let role = ChangeScreenSharingRoleRequest::builder(ScreenSharingRole::Viewer).build()?;
    assert_eq!(written(&role.to_vec()), json!({"role": "viewer"}));
    let status = UpdateRecordingStatusRequest::builder(RecordingStatus::Recording).build()?;
    assert_eq!(written(&status.to_vec()), json!({"status": "recording"}));
    Ok(())
}
