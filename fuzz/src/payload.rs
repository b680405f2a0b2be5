//! Validates payloads with every type of a document.
//!
//! An input is the name of the document, a line feed, and the payload.

use std::{cell::RefCell, collections::BTreeSet};

use graph_calls_model::{RawJson, Violation, Violations};
use graph_calls_tests::{json::equal, mutate, random::Random, reference::ViolationPlace};
use serde_json::Value;

use crate::{
    batch,
    documents::{Document, Documents},
    text::{Text, is_exact, values},
};

/// The maximum number of explanations to compare.
const MAX_EXPLANATIONS: usize = 256;

thread_local! {
    static DOCUMENTS: RefCell<Documents> = RefCell::new(Documents::new());
}

/// Checks all guarantees on a payload.
///
/// # Panics
/// If a guarantee does not hold.
pub fn check(data: &[u8]) {
    DOCUMENTS.with_borrow_mut(|documents| validate(documents, data));
}

/// Mutates the payload as JSON, or the name of the document.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut random = Random(u64::from(seed));
    if random.once_in(16) {
        let name = DOCUMENTS.with_borrow(|documents| random.pick(&documents.all).map(|of| of.name));
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

/// Returns the length of the name with its line feed.
fn head(data: &[u8]) -> usize {
    data.iter()
        .position(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1)
}

fn validate(documents: &mut Documents, data: &[u8]) {
    let (name, text) = data.split_at(head(data));
    let name = name.strip_suffix(b"\n").unwrap_or(name);
    let is_named = |of: &Document| of.name.as_bytes() == name;
    let index = documents.all.iter().position(is_named).unwrap_or_else(|| {
        let sum: usize = name.iter().copied().map(usize::from).sum();
        sum % documents.all.len()
    });
    let (name, of) = (documents.all[index].name, documents.all[index].of);

    let ours = (of.from_slice)(text);
    let by_serde = (of.valid_by_serde)(text);
    let raw = std::str::from_utf8(text).map(|text| RawJson::new(text).is_ok());
    if let Err(violations) = &ours {
        check_output(violations, text);
    }
    if let Ok(written) = &ours {
        // The spelling of numbers may change (an integer `2e2` is written as 200), but not their value.
        assert_eq!(values(written), values(text), "{name}: a digit is lost");
    }
    match Text::read(text) {
        Text::Invalid | Text::Duplicate => {
            assert!(ours.is_err() && by_serde.is_err() && raw != Ok(true));
        }
        // Through serde, `serde_json` rejects it: see the table in the README.
        Text::OutOfRange => assert!(by_serde.is_err(), "{name} by serde: {by_serde:?}"),
        Text::Valid(json) => {
            assert_eq!(raw, Ok(true));
            let value = json.to_value().expect("the text was read");
            check_round_trip(&ours, &by_serde, &value);
            // `serde_json` rounds other numbers: see the table in the README.
            if is_exact(text) {
                let valid = documents.all[index].validator.is_valid(&value);
                assert_eq!(ours.is_ok(), valid, "{name}: {ours:?}");
                assert_eq!(by_serde.is_ok(), valid, "{name} by serde: {by_serde:?}");
                if let Err(violations) = &ours {
                    compare_violations(documents, name, violations, &value);
                }
            }
            if name == "commsNotifications" {
                batch::check(documents, text, &json);
            }
        }
    }
}

/// Asserts that the violations are among the explanations of the reference.
fn compare_violations(
    documents: &mut Documents,
    name: &str,
    violations: &Violations,
    value: &Value,
) {
    let is_truncated = |violation: &Violation| violation.instance_location().len() > 250;
    if violations.omitted() > 0 || violations.iter().any(is_truncated) {
        return;
    }
    let location = |violation: &Violation| {
        let instance = violation.instance_location().to_owned();
        (instance, violation.keyword().to_owned())
    };
    let ours: BTreeSet<ViolationPlace> = violations.iter().map(location).collect();
    let expected = documents.reference.explanations(name, value);
    assert!(
        expected.contains(&ours) || expected.len() >= MAX_EXPLANATIONS,
        "{name}: ours {ours:#?}\nreference {expected:#?}"
    );
}

/// Asserts that accepted values are written as they were read.
fn check_round_trip(
    ours: &Result<Vec<u8>, Violations>,
    by_serde: &Result<Vec<u8>, String>,
    value: &Value,
) {
    for written in [ours.as_ref().ok(), by_serde.as_ref().ok()]
        .into_iter()
        .flatten()
    {
        let written_value: Value = serde_json::from_slice(written).expect("the output is JSON");
        assert!(
            equal(&written_value, value),
            "written: {}",
            String::from_utf8_lossy(written)
        );
    }
}

/// Asserts that the output forms of violations are bounded.
fn check_output(violations: &Violations, text: &[u8]) {
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
