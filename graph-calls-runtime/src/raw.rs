//! JSON values as text.

mod parse;

use crate::output;
use serde_core::{Serialize, de::DeserializeOwned, ser::Error as _};
use serde_json::Value;
use std::{fmt, slice};

/// A JSON value as text. The type of undeclared members, and of values whose schema has no Rust type.
///
/// The text is always valid JSON without duplicate members, and has no white space outside strings. Numbers keep
/// every digit. [`read`](RawJson::read) deserializes the value. Two values are equal if their texts are equal.
///
/// ```
/// use graph_calls_model::RawJson;
///
/// let raw = RawJson::new(r#"{ "capacity": 12.50 }"#)?;
/// assert_eq!(raw.as_str(), r#"{"capacity":12.50}"#);
/// let value: serde_json::Value = raw.read()?;
/// assert_eq!(value["capacity"], 12.5);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Serializes any value.
    ///
    /// ```
    /// use graph_calls_model::RawJson;
    ///
    /// let raw = RawJson::of(&("a", 1.5, [true]))?;
    /// assert_eq!(raw.as_str(), r#"["a",1.5,[true]]"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// The value cannot be serialized, has a duplicate member, or is nested more than 127 levels deep.
    pub fn of(value: &(impl Serialize + ?Sized)) -> serde_json::Result<Self> {
        RawJson::new(&serde_json::to_string(value)?).map_err(serde_json::Error::custom)
    }

    /// Creates a JSON string from its value: adds quotes and escapes.
    ///
    /// ```
    /// use graph_calls_model::RawJson;
    ///
    /// assert_eq!(RawJson::string("[1]").as_str(), r#""[1]""#);
    /// assert_eq!(RawJson::new("[1]").expect("JSON").as_str(), "[1]");
    /// ```
    pub fn string(text: &str) -> Self {
        let mut json = Vec::with_capacity(text.len() + 2);
        output::string(&mut json, text);
        RawJson(String::from_utf8(json).unwrap_or_default().into())
    }

    /// Returns the JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Deserializes the value as a `T`.
    ///
    /// # Errors
    /// Returns the error of `T`'s implementation of `Deserialize`.
    pub fn read<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(&self.0)
    }

    /// Returns `true` if the value has at most `levels` levels of arrays and objects.
    pub(crate) fn has_levels_within(&self, levels: u32) -> bool {
        // Each level has two brackets.
        let short = usize::try_from(levels).is_ok_and(|levels| self.0.len() / 2 <= levels);
        short || self.levels() <= levels
    }

    /// Counts the levels of arrays and objects.
    fn levels(&self) -> u32 {
        let (mut open, mut most) = (0_u32, 0);
        let mut rest = &*self.0;
        while let Some(at) = rest.find(['"', '[', '{', ']', '}']) {
            let (_, here) = rest.split_at(at);
            let mut length = 1;
            match here.as_bytes().first() {
                Some(b'"') => length = string_end(here),
                Some(b'[' | b'{') => {
                    open = open.saturating_add(1);
                    most = most.max(open);
                }
                _ => open = open.saturating_sub(1),
            }
            rest = here.get(length..).unwrap_or_default();
        }
        most
    }

    /// Creates a value from text that the byte reader has validated.
    pub(crate) fn from_scanned(text: &str) -> Self {
        RawJson(compact(text).into())
    }
}

/// Removes white space outside of strings.
fn compact(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        let (outside, string) = rest.split_at(quote);
        compact.extend(outside.split_ascii_whitespace());
        let (string, after) = string.split_at(string_end(string));
        compact.push_str(string);
        rest = after;
    }
    compact.extend(rest.split_ascii_whitespace());
    compact
}

/// Returns the length of the JSON string at the beginning of `text`, quotes included.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// An array or object whose end is not yet written.
enum Open<'v> {
    Array(slice::Iter<'v, Value>),
    Object(serde_json::map::Iter<'v>),
}

/// Serializes a value with an explicit stack, because the nesting of a value in memory is not bounded.
fn text_of(value: &Value) -> String {
    let mut out = Vec::new();
    let mut stack: Vec<Open<'_>> = Vec::new();
    let mut next = Some(value);
    loop {
        match next {
            Some(Value::Array(items)) => {
                out.push(b'[');
                stack.push(Open::Array(items.iter()));
            }
            Some(Value::Object(members)) => {
                out.push(b'{');
                stack.push(Open::Object(members.iter()));
            }
            Some(Value::String(text)) => output::string(&mut out, text),
            Some(Value::Null) => out.extend_from_slice(b"null"),
            Some(Value::Bool(value)) => out.extend_from_slice(value.to_string().as_bytes()),
            Some(Value::Number(number)) => out.extend_from_slice(number.to_string().as_bytes()),
            None => {}
        }
        let is_first = matches!(out.last(), Some(b'[' | b'{'));
        let Some(open) = stack.last_mut() else { break };
        next = match open {
            Open::Array(items) => items.next(),
            Open::Object(members) => members.next().map(|(name, value)| {
                if !is_first {
                    out.push(b',');
                }
                output::string(&mut out, name);
                out.push(b':');
                value
            }),
        };
        match (next, &open) {
            (Some(_), Open::Array(_)) if !is_first => out.push(b','),
            (Some(_), _) => {}
            (None, Open::Array(_)) => out.push(b']'),
            (None, Open::Object(_)) => out.push(b'}'),
        }
        if next.is_none() {
            stack.pop();
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

macro_rules! from_scalar {
    ($($type:ty),*) => {$(
        impl From<$type> for RawJson {
            fn from(value: $type) -> Self {
                RawJson(value.to_string().into())
            }
        }
    )*};
}

from_scalar!(bool, i32, i64, u32, u64);

impl AsRef<str> for RawJson {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Value> for RawJson {
    /// Serializes the value, as the conversion from a reference does.
    fn from(value: Value) -> Self {
        RawJson::from(&value)
    }
}

impl From<&Value> for RawJson {
    /// Serializes the value, whatever its depth is.
    ///
    /// Readers reject more than 127 levels. So a value that contains such a `RawJson` is not valid, and serializing it
    /// with serde is an error.
    fn from(value: &Value) -> Self {
        RawJson(text_of(value).into())
    }
}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_removed_outside_of_strings() {
        let text = " { \"a b\" : [ 1 , \"\\\" c \" ] }\n";
        assert_eq!(compact(text), r#"{"a b":[1,"\" c "]}"#);
    }

    #[test]
    fn a_duplicate_member_is_rejected_even_if_one_name_has_an_escape() {
        assert!(RawJson::new(r#"{"a":1,"\u0061":2}"#).is_err());
        assert!(RawJson::new(r#"[{"a":1},{"a":2}]"#).is_ok());
    }

    #[test]
    fn numbers_keep_every_digit() {
        let text = "[0.1000000000000000055511151231257827,123456789012345678901234567890]";
        assert_eq!(
            RawJson::new(text).map(|raw| raw.to_string()),
            Ok(text.into())
        );
    }
}
