//! JSON kept as text.

use crate::{
    Limits, Violations, explain,
    node::Node,
    output::{self, Sink, Write},
    read,
};
use serde_core::{Serialize, de::DeserializeOwned};
use std::fmt;

/// A JSON value kept as its text: what a bot receives in members that no document declares.
///
/// Numbers keep every digit, and nothing is built until [`read`](RawJson::read) asks for it. The
/// text is always valid JSON without duplicate members, and holds no white space outside strings.
/// Two values are equal if they are written alike.
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
    /// Checks a text, and keeps it without its insignificant white space.
    ///
    /// # Errors
    /// One violation if the text is not one JSON value, holds a member twice, or is nested more
    /// than 127 levels deep.
    pub fn new(text: &str) -> Result<Self, Violations> {
        read::read_raw(text).map_err(|stop| explain::misread(text.as_bytes(), &stop.into(), None))
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the value as a type of the caller's.
    ///
    /// # Errors
    /// The value is not what `T` expects.
    pub fn read<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(&self.0)
    }

    /// A text that the byte reader has stepped over.
    pub(crate) fn from_scanned(text: &str) -> Self {
        RawJson(compact(text).into())
    }

    /// The text of a tree; `None` if an object holds a member twice.
    pub(crate) fn from_node(node: &Node<'_>) -> Option<Self> {
        let mut text = Vec::new();
        node.write_text(&mut text)?;
        Some(RawJson(String::from_utf8(text).ok()?.into()))
    }
}

/// The text without white space outside of strings.
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

/// Where a string that starts the text ends, its quotes included.
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

impl From<&str> for RawJson {
    /// The JSON string that holds this text.
    fn from(value: &str) -> Self {
        let mut text = Vec::new();
        output::string(&mut text, value);
        RawJson(String::from_utf8(text).unwrap_or_default().into())
    }
}

impl From<&serde_json::Value> for RawJson {
    fn from(value: &serde_json::Value) -> Self {
        RawJson(value.to_string().into())
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

impl Write for RawJson {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.raw(self)
    }
}

impl Serialize for RawJson {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match read::read_tree(self.0.as_bytes(), &Limits::UNBOUNDED) {
            Ok(tree) => tree.instance().serialize(serializer),
            Err(_) => Err(serde_core::ser::Error::custom("raw JSON that is no JSON")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_goes_but_not_from_strings() {
        let text = " { \"a b\" : [ 1 , \"\\\" c \" ] }\n";
        assert_eq!(compact(text), r#"{"a b":[1,"\" c "]}"#);
    }

    #[test]
    fn a_text_with_a_duplicate_member_is_refused_after_unescaping() {
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
