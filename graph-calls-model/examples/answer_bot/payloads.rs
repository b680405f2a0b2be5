//! The twelve documented payloads: nine notifications and three answers.

/// A payload under the name of its file.
#[derive(Clone, Copy)]
pub(crate) struct Payload {
    pub(crate) name: &'static str,
    pub(crate) json: &'static str,
}

macro_rules! payloads {
    ($($name:ident = $file:literal;)*) => {$(
        pub(crate) const $name: Payload = Payload {
            name: $file,
            json: include_str!(concat!("payloads/", $file)),
        };
    )*};
}

payloads! {
    RECORDING_REQUEST = "seed--01-intro-request.json";
    SERVICE_INCOMING = "seed--02-example1-notification-incoming.json";
    SERVICE_REQUEST = "seed--03-example1-request.json";
    SERVICE_ESTABLISHING = "seed--04-example1-notification-establishing.json";
    SERVICE_ESTABLISHED = "seed--05-example1-notification-established.json";
    APP_INCOMING = "seed--06-example2-notification-incoming.json";
    APP_REQUEST = "seed--07-example2-request.json";
    APP_ESTABLISHING = "seed--08-example2-notification-establishing.json";
    APP_ESTABLISHED = "seed--09-example2-notification-established.json";
    SHARING_STARTED = "seed--10-example2-notification-content-sharing-started.json";
    SHARING_ENDED = "seed--11-example2-notification-content-sharing-ended.json";
    RECORDING_INCOMING = "seed--12-example3-notification-incoming-policy-recording.json";
}
