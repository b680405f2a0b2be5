//! JSON trees that keep the order of members, and whose equality is that of JSON Schema.
//!
//! `serde_json::Value` serves neither: it sorts members, unless a feature of `serde_json` that any other crate may or may
//! not enable keeps their order, and to it `1` and `1.0` are different values.

mod number;
mod read;

use std::collections::HashSet;
use std::fmt::{self, Display, Formatter};
use std::hash::{Hash, Hasher};

use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Number;

use crate::error::push_segment;

pub(crate) use read::parse;
pub use read::read;

/// A JSON value whose object members keep their order and have distinct names.
///
/// Equality and hashing are those of JSON Schema: `1` equals `1.0`, and the order of members does not count.
#[derive(Debug, Clone)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, unescaped.
    String(String),
    /// The items of an array.
    Array(Vec<Json>),
    /// The members of an object, in the order of the text.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a member, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut members = members.iter();
        members.find_map(|(found, value)| (found == name).then_some(value))
    }

    /// The value as an unsigned integer, if it is a number that is one: `2`, `2.0` and `2e0` alike.
    ///
    /// Integers too large for `u64` become `u64::MAX`.
    pub fn as_count(&self) -> Option<u64> {
        match self {
            Self::Number(number) => number::as_count(number),
            _ => None,
        }
    }

    /// What kind of value this is, in words for messages: `null`, `a string`, `an array`.
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "an array",
            Self::Object(_) => "an object",
        }
    }

    /// The JSON pointers of this value and of every one in it.
    pub(crate) fn pointers(&self) -> HashSet<String> {
        fn collect(value: &Json, pointer: &mut String, into: &mut HashSet<String>) {
            into.insert(pointer.clone());
            let mut below = |segment: &str, inner: &Json| {
                let length = pointer.len();
                push_segment(pointer, segment);
                collect(inner, pointer, into);
                pointer.truncate(length);
            };
            match value {
                Json::Object(members) => {
                    for (name, inner) in members {
                        below(name, inner);
                    }
                }
                Json::Array(items) => {
                    for (index, inner) in items.iter().enumerate() {
                        below(&index.to_string(), inner);
                    }
                }
                _ => {}
            }
        }
        let mut pointers = HashSet::new();
        collect(self, &mut String::new(), &mut pointers);
        pointers
    }
}

/// The members sorted by name, so that their order no longer counts.
fn sorted(members: &[(String, Json)]) -> Vec<&(String, Json)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    members
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => number::canonical(a) == number::canonical(b),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Object(a), Self::Object(b)) => a.len() == b.len() && sorted(a) == sorted(b),
            _ => false,
        }
    }
}

impl Eq for Json {}

impl Hash for Json {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Null => {}
            Self::Bool(value) => value.hash(state),
            Self::Number(number) => number::canonical(number).hash(state),
            Self::String(text) => text.hash(state),
            Self::Array(items) => items.hash(state),
            Self::Object(members) => sorted(members).hash(state),
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Compact JSON text.
impl Display for Json {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use std::hash::{DefaultHasher, Hash, Hasher};

    use super::{Json, read};
    use crate::report::collect;

    fn json(text: &str) -> Json {
        let read = collect(|report| read("test", text, report));
        read.ok().flatten().unwrap_or(Json::Null)
    }

    fn hash(json: &Json) -> u64 {
        let mut hasher = DefaultHasher::new();
        json.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn equal_values_are_equal_however_they_are_written() {
        for (a, b) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("-0", "0"),
            ("-0.0", "0.0"),
            ("1e300", "10e299"),
            (r#"{"a": 1, "b": [2.0]}"#, r#"{"b": [2], "a": 1e0}"#),
            (r#""\u0041""#, r#""A""#),
        ] {
            assert_eq!(json(a), json(b));
            assert_eq!(hash(&json(a)), hash(&json(b)), "{a} {b}");
        }
    }

    #[test]
    fn different_values_are_different() {
        for (a, b) in [
            ("1", "true"),
            ("1", r#""1""#),
            ("0", "null"),
            ("9007199254740993", "9007199254740992.0"),
            ("18446744073709551615", "18446744073709551616"),
            ("1e300", "-1e300"),
            ("[1, 2]", "[2, 1]"),
            (r#"{"a": 1}"#, r#"{"a": 1, "b": 1}"#),
        ] {
            assert_ne!(json(a), json(b));
        }
    }

    #[test]
    fn text_keeps_the_order_of_members() {
        let text = r#"{"z":[1,-1,1.5,"\n"],"a":{"m":null,"b":true}}"#;
        assert_eq!(json(text).to_string(), text);
    }

    #[test]
    fn a_number_in_disguise_is_an_object() {
        let text = r#"{"$serde_json::private::Number":"1"}"#;
        assert_eq!(json(text).to_string(), text);
    }
}
