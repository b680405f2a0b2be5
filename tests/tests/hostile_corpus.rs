//! Payloads that mean harm get the verdict that the rules give them, and nothing goes down.

use std::collections::{BTreeMap, HashMap};

use graph_calls_model::{Batch, Limits, RawJson, Violation, Violations};
use graph_calls_tests::{
    corpus::{self, Case, Large},
    reference::Reference,
    types::{self, Type},
};
use serde_json::Value;

fn types_by_document() -> HashMap<&'static str, Type> {
    let types = types::all().into_iter();
    types.filter_map(|of| Some((of.document()?, of))).collect()
}

fn told(case: &Case) -> String {
    let text = String::from_utf8_lossy(&case.text);
    let text: String = text.chars().take(300).collect();
    format!("{}/{} as {}: {text}", case.topic, case.name, case.document)
}

fn bounded(violations: &Violations) {
    assert!(!violations.is_empty() && violations.iter().len() <= 64);
    assert!(violations.to_string().len() <= 2048);
}

/// The verdict of a case through serde: numbers that no float holds are rejected, or rounded and checked then, unless
/// digits are kept.
fn valid_by_serde(case: &Case, of: &Type) -> bool {
    if case.within_floats || cfg!(feature = "raw_value") {
        return case.valid;
    }
    let rounded = serde_json::from_slice::<Value>(&case.text);
    rounded.is_ok_and(|value| (of.from_slice)(value.to_string().as_bytes()).is_ok())
}

#[test]
fn every_case_gets_its_verdict() {
    let types = types_by_document();
    let cases = corpus::all();
    let mut topics: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &cases {
        *topics.entry(case.topic).or_default() += 1;
        let of = types[case.document];
        let ours = (of.from_slice)(&case.text);
        if ours.is_ok() != case.valid {
            wrong.push(format!("{ours:?}\n{}", told(case)));
        }
        let by_serde = (of.valid_by_serde)(&case.text);
        if by_serde.is_ok() != valid_by_serde(case, &of) {
            wrong.push(format!("by serde: {by_serde:?}\n{}", told(case)));
        }
        if let Err(violations) = &ours {
            bounded(violations);
        }
    }
    println!("{} cases: {topics:?}", cases.len());
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    assert!(cases.len() > 1000);
}

#[test]
fn batches_get_the_verdict_of_each_notification() {
    for case in corpus::all() {
        if case.document != "commsNotifications" {
            continue;
        }
        match (Batch::from_slice(&case.text), &case.items) {
            (Ok(batch), Some(items)) => {
                let verdicts: Vec<bool> = batch.iter().map(|item| item.is_ok()).collect();
                assert_eq!(&verdicts, items, "{}", told(&case));
            }
            (Ok(batch), None) => {
                // What was not made as a batch holds one notification.
                let valid = batch.iter().all(|item| item.is_ok());
                assert_eq!(valid, case.valid, "{}", told(&case));
            }
            (Err(violations), items) => {
                assert!(
                    items.is_none() && !case.valid,
                    "{violations}\n{}",
                    told(&case)
                );
                bounded(&violations);
            }
        }
    }
}

/// The rules say what the reference says, wherever it can be asked.
#[test]
fn the_reference_gives_the_same_verdicts() {
    let mut reference = Reference::default();
    let mut asked = 0;
    for case in corpus::all() {
        if graph_calls_tests::json::is_misread_by_value(&case.text) {
            continue;
        }
        let repeats = case.topic == "duplicates" || std::str::from_utf8(&case.text).is_err();
        let Ok(value) = serde_json::from_slice::<Value>(&case.text) else {
            assert!(!case.valid || !case.within_floats, "{}", told(&case));
            continue;
        };
        if !case.within_floats {
            continue;
        }
        // It sees the last of two members; only we reject.
        let repeats = repeats || RawJson::new(&String::from_utf8_lossy(&case.text)).is_err();
        if repeats {
            assert!(!case.valid, "{}", told(&case));
            continue;
        }
        asked += 1;
        let valid = reference.document(case.document).is_valid(&value);
        assert_eq!(valid, case.valid, "{}", told(&case));
    }
    println!("asked {asked} times");
    assert!(asked > 1000);
}

fn keywords(violations: &Violations) -> Vec<&str> {
    let mut keywords: Vec<&str> = violations.iter().map(Violation::keyword).collect();
    keywords.dedup();
    keywords
}

/// Ten megabytes, a million members, a hundred thousand levels.
#[test]
fn large_bodies_get_their_verdict() {
    let types = types_by_document();
    for large in corpus::large() {
        let Large { name, document, .. } = large;
        let body = large.body(large.size);
        let verdict = (types[document].from_slice)(&body);
        println!(
            "{name}: {} bytes, {}",
            body.len(),
            if verdict.is_ok() { "valid" } else { "rejected" }
        );
        let rejected_by = verdict.as_ref().err().map(keywords);
        let expected = large.rejected_by.map(|keyword| vec![keyword]);
        assert_eq!(rejected_by, expected, "{name}");
        if let Err(violations) = &verdict {
            bounded(violations);
        }
        if document == "commsNotifications" {
            let _ = Batch::from_slice_with(&body, &Limits::default());
        }
        let by_serde = (types[document].valid_by_serde)(&body);
        assert_eq!(
            by_serde.is_ok(),
            large.valid,
            "{name} by serde: {:?}",
            by_serde.err()
        );
    }
}
