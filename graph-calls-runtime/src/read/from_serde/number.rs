//! Numbers that `serde_json` hands over as maps.
//!
//! With its feature `arbitrary_precision`, which any crate in a build may turn on for all, a number
//! arrives as a map of one member that holds the number's text. An object that really has this
//! member must stay one. How they differ: a number's name is borrowed for ever and its text is
//! owned, while an object of a text lends or copies both, and one of a `Value` gives both away
//! or lends both.
//!
//! One case can't be told apart: such an object, its value the text of a number spelt with an
//! escape, that was buffered by serde on the way (`flatten`, untagged enums).

use super::{
    access::{SerdeMembers, TextSeed},
    instance_path::{InstancePath, InstanceStep},
    text::JsonSeed,
};
use crate::{decimal::Decimal, read::string};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::{borrow::Cow, cell::Cell, fmt, marker::PhantomData};

/// The name of the only member of a number's map.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// What a map turns out to be.
pub(super) enum Unmasked<'p, 'de, A> {
    /// A number, as its JSON text.
    Number(String),
    /// An object.
    Object(SerdeMembers<'p, 'de, A>),
}

/// Looks at the first member of a map, and no further if it is an object's.
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
    /// That of a number, borrowed.
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
