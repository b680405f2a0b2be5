//! Implements `Deserialize` for any self-describing format: serde's accesses as a source of members and items.

mod access;
mod budget;
mod instance_path;
mod item;
#[cfg(feature = "raw_value")]
mod json_text;
mod number;
mod place;
mod text;

use self::{
    access::SerdeElements,
    budget::Budget,
    instance_path::InstancePath,
    number::{Unmasked, unmask},
    text::JsonSeed,
};
use super::{NumberToken, Read, ReadError, bytes::read_part};
use crate::{Limits, RawJson, rules::Types};
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use std::{fmt, marker::PhantomData};

/// Deserializes a `T`. Validates the structure only.
///
/// # Errors
/// The errors of the deserializer, or the first violation with its instance location.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let budget = Budget::default();
    ValueSeed::new(&InstancePath::root(&budget)).deserialize(deserializer)
}

/// Deserializes one value at a known location.
struct ValueSeed<'p, T> {
    path: &'p InstancePath<'p>,
    of: PhantomData<T>,
}

impl<'p, T: Read> ValueSeed<'p, T> {
    fn new(path: &'p InstancePath<'p>) -> Self {
        ValueSeed {
            path,
            of: PhantomData,
        }
    }

    /// Parses JSON text that was buffered. An error has a location within the text.
    fn read<E: Error>(self, text: &[u8]) -> Result<T, E> {
        let limits = Limits::UNBOUNDED
            .depth(self.path.levels())
            .memory(self.path.budget.left());
        let (value, left) = read_part(text, &limits).map_err(|error| {
            self.located(
                text,
                error.at,
                match error.error {
                    // A buffered text is JSON.
                    ReadError::Size | ReadError::Count => ReadError::Memory,
                    ReadError::Syntax(_) | ReadError::Encoding => T::mismatch(Types::NONE),
                    error => error,
                },
            )
        })?;
        let taken = self.path.budget.left().saturating_sub(left);
        self.path.charge(taken)?;
        Ok(value)
    }

    /// Creates an error at a byte of a buffered text. Its location is exact if only declared members lead there.
    fn located<E: Error>(&self, text: &[u8], at: usize, error: ReadError) -> E {
        let names_only_declared = error.is_of_type() && !matches!(error, ReadError::Duplicate);
        let text = std::str::from_utf8(text)
            .ok()
            .filter(|_| names_only_declared);
        let pointer = text.map_or_else(String::new, |text| place::pointer(text, at, error));
        if pointer.is_empty() {
            self.error(error)
        } else {
            E::custom(format_args!("{}{pointer}: {error}", self.path))
        }
    }

    fn checked<E: Error>(&self, read: Result<T, ReadError>) -> Result<T, E> {
        if T::BOXED > 0 {
            self.path.charge(T::BOXED)?;
        }
        read.map_err(|error| self.error(error))
    }

    fn error<E: Error>(&self, error: ReadError) -> E {
        self.path.error(error.or_null(T::NULLABLE))
    }
}

impl<'de, T: Read> DeserializeSeed<'de> for ValueSeed<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if T::RAW {
            let mut text = Vec::new();
            JsonSeed::new(self.path, &mut text).deserialize(deserializer)?;
            return self.read(&text);
        }
        #[cfg(feature = "raw_value")]
        if T::EXACT && json_text::is_json_text::<D>() {
            let text = json_text::text(deserializer)?;
            self.path.budget.add_text(text.get().len());
            return self.read(text.get().as_bytes());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Read> Visitor<'de> for ValueSeed<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.path.budget.add_text(4);
        self.checked(T::from_boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.path.budget.add_text(1);
        self.checked(T::from_number(NumberToken::Signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.path.budget.add_text(1);
        self.checked(T::from_number(NumberToken::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<T, E> {
        self.checked(T::from_number(NumberToken::Text(&value.to_string())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<T, E> {
        self.checked(T::from_number(NumberToken::Text(&value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.path.budget.add_text(1);
        self.checked(T::from_number(NumberToken::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.path.budget.add_text(value.len() + 2);
        self.checked(T::from_text(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        self.path.budget.add_text(value.len() + 2);
        self.checked(T::from_string(value))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.path.budget.add_text(4);
        self.checked(T::from_null())
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.checked(T::from_null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let path = &self.path.unwrapped()?;
        ValueSeed::new(path).deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        self.visit_some(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        self.path.enter()?;
        self.path.charge(T::BOXED)?;
        T::from_array(&mut SerdeElements::new(items, self.path, T::NULLABLE))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        match unmask(members, self.path)? {
            Unmasked::Number(text) => self.checked(T::from_number(NumberToken::Text(&text))),
            Unmasked::Object(mut members) => {
                self.path.enter()?;
                members.nullable = T::NULLABLE;
                T::from_object(&mut members)
            }
        }
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
