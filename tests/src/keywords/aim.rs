//! Instances that a schema has something to say about: near what it asks, on both sides.

use std::collections::BTreeMap;

use serde_json::Value;

use super::values::{FORMATS, NAMES, NUMBERS, STRINGS};
use crate::{json::Json, random::Random};

/// Makes instances for the schemas of a set of documents.
#[derive(Debug)]
pub struct Aim<'a> {
    documents: &'a BTreeMap<String, Value>,
    random: Random,
}

impl<'a> Aim<'a> {
    /// Instances for `documents`, the same for the same `seed`.
    pub fn new(documents: &'a BTreeMap<String, Value>, seed: u64) -> Self {
        Aim {
            documents,
            random: Random(seed),
        }
    }

    /// An instance for a document.
    pub fn at(&mut self, document: &'a str) -> Json {
        let documents = self.documents;
        let schema = &documents[document];
        self.instance(schema, document, 5)
    }

    fn pick(&mut self, of: &[&str]) -> String {
        of[self.random.below(of.len())].to_owned()
    }

    fn instance(&mut self, schema: &'a Value, document: &'a str, depth: usize) -> Json {
        let Value::Object(keywords) = schema else {
            return self.any(depth);
        };
        if depth == 0 || self.random.once_in(9) {
            return self.any(depth.min(2));
        }
        // One of the schemas within that look at the same instance, as often as this one.
        let mut within: Vec<&'a Value> = Vec::new();
        for keyword in ["allOf", "anyOf", "oneOf"] {
            within.extend(
                keywords
                    .get(keyword)
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
        }
        for keyword in ["then", "else", "if", "not"] {
            within.extend(keywords.get(keyword));
        }
        if let Some(Value::Object(dependent)) = keywords.get("dependentSchemas") {
            within.extend(dependent.values());
        }
        let mut json = match keywords.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.referred(reference, document, depth),
            None => None,
        };
        if json.is_none() && !within.is_empty() && self.random.once_in(2) {
            let inner = within[self.random.below(within.len())];
            json = Some(self.instance(inner, document, depth - 1));
        }
        let own = self.own(schema, document, depth);
        match (json, own) {
            (Some(Json::Object(mut members)), Json::Object(more)) => {
                for (name, value) in more {
                    if !members.iter().any(|(other, _)| *other == name) {
                        members.push((name, value));
                    }
                }
                Json::Object(members)
            }
            (Some(json), own) if self.random.once_in(3) => {
                drop(json);
                own
            }
            (Some(json), _) => json,
            (None, own) => own,
        }
    }

    fn referred(&mut self, reference: &str, document: &'a str, depth: usize) -> Option<Json> {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let documents = self.documents;
        let found = documents.iter().find(|(name, schema)| {
            let id = schema["$id"]
                .as_str()
                .is_some_and(|id| id == file || id.ends_with(&format!("/{file}")));
            !file.is_empty() && (id || **name == file.trim_end_matches(".json"))
        });
        let (document, root) = match found {
            Some((name, schema)) => (name.as_str(), schema),
            None => (document, &documents[document]),
        };
        let target = root.pointer(pointer).or_else(|| anchored(root, pointer))?;
        Some(self.instance(target, document, depth - 1))
    }

    /// What the schema's own assertions speak of.
    fn own(&mut self, schema: &'a Value, document: &'a str, depth: usize) -> Json {
        if let Some(value) = schema.get("const") {
            return self.near(value);
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            let value = &values[self.random.below(values.len())];
            return self.near(value);
        }
        let kinds: Vec<&str> = match schema.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => {
                let speaks = |keywords: &[&str]| {
                    keywords.iter().any(|keyword| schema.get(keyword).is_some())
                };
                let mut kinds = Vec::new();
                if speaks(&[
                    "properties",
                    "required",
                    "patternProperties",
                    "additionalProperties",
                    "propertyNames",
                    "minProperties",
                    "maxProperties",
                    "dependentRequired",
                    "dependentSchemas",
                ]) {
                    kinds.push("object");
                }
                if speaks(&[
                    "items",
                    "prefixItems",
                    "contains",
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                ]) {
                    kinds.push("array");
                }
                if speaks(&["minLength", "maxLength", "pattern", "format"]) {
                    kinds.push("string");
                }
                if speaks(&[
                    "minimum",
                    "maximum",
                    "exclusiveMinimum",
                    "exclusiveMaximum",
                    "multipleOf",
                ]) {
                    kinds.push("number");
                }
                kinds
            }
        };
        match self.random.pick(&kinds).copied() {
            Some("object") => self.object(schema, document, depth),
            Some("array") => self.array(schema, document, depth),
            Some("string") => self.string(schema),
            Some("number" | "integer") => self.number(schema),
            Some("boolean") => Json::Boolean(self.random.once_in(2)),
            Some("null") => Json::Null,
            _ => self.any(2),
        }
    }

    fn object(&mut self, schema: &'a Value, document: &'a str, depth: usize) -> Json {
        let mut members: Vec<(String, Json)> = Vec::new();
        if let Some(Value::Object(properties)) = schema.get("properties") {
            for (name, schema) in properties {
                if !self.random.once_in(3) {
                    let value = self.instance(schema, document, depth - 1);
                    members.push((name.clone(), value));
                }
            }
        }
        let mut more: Vec<String> = Vec::new();
        for name in schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if !self.random.once_in(5) {
                more.extend(name.as_str().map(str::to_owned));
            }
        }
        for keyword in ["dependentRequired", "dependentSchemas"] {
            if let Some(Value::Object(dependent)) = schema.get(keyword)
                && self.random.once_in(2)
            {
                more.extend(dependent.keys().cloned());
            }
        }
        while self.random.once_in(2) {
            more.push(self.pick(&NAMES));
        }
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let rest: Vec<&'a Value> = patterns
            .into_iter()
            .flat_map(|patterns| patterns.values())
            .chain(schema.get("additionalProperties"))
            .collect();
        for name in more {
            if !members.iter().any(|(other, _)| *other == name) {
                let value = match self.random.pick(&rest).copied() {
                    Some(schema) => self.instance(schema, document, depth - 1),
                    None => self.any(1),
                };
                members.push((name, value));
            }
        }
        for index in 1..members.len() {
            members.swap(index, self.random.below(index + 1));
        }
        Json::Object(members)
    }

    fn array(&mut self, schema: &'a Value, document: &'a str, depth: usize) -> Json {
        let prefix = schema.get("prefixItems").and_then(Value::as_array);
        let rest: Vec<&'a Value> = ["items", "contains"]
            .iter()
            .filter_map(|keyword| schema.get(keyword))
            .collect();
        let length = self.random.below(5);
        let mut items: Vec<Json> = Vec::new();
        for index in 0..length {
            let own = prefix.and_then(|prefix| prefix.get(index));
            let schema = own.or_else(|| self.random.pick(&rest).copied());
            let item = match schema {
                _ if !items.is_empty() && self.random.once_in(5) => {
                    items[self.random.below(items.len())].clone()
                }
                Some(schema) => self.instance(schema, document, depth - 1),
                None => self.any(1),
            };
            items.push(item);
        }
        Json::Array(items)
    }

    fn string(&mut self, schema: &Value) -> Json {
        let format = schema.get("format").and_then(Value::as_str);
        let known = FORMATS.iter().find(|(name, _)| Some(*name) == format);
        if let Some((_, texts)) = known
            && !self.random.once_in(6)
        {
            return Json::String(self.pick(texts));
        }
        Json::String(self.pick(&STRINGS))
    }

    fn number(&mut self, schema: &Value) -> Json {
        let limits = [
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ];
        let limits: Vec<&Value> = limits
            .iter()
            .filter_map(|keyword| schema.get(keyword))
            .collect();
        let Some(limit) = self.random.pick(&limits) else {
            return Json::Number(self.pick(&NUMBERS));
        };
        if self.random.once_in(3) {
            return Json::Number(self.pick(&NUMBERS));
        }
        let step = self.random.below(3);
        // Exactly: a float knows no neighbours of 2^63, and the reference no integers beyond.
        let number = match (limit.as_i64(), limit.as_f64()) {
            (Some(limit), _) => {
                [limit, limit.saturating_add(1), limit.saturating_sub(1)][step].to_string()
            }
            (None, Some(limit)) => [limit, limit + 1.0, limit - 0.5][step].to_string(),
            (None, None) => self.pick(&NUMBERS),
        };
        Json::Number(number)
    }

    /// A value, or one that differs from it in how it is written, or a little.
    fn near(&mut self, value: &Value) -> Json {
        let json = Json::parse(&value.to_string());
        match (self.random.below(4), json) {
            (0, Json::Number(text)) if !text.contains(['.', 'e']) => Json::Number(text + ".0"),
            (1, Json::Number(_)) => Json::Number(self.pick(&NUMBERS)),
            (1, Json::String(text)) => Json::String(text + "a"),
            (1, Json::Object(mut members)) => {
                members.push(("zz".to_owned(), Json::Null));
                Json::Object(members)
            }
            (_, json) => json,
        }
    }

    fn any(&mut self, depth: usize) -> Json {
        match self.random.below(if depth == 0 { 5 } else { 7 }) {
            0 => Json::Null,
            1 => Json::Boolean(self.random.once_in(2)),
            2 => Json::Number(self.pick(&NUMBERS)),
            3 | 4 => Json::String(self.pick(&STRINGS)),
            5 => Json::Array(
                (0..self.random.below(4))
                    .map(|_| self.any(depth - 1))
                    .collect(),
            ),
            _ => {
                let mut members: Vec<(String, Json)> = Vec::new();
                for _ in 0..self.random.below(4) {
                    let name = self.pick(&NAMES);
                    if !members.iter().any(|(other, _)| *other == name) {
                        members.push((name, self.any(depth - 1)));
                    }
                }
                Json::Object(members)
            }
        }
    }
}

/// The schema that calls itself so.
fn anchored<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    if schema.get("$anchor").and_then(Value::as_str) == Some(name) {
        return Some(schema);
    }
    match schema {
        Value::Object(members) => members.values().find_map(|value| anchored(value, name)),
        Value::Array(items) => items.iter().find_map(|value| anchored(value, name)),
        _ => None,
    }
}
