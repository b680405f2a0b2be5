//! The conversation: what is posted, what must come of it.

use serde_json::Value;

use crate::{
    Error,
    answer::Media,
    payloads::{
        APP_ESTABLISHED, APP_ESTABLISHING, APP_INCOMING, APP_REQUEST, RECORDING_INCOMING,
        RECORDING_REQUEST, SERVICE_ESTABLISHED, SERVICE_ESTABLISHING, SERVICE_INCOMING,
        SERVICE_REQUEST, SHARING_ENDED, SHARING_STARTED,
    },
    say,
    scene::{Scene, prompts},
    talk::Talk,
};

/// Holds it.
///
/// # Errors
/// Something was not as it must be.
pub(crate) async fn hold() -> Result<(), Error> {
    let mut scene = Scene::open().await?;
    let service_hosted = Media::ServiceHosted { prompts: prompts() };
    let app_hosted = Media::AppHosted {
        blob: "<Media Session Configuration Blob>".to_owned(),
    };

    say::title("Example 1: Graph handles the media and fetches two prompts ahead");
    let mut talk = Talk::begin(&mut scene, service_hosted).await?;
    talk.calls(SERVICE_INCOMING, SERVICE_REQUEST).await?;
    talk.notifies(SERVICE_ESTABLISHING).await?;
    talk.notifies(SERVICE_ESTABLISHED).await?;

    say::title("What is not valid is rejected, and the bot stays up");
    talk.posts_invalid(
        "changeType is the number 7",
        &number_as_change_type()?,
        "/value/0/changeType",
    )
    .await?;
    talk.posts_invalid("not JSON", b"Hello, bot?", "").await?;
    let (name, body) = ("another call, no slash before its address", another_call()?);
    talk.calls_with(name, body, SERVICE_REQUEST).await?;

    say::title("No notification chooses where the bot's token goes");
    for address in [
        "/../../beta/users/1/sendMail?x=",
        "//evil.example/",
        "https://evil.example/v1.0/communications/calls/1",
    ] {
        let body = call_from(address)?;
        talk.calls_from_nowhere(address, body).await?;
    }

    say::title("Example 2: the bot handles the media");
    let mut talk = Talk::begin(&mut scene, app_hosted).await?;
    talk.calls(APP_INCOMING, APP_REQUEST).await?;
    talk.notifies(APP_ESTABLISHING).await?;
    talk.notifies(APP_ESTABLISHED).await?;
    talk.notifies(SHARING_STARTED).await?;
    talk.notifies(SHARING_ENDED).await?;

    say::title("Example 3: a policy of the tenant wants the call recorded");
    talk.calls(RECORDING_INCOMING, RECORDING_REQUEST).await?;

    say::text(&format!("\n{}", scene.close()?));
    Ok(())
}

/// A documented notification with a violation.
fn number_as_change_type() -> Result<Vec<u8>, Error> {
    edit(SERVICE_ESTABLISHING.json, "/value/0/changeType", 7.into())
}

/// A documented call, from somewhere else.
fn another_call() -> Result<Vec<u8>, Error> {
    call_from("communications/calls/0F3C9A7D5E1B4C2A8D6E7F8091A2B3C4")
}

/// A documented call, from an address.
fn call_from(address: &str) -> Result<Vec<u8>, Error> {
    edit(
        SERVICE_INCOMING.json,
        "/value/0/resourceUrl",
        address.into(),
    )
}

fn edit(json: &str, place: &str, value: Value) -> Result<Vec<u8>, Error> {
    let mut payload: Value = serde_json::from_str(json)?;
    *payload
        .pointer_mut(place)
        .ok_or_else(|| format!("the payload has no `{place}`"))? = value;
    Ok(serde_json::to_vec(&payload)?)
}
