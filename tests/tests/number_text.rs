//! Numbers as `serde_json` hands them over once any crate of a build asks for `arbitrary_precision`:
//! as a map of one member, whose name is private to it and whose value is the number's text.

use std::vec::IntoIter;

use graph_calls_model::{AnswerRequest, ResultInfo, Valid};
use serde::{
    Deserialize,
    de::{
        Deserializer, IntoDeserializer, Visitor,
        value::{BorrowedStrDeserializer, Error, MapDeserializer, StringDeserializer},
    },
};

/// A number's text, handed over in that way.
struct Text(&'static str);

struct Name;

impl<'de> IntoDeserializer<'de, Error> for Name {
    type Deserializer = BorrowedStrDeserializer<'de, Error>;

    fn into_deserializer(self) -> Self::Deserializer {
        BorrowedStrDeserializer::new("$serde_json::private::Number")
    }
}

impl IntoDeserializer<'_, Error> for Text {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Text {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let number: StringDeserializer<Error> = self.0.to_owned().into_deserializer();
        visitor.visit_map(MapDeserializer::new([(Name, Inner(number))].into_iter()))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Inner(StringDeserializer<Error>);

impl IntoDeserializer<'_, Error> for Inner {
    type Deserializer = StringDeserializer<Error>;

    fn into_deserializer(self) -> Self::Deserializer {
        self.0
    }
}

/// An object with one number.
fn object(
    name: &'static str,
    number: &'static str,
) -> MapDeserializer<'static, IntoIter<(&'static str, Text)>, Error> {
    MapDeserializer::new(vec![(name, Text(number))].into_iter())
}

#[test]
fn an_integer_is_read_however_it_is_written() {
    for (number, read) in [
        ("200", 200),
        ("200.0", 200),
        ("2e2", 200),
        ("-2147483648", i32::MIN),
    ] {
        let info = Valid::<ResultInfo>::deserialize(object("code", number));
        assert_eq!(info.map(|info| info.code), Ok(Some(read)), "{number}");
    }
}

#[test]
fn a_number_of_an_undeclared_member_stays_a_number() {
    for number in ["200", "0.10", "123456789012345678901234567890", "1E+400"] {
        let info =
            Valid::<ResultInfo>::deserialize(object("x", number)).expect("an unknown member");
        assert_eq!(info.to_vec(), format!(r#"{{"x":{number}}}"#).as_bytes());
    }
}

#[test]
fn a_number_that_is_not_an_integer_is_rejected_at_its_location() {
    for number in ["200.5", "2147483648", "1e400"] {
        let error = Valid::<ResultInfo>::deserialize(object("code", number)).expect_err("no Int32");
        assert!(error.to_string().contains("/code"), "{error}");
    }
    assert!(AnswerRequest::deserialize(object("mediaConfig", "1")).is_err());
}
