//! The faults named here and by the reference validator (crate `jsonschema`), side by side: the
//! same places and keywords, over schemas and instances that are made up at random. A second oracle
//! (crate `boon`) gives its verdict too.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{evaluate, holds};
use crate::node::Node;
use crate::violation::{Violation, Violations};

mod build;
mod random;

use build::Built;
use random::Random;

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
const SCHEMAS: usize = 16_000;
const INSTANCES: usize = 8;

/// Instance location, keyword, where that is written, and by which way it was come to. The way is
/// left out for names: there the reference validator forgets the `$ref` that it went through.
type Place = [String; 4];

#[test]
fn the_reference_validator_names_the_same_faults() {
    let mut random = Random(SEED);
    let mut faults = 0;
    for case in 0..SCHEMAS {
        let schema = random.document();
        let rules = Built::document(&schema);
        let reference = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("a made-up schema is sound");
        let second = Second::new(&schema);
        for _ in 0..INSTANCES {
            let instance = random.instance(3);
            let context = || format!("seed {SEED:#x}, case {case}: {schema} {instance}");
            let node = node(&instance);
            let mut violations = Violations::new();
            evaluate(rules, &node, &mut violations);
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
            if violations.more() == 0 {
                assert_eq!(named, expected, "{}", context());
            }
            assert_eq!(holds(rules, &node), expected.is_empty(), "{}", context());
            assert_eq!(
                second.accepts(&instance),
                expected.is_empty(),
                "boon, {}",
                context()
            );
            faults += expected.len();
        }
    }
    assert!(faults > SCHEMAS, "only {faults} faults were compared");
}

/// The second oracle.
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
            .unwrap_or_else(|error| panic!("{error} {schema}"));
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

fn node(value: &Value) -> Node<'static> {
    match value {
        Value::Null => Node::Null,
        Value::Bool(value) => Node::Boolean(*value),
        Value::Number(number) => Node::Number(number.to_string().into()),
        Value::String(text) => Node::String(text.clone().into()),
        Value::Array(items) => Node::Array(items.iter().map(node).collect()),
        Value::Object(members) => Node::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone().into(), node(value)))
                .collect(),
        ),
    }
}
