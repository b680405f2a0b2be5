//! A [`Node`] that was held back, on its way into a type of ours.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_core::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer,
};
use serde_core::de::{Deserializer, Error, IntoDeserializer, Visitor};
use serde_core::forward_to_deserialize_any;

use super::Node;

/// The name under which `serde_json` hands over the text of a number, with its feature
/// `arbitrary_precision`.
pub(crate) const NUMBER_TOKEN: &str = "$serde_json::private::Number";

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
            Node::Number(text) => visit_number(text.into_owned(), visitor),
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

/// The text arrives as it does from `serde_json` where that keeps it.
fn visit_number<'de, V: Visitor<'de>, E: Error>(text: String, visitor: V) -> Result<V::Value, E> {
    let name: BorrowedStrDeserializer<'de, E> = BorrowedStrDeserializer::new(NUMBER_TOKEN);
    visitor.visit_map(MapDeserializer::new(std::iter::once((name, text))))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_core::de::value::Error;
    use serde_core::de::{Deserialize, IntoDeserializer};

    use super::{NUMBER_TOKEN, Node};

    fn read<'de, T: Deserialize<'de>>(node: Node<'de>) -> Result<T, Error> {
        T::deserialize(node.into_deserializer())
    }

    #[test]
    fn a_number_keeps_its_text() {
        let number = Node::Number("1.50e400".into());
        assert_eq!(
            read::<BTreeMap<&str, String>>(number),
            Ok(BTreeMap::from([(NUMBER_TOKEN, "1.50e400".to_owned())]))
        );
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
        let items = Node::Array(vec![Node::Boolean(true), Node::Boolean(false)]);
        assert_eq!(read::<Vec<bool>>(items.clone()), Ok(vec![true, false]));
        assert!(read::<(bool,)>(items.clone()).is_err());
        let object = Node::Object(vec![("a".into(), items)]);
        assert_eq!(
            read::<BTreeMap<&str, Vec<bool>>>(object),
            Ok(BTreeMap::from([("a", vec![true, false])]))
        );
    }

    #[test]
    fn a_result_is_read_as_any_enum_is() {
        let object = Node::Object(vec![("Ok".into(), Node::Boolean(true))]);
        assert_eq!(read::<Result<bool, ()>>(object), Ok(Ok(true)));
        assert!(read::<Result<bool, ()>>(Node::String("Ok".into())).is_err());
    }
}
