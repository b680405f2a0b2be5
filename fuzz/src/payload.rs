//! Bytes to every type that stands for a document.
//!
//! An input is the document's name, a line feed, and the payload.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use graph_calls_model::{RawJson, Violation, Violations};
use graph_calls_tests::{
    json::{Json, equal},
    mutate,
    random::Random,
    reference::{ViolationPlace, Reference},
    types::{self, Type},
};
use jsonschema::Validator;
use serde_json::Value;

use crate::{
    batch,
    text::{Text, faithful, values},
};

/// More explanations than the reference lists are not compared.
const MOST_EXPLANATIONS: usize = 256;

pub(crate) struct Judge {
    documents: Vec<Document>,
    reference: Reference,
}

struct Document {
    name: &'static str,
    of: Type,
    validator: Arc<Validator>,
}

thread_local! {
    static JUDGE: RefCell<Judge> = RefCell::new(Judge::new());
}

/// Checks every promise that concerns a payload.
///
/// # Panics
/// One is broken.
pub fn check(data: &[u8]) {
    JUDGE.with_borrow_mut(|judge| judge.judge(data));
}

/// Changes the payload as JSON, or the document that it is meant for.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut random = Random(u64::from(seed));
    if random.once_in(16) {
        let name = JUDGE.with_borrow(|judge| random.pick(&judge.documents).map(|of| of.name));
        let head = head(&data[..size]);
        let text = [
            name.unwrap_or_default().as_bytes(),
            b"\n",
            &data[head..size],
        ]
        .concat();
        if text.len() <= max_size {
            data[..text.len()].copy_from_slice(&text);
            return text.len();
        }
    }
    crate::mutate::json(data, size, max_size, seed, head, |json, seed| {
        mutate::once(json, seed).text()
    })
}

/// How many bytes the name and its line feed take.
fn head(data: &[u8]) -> usize {
    data.iter()
        .position(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1)
}

impl Judge {
    fn new() -> Self {
        let mut reference = Reference::default();
        let documents = types::all().into_iter().filter_map(|of| {
            let name = of.document()?;
            let validator = reference.document(name);
            Some(Document {
                name,
                of,
                validator,
            })
        });
        Judge {
            documents: documents.collect(),
            reference,
        }
    }

    fn judge(&mut self, data: &[u8]) {
        let (name, text) = data.split_at(head(data));
        let name = name.strip_suffix(b"\n").unwrap_or(name);
        let known = |of: &Document| of.name.as_bytes() == name;
        let index = self.documents.iter().position(known).unwrap_or_else(|| {
            let sum: usize = name.iter().copied().map(usize::from).sum();
            sum % self.documents.len()
        });
        let (name, of) = (self.documents[index].name, self.documents[index].of);

        let ours = (of.from_slice)(text);
        let by_serde = (of.valid_by_serde)(text);
        let raw = std::str::from_utf8(text).map(|text| RawJson::new(text).is_ok());
        if let Err(violations) = &ours {
            wording(violations, text);
        }
        if let Ok(written) = &ours {
            // The texts of numbers may change (`2e2` of an integer is written as 200), their values may not.
            assert_eq!(values(written), values(text), "{name}: a digit is lost");
        }
        match Text::read(text) {
            Text::Broken | Text::Repeats => {
                assert!(ours.is_err() && by_serde.is_err() && raw != Ok(true));
            }
            // Through serde, `serde_json` rejects it: the README's table of what differs there.
            Text::TooGreat => assert!(by_serde.is_err(), "{name} by serde: {by_serde:?}"),
            Text::Sound(json) => {
                assert_eq!(raw, Ok(true));
                let value = json.to_value().expect("it was read");
                comes_back(&ours, &by_serde, &value);
                // Of other numbers, `serde_json` has read a rounded value: the README's table.
                if faithful(text) {
                    let valid = self.documents[index].validator.is_valid(&value);
                    assert_eq!(ours.is_ok(), valid, "{name}: {ours:?}");
                    assert_eq!(by_serde.is_ok(), valid, "{name} by serde: {by_serde:?}");
                    if let Err(violations) = &ours {
                        self.violations(name, violations, &value);
                    }
                }
                if name == "commsNotifications" {
                    batch::judge(self, text, &json);
                }
            }
        }
    }

    /// Whether the reference accepts a value.
    pub(crate) fn accepts(&self, document: &str, value: &Value) -> bool {
        let found = self.documents.iter().find(|of| of.name == document);
        found.expect("a document").validator.is_valid(value)
    }

    /// The violations are those that the reference may name.
    fn violations(&mut self, name: &str, violations: &Violations, value: &Value) {
        let cut = |violation: &Violation| violation.instance_location().len() > 250;
        if violations.omitted() > 0 || violations.iter().any(cut) {
            return;
        }
        let place = |violation: &Violation| {
            let place = violation.instance_location().to_owned();
            (place, violation.keyword().to_owned())
        };
        let ours: BTreeSet<ViolationPlace> = violations.iter().map(place).collect();
        let theirs = self.reference.explanations(name, value);
        assert!(
            theirs.contains(&ours) || theirs.len() >= MOST_EXPLANATIONS,
            "{name}: ours {ours:#?}\nreference {theirs:#?}"
        );
    }
}

/// What was accepted is written as it was read.
fn comes_back(
    ours: &Result<Vec<u8>, Violations>,
    by_serde: &Result<Vec<u8>, String>,
    value: &Value,
) {
    for written in [ours.as_ref().ok(), by_serde.as_ref().ok()]
        .into_iter()
        .flatten()
    {
        let written_value: Value = serde_json::from_slice(written).expect("we write JSON");
        assert!(
            equal(&written_value, value),
            "written: {}",
            String::from_utf8_lossy(written)
        );
    }
}

/// The text forms are bounded and can be made.
fn wording(violations: &Violations, text: &[u8]) {
    assert!(!violations.is_empty());
    assert!(violations.to_string().len() <= 2048);
    assert!(violations.len() <= 64);
    assert!(serde_json::to_vec(violations).is_ok());
    let _ = violations.with_values(text).to_string();
    for violation in violations {
        if let Some(span) = violation.span(text) {
            assert!(text.get(span).is_some());
        }
        let _ = violation.position(text);
    }
}

/// Whether the members of a JSON object hold one of this name.
pub(crate) fn member<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    match json {
        Json::Object(members) => members
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value),
        _ => None,
    }
}
