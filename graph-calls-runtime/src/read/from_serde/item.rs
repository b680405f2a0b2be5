//! Items of a list whose first item selects their type.

use super::{
    instance_path::InstancePath,
    number::{Unmasked, unmask},
};
use crate::{
    read::{Choice, ITEM, NumberToken, no_object},
    rules::Types,
};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Deserializes one object and appends it to `items`.
pub(super) struct ItemSeed<'p, C> {
    pub(super) items: &'p mut C,
    pub(super) path: &'p InstancePath<'p>,
}

impl<C> ItemSeed<'_, C> {
    fn mismatch<E: Error>(&self, found: Types) -> Result<(), E> {
        Err(self.path.error(no_object(found)))
    }
}

impl<'de, C: Choice> DeserializeSeed<'de> for ItemSeed<'_, C> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, C: Choice> Visitor<'de> for ItemSeed<'_, C> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ITEM)
    }

    fn visit_bool<E: Error>(self, _value: bool) -> Result<(), E> {
        self.mismatch(Types::BOOLEAN)
    }

    fn visit_i64<E: Error>(self, _value: i64) -> Result<(), E> {
        self.mismatch(Types::INTEGER)
    }

    fn visit_u64<E: Error>(self, _value: u64) -> Result<(), E> {
        self.mismatch(Types::INTEGER)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.mismatch(NumberToken::Float(value).kind())
    }

    fn visit_str<E: Error>(self, _value: &str) -> Result<(), E> {
        self.mismatch(Types::STRING)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.mismatch(Types::NULL)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.mismatch(Types::NULL)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = &self.path.unwrapped()?;
        ItemSeed {
            items: self.items,
            path,
        }
        .deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.visit_some(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _items: A) -> Result<(), A::Error> {
        self.mismatch(Types::ARRAY)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        match unmask(members, self.path)? {
            Unmasked::Number(text) => self.mismatch(NumberToken::Text(&text).kind()),
            Unmasked::Object(mut members) => {
                self.path.enter()?;
                self.items.push_from_object(&mut members)
            }
        }
    }
}
