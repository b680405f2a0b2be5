//! Numbers as members of generated types: read, written, held against bounds.

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

    fn from_number(value: read::Number<'_>) -> Result<Self, ReadError> {
        match value {
            read::Number::Text(text) => Ok(Number::from_json(text)),
            read::Number::Signed(value) => Ok(value.into()),
            read::Number::Unsigned(value) => Ok(value.into()),
            read::Number::Float(value) => Ok(value.into()),
        }
    }

    /// OData's strings; where the document does not allow them, `Check` refuses what they make.
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

/// Whether a number is finite is a constraint of the member that holds it.
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
    /// Whether a finite number is within all of some bounds, each with its limit as the text of a JSON
    /// number; and whether what is not finite is one of some strings.
    #[doc(hidden)]
    pub fn is_within(&self, bounds: &[(Bound, &str)], strings: &[&str]) -> bool {
        let Some(number) = self.decimal() else {
            return strings.contains(&self.as_str());
        };
        let mut bounds = bounds.iter();
        bounds.all(|(bound, limit)| satisfies(*bound, limit, &number))
    }
}
