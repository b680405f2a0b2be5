//! The builder of the answer: what Graph documents it writes exactly, what Graph rejects it rejects.

use graph_calls_model::{
    AnswerRequest, AnswerRequestBuilder, AppHostedMediaConfig, IncomingCallOptions, Invalid,
    MediaConfig, MediaInfo, Modality, OtherMediaConfig, PathSegment, RawJson,
    ServiceHostedMediaConfig, Valid, Violation, Violations,
};
use graph_calls_tests::{payloads, reference::Reference};
use serde_json::Value;

const CALLBACK: &str = "https://bot.contoso.com/api/calls";

fn payload(number: &str) -> Value {
    serde_json::from_slice(&payloads::numbered(number).json).expect("JSON")
}

fn written(request: &Valid<AnswerRequest>) -> Value {
    serde_json::from_slice(&request.to_vec()).expect("JSON is written")
}

fn app_hosted() -> AppHostedMediaConfig {
    AppHostedMediaConfig::default().blob("<Media Session Configuration Blob>")
}

fn answer() -> AnswerRequestBuilder {
    AnswerRequest::builder(app_hosted(), [Modality::Audio])
}

/// Where the violations are and which keywords they break, and that the reference agrees.
fn violations(
    built: Result<Valid<AnswerRequest>, Invalid<AnswerRequest>>,
    same: &Value,
) -> Vec<(String, String)> {
    let invalid = built.expect_err("a request that Graph would reject");
    let violations = invalid.violations();
    assert!(
        !Reference::default().document("answer").is_valid(same),
        "the reference accepts {same}"
    );
    let violation = |violation: &Violation| {
        (
            violation.instance_location().to_owned(),
            violation.keyword().to_owned(),
        )
    };
    violations.iter().map(violation).collect()
}

fn violation(place: &str, keyword: &str) -> (String, String) {
    (place.to_owned(), keyword.to_owned())
}

#[test]
fn the_introduction_with_an_address_is_written_as_documented() -> Result<(), Violations> {
    let options = IncomingCallOptions::default()
        .is_content_sharing_notification_enabled(true)
        .is_delta_roster_enabled(true)
        .is_interactive_roster_enabled(true);
    let request = answer()
        .callback_uri(CALLBACK)
        .call_options(options)
        .participant_capacity(200)
        .build()?;
    let mut expected = payload("01");
    expected["callbackUri"] = CALLBACK.into();
    assert_eq!(written(&request), expected);
    Ok(())
}

#[test]
fn the_service_hosted_example_is_written_as_documented() -> Result<(), Violations> {
    let media = ServiceHostedMediaConfig::default().pre_fetch_media([
        MediaInfo::new("https://cdn.contoso.com/beep.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088E"),
        MediaInfo::new("https://cdn.contoso.com/cool.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088F"),
    ]);
    let request = AnswerRequest::builder(media, [Modality::Audio])
        .callback_uri(CALLBACK)
        .build()?;
    assert_eq!(written(&request), payload("03"));
    Ok(())
}

#[test]
fn the_app_hosted_example_is_written_as_documented() -> Result<(), Violations> {
    assert_eq!(
        written(&answer().callback_uri(CALLBACK).build()?),
        payload("07")
    );
    Ok(())
}

#[test]
fn undeclared_members_are_written_too() -> Result<(), Violations> {
    let request = answer()
        .callback_uri(CALLBACK)
        .additional("source", serde_json::json!({ "id": null }))
        .build()?;
    let mut expected = payload("07");
    expected["source"] = serde_json::json!({ "id": null });
    assert_eq!(written(&request), expected);
    Ok(())
}

#[test]
fn an_address_that_is_not_https_is_a_violation() {
    for address in [
        "callbackUri-value",
        "http://bot.contoso.com/api/calls",
        "HTTPS://bot.contoso.com",
        "",
        " https://x",
    ] {
        let mut same = payload("07");
        same["callbackUri"] = address.into();
        assert_eq!(
            violations(answer().callback_uri(address).build(), &same),
            [violation("/callbackUri", "pattern")],
            "{address}"
        );
    }
}

#[test]
fn an_answer_without_modalities_is_a_violation() {
    let mut same = payload("07");
    same["acceptedModalities"] = Value::Array(Vec::new());
    let built = AnswerRequest::builder(app_hosted(), Vec::<Modality>::new())
        .callback_uri(CALLBACK)
        .build();
    assert_eq!(
        violations(built, &same),
        [violation("/acceptedModalities", "minItems")]
    );
}

#[test]
fn a_media_configuration_that_an_answer_may_not_have_is_a_violation() {
    let mut other = OtherMediaConfig::default();
    other.odata_type = Some("#microsoft.graph.laterMediaConfig".into());
    let mut same = payload("07");
    same["mediaConfig"] = serde_json::json!({ "@odata.type": "#microsoft.graph.laterMediaConfig" });
    let built =
        AnswerRequest::builder(MediaConfig::Other(Box::new(other)), [Modality::Audio]).build();
    assert_eq!(
        violations(built, &same),
        [violation("/mediaConfig/@odata.type", "enum")]
    );
}

#[test]
fn every_violation_of_a_request_is_reported_at_once() {
    let built = AnswerRequest::builder(app_hosted(), Vec::<Modality>::new())
        .callback_uri("ftp://x")
        .build();
    let same = serde_json::json!({ "mediaConfig": payload("07")["mediaConfig"], "acceptedModalities": [], "callbackUri": "ftp://x" });
    let mut violations = violations(built, &same);
    violations.sort();
    assert_eq!(
        violations,
        [
            violation("/acceptedModalities", "minItems"),
            violation("/callbackUri", "pattern")
        ]
    );
}

#[test]
fn a_declared_name_among_the_additional_members_is_rejected() {
    let built = answer()
        .callback_uri(CALLBACK)
        .additional("callbackUri", RawJson::string("https://elsewhere.example"))
        .build();
    let invalid = built.expect_err("two addresses");
    let violations = invalid.violations();
    assert_eq!(
        violations
            .iter()
            .map(Violation::keyword)
            .collect::<Vec<_>>(),
        ["duplicate"]
    );
}

#[test]
fn a_changed_request_is_validated_again() -> Result<(), Violations> {
    let mut request = answer().callback_uri(CALLBACK).build()?.into_inner();
    request.callback_uri = Some("http://bot.contoso.com".to_owned());
    let invalid = request.validate().expect_err("not https");
    assert_eq!(invalid.violations().instance_locations(), ["/callbackUri"]);
    let mut request = invalid.into_value();
    request.callback_uri = Some(CALLBACK.to_owned());
    assert!(Valid::try_from(request).is_ok());
    Ok(())
}

#[test]
fn a_request_has_the_path_it_is_posted_to() {
    assert_eq!(AnswerRequest::METHOD, "POST");
    assert_eq!(AnswerRequest::PATH, "/communications/calls/{callId}/answer");
    let id = PathSegment::try_from("57dab8b1-894c-409a-b240-bd8beae78896").expect("an id");
    assert_eq!(
        AnswerRequest::path(&id),
        "/communications/calls/57dab8b1-894c-409a-b240-bd8beae78896/answer"
    );
}
