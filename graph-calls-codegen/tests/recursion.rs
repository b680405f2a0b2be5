//! What is not refused for its recursion takes time in proportion to the depth of a value, or nearly.

use std::collections::HashMap;
use std::ptr;

use graph_calls_codegen::report::Report;
use graph_calls_codegen::schema::Schema;
use graph_calls_codegen::source::Registry;

/// How many schemas are asked about a value `{"a": {"a": ..}}` of some depth, when nothing is remembered.
struct Cost<'a> {
    registry: &'a Registry,
    known: HashMap<(*const Schema, usize), u64>,
}

impl<'a> Cost<'a> {
    fn of(&mut self, schema: &'a Schema, depth: usize) -> u64 {
        let key = (ptr::from_ref(schema), depth);
        if let Some(cost) = self.known.get(&key) {
            return *cost;
        }
        let lists = [&schema.all_of, &schema.any_of, &schema.one_of];
        let singles = [&schema.not, &schema.if_, &schema.then];
        let here = lists
            .into_iter()
            .flatten()
            .chain(singles.into_iter().flatten().map(|schema| &**schema))
            .chain(self.registry.target_of(schema));
        let mut cost: u64 = 1;
        for inner in here.collect::<Vec<_>>() {
            cost = cost.saturating_add(self.of(inner, depth));
        }
        if depth > 0 {
            let properties = schema.properties.iter().filter(|(name, _)| name == "a");
            let declared = properties.clone().count() > 0;
            let patterns = schema.pattern_properties.iter();
            let covered = declared || patterns.len() > 0;
            let rest = schema.additional_properties.as_deref().filter(|_| !covered);
            let below = properties
                .map(|(_, schema)| schema)
                .chain(patterns.map(|(_, schema)| schema))
                .chain(rest);
            for inner in below.collect::<Vec<_>>() {
                cost = cost.saturating_add(self.of(inner, depth - 1));
            }
        }
        self.known.insert(key, cost);
        cost
    }
}

trait TargetOf {
    fn target_of<'a>(&'a self, schema: &'a Schema) -> Option<&'a Schema>;
}

impl TargetOf for Registry {
    fn target_of<'a>(&'a self, schema: &'a Schema) -> Option<&'a Schema> {
        self.target(schema.reference.as_ref()?)
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % below
    }

    /// A schema of references and of keywords that lead to them.
    fn schema(&mut self, depth: u32) -> String {
        let inner = |random: &mut Self| {
            if depth == 0 || random.below(2) == 0 {
                format!(r##"{{"$ref": "#/$defs/d{}"}}"##, random.below(4))
            } else {
                random.schema(depth - 1)
            }
        };
        let mut keywords = Vec::new();
        for keyword in ["allOf", "anyOf", "oneOf"] {
            if self.below(6) == 0 {
                let (one, other) = (inner(self), inner(self));
                keywords.push(format!(r#""{keyword}": [{one}, {other}]"#));
            }
        }
        for keyword in ["not", "if", "additionalProperties"] {
            if self.below(8) == 0 {
                keywords.push(format!(r#""{keyword}": {}"#, inner(self)));
            }
        }
        if self.below(2) == 0 {
            let name = if self.below(3) == 0 { "b" } else { "a" };
            keywords.push(format!(r#""properties": {{"{name}": {}}}"#, inner(self)));
        }
        if self.below(8) == 0 {
            keywords.push(format!(r#""patternProperties": {{"^a": {}}}"#, inner(self)));
        }
        format!("{{{}}}", keywords.join(","))
    }
}

#[test]
fn what_is_accepted_is_not_exponential() {
    const DEPTH: usize = 60;
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut recursive, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let defs: Vec<_> = (0..4)
            .map(|n| format!(r#""d{n}": {}"#, random.schema(2)))
            .collect();
        let text = format!(
            r##"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/d0", "$defs": {{{}}}}}"##,
            defs.join(",")
        );
        let mut report = Report::new();
        let registry = Registry::inline("a.json", &text, &mut report);
        if let Err(errors) = report.finish() {
            let told =
                |error: &&graph_calls_codegen::error::Error| error.reason().contains("exponential");
            refused += usize::from(errors.iter().find(told).is_some());
            continue;
        }
        let mut cost = Cost {
            registry: &registry,
            known: HashMap::new(),
        };
        let cost = cost.of(&registry.documents()[0].root, DEPTH);
        // Recursion in recursion takes the depth to some power; doubling at every second level takes 2^30.
        assert!(cost < 1 << 28, "{cost} for {text}");
        recursive += usize::from(cost > DEPTH as u64);
    }
    assert!(recursive > 200 && refused > 200, "{recursive} {refused}");
}
