//! The whole keyword table: generated code and two reference validators agree on every instance.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    time::{SystemTime, UNIX_EPOCH},
};

use graph_calls_model::{Valid, Violation, Violations};
use graph_calls_tests::{
    json::{Json, equal},
    keywords::{self, Aim},
    reference::{Reference, ViolationPlace},
};
use serde_json::Value;

/// The ways in of one type; what comes out is what was read, written again.
#[derive(Clone, Copy)]
struct Type {
    document: &'static str,
    from_slice: fn(&[u8]) -> Result<Vec<u8>, Violations>,
    by_serde: fn(&[u8]) -> Result<Vec<u8>, String>,
}

macro_rules! types {
    ($($name:ident $document:literal)*) => {
        pub(crate) fn all() -> Vec<super::Type> {
            vec![$(super::Type {
                document: $document,
                from_slice: |json| $name::from_slice(json).map(|value| value.to_vec()),
                by_serde: |json| {
                    let value: super::Valid<$name> =
                        serde_json::from_slice(json).map_err(|error| error.to_string())?;
                    serde_json::to_vec(&value).map_err(|error| error.to_string())
                },
            }),*]
        }
    };
}

#[allow(missing_docs, unreachable_pub, reason = "the documents here describe nothing")]
#[rustfmt::skip]
#[path = "keywords/models.rs"]
mod models;

/// Instances in all; a few more, so that each document gets as many.
const CASES: usize = 100_000;

/// What was counted.
#[derive(Debug, Default)]
struct Counts {
    cases: usize,
    accepted: usize,
    violations: usize,
    keywords: BTreeMap<String, usize>,
}

struct Comparison<'a> {
    reference: Reference,
    second: boon::Schemas,
    compiled: BTreeMap<&'a str, boon::SchemaIndex>,
    /// Documents with a step such as 0.1, of which 0.3 is no multiple to floats, and to boon.
    inexact: BTreeSet<&'a str>,
    counts: Counts,
}

/// Boon compares as floats do, which know no neighbours of 2^63. Whether an integer is further from zero than floats count one by one.
fn has_great_integer(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|number| number.abs() > 9e15),
        Value::Array(items) => items.iter().any(has_great_integer),
        Value::Object(members) => members.values().any(has_great_integer),
        _ => false,
    }
}

/// Boon takes `@b.test` for an address; RFC 5321 and the reference want something before the `@`.
fn has_address_of_nobody(value: &Value) -> bool {
    value["email"]
        .as_str()
        .is_some_and(|address| address.starts_with('@'))
}

fn has_fractional_step(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => members.iter().any(|(name, value)| {
            (name == "multipleOf" && !value.is_u64()) || has_fractional_step(value)
        }),
        Value::Array(items) => items.iter().any(has_fractional_step),
        _ => false,
    }
}

fn seed() -> u64 {
    let given = env::var("KEYWORDS_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    given.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        now.map_or(1, |now| now.as_secs())
    })
}

#[test]
fn every_keyword_decides_as_the_references_do() {
    let seed = seed();
    println!("KEYWORDS_SEED={seed}");
    let documents = keywords::documents();
    let types = models::all();
    assert_eq!(types.len(), documents.len());
    let mut comparison = Comparison::new(&documents);
    let mut wrong: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    let each = CASES.div_ceil(types.len());
    for (index, of) in types.iter().enumerate() {
        let mut aim = Aim::new(&documents, seed.wrapping_add(index as u64 * 1_000_003));
        for _ in 0..each {
            let json = aim.at(of.document);
            if let Err(why) = comparison.compare(*of, &json) {
                let text = json.to_text(false);
                let (count, shortest) = wrong.entry(of.document).or_default();
                *count += 1;
                let told = format!("{text}\n    {why}");
                if shortest.is_empty() || told.len() < shortest.len() {
                    *shortest = told;
                }
            }
        }
    }
    println!("{:?}", comparison.counts);
    for (document, (count, shortest)) in &wrong {
        println!("{document}: {count} wrong, such as {shortest}");
    }
    assert!(
        wrong.is_empty(),
        "{} documents of {}, KEYWORDS_SEED={seed}",
        wrong.len(),
        types.len()
    );
    assert!(comparison.counts.cases >= CASES);
    assert!(comparison.counts.accepted * 10 > comparison.counts.cases);
}

impl<'a> Comparison<'a> {
    fn new(documents: &'a BTreeMap<String, Value>) -> Self {
        let mut second = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.enable_format_assertions();
        let address = |name: &str| format!("https://documents.test/{name}.json");
        for (name, document) in documents {
            let added = compiler.add_resource(&address(name), document.clone());
            added.expect("a schema");
        }
        let mut indices = BTreeMap::new();
        for name in documents.keys() {
            let index = compiler.compile(&address(name), &mut second);
            indices.insert(name.as_str(), index.expect("a schema"));
        }
        Comparison {
            reference: Reference::over(documents.clone()),
            second,
            compiled: indices,
            inexact: documents
                .iter()
                .filter(|(_, document)| has_fractional_step(document))
                .map(|(name, _)| name.as_str())
                .collect(),
            counts: Counts::default(),
        }
    }

    fn compare(&mut self, of: Type, json: &Json) -> Result<(), String> {
        self.counts.cases += 1;
        let text = json.to_text(false);
        let value = json.to_value().ok_or("a number that serde_json rejects")?;
        let ours = (of.from_slice)(text.as_bytes());
        let by_serde = (of.by_serde)(text.as_bytes());
        let valid = self.reference.document(of.document).is_valid(&value);
        if ours.is_ok() != valid {
            return Err(format!("the reference says {valid}, we say {ours:?}"));
        }
        if by_serde.is_ok() != valid {
            return Err(format!(
                "the reference says {valid}, through serde {by_serde:?}"
            ));
        }
        let boon_errs = self.inexact.contains(of.document)
            || has_great_integer(&value)
            || has_address_of_nobody(&value);
        if !boon_errs {
            let second = self.second.validate(&value, self.compiled[of.document]);
            if second.is_ok() != valid {
                return Err(format!("the reference and we say {valid}, boon {second:?}"));
            }
        }
        for written in [ours.as_ref().ok(), by_serde.as_ref().ok()]
            .into_iter()
            .flatten()
        {
            let back: Value = serde_json::from_slice(written).map_err(|error| error.to_string())?;
            if !equal(&back, &value) {
                return Err(format!("comes back as {back}"));
            }
        }
        match ours {
            Ok(_) => self.counts.accepted += 1,
            Err(violations) => self.violations(of, &violations, &value)?,
        }
        Ok(())
    }

    fn violations(
        &mut self,
        of: Type,
        violations: &Violations,
        value: &Value,
    ) -> Result<(), String> {
        let place = |violation: &Violation| {
            let place = violation.instance_location().to_owned();
            (place, violation.keyword().to_owned())
        };
        let ours: BTreeSet<ViolationPlace> = violations.iter().map(place).collect();
        for (_, keyword) in &ours {
            *self.counts.keywords.entry(keyword.clone()).or_default() += 1;
        }
        self.counts.violations += ours.len();
        let theirs = self.reference.explanations(of.document, value);
        if theirs.contains(&ours) {
            Ok(())
        } else {
            let theirs = theirs.first();
            Err(format!("the reference lists {theirs:?}, we {ours:?}"))
        }
    }
}

/// The committed documents and module are what the program writes.
#[test]
fn the_documents_are_those_that_are_generated() {
    let documents = keywords::documents();
    for (name, document) in keywords::generated() {
        assert_eq!(
            documents.get(&format!("generated/{name}")),
            Some(&document),
            "{name}"
        );
    }
    assert_eq!(include_str!("keywords/models.rs"), keywords::module());
}
