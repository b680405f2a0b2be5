//! serde's accesses as a source, for `Deserialize` on any self-describing format.

mod access;
mod item;
mod json_text;
mod number;
mod path;
mod tree;

use self::{
    access::SerdeElements,
    number::{Unmasked, unmask},
    path::Path,
    tree::TreeSeed,
};
use super::{Fault, Number, Read};
use crate::RawJson;
use serde_core::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use std::{fmt, marker::PhantomData};

/// Reads a `T` from a serde deserializer: structure only, as every `Deserialize` does.
///
/// # Errors
/// The deserializer's own, or the first fault, told with its instance location.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    ValueSeed::new(&Path::ROOT).deserialize(deserializer)
}

/// Reads one value, whose place in the instance is known.
struct ValueSeed<'p, T> {
    path: &'p Path<'p>,
    of: PhantomData<T>,
}

impl<'p, T: Read> ValueSeed<'p, T> {
    fn new(path: &'p Path<'p>) -> Self {
        ValueSeed {
            path,
            of: PhantomData,
        }
    }

    fn checked<E: Error>(&self, read: Result<T, Fault>) -> Result<T, E> {
        read.map_err(|fault| self.path.error(fault))
    }
}

impl<'de, T: Read> DeserializeSeed<'de> for ValueSeed<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if T::RAW {
            let tree = TreeSeed::new(self.path).deserialize(deserializer)?;
            let raw = RawJson::from_node(&tree).ok_or_else(|| self.path.error(Fault::Duplicate))?;
            return self.checked(T::from_raw(raw));
        }
        if T::EXACT && json_text::is_json_text::<D>() {
            return json_text::read(deserializer, self.path);
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
        self.checked(T::from_boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.checked(T::from_number(Number::Signed(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.checked(T::from_number(Number::Unsigned(value)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<T, E> {
        self.checked(T::from_number(Number::Text(&value.to_string())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<T, E> {
        self.checked(T::from_number(Number::Text(&value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.checked(T::from_number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        self.checked(T::from_text(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        self.checked(T::from_string(value))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.checked(T::from_null())
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        self.checked(T::from_null())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        T::from_array(&mut SerdeElements::new(items, self.path))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        match unmask(members, self.path)? {
            Unmasked::Number(text) => self.checked(T::from_number(Number::Text(&text))),
            Unmasked::Object(mut members) => T::from_object(&mut members),
        }
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
