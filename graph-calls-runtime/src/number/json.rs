//! Numbers as members of generated types: read, written, held against bounds.

use super::Number;
use crate::{
    check::Check,
    decimal::Decimal,
    output::{self, Sink, Write},
    read::{self, Fault, Read},
    rules::{self, Literal},
};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

impl Read for Number {
    const EXPECTED: &'static str = "number";
    const EXACT: bool = true;

    fn from_number(value: read::Number<'_>) -> Result<Self, Fault> {
        match value {
            read::Number::Text(text) => Ok(Number::from_json(text)),
            read::Number::Signed(value) => Ok(value.into()),
            read::Number::Unsigned(value) => Ok(value.into()),
            read::Number::Float(value) => Ok(value.into()),
        }
    }

    /// OData's strings; where the document does not allow them, `Check` refuses what they make.
    fn from_text(value: &str) -> Result<Self, Fault> {
        Number::not_finite(value).ok_or(Fault::Expected(Self::EXPECTED))
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

/// What a schema asks of a number by itself.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// `minimum`
    Minimum,
    /// `maximum`
    Maximum,
    /// `exclusiveMinimum`
    ExclusiveMinimum,
    /// `exclusiveMaximum`
    ExclusiveMaximum,
    /// `multipleOf`
    MultipleOf,
}

impl Number {
    /// Whether the number keeps a bound, given as the text of a JSON number; what is not finite is a
    /// string, of which none is asked.
    #[doc(hidden)]
    pub fn keeps(&self, bound: Bound, limit: &str) -> bool {
        let (Some(number), Some(limit)) = (self.decimal(), Decimal::parse(limit)) else {
            return true;
        };
        match bound {
            Bound::Minimum => number.compare(&limit).is_ge(),
            Bound::Maximum => number.compare(&limit).is_le(),
            Bound::ExclusiveMinimum => number.compare(&limit).is_gt(),
            Bound::ExclusiveMaximum => number.compare(&limit).is_lt(),
            Bound::MultipleOf => number.is_multiple_of(&limit),
        }
    }

    /// Whether this is one of some values of a schema.
    #[doc(hidden)]
    pub fn is_one_of(&self, literals: &[rules::Literal]) -> bool {
        let number = self.decimal();
        literals.iter().any(|literal| match (literal, &number) {
            (Literal::Number(text), Some(number)) => {
                Decimal::parse(text).is_some_and(|literal| number.compare(&literal).is_eq())
            }
            (Literal::String(text), None) => *text == self.as_str(),
            _ => false,
        })
    }
}
