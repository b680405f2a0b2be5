//! Schemas at random: every keyword of the table turns up, beside every other.

use serde_json::{Map, Value, json};

use super::values::{COUNTS, FORMATS, LIMITS, NAMES, NUMBERS, PATTERNS, STEPS, STRINGS};
use crate::random::Random;

/// An endless supply of documents.
pub(super) struct Schemas {
    random: Random,
    /// Of the document in the making: its title, and how many types it has.
    title: String,
    types: usize,
}

impl Schemas {
    pub(super) fn new(seed: u64) -> Self {
        Schemas {
            random: Random(seed),
            title: String::new(),
            types: 0,
        }
    }

    /// A document: an object with members, or any schema.
    pub(super) fn document(&mut self, name: &str, typed: bool) -> Value {
        self.title = name.to_uppercase();
        self.types = 0;
        let mut schema = if typed { self.shape(2) } else { self.any(3) };
        schema.insert("title".to_owned(), json!(self.title));
        if self.random.once_in(2) {
            let inner = self.schema(1);
            schema.insert("$defs".to_owned(), json!({ "x": inner }));
        }
        if !typed {
            // A schema without a type of its own: what says "object" alone would be one.
            schema.entry("not").or_insert(json!({ "const": "never" }));
            if schema.get("type") == Some(&json!("object")) {
                schema.remove("type");
            }
        }
        let mut document = Map::new();
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        document.insert("$schema".to_owned(), json!(dialect));
        document.append(&mut schema);
        Value::Object(document)
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.random.below(of.len())]
    }

    fn number(&mut self, of: &[&str]) -> Value {
        serde_json::from_str(self.pick(of)).unwrap_or_default()
    }

    /// An object with declared members, and now and then keywords beside.
    fn shape(&mut self, depth: usize) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), json!("object"));
        let mut properties = Map::new();
        for name in ["a", "b", "c", "dd"] {
            if !self.random.once_in(4) {
                properties.insert(name.to_owned(), self.member(depth));
            }
        }
        schema.insert("properties".to_owned(), Value::Object(properties));
        if self.random.once_in(2) {
            schema.insert(
                "required".to_owned(),
                json!([self.pick(&["a", "b", "c", "dd"])]),
            );
        }
        while self.random.once_in(2) {
            let (keyword, value) = self.keyword(depth.saturating_sub(1));
            schema.entry(keyword).or_insert(value);
        }
        schema
    }

    /// What a member of a typed shape may be: mostly of one type, as documents have it.
    fn member(&mut self, depth: usize) -> Value {
        let types = ["string", "integer", "number", "boolean", "array", "object"];
        let mut schema = Map::new();
        match self.random.below(8) {
            0 => return self.schema(depth),
            1 if depth > 0 => {
                let mut shape = self.shape(depth - 1);
                self.types += 1;
                shape.insert(
                    "title".to_owned(),
                    json!(format!("{}Inner{}", self.title, self.types)),
                );
                return Value::Object(shape);
            }
            2 => drop(schema.insert("type".to_owned(), json!([self.pick(&types), "null"]))),
            _ => drop(schema.insert("type".to_owned(), json!(self.pick(&types)))),
        }
        if schema["type"] == "integer" && self.random.once_in(2) {
            schema.insert("minimum".to_owned(), json!(-2_147_483_648_i64));
            schema.insert("maximum".to_owned(), json!(i32::MAX));
        }
        while self.random.once_in(2) {
            let (keyword, value) = self.keyword(depth.saturating_sub(1));
            schema.entry(keyword).or_insert(value);
        }
        Value::Object(schema)
    }

    /// A few keywords, whatever they are.
    fn any(&mut self, depth: usize) -> Map<String, Value> {
        let mut schema = Map::new();
        loop {
            let (keyword, value) = self.keyword(depth.saturating_sub(1));
            match keyword {
                // Alone they mean nothing, and are rejected.
                "then" | "else" => {
                    drop(schema.insert("if".to_owned(), self.schema(depth.saturating_sub(1))));
                }
                "minContains" | "maxContains" => {
                    schema.insert("contains".to_owned(), self.schema(depth.saturating_sub(1)));
                }
                _ => {}
            }
            schema.insert(keyword.to_owned(), value);
            if self.random.once_in(3) {
                return schema;
            }
        }
    }

    fn schema(&mut self, depth: usize) -> Value {
        match self.random.below(if depth == 0 { 4 } else { 8 }) {
            0 if self.random.once_in(4) => json!(self.random.once_in(2)),
            0..=2 => {
                json!({ "type": self.pick(&["string", "integer", "number", "boolean", "array", "object", "null"]) })
            }
            3 => {
                let (keyword, value) = self.leaf();
                json!({ keyword: value })
            }
            _ => Value::Object(self.any(depth)),
        }
    }

    fn schemas(&mut self, depth: usize) -> Value {
        (0..=self.random.below(3))
            .map(|_| self.schema(depth))
            .collect()
    }

    fn keyword(&mut self, depth: usize) -> (&'static str, Value) {
        if depth == 0 || self.random.once_in(2) {
            return self.leaf();
        }
        let inner = depth - 1;
        match self.random.below(17) {
            0 => ("allOf", self.schemas(inner)),
            1 => ("anyOf", self.schemas(inner)),
            2 => ("oneOf", self.schemas(inner)),
            3 => ("not", self.schema(inner)),
            4 => ("if", self.schema(inner)),
            5 => ("then", self.schema(inner)),
            6 => ("else", self.schema(inner)),
            7 => ("items", self.schema(inner)),
            8 => ("prefixItems", self.schemas(inner)),
            9 => ("contains", self.schema(inner)),
            10 => ("minContains", self.number(&COUNTS)),
            11 => ("maxContains", self.number(&COUNTS)),
            12 => {
                let names = [self.pick(&NAMES), self.pick(&NAMES)];
                (
                    "properties",
                    json!({ names[0]: self.schema(inner), names[1]: self.schema(inner) }),
                )
            }
            13 => {
                let pattern = self.pick(&PATTERNS);
                ("patternProperties", json!({ pattern: self.schema(inner) }))
            }
            14 => ("additionalProperties", self.schema(inner)),
            15 => ("propertyNames", self.schema(inner)),
            _ => {
                let name = self.pick(&NAMES);
                ("dependentSchemas", json!({ name: self.schema(inner) }))
            }
        }
    }

    fn leaf(&mut self) -> (&'static str, Value) {
        match self.random.below(20) {
            0 => {
                let types = [
                    self.pick(&["string", "integer", "object"]),
                    self.pick(&["number", "array", "null", "boolean"]),
                ];
                ("type", json!(types))
            }
            1 => (
                "enum",
                json!([self.number(&NUMBERS), self.pick(&STRINGS), [], { "a": self.number(&LIMITS) }]),
            ),
            2 => ("const", self.number(&NUMBERS)),
            3 => (
                "const",
                json!({ "a": [self.number(&LIMITS), self.pick(&STRINGS)] }),
            ),
            4 => ("required", json!([self.pick(&NAMES)])),
            5 => ("minProperties", self.number(&COUNTS)),
            6 => ("maxProperties", self.number(&COUNTS)),
            7 => {
                let name = self.pick(&NAMES);
                ("dependentRequired", json!({ name: [self.pick(&NAMES)] }))
            }
            8 => ("minItems", self.number(&COUNTS)),
            9 => ("maxItems", self.number(&COUNTS)),
            10 => ("uniqueItems", json!(!self.random.once_in(5))),
            11 => ("minLength", self.number(&COUNTS)),
            12 => ("maxLength", self.number(&COUNTS)),
            13 => ("pattern", json!(self.pick(&PATTERNS))),
            14 => ("format", json!(FORMATS[self.random.below(FORMATS.len())].0)),
            15 => ("minimum", self.number(&LIMITS)),
            16 => ("maximum", self.number(&LIMITS)),
            17 => ("exclusiveMinimum", self.number(&LIMITS)),
            18 => ("exclusiveMaximum", self.number(&LIMITS)),
            _ => ("multipleOf", self.number(&STEPS)),
        }
    }
}
