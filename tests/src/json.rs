//! A JSON tree that keeps the text: the order of members, duplicate members, and the digits of numbers.

use std::fmt::Write as _;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// One JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number's text.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, possibly with duplicate members.
    Object(Vec<(String, Json)>),
}

/// Returns whether `serde_json::Value` reads a different value.
///
/// Axum enables the feature `raw_value` for the whole build. A `Value` then replaces an object with this
/// private member by its text.
pub fn is_misread_by_value(text: &[u8]) -> bool {
    const PRIVATE: &str = "$serde_json::private::RawValue";
    let probe = format!(r#"{{"{PRIVATE}":"1"}}"#);
    String::from_utf8_lossy(text).contains(PRIVATE)
        && serde_json::from_str::<Value>(&probe).is_ok_and(|value| value.is_number())
}

impl Json {
    /// Reads a text.
    ///
    /// # Panics
    /// If the text is not JSON.
    pub fn parse(text: &str) -> Self {
        serde_json::from_str(text).expect("JSON")
    }

    /// Returns the member of an object; the first of duplicate members.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Json::Object(members) = self else {
            return None;
        };
        let mut members = members.iter();
        members.find_map(|(found, value)| (found == name).then_some(value))
    }

    /// Converts to a `Value`, with the last of duplicate members; `None` if a number is out of range.
    pub fn to_value(&self) -> Option<Value> {
        Some(match self {
            Json::Null => Value::Null,
            Json::Boolean(value) => Value::Bool(*value),
            Json::Number(text) => Value::Number(text.parse().ok()?),
            Json::String(text) => Value::String(text.clone()),
            Json::Array(items) => {
                Value::Array(items.iter().map(Json::to_value).collect::<Option<_>>()?)
            }
            Json::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| Some((name.clone(), value.to_value()?)));
                Value::Object(members.collect::<Option<Map<_, _>>>()?)
            }
        })
    }

    /// Returns the text; with `escaped`, all characters of strings as `\uXXXX`, and white space between
    /// all tokens.
    pub fn to_text(&self, escaped: bool) -> String {
        let mut text = String::new();
        self.write(escaped, &mut text);
        text
    }

    fn write(&self, escaped: bool, text: &mut String) {
        let space = if escaped { " \t\r\n" } else { "" };
        text.push_str(space);
        match self {
            Json::Null => text.push_str("null"),
            Json::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => text.push_str(number),
            Json::String(string) => write_string(string, escaped, text),
            Json::Array(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    item.write(escaped, text);
                }
                text.push_str(space);
                text.push(']');
            }
            Json::Object(members) => {
                text.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { "," });
                    text.push_str(space);
                    write_string(name, escaped, text);
                    text.push_str(space);
                    text.push(':');
                    value.write(escaped, text);
                }
                text.push_str(space);
                text.push('}');
            }
        }
        text.push_str(space);
    }

    /// Returns the nesting depth of arrays and objects.
    pub fn depth(&self) -> usize {
        match self {
            Json::Array(items) => 1 + items.iter().map(Json::depth).max().unwrap_or(0),
            Json::Object(members) => {
                1 + members
                    .iter()
                    .map(|(_, value)| value.depth())
                    .max()
                    .unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// Returns all strings, except names of members.
    pub fn strings(&self) -> Vec<&str> {
        match self {
            Json::String(text) => vec![text],
            Json::Array(items) => items.iter().flat_map(Json::strings).collect(),
            Json::Object(members) => members
                .iter()
                .flat_map(|(_, value)| value.strings())
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn write_string(string: &str, escaped: bool, text: &mut String) {
    if escaped {
        text.push('"');
        for unit in string.encode_utf16() {
            let _ = write!(text, "\\u{unit:04X}");
        }
        text.push('"');
    } else {
        text.push_str(&Value::from(string).to_string());
    }
}

/// Returns whether two values are equal in JSON Schema: like `==`, but `200.0` equals `200`.
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let whole = |number: &serde_json::Number| number.is_i64() || number.is_u64();
            // `arbitrary_precision` compares texts, so `-0` differs from `0`.
            let same = one.is_i64() && one.as_i64() == other.as_i64();
            let near = !(whole(one) && whole(other)) && one.as_f64() == other.as_f64();
            one == other || same || near
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .all(|(name, one)| other.get(name).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(format!("{value:?}")))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        // With `arbitrary_precision`, serde_json represents `7.5` as an object with this member.
        match object.as_slice() {
            [(name, Json::String(number))] if name == "$serde_json::private::Number" => {
                Ok(Json::Number(number.clone()))
            }
            _ => Ok(Json::Object(object)),
        }
    }
}
