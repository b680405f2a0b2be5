//! Numbers as members of generated types: parsing, serializing and validation.

use super::Number;
use crate::{
    check::Check,
    keywords::satisfies,
    output::{self, Sink, Write},
    read::{self, Read, ReadError},
    rules::Types,
};
use graph_calls_keywords::Bound;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

impl Read for Number {
    const EXPECTED: &'static str = "number";
    const EXACT: bool = true;

    fn from_number(value: read::NumberToken<'_>) -> Result<Self, ReadError> {
        match value {
            read::NumberToken::Text(text) => Ok(Number::from_json(text)),
            read::NumberToken::Signed(value) => Ok(value.into()),
            read::NumberToken::Unsigned(value) => Ok(value.into()),
            read::NumberToken::Float(value) => Ok(value.into()),
        }
    }

    /// Accepts OData's strings. If the document does not allow them, `Check` rejects the value.
    fn from_text(value: &str) -> Result<Self, ReadError> {
        Number::not_finite(value).ok_or_else(|| Self::mismatch(Types::STRING))
    }
}

impl Write for Number {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            sink.number(self.as_str())
        } else {
            sink.string(self.as_str())
        }
    }
}

/// A number is valid on its own: whether it must be finite depends on the member.
impl Check for Number {}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        output::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::deserialize(deserializer)
    }
}

impl Number {
    /// Returns `true` if a finite number satisfies all of the bounds, whose limits are the text of JSON numbers, or if a
    /// number that is not finite is one of the strings.
    #[doc(hidden)]
    pub fn is_within(&self, bounds: &[(Bound, &str)], strings: &[&str]) -> bool {
        let Some(number) = self.decimal() else {
            return strings.contains(&self.as_str());
        };
        let mut bounds = bounds.iter();
        bounds.all(|(bound, limit)| satisfies(*bound, limit, &number))
    }
}
