//! The faults named here and by the reference validator (crate `jsonschema`), side by side: the
//! same places and keywords, over schemas and instances that are made up at random.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{evaluate, holds};
use crate::node::Node;
use crate::rules::{Check, Literal, Rules, Types};
use crate::violation::{Violation, Violations};

mod random;

use random::Random;

const CASES: usize = 4_000;

#[test]
fn the_reference_validator_names_the_same_faults() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut faults = 0;
    for case in 0..CASES {
        let schema = random.schema(3);
        let rules = rules(&schema, "#".to_owned());
        let reference = jsonschema::validator_for(&schema).expect("a made-up schema is sound");
        for _ in 0..8 {
            let instance = random.instance(3);
            let node = node(&instance);
            let mut violations = Violations::new();
            evaluate(rules, &node, &mut violations);
            let expected: BTreeSet<_> = reference
                .iter_errors(&instance)
                .map(|error| {
                    let keyword = error.kind().keyword().to_owned();
                    (
                        error.instance_path().to_string(),
                        keyword,
                        format!("#{}", error.schema_path()),
                    )
                })
                .collect();
            let named: BTreeSet<_> = violations.iter().map(place).collect();
            assert_eq!(named, expected, "case {case}: {schema} {instance}");
            assert_eq!(
                holds(rules, &node),
                expected.is_empty(),
                "case {case}: {schema} {instance}"
            );
            faults += expected.len();
        }
    }
    assert!(faults > CASES, "only {faults} faults were compared");
}

/// Where in the instance, which keyword, and where that is written.
fn place(violation: &Violation) -> (String, String, String) {
    let places = [
        violation.instance_location(),
        violation.keyword(),
        violation.absolute_keyword_location(),
    ];
    places.map(str::to_owned).into()
}

/// A schema as the generator would emit it; what is `static` there is leaked here.
fn rules(schema: &Value, at: String) -> &'static Rules {
    let checks = match schema {
        Value::Bool(valid) => vec![Check::Always(*valid)],
        Value::Object(keywords) => keywords
            .iter()
            .map(|(name, value)| check(name, value, &at))
            .collect(),
        _ => Vec::new(),
    };
    Box::leak(Box::new(Rules {
        at: at.leak(),
        checks: checks.leak(),
    }))
}

fn check(keyword: &str, value: &Value, at: &str) -> Check {
    let below = |step: &str| format!("{at}/{keyword}{step}");
    let branches = || -> &'static [&'static Rules] {
        let branches = value.as_array().into_iter().flatten().enumerate();
        branches
            .map(|(index, branch)| rules(branch, below(&format!("/{index}"))))
            .collect::<Vec<_>>()
            .leak()
    };
    let literals = || -> &'static [Literal] {
        value
            .as_array()
            .into_iter()
            .flatten()
            .map(literal)
            .collect::<Vec<_>>()
            .leak()
    };
    let count = value.as_u64().unwrap_or_default();
    match keyword {
        "type" => Check::Type(types(value)),
        "enum" => Check::Enum(literals()),
        "const" => Check::Const(literal(value)),
        "properties" => {
            let members = value.as_object().into_iter().flatten();
            let members =
                members.map(|(name, schema)| (text(name), rules(schema, below(&step(name)))));
            Check::Properties(members.collect::<Vec<_>>().leak())
        }
        "required" => {
            let names = value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            Check::Required(names.map(text).collect::<Vec<_>>().leak())
        }
        "items" => Check::Items {
            after: 0,
            rules: rules(value, below("")),
        },
        "minItems" => Check::MinItems(count),
        "maxItems" => Check::MaxItems(count),
        "minLength" => Check::MinLength(count),
        "maxLength" => Check::MaxLength(count),
        "minimum" => Check::Minimum(value.to_string().leak()),
        "maximum" => Check::Maximum(value.to_string().leak()),
        "pattern" => {
            let pattern = text(value.as_str().unwrap_or_default());
            Check::Prefix {
                pattern,
                prefix: &pattern[1..],
            }
        }
        "allOf" => Check::AllOf(branches()),
        "anyOf" => Check::AnyOf(branches()),
        "oneOf" => Check::OneOf(branches()),
        "not" => Check::Not(rules(value, below(""))),
        other => unreachable!("no schema is made with `{other}`"),
    }
}

fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn types(value: &Value) -> Types {
    let names = value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice);
    names.iter().fold(Types::NONE, |types, name| {
        types.union(match name.as_str() {
            Some("null") => Types::NULL,
            Some("boolean") => Types::BOOLEAN,
            Some("integer") => Types::INTEGER,
            Some("number") => Types::NUMBER,
            Some("string") => Types::STRING,
            Some("array") => Types::ARRAY,
            _ => Types::OBJECT,
        })
    })
}

fn literal(value: &Value) -> Literal {
    match value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Boolean(*value),
        Value::Number(number) => Literal::Number(number.to_string().leak()),
        Value::String(string) => Literal::String(text(string)),
        Value::Array(items) => Literal::Array(items.iter().map(literal).collect::<Vec<_>>().leak()),
        Value::Object(members) => Literal::Object(
            members
                .iter()
                .map(|(name, value)| (text(name), literal(value)))
                .collect::<Vec<_>>()
                .leak(),
        ),
    }
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
