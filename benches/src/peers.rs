//! The ways to read a body, and to write an answer.

use crate::{compiled, plain, typified};
use graph_calls_model::{AnswerRequest, CommsNotifications, Valid};
use serde::{Serialize, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;
use std::{error::Error, sync::LazyLock};

/// A way to read.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// What it is.
    pub name: &'static str,
    /// Whether it checks what it reads.
    pub validates: bool,
    /// Reads a webhook's body, and drops what it made; whether it was accepted.
    pub notifications: fn(&[u8]) -> bool,
    /// The same for an answer.
    pub answer: fn(&[u8]) -> bool,
}

impl Peer {
    /// The way for a body of one kind.
    pub fn read(&self, answer: bool) -> fn(&[u8]) -> bool {
        if answer {
            self.answer
        } else {
            self.notifications
        }
    }
}

/// Ours, from bytes.
pub const OURS: &str = "graph-calls";
/// Ours, through serde.
pub const BY_SERDE: &str = "graph-calls through serde";
/// Ours, first violation.
pub const FIRST_VIOLATION: &str = "graph-calls, first violation only";
/// Structs by hand.
pub const PLAIN: &str = "plain serde";
/// What careful people do.
pub const CAREFUL: &str = "Value + jsonschema + from_value";
/// The bare scan.
pub const SCAN: &str = "IgnoredAny";
/// Naming every violation as careful people do.
pub const ALL_ERRORS: &str = "Value + jsonschema's iter_errors";

/// No reading: what was read is copied, and the copy dropped. Who owns what was read can't be faster
/// than this and a scan together.
pub const COPY: &str = "a copy of what was read";

/// Every way to read; the names are those that targets ask for.
pub fn all() -> Vec<Peer> {
    vec![
        Peer {
            name: OURS,
            validates: true,
            notifications: |json| CommsNotifications::from_slice(json).is_ok(),
            answer: |json| AnswerRequest::from_slice(json).is_ok(),
        },
        Peer {
            name: FIRST_VIOLATION,
            validates: true,
            notifications: graph_calls_model::__private::accepts::<CommsNotifications>,
            answer: graph_calls_model::__private::accepts::<AnswerRequest>,
        },
        Peer {
            name: BY_SERDE,
            validates: true,
            notifications: by_serde::<Valid<CommsNotifications>>,
            answer: by_serde::<Valid<AnswerRequest>>,
        },
        Peer {
            name: PLAIN,
            validates: false,
            notifications: by_serde::<plain::CommsNotifications>,
            answer: by_serde::<plain::Answer>,
        },
        Peer {
            name: "typify",
            validates: false,
            notifications: by_serde::<typified::CommsNotifications>,
            answer: by_serde::<typified::AnswerRequest>,
        },
        Peer {
            name: "serde_json::Value",
            validates: false,
            notifications: by_serde::<Value>,
            answer: by_serde::<Value>,
        },
        Peer {
            name: SCAN,
            validates: false,
            notifications: by_serde::<IgnoredAny>,
            answer: by_serde::<IgnoredAny>,
        },
        Peer {
            name: CAREFUL,
            validates: true,
            notifications: |json| {
                careful::<plain::CommsNotifications>(json, |value| NOTIFICATIONS.is_valid(value))
            },
            answer: |json| careful::<plain::Answer>(json, |value| ANSWER.is_valid(value)),
        },
        Peer {
            name: "Value + jsonschema's macro + from_value",
            validates: true,
            notifications: |json| {
                careful::<plain::CommsNotifications>(json, compiled::Notifications::is_valid)
            },
            answer: |json| careful::<plain::Answer>(json, compiled::Answer::is_valid),
        },
        Peer {
            name: ALL_ERRORS,
            validates: true,
            notifications: |json| every_error(json, &NOTIFICATIONS),
            answer: |json| every_error(json, &ANSWER),
        },
    ]
}

fn by_serde<T: DeserializeOwned>(json: &[u8]) -> bool {
    serde_json::from_slice::<T>(json).is_ok()
}

fn careful<T: DeserializeOwned>(json: &[u8], valid: impl Fn(&Value) -> bool) -> bool {
    serde_json::from_slice::<Value>(json)
        .is_ok_and(|value| valid(&value) && serde_json::from_value::<T>(value).is_ok())
}

fn every_error(json: &[u8], validator: &jsonschema::Validator) -> bool {
    serde_json::from_slice::<Value>(json).is_ok_and(|value| {
        let told: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        told.is_empty()
    })
}

/// A way to write an answer, by its name.
pub type Writer = (&'static str, Box<dyn Fn() -> Vec<u8>>);

/// Ours and serde's writing of one answer.
pub fn writers() -> Vec<Writer> {
    let json = crate::payloads::of("03-example1-request").json;
    let ours = AnswerRequest::from_slice(&json).expect("it is documented");
    let plain: plain::Answer = serde_json::from_slice(&json).expect("it is documented");
    let value: Value = serde_json::from_slice(&json).expect("it is documented");
    vec![
        (OURS, Box::new(move || ours.to_vec())),
        (PLAIN, Box::new(move || written(&plain))),
        ("serde_json::Value", Box::new(move || written(&value))),
    ]
}

fn written<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("it has a form in JSON")
}

const BASE: &str = "https://documents.test/";

static NOTIFICATIONS: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator("commsNotifications.json").expect("the documents are schemas"));
static ANSWER: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator("answer.json").expect("the documents are schemas"));

/// The reference validator, made once, as its documentation asks.
fn validator(name: &str) -> Result<jsonschema::Validator, Box<dyn Error>> {
    let root = serde_json::json!({ "$ref": format!("{BASE}{name}") });
    jsonschema::options()
        .with_retriever(Documents)
        .build(&root)
        .map_err(|error| error.to_string().into())
}

struct Documents;

impl jsonschema::Retrieve for Documents {
    fn retrieve(
        &self,
        uri: &jsonschema::Uri<String>,
    ) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let name = uri.as_str().strip_prefix(BASE).ok_or("no document")?;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-calls-model/schemas/");
        Ok(serde_json::from_slice(&std::fs::read(
            folder.to_owned() + name,
        )?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payloads;

    /// Else a table would compare a reading with a refusal.
    #[test]
    fn every_peer_reads_what_is_valid_and_who_validates_refuses_the_rest() {
        for payload in payloads::all() {
            for peer in all() {
                let accepts = peer.read(payload.answer)(&payload.json);
                let told = format!("{}: {}", peer.name, payload.name);
                assert!(accepts || !payload.valid, "{told} is refused");
                assert!(
                    !accepts || payload.valid || !peer.validates,
                    "{told} is accepted"
                );
            }
        }
    }
}
