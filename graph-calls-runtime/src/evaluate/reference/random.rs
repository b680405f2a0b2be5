//! Schemas and instances made up at random, small enough to meet often.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::format::tests::SEEDS;

/// Xorshift: enough chance for a test, and the same in every run.
pub(super) struct Random(pub(super) u64);

/// How many definitions a document has; each refers to later ones alone.
const DEFS: usize = 3;

/// The formats on whose texts below both oracles agree; the formats' own test has the rest.
const FORMATS: [&str; 6] = ["date", "time", "ipv4", "uuid", "json-pointer", "date-time"];

const PATTERNS: &[&str] = &[
    "^a",
    "^https://",
    "^é",
    "^x-",
    #[cfg(feature = "regex")]
    "[ab]$",
    #[cfg(feature = "regex")]
    "^.{1,2}$",
    #[cfg(feature = "regex")]
    "é|~",
];

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())]
    }

    fn pick(&mut self, values: &Value) -> Value {
        let values = values.as_array().map_or(&[] as &[Value], Vec::as_slice);
        values[self.below(values.len())].clone()
    }

    fn several(&mut self, mut make: impl FnMut(&mut Self) -> Value) -> Value {
        (0..=self.below(3)).map(|_| make(self)).collect()
    }

    fn name(&mut self) -> &'static str {
        self.one_of(&["a", "b", "a/b", "c~d", "é", "x-a", "x-é"])
    }

    fn names(&mut self) -> Value {
        let names: BTreeSet<_> = (0..=self.below(2)).map(|_| self.name()).collect();
        json!(names)
    }

    /// A schema with definitions.
    pub(super) fn document(&mut self) -> Value {
        if self.below(4) == 0 {
            return self.shared();
        }
        let defs: Map<String, Value> = (0..DEFS)
            .map(|index| (format!("d{index}"), self.schema(2, index + 1)))
            .collect();
        let mut document = Map::from_iter([("$defs".to_owned(), Value::Object(defs))]);
        self.keywords(3, 0, &mut document);
        Value::Object(document)
    }

    /// A schema whose definitions each refer to the next one several times: so many ways lead to the
    /// last that its verdicts are memoized.
    fn shared(&mut self) -> Value {
        const LINKS: usize = 7;
        let mut defs = Map::new();
        for link in 0..LINKS {
            let next = json!({ "$ref": format!("#/$defs/s{}", link + 1) });
            let again = if self.below(3) == 0 {
                json!({ "allOf": [next] })
            } else {
                next.clone()
            };
            let mut schema = match self.below(12) {
                0 | 1 => json!({ "allOf": [next, again] }),
                2 => json!({ "anyOf": [next, again] }),
                3 => json!({ "anyOf": [{ "not": next }, again] }),
                4 => json!({ "oneOf": [next, { "not": again }, false] }),
                5 => json!({ "not": { "not": next }, "allOf": [again] }),
                6 => json!({ "if": next, "then": again, "else": { "not": again } }),
                7 => json!({ "$ref": next["$ref"], "allOf": [again] }),
                8 => json!({ "dependentSchemas": { "a": next, "b": again }, "anyOf": [again] }),
                9 => json!({ "properties": { "a": next }, "patternProperties": { "^a": again } }),
                10 => {
                    json!({ "items": next, "contains": again, "minContains": 0, "allOf": [next] })
                }
                _ => {
                    json!({ "propertyNames": next, "additionalProperties": again, "allOf": [next] })
                }
            };
            if self.below(6) == 0
                && let (Value::Object(keywords), Value::Object(more)) = (&mut schema, self.scalar())
            {
                keywords.extend(more);
            }
            defs.insert(format!("s{link}"), schema);
        }
        // Its own references would lead to definitions that are not there.
        let last = self.schema(2, DEFS);
        defs.insert(format!("s{LINKS}"), last);
        json!({ "$defs": defs, "$ref": "#/$defs/s0" })
    }

    /// A schema of this depth, whose references lead to the definitions from `defs` on.
    fn schema(&mut self, depth: usize, defs: usize) -> Value {
        if self.below(10) == 0 {
            return Value::Bool(self.below(2) == 0);
        }
        let mut schema = Map::new();
        self.keywords(depth, defs, &mut schema);
        Value::Object(schema)
    }

    fn keywords(&mut self, depth: usize, defs: usize, schema: &mut Map<String, Value>) {
        for _ in 0..=self.below(3) {
            let group: fn(&mut Self, usize, usize) -> Value =
                match self.below(if depth == 0 { 3 } else { 8 }) {
                    0 => |random, _, _| random.scalar(),
                    1 => |random, _, _| random.number(),
                    2 => |random, _, _| random.size(),
                    3 => Self::object,
                    4 => Self::members,
                    5 => Self::array,
                    6 => Self::branches,
                    _ => Self::reference,
                };
            if let Value::Object(keywords) = group(self, depth.saturating_sub(1), defs) {
                schema.extend(keywords);
            }
        }
        if is_misjudged(schema) {
            schema.remove("required");
        }
    }

    fn scalar(&mut self) -> Value {
        match self.below(6) {
            0 => {
                let types = json!([
                    "string",
                    "integer",
                    "number",
                    "array",
                    "object",
                    ["string", "null"]
                ]);
                json!({ "type": self.pick(&types) })
            }
            1 => json!({ "enum": self.several(|random| random.instance(1)) }),
            2 => {
                let many = (0..20).map(|_| self.instance(1));
                json!({ "enum": many.collect::<Value>() })
            }
            3 => json!({ "const": self.instance(1) }),
            4 => json!({ "pattern": self.one_of(PATTERNS) }),
            _ => json!({ "format": self.one_of(&FORMATS) }),
        }
    }

    fn number(&mut self) -> Value {
        let keyword = self.one_of(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]);
        if self.below(4) == 0 {
            // The reference validator divides the `f64` nearest to 1e300, of which 3 is a factor.
            return json!({ "multipleOf": self.pick(&json!([1, 2, 4, 0.5, 0.25, 0.01])) });
        }
        let bounds = json!([-1, 0, 0.5, 1, 1.0, 9_007_199_254_740_993_i64]);
        Value::Object(Map::from_iter([(keyword.to_owned(), self.pick(&bounds))]))
    }

    fn size(&mut self) -> Value {
        let keyword = self.one_of(&[
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "minProperties",
            "maxProperties",
        ]);
        Value::Object(Map::from_iter([(keyword.to_owned(), json!(self.below(4)))]))
    }

    fn object(&mut self, depth: usize, defs: usize) -> Value {
        let mut keywords = Map::new();
        if self.below(3) > 0 {
            let names =
                (0..self.below(4)).map(|_| (self.name().to_owned(), self.schema(depth, defs)));
            keywords.insert("properties".to_owned(), Value::Object(names.collect()));
        }
        if self.below(3) == 0 {
            let patterns = (0..self.below(3))
                .map(|_| (self.one_of(PATTERNS).to_owned(), self.schema(depth, defs)));
            keywords.insert(
                "patternProperties".to_owned(),
                Value::Object(patterns.collect()),
            );
        }
        match self.below(4) {
            0 => keywords.insert("additionalProperties".to_owned(), json!(false)),
            1 => keywords.insert("additionalProperties".to_owned(), self.schema(depth, defs)),
            _ => None,
        };
        Value::Object(keywords)
    }

    fn members(&mut self, depth: usize, defs: usize) -> Value {
        match self.below(4) {
            0 => json!({ "required": self.names() }),
            1 => {
                let all = (0..=self.below(2)).map(|_| (self.name().to_owned(), self.names()));
                json!({ "dependentRequired": all.collect::<Map<_, _>>() })
            }
            2 => {
                let all =
                    (0..=self.below(2)).map(|_| (self.name().to_owned(), self.schema(depth, defs)));
                json!({ "dependentSchemas": all.collect::<Map<_, _>>() })
            }
            _ => json!({ "propertyNames": self.schema(depth, defs) }),
        }
    }

    fn array(&mut self, depth: usize, defs: usize) -> Value {
        let mut keywords = Map::new();
        if self.below(3) == 0 {
            let prefix = self.several(|random| random.schema(depth, defs));
            keywords.insert("prefixItems".to_owned(), prefix);
        }
        if self.below(2) == 0 {
            keywords.insert("items".to_owned(), self.schema(depth, defs));
        }
        if self.below(3) == 0 {
            keywords.insert("uniqueItems".to_owned(), json!(self.below(4) > 0));
        }
        if self.below(2) == 0 {
            keywords.insert("contains".to_owned(), self.schema(depth, defs));
        }
        for keyword in ["minContains", "maxContains"] {
            if self.below(3) == 0 {
                keywords.insert(keyword.to_owned(), json!(self.below(4)));
            }
        }
        Value::Object(keywords)
    }

    fn branches(&mut self, depth: usize, defs: usize) -> Value {
        match self.below(4) {
            0 => json!({ "not": self.schema(depth, defs) }),
            1 => {
                let mut keywords = Map::new();
                for keyword in ["if", "then", "else"] {
                    if self.below(4) > 0 {
                        keywords.insert(keyword.to_owned(), self.schema(depth, defs));
                    }
                }
                Value::Object(keywords)
            }
            _ => {
                let keyword = self.one_of(&["allOf", "anyOf", "oneOf"]);
                let branches = self.several(|random| random.schema(depth, defs));
                Value::Object(Map::from_iter([(keyword.to_owned(), branches)]))
            }
        }
    }

    fn reference(&mut self, depth: usize, defs: usize) -> Value {
        if defs >= DEFS {
            return self.object(depth, defs);
        }
        json!({ "$ref": format!("#/$defs/d{}", defs + self.below(DEFS - defs)) })
    }

    pub(super) fn instance(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 3 } else { 6 }) {
            0 => self.pick(&json!([null, true, false])),
            1 => self.pick(&json!([
                0,
                1,
                -1,
                3,
                1.0,
                0.5,
                0.07,
                19.99,
                4.355,
                200.0,
                1e300,
                9_007_199_254_740_993_i64,
                u64::MAX
            ])),
            2 if self.below(3) == 0 => json!(self.one_of(SEEDS)),
            2 => self.pick(&json!(["", "a", "é", "aé", "https://x"])),
            3 => (0..self.below(5))
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

/// Where a closed object requires one member that it does not declare, the reference validator
/// finds the member missing though it is there (and refused by `additionalProperties` as well).
fn is_misjudged(schema: &Map<String, Value>) -> bool {
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let required = schema.get("required").and_then(Value::as_array);
    let [Value::String(name)] = required.map_or(&[] as &[_], Vec::as_slice) else {
        return false;
    };
    closed
        && schema
            .get("properties")
            .is_some_and(|all| all.get(name).is_none())
}
