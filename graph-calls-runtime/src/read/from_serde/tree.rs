//! A value held back: members that nobody declared, and those before a late type annotation.

use super::{
    json_text::{self, is_json_text},
    number::{Unmasked, unmask},
    path::{Path, Segment},
};
use crate::{Limits, node::Node, read::Fault};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, cell::Cell, fmt};

/// Reads any value as a tree.
pub(super) struct TreeSeed<'p> {
    path: &'p Path<'p>,
    /// Set when the value is a string that is given away.
    owned: Option<&'p Cell<bool>>,
}

impl<'p> TreeSeed<'p> {
    pub(super) fn new(path: &'p Path<'p>) -> Self {
        TreeSeed { path, owned: None }
    }

    /// The same, to know whether the value is a string that is given away.
    pub(super) fn watching(path: &'p Path<'p>, owned: &'p Cell<bool>) -> Self {
        let owned = Some(owned);
        TreeSeed { path, owned }
    }

    /// `serde_json` bounds the depth of texts, but a `Value` may be nested without end.
    fn shallow<E: Error>(&self) -> Result<(), E> {
        if self.path.depth() + 1 < Limits::DEFAULT.depth {
            Ok(())
        } else {
            Err(E::custom(Fault::Depth))
        }
    }
}

impl<'de> DeserializeSeed<'de> for TreeSeed<'_> {
    type Value = Node<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if is_json_text::<D>() {
            return json_text::read_tree(deserializer, self.path);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TreeSeed<'_> {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Number(Cow::Owned(value.to_string())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Node::Number(Cow::Owned(value.to_string())))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Self::Value, E> {
        Ok(Node::Number(Cow::Owned(value.to_string())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Self::Value, E> {
        Ok(Node::Number(Cow::Owned(value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        if value.is_finite() {
            Ok(Node::Number(Cow::Owned(format!("{value:?}"))))
        } else {
            Err(E::custom("a number that JSON has no form for"))
        }
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Node::String(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Node::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Self::Value, E> {
        if let Some(owned) = self.owned {
            owned.set(true);
        }
        Ok(Node::String(Cow::Owned(value)))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        self.deserialize(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        self.deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        self.shallow()?;
        let mut items = Vec::new();
        loop {
            let path = self.path.child(Segment::Item(items.len()));
            match access.next_element_seed(TreeSeed::new(&path))? {
                Some(item) => items.push(item),
                None => return Ok(Node::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        match unmask(access, self.path)? {
            Unmasked::Number(text) => Ok(Node::Number(Cow::Owned(text))),
            Unmasked::Object(members) => {
                self.shallow()?;
                members.into_tree()
            }
        }
    }
}
