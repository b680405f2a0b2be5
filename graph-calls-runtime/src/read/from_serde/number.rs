//! Numbers that `serde_json` represents as maps.
//!
//! With its feature `arbitrary_precision`, which any crate of a build may enable, `serde_json` represents a number as a map
//! with one member, whose value is the text of the number. An object with the same member must not become a number. They
//! differ in ownership: a number has a borrowed name and an owned text. An object from JSON text has borrowed or copied
//! ones, and an object from a `Value` has both owned or both borrowed.
//!
//! One case is ambiguous: such an object whose value is the text of a number with an escape, if serde has buffered it
//! (`flatten`, untagged enums).

use super::{
    access::{SerdeMembers, TextSeed},
    instance_path::{InstancePath, InstanceStep},
    text::JsonSeed,
};
use crate::{decimal::Decimal, read::string};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::{borrow::Cow, cell::Cell, fmt, marker::PhantomData};

/// The name of the only member of a number's map, private to `serde_json`.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// A map that is a number or an object.
pub(super) enum Unmasked<'p, 'de, A> {
    /// A number, as its JSON text.
    Number(String),
    /// An object.
    Object(SerdeMembers<'p, 'de, A>),
}

/// Determines by the first member whether a map is a number.
pub(super) fn unmask<'p, 'de, A: MapAccess<'de>>(
    mut map: A,
    path: &'p InstancePath<'p>,
) -> Result<Unmasked<'p, 'de, A>, A::Error> {
    let pending = match map.next_key_seed(FirstName(PhantomData))? {
        Some(First::Token) => {
            let owned = Cell::new(false);
            let below = path.child(InstanceStep::Undeclared);
            let mut value = Vec::new();
            map.next_value_seed(JsonSeed::watching(&below, &mut value, &owned))?;
            let value = String::from_utf8(value).unwrap_or_default();
            let pending = map.next_key_seed(TextSeed)?;
            if owned.get() && pending.is_none() {
                let text = string(&value);
                if Decimal::parse(&text).is_some() {
                    return Ok(Unmasked::Number(text.into_owned()));
                }
            }
            let held = (NUMBER_TOKEN, value);
            return Ok(Unmasked::Object(SerdeMembers::new(
                map,
                path,
                Some(held),
                pending,
            )));
        }
        Some(First::Name(name)) => Some(name),
        None => None,
    };
    Ok(Unmasked::Object(SerdeMembers::new(
        map, path, None, pending,
    )))
}

/// The name of a map's first member.
enum First<'de> {
    /// The borrowed name of a number's map.
    Token,
    Name(Cow<'de, str>),
}

struct FirstName<'de>(PhantomData<&'de ()>);

impl<'de> DeserializeSeed<'de> for FirstName<'de> {
    type Value = First<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for FirstName<'de> {
    type Value = First<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(match name {
            NUMBER_TOKEN => First::Token,
            name => First::Name(Cow::Borrowed(name)),
        })
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(First::Name(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(First::Name(Cow::Owned(name)))
    }
}
