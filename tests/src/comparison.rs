//! Our verdict on a text beside that of the reference validator.

use std::collections::{BTreeMap, BTreeSet};

use graph_calls_model::{Violation, Violations};
use serde_json::Value;

use crate::{
    documents,
    json::{Json, equal},
    mutate::{Kind, Mutation},
    payloads::Payload,
    reference::{Reference, ViolationPlace},
    types::{self, Type},
};

/// No list of violations is longer, in bytes.
const LONGEST_TEXT: usize = 2048;

/// The judge of one payload's mutations, and what it has counted.
pub struct Comparison {
    of: Type,
    document: &'static str,
    reference: Reference,
    /// The text of all documents: what a violation may say.
    schema_text: String,
    /// Texts that both accept.
    pub accepted: usize,
    /// Texts that both reject.
    pub rejected: usize,
    /// Texts with members that repeat.
    pub repeated: usize,
    /// Violations that were compared.
    pub violations: usize,
    /// Rejections whose list of violations can only be one.
    pub exact: usize,
    /// Mutations of each kind.
    pub kinds: BTreeMap<Kind, usize>,
}

impl Comparison {
    /// A judge of the mutations of `payload`.
    pub fn new(payload: &Payload) -> Self {
        Comparison {
            of: types::of(payload.document),
            document: payload.document,
            reference: Reference::default(),
            schema_text: documents::names()
                .iter()
                .map(|name| documents::text(name))
                .collect(),
            accepted: 0,
            rejected: 0,
            repeated: 0,
            violations: 0,
            exact: 0,
            kinds: BTreeMap::new(),
        }
    }

    /// Judges one mutation.
    ///
    /// # Panics
    /// The verdicts differ, or the violations, or something is lost.
    pub fn compare(&mut self, mutation: &Mutation) {
        *self.kinds.entry(mutation.kind).or_default() += 1;
        let text = mutation.text();
        if mutation.repeats() {
            self.repeated += 1;
            self.compare_duplicates(&text);
            self.compare_text(&mutation.deduplicated());
        } else {
            self.compare_text(mutation);
        }
    }

    /// Two readers could see two payloads: rejected, whatever the reference makes of it.
    fn compare_duplicates(&self, text: &str) {
        let violations = (self.of.from_slice)(text.as_bytes()).expect_err("a member repeats");
        let keywords: Vec<_> = violations.iter().map(Violation::keyword).collect();
        assert_eq!(keywords, ["duplicate"], "{text}");
        assert!((self.of.valid_by_serde)(text.as_bytes()).is_err(), "{text}");
    }

    fn compare_text(&mut self, mutation: &Mutation) {
        let text = mutation.text();
        let value = mutation
            .json
            .to_value()
            .expect("numbers that serde_json reads");
        let expected = self.reference.violations(self.document, &value);
        let ours = (self.of.from_slice)(text.as_bytes());
        let by_serde = (self.of.valid_by_serde)(text.as_bytes());
        assert_eq!(
            by_serde.is_ok(),
            expected.is_empty(),
            "by serde: {by_serde:?}\n{expected:?}\n{text}"
        );
        match ours {
            Ok(written) => {
                assert!(expected.is_empty(), "accepted, with {expected:?}\n{text}");
                self.accepted += 1;
                assert_same(&written, &value);
                assert_same(&by_serde.expect("the same verdict"), &value);
            }
            Err(violations) => {
                assert!(!expected.is_empty(), "rejected with {violations}\n{text}");
                self.rejected += 1;
                self.violations += violations.total();
                self.compare_violations(&violations, &value, &text);
                self.check_wording(&violations, &mutation.json);
            }
        }
    }

    fn compare_violations(&mut self, violations: &Violations, value: &Value, text: &str) {
        assert_eq!(
            violations.omitted(),
            0,
            "no mutation has more violations than are kept"
        );
        let places = violations.iter().map(|violation| {
            (
                violation.instance_location().to_owned(),
                violation.keyword().to_owned(),
            )
        });
        let ours: BTreeSet<ViolationPlace> = places.collect();
        let explanations = self.reference.explanations(self.document, value);
        assert!(
            explanations.contains(&ours),
            "ours {ours:#?}\nreference {explanations:#?}\n{text}"
        );
        self.exact += usize::from(explanations.len() == 1);
        let theirs = self.reference.violations(self.document, value);
        let below = |inner: &str, outer: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        assert!(
            ours.iter()
                .all(|(inner, _)| theirs.iter().any(|(outer, _)| below(inner, outer)))
        );
        assert!(
            theirs
                .iter()
                .all(|(outer, _)| ours.iter().any(|(inner, _)| below(inner, outer)))
        );
    }

    fn check_wording(&self, violations: &Violations, json: &Json) {
        let shown = violations.to_string();
        assert!(shown.len() <= LONGEST_TEXT, "{} bytes", shown.len());
        let output = serde_json::to_string(violations).expect("a list is JSON");
        for string in json.strings() {
            if string.chars().count() > 3 && !self.schema_text.contains(string) {
                assert!(
                    !shown.contains(string) && !output.contains(string),
                    "{string} is shown in {shown}"
                );
            }
        }
    }
}

fn assert_same(written: &[u8], value: &Value) {
    let written: Value = serde_json::from_slice(written).expect("JSON is written");
    assert!(equal(&written, value), "written {written}\nread {value}");
}
