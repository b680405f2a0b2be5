//! The peers: ways to read a body, and to write an answer.

use crate::{compiled, plain, typified};
use graph_calls_model::{AnswerRequest, CommsNotifications, Valid};
use serde::{Serialize, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;
use std::{error::Error, sync::LazyLock};

/// A way to read a body.
#[derive(Debug, Clone, Copy)]
pub struct Peer {
    /// The name.
    pub name: &'static str,
    /// Whether it validates.
    pub validates: bool,
    /// Reads and drops notifications; returns whether they were accepted.
    pub notifications: fn(&[u8]) -> bool,
    /// Reads and drops an answer; returns whether it was accepted.
    pub answer: fn(&[u8]) -> bool,
}

impl Peer {
    /// Returns the function for an answer or for notifications.
    pub fn read(&self, answer: bool) -> fn(&[u8]) -> bool {
        if answer {
            self.answer
        } else {
            self.notifications
        }
    }
}

/// This project, from bytes.
pub const OURS: &str = "graph-calls";
/// This project, through serde.
pub const BY_SERDE: &str = "graph-calls through serde";
/// This project, up to the first violation.
pub const FIRST_VIOLATION: &str = "graph-calls, first violation only";
/// Hand-written structs.
pub const PLAIN: &str = "plain serde";
/// Validation, then conversion.
pub const CAREFUL: &str = "Value + jsonschema + from_value";
/// A scan without values.
pub const SCAN: &str = "IgnoredAny";
/// Validation with all errors.
pub const ALL_ERRORS: &str = "Value + jsonschema's iter_errors";

/// A copy of the value, as a lower bound: a reader that returns owned values cannot be faster than a scan
/// and a copy.
pub const COPY: &str = "a copy of what was read";

/// Returns all peers.
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
            notifications: |json| collects_errors(json, &NOTIFICATIONS),
            answer: |json| collects_errors(json, &ANSWER),
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

fn collects_errors(json: &[u8], validator: &jsonschema::Validator) -> bool {
    serde_json::from_slice::<Value>(json).is_ok_and(|value| {
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        errors.is_empty()
    })
}

/// A way to write an answer, with its name.
pub type Writer = (&'static str, Box<dyn Fn() -> Vec<u8>>);

/// Returns the writers of one answer.
pub fn writers() -> Vec<Writer> {
    let json = crate::payloads::of("03-example1-request").json;
    let ours = AnswerRequest::from_slice(&json).expect("the answer is valid");
    let plain: plain::Answer = serde_json::from_slice(&json).expect("the answer is valid");
    let value: Value = serde_json::from_slice(&json).expect("the answer is valid");
    vec![
        (OURS, Box::new(move || ours.to_vec())),
        (PLAIN, Box::new(move || written(&plain))),
        ("serde_json::Value", Box::new(move || written(&value))),
    ]
}

fn written<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("the value is serializable")
}

const BASE: &str = "https://documents.test/";

static NOTIFICATIONS: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator("commsNotifications.json").expect("the documents are schemas"));
static ANSWER: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| validator("answer.json").expect("the documents are schemas"));

/// Compiles the reference validator, once per document.
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

    /// Otherwise a table would compare accepting with rejecting.
    #[test]
    fn all_peers_accept_valid_bodies_and_validating_ones_reject_the_others() {
        for payload in payloads::all() {
            for peer in all() {
                let accepts = peer.read(payload.answer)(&payload.json);
                let case = format!("{}: {}", peer.name, payload.name);
                assert!(accepts || !payload.valid, "{case} is rejected");
                assert!(
                    !accepts || payload.valid || !peer.validates,
                    "{case} is accepted"
                );
            }
        }
    }
}
