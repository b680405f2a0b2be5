//! The violations named here and by the reference validator (crate `jsonschema`), side by side: the
//! same places and keywords, over schemas and instances that are made up at random. A second oracle
//! (crate `boon`) gives its verdict too.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{evaluate, is_valid};
use crate::Limits;
use crate::read::read_tree;
use crate::violation::{Violation, Violations};

mod build;
mod random;

use build::Built;
use random::Random;

/// More, or others: `GRAPH_CALLS_SCHEMAS=20000 GRAPH_CALLS_SEED=7 cargo test -p graph-calls-model`.
const SCHEMAS: u64 = 2_000;
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
const INSTANCES: usize = 8;

/// Instance location, keyword, where that is written, and by which way it was come to. The way is
/// left out for names: there the reference validator forgets the `$ref` that it went through.
type Place = [String; 4];

#[test]
fn the_reference_validator_names_the_same_violations() {
    let (schemas, seed) = (
        given("GRAPH_CALLS_SCHEMAS", SCHEMAS),
        given("GRAPH_CALLS_SEED", SEED),
    );
    println!("{schemas} schemas from seed {seed}");
    let mut random = Random(seed);
    let mut refused = 0;
    for case in 0..schemas {
        let schema = random.document();
        let rules = Built::document(&schema);
        let reference = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("a made-up schema is sound");
        let divides = schema.to_string().contains("\"multipleOf\"");
        let second = (!divides).then(|| Second::new(&schema));
        for _ in 0..INSTANCES {
            let instance = random.instance(3);
            let context = || format!("seed {seed}, case {case}: {schema} {instance}");
            let text = instance.to_string();
            let tree = read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("it is JSON");
            let mut violations = Violations::new();
            evaluate(rules, tree.instance(), &mut violations);
            let expected: BTreeSet<Place> = reference
                .iter_errors(&instance)
                .map(|error| {
                    [
                        error.instance_path().to_string(),
                        error.kind().keyword().to_owned(),
                        format!("#{}", error.schema_path()),
                        error.evaluation_path().to_string(),
                    ]
                })
                .map(without_way_of_names)
                .collect();
            let named: BTreeSet<Place> = violations
                .iter()
                .map(place)
                .map(without_way_of_names)
                .collect();
            if violations.omitted() == 0 {
                assert_eq!(named, expected, "{}", context());
            }
            assert_eq!(
                is_valid(rules, tree.instance()),
                expected.is_empty(),
                "{}",
                context()
            );
            if let Some(second) = &second {
                let verdict = second.accepts(&instance);
                assert_eq!(verdict, expected.is_empty(), "boon, {}", context());
            }
            refused += u64::from(!expected.is_empty());
        }
    }
    assert!(refused > schemas, "only {refused} refusals were compared");
}

/// A number from the environment; 0 would be no seed.
fn given(name: &str, default: u64) -> u64 {
    let given = std::env::var(name).ok().and_then(|text| text.parse().ok());
    given.filter(|number| *number > 0).unwrap_or(default)
}

/// The second oracle. It divides in `f64`, and rejects 0.07 as a multiple of 0.01: documents with
/// `multipleOf` are kept from it.
struct Second {
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Second {
    fn new(schema: &Value) -> Self {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.enable_format_assertions();
        compiler
            .add_resource("http://schema/x.json", schema.clone())
            .expect("a made-up schema has a name");
        let index = compiler
            .compile("http://schema/x.json", &mut schemas)
            .expect("a made-up schema is sound");
        Self { schemas, index }
    }

    fn accepts(&self, instance: &Value) -> bool {
        self.schemas.validate(instance, self.index).is_ok()
    }
}

fn without_way_of_names(mut place: Place) -> Place {
    if place[1] == "propertyNames" {
        place[3].clear();
    }
    place
}

fn place(violation: &Violation) -> Place {
    [
        violation.instance_location(),
        violation.keyword(),
        violation.absolute_keyword_location(),
        violation.keyword_location(),
    ]
    .map(str::to_owned)
}
