//! Our verdict, and our list of violations, are those of the reference validator (crate `jsonschema`).

use std::collections::HashSet;

use graph_calls_tests::{
    comparison::Comparison,
    json::Json,
    mutate::{Kind, Mutation, Mutations},
    payloads, types,
};
use serde_json::Value;

/// Mutations of each payload.
const MUTATIONS: usize = 800;
#[test]
fn the_documented_payloads_have_the_reference_verdict() {
    for payload in payloads::all() {
        let mut comparison = Comparison::new(&payload);
        let json = Json::parse(std::str::from_utf8(&payload.json).expect("UTF-8"));
        comparison.compare(&Mutation {
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
            (comparison.accepted, comparison.rejected),
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
        // The one payload that is rejected gets an address, so that its mutations meet both verdicts.
        for (_, value) in members.iter_mut().filter(|(name, _)| name == "callbackUri") {
            *value = Json::String("https://bot.contoso.com/api/calls".to_owned());
        }
    }
    let mut comparison = Comparison::new(&payload);
    let mut texts = HashSet::new();
    let seed = number.parse().expect("a number");
    for mutation in Mutations::new(&json, seed).take(MUTATIONS * 4) {
        if texts.len() < MUTATIONS && mutation.json != json && texts.insert(mutation.text()) {
            comparison.compare(&mutation);
        }
    }
    println!(
        "{}: {} mutations, {} accepted, {} rejected ({} with one possible list) with {} violations, {} with repeated members",
        payload.name,
        texts.len(),
        comparison.accepted,
        comparison.rejected,
        comparison.exact,
        comparison.violations,
        comparison.repeated
    );
    assert!(texts.len() >= 500, "only {} mutations", texts.len());
    assert_eq!(
        comparison.kinds.len(),
        Kind::ALL.len(),
        "kinds: {:?}",
        comparison.kinds
    );
    assert!(comparison.accepted >= 50 && comparison.rejected >= 50 && comparison.repeated >= 10);
    assert!(
        comparison.violations >= comparison.rejected
            && comparison.exact * 20 >= comparison.rejected * 17
    );
}
