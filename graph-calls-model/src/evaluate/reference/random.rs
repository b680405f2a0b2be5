//! Schemas and instances made up at random, small enough to meet often.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Xorshift: enough chance for a test, and the same in every run.
pub(super) struct Random(pub(super) u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn pick(&mut self, values: &Value) -> Value {
        let values = values.as_array().map_or(&[] as &[Value], Vec::as_slice);
        let index = self.below(values.len());
        values[index].clone()
    }

    fn several(&mut self, mut make: impl FnMut(&mut Self) -> Value) -> Value {
        (0..=self.below(3)).map(|_| make(self)).collect()
    }

    fn name(&mut self) -> &'static str {
        ["a", "b", "a/b", "c~d", "é"][self.below(5)]
    }

    pub(super) fn schema(&mut self, depth: usize) -> Value {
        if self.below(12) == 0 {
            return Value::Bool(self.below(2) == 0);
        }
        let mut schema = Map::new();
        for _ in 0..=self.below(3) {
            let (keyword, value) = self.keyword(depth);
            schema.insert(keyword.to_owned(), value);
        }
        Value::Object(schema)
    }

    fn keyword(&mut self, depth: usize) -> (&'static str, Value) {
        let deeper = depth.saturating_sub(1);
        match self.below(if depth == 0 { 10 } else { 16 }) {
            0 => (
                "type",
                self.pick(&json!([
                    "string",
                    "integer",
                    "number",
                    "array",
                    "object",
                    ["string", "null"]
                ])),
            ),
            1 => ("enum", self.several(|random| random.instance(1))),
            2 => ("const", self.instance(1)),
            3 => ("minItems", json!(self.below(3))),
            4 => ("maxItems", json!(self.below(3))),
            5 => ("minLength", json!(self.below(3))),
            6 => ("maxLength", json!(self.below(3))),
            7 => (
                "minimum",
                self.pick(&json!([-1, 0, 0.5, 1.0, 9_007_199_254_740_993_i64])),
            ),
            8 => (
                "maximum",
                self.pick(&json!([-1, 0, 0.5, 1.0, 9_007_199_254_740_993_i64])),
            ),
            9 => ("pattern", self.pick(&json!(["^a", "^https://", "^é"]))),
            10 => {
                let members = (0..=self.below(3))
                    .map(|_| (self.name().to_owned(), self.schema(deeper)))
                    .collect();
                ("properties", Value::Object(members))
            }
            11 => {
                let names: BTreeSet<_> = (0..=self.below(2)).map(|_| self.name()).collect();
                ("required", json!(names))
            }
            12 => ("items", self.schema(deeper)),
            13 => ("not", self.schema(deeper)),
            14 => ("allOf", self.several(|random| random.schema(deeper))),
            _ => (
                ["anyOf", "oneOf"][self.below(2)],
                self.several(|random| random.schema(deeper)),
            ),
        }
    }

    pub(super) fn instance(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 3 } else { 6 }) {
            0 => self.pick(&json!([null, true, false])),
            1 => self.pick(&json!([
                0,
                1,
                -1,
                1.0,
                0.5,
                200.0,
                1e300,
                9_007_199_254_740_993_i64,
                u64::MAX
            ])),
            2 => self.pick(&json!(["", "a", "é", "aé", "https://x"])),
            3 => (0..self.below(4))
                .map(|_| self.instance(depth - 1))
                .collect(),
            _ => {
                let members =
                    (0..self.below(5)).map(|_| (self.name().to_owned(), self.instance(depth - 1)));
                Value::Object(members.collect())
            }
        }
    }
}
