//! Making any type of a [`Node`], as serde's formats do.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Node;
use crate::decimal::Decimal;

impl<'de, E: Error> IntoDeserializer<'de, E> for Node<'de> {
    type Deserializer = NodeDeserializer<'de, E>;

    fn into_deserializer(self) -> NodeDeserializer<'de, E> {
        NodeDeserializer {
            node: self,
            error: PhantomData,
        }
    }
}

/// A [`Node`] on its way into a type; `E` is the error of whoever asked.
pub(crate) struct NodeDeserializer<'de, E> {
    node: Node<'de>,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for NodeDeserializer<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Boolean(value) => visitor.visit_bool(value),
            Node::Number(text) => visit_number(&text, visitor),
            Node::String(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Node::String(Cow::Owned(text)) => visitor.visit_string(text),
            Node::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end().map(|()| value)
            }
            Node::Object(members) => {
                let mut members = MapDeserializer::new(members.into_iter().map(named));
                let value = visitor.visit_map(&mut members)?;
                members.end().map(|()| value)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.node {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    /// Externally tagged: a variant's name alone, or the one member of an object.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.node {
            Node::String(name) => visitor.visit_enum(name.into_deserializer()),
            Node::Object(members) => {
                let members = MapDeserializer::new(members.into_iter().map(named));
                visitor.visit_enum(MapAccessDeserializer::new(members))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A member whose name is a node too, so that a borrowed name is visited as one.
fn named<'de>((name, value): (Cow<'de, str>, Node<'de>)) -> (Node<'de>, Node<'de>) {
    (Node::String(name), value)
}

/// An integer is visited as one however it is spelt: `200.0` is read into an `i32`.
fn visit_number<'de, V: Visitor<'de>, E: Error>(text: &str, visitor: V) -> Result<V::Value, E> {
    let number = Decimal::parse(text);
    if let Some(value) = number.and_then(Decimal::to_u64) {
        return visitor.visit_u64(value);
    }
    if let Some(value) = number.and_then(Decimal::to_i64) {
        return visitor.visit_i64(value);
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => visitor.visit_f64(value),
        _ => Err(E::custom("number out of range")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::value::Error;
    use serde::de::{Deserialize, IntoDeserializer};

    use super::Node;

    fn read<'de, T: Deserialize<'de>>(node: Node<'de>) -> Result<T, Error> {
        T::deserialize(node.into_deserializer())
    }

    fn number(text: &str) -> Node<'_> {
        Node::Number(text.into())
    }

    #[test]
    fn an_integer_is_read_however_it_is_spelt() {
        assert_eq!(read(number("200.0")), Ok(200_i32));
        assert_eq!(read(number("-2e2")), Ok(-200_i64));
        assert_eq!(read(number("18446744073709551615")), Ok(u64::MAX));
        assert_eq!(read(number("7")), Ok(7.0_f64));
        assert_eq!(read(number("0.5")), Ok(0.5_f64));
        assert!(read::<i32>(number("0.5")).is_err());
        assert!(read::<f64>(number("1e400")).is_err());
    }

    #[test]
    fn null_is_none_and_a_borrowed_string_stays_borrowed() {
        assert_eq!(read::<Option<bool>>(Node::Null), Ok(None));
        assert_eq!(
            read::<Option<&str>>(Node::String("a".into())),
            Ok(Some("a"))
        );
    }

    #[test]
    fn arrays_and_objects_are_read_to_their_end() {
        let items = Node::Array(vec![number("1"), number("2")]);
        assert_eq!(read::<Vec<u8>>(items.clone()), Ok(vec![1, 2]));
        assert!(read::<(u8,)>(items.clone()).is_err());
        let object = Node::Object(vec![("a".into(), items)]);
        assert_eq!(
            read::<BTreeMap<&str, Vec<u8>>>(object),
            Ok(BTreeMap::from([("a", vec![1, 2])]))
        );
    }

    #[test]
    fn a_result_is_read_as_any_enum_is() {
        let object = Node::Object(vec![("Ok".into(), number("1"))]);
        assert_eq!(read::<Result<u8, bool>>(object), Ok(Ok(1)));
        assert!(read::<Result<u8, bool>>(Node::String("Ok".into())).is_err());
    }
}
