//! Our verdict, and our list of faults, are those of the reference validator (crate `jsonschema`).

use std::collections::{BTreeMap, BTreeSet, HashSet};

use graph_calls_model::Violations;
use graph_calls_tests::{
    documents,
    json::{Json, equal},
    mutate::{Kind, Mutation, Mutations},
    payloads::{self, Payload},
    reference::{Fault, Reference},
    types::{self, Type},
};
use serde_json::Value;

/// Mutations of each payload.
const MUTATIONS: usize = 800;
/// No list of violations is longer, in bytes.
const LONGEST_TEXT: usize = 2048;

/// The judge of one payload's mutations, and what it has counted.
struct Judge {
    of: Type,
    document: &'static str,
    reference: Reference,
    /// The text of all documents: what a violation may say.
    schema_text: String,
    accepted: usize,
    refused: usize,
    repeated: usize,
    faults: usize,
    /// Refusals whose list of faults can only be one.
    exact: usize,
    kinds: BTreeMap<Kind, usize>,
}

impl Judge {
    fn new(payload: &Payload) -> Self {
        Judge {
            of: types::of(payload.document),
            document: payload.document,
            reference: Reference::default(),
            schema_text: documents::names()
                .iter()
                .map(|name| documents::text(name))
                .collect(),
            accepted: 0,
            refused: 0,
            repeated: 0,
            faults: 0,
            exact: 0,
            kinds: BTreeMap::new(),
        }
    }

    fn judge(&mut self, mutation: &Mutation) {
        *self.kinds.entry(mutation.kind).or_default() += 1;
        let text = mutation.text();
        if mutation.repeats() {
            self.repeated += 1;
            self.judge_repeated(&text);
            self.judge_text(&mutation.deduplicated());
        } else {
            self.judge_text(mutation);
        }
    }

    /// Two readers could see two payloads: refused, whatever the reference makes of it.
    fn judge_repeated(&self, text: &str) {
        let violations = (self.of.from_slice)(text.as_bytes()).expect_err("a member repeats");
        let keywords: Vec<_> = violations
            .iter()
            .map(graph_calls_model::Violation::keyword)
            .collect();
        assert_eq!(keywords, ["duplicate"], "{text}");
        assert!((self.of.valid_by_serde)(text.as_bytes()).is_err(), "{text}");
    }

    fn judge_text(&mut self, mutation: &Mutation) {
        let text = mutation.text();
        let value = mutation
            .json
            .to_value()
            .expect("numbers that serde_json reads");
        let expected = self.reference.faults(self.document, &value);
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
                assert!(!expected.is_empty(), "refused with {violations}\n{text}");
                self.refused += 1;
                self.faults += violations.len();
                self.judge_faults(&violations, &value, &text);
                self.judge_wording(&violations, &mutation.json);
            }
        }
    }

    fn judge_faults(&mut self, violations: &Violations, value: &Value, text: &str) {
        assert_eq!(
            violations.more(),
            0,
            "no mutation has more faults than are kept"
        );
        let places = violations.iter().map(|violation| {
            (
                violation.instance_location().to_owned(),
                violation.keyword().to_owned(),
            )
        });
        let ours: BTreeSet<Fault> = places.collect();
        let explanations = self.reference.explanations(self.document, value);
        assert!(
            explanations.contains(&ours),
            "ours {ours:#?}\nreference {explanations:#?}\n{text}"
        );
        self.exact += usize::from(explanations.len() == 1);
        let theirs = self.reference.faults(self.document, value);
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

    fn judge_wording(&self, violations: &Violations, json: &Json) {
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

#[test]
fn the_documented_payloads_have_the_reference_verdict() {
    for payload in payloads::all() {
        let mut judge = Judge::new(&payload);
        let json = Json::parse(std::str::from_utf8(&payload.json).expect("UTF-8"));
        judge.judge(&Mutation {
            kind: Kind::Escapes,
            json,
            escaped: false,
        });
        let expected = if payload.name.starts_with("01") {
            (0, 1)
        } else {
            (1, 0)
        };
        assert_eq!(
            (judge.accepted, judge.refused),
            expected,
            "{}",
            payload.name
        );
    }
}

#[test]
fn both_ways_in_read_as_deeply_as_serde_json() {
    let of = types::of("call");
    for (levels, read) in [
        (126, true),
        (127, true),
        (128, false),
        (129, false),
        (1000, false),
    ] {
        let text = format!(
            r#"{{"x":{}1{}}}"#,
            "[".repeat(levels - 1),
            "]".repeat(levels - 1)
        );
        assert_eq!(
            serde_json::from_str::<Value>(&text).is_ok(),
            read,
            "serde_json at {levels} levels"
        );
        assert_eq!(
            (of.from_slice)(text.as_bytes()).is_ok(),
            read,
            "from_slice at {levels} levels"
        );
        assert_eq!(
            (of.valid_by_serde)(text.as_bytes()).is_ok(),
            read,
            "by serde at {levels} levels"
        );
    }
}

/// One test for each payload.
macro_rules! mutated {
    ($($test:ident: $number:literal)*) => {$(
        #[test]
        fn $test() {
            mutations_have_the_reference_verdict($number);
        }
    )*};
}

mutated! {
    mutations_of_01_have_the_reference_verdict: "01"
    mutations_of_02_have_the_reference_verdict: "02"
    mutations_of_03_have_the_reference_verdict: "03"
    mutations_of_04_have_the_reference_verdict: "04"
    mutations_of_05_have_the_reference_verdict: "05"
    mutations_of_06_have_the_reference_verdict: "06"
    mutations_of_07_have_the_reference_verdict: "07"
    mutations_of_08_have_the_reference_verdict: "08"
    mutations_of_09_have_the_reference_verdict: "09"
    mutations_of_10_have_the_reference_verdict: "10"
    mutations_of_11_have_the_reference_verdict: "11"
    mutations_of_12_have_the_reference_verdict: "12"
}

fn mutations_have_the_reference_verdict(number: &str) {
    let payload = payloads::numbered(number);
    let mut json = Json::parse(std::str::from_utf8(&payload.json).expect("UTF-8"));
    if let Json::Object(members) = &mut json {
        // The one payload that is refused gets an address, so that its mutations meet both verdicts.
        for (_, value) in members.iter_mut().filter(|(name, _)| name == "callbackUri") {
            *value = Json::String("https://bot.contoso.com/api/calls".to_owned());
        }
    }
    let mut judge = Judge::new(&payload);
    let mut seen = HashSet::new();
    let seed = number.parse().expect("a number");
    for mutation in Mutations::new(&json, seed).take(MUTATIONS * 4) {
        if seen.len() < MUTATIONS && mutation.json != json && seen.insert(mutation.text()) {
            judge.judge(&mutation);
        }
    }
    println!(
        "{}: {} mutations, {} accepted, {} refused with {} faults ({} of them for certain), {} with repeated members",
        payload.name,
        seen.len(),
        judge.accepted,
        judge.refused,
        judge.faults,
        judge.exact,
        judge.repeated
    );
    assert!(seen.len() >= 500, "only {} mutations", seen.len());
    assert_eq!(
        judge.kinds.len(),
        Kind::ALL.len(),
        "kinds: {:?}",
        judge.kinds
    );
    assert!(judge.accepted >= 50 && judge.refused >= 50 && judge.repeated >= 10);
    assert!(judge.faults >= judge.refused && judge.exact * 10 >= judge.refused * 7);
}
