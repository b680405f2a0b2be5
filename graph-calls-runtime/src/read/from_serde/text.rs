//! Values as JSON text: undeclared members, and members before the type tag.

use super::{
    instance_path::{InstancePath, InstanceStep},
    number::{Unmasked, unmask},
};
use crate::output;
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::{cell::Cell, fmt, io::Write as _};

/// Appends any value to `out` as JSON text. Does not check for duplicate members; parsing the text does.
pub(super) struct JsonSeed<'p> {
    path: &'p InstancePath<'p>,
    out: &'p mut Vec<u8>,
    /// Set if the value is an owned string.
    owned: Option<&'p Cell<bool>>,
}

impl<'p> JsonSeed<'p> {
    pub(super) fn new(path: &'p InstancePath<'p>, out: &'p mut Vec<u8>) -> Self {
        let owned = None;
        JsonSeed { path, out, owned }
    }

    /// Creates a seed that sets `owned` if the value is an owned string.
    pub(super) fn watching(
        path: &'p InstancePath<'p>,
        out: &'p mut Vec<u8>,
        owned: &'p Cell<bool>,
    ) -> Self {
        let owned = Some(owned);
        JsonSeed { path, out, owned }
    }

    fn write(self, text: fmt::Arguments<'_>) {
        self.path.budget.add_text(1);
        // Writing to a `Vec` does not fail.
        let _ = self.out.write_fmt(text);
    }
}

impl<'de> DeserializeSeed<'de> for JsonSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        #[cfg(feature = "raw_value")]
        if super::json_text::is_json_text::<D>() {
            let text = super::json_text::text(deserializer)?;
            self.path.budget.add_text(text.get().len());
            self.out.extend_from_slice(text.get().as_bytes());
            return Ok(());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.write(format_args!("{value}"));
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.write(format_args!("{value}"));
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.write(format_args!("{value}"));
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.write(format_args!("{value}"));
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.write(format_args!("{value}"));
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            self.write(format_args!("{value:?}"));
            Ok(())
        } else {
            Err(E::custom("a number that JSON has no form for"))
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.path.budget.add_text(value.len() + 2);
        output::string(self.out, value);
        Ok(())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        if let Some(owned) = self.owned {
            owned.set(true);
        }
        self.visit_str(&value)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.write(format_args!("null"));
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        let path = &self.path.unwrapped()?;
        JsonSeed::new(path, self.out).deserialize(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        self.visit_some(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        self.path.enter()?;
        self.out.push(b'[');
        let start = self.out.len();
        let mut index = 0;
        loop {
            // The comma is removed if no item follows it.
            let end = self.out.len();
            if end > start {
                self.out.push(b',');
            }
            let path = self.path.child(InstanceStep::Item(index));
            let item = access.next_element_seed(JsonSeed::new(&path, self.out))?;
            if item.is_none() {
                self.out.truncate(end);
                self.out.push(b']');
                return Ok(());
            }
            self.path.budget.add_text(1);
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        match unmask(access, self.path)? {
            Unmasked::Number(text) => {
                self.path.budget.add_text(text.len());
                self.out.extend_from_slice(text.as_bytes());
                Ok(())
            }
            Unmasked::Object(members) => {
                self.path.enter()?;
                members.write_to(self.out)
            }
        }
    }
}
