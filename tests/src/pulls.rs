//! A deserializer over a JSON value that notes what is asked of it, and in which order.

use std::{cell::RefCell, fmt, rc::Rc};

use serde::de::{
    DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor, value::Error,
};

use crate::json::Json;

/// What was asked, in order: `name tag`, `value string`, `end`.
pub type Log = Rc<RefCell<Vec<String>>>;

/// Hands over one value.
#[derive(Debug, Clone)]
pub struct Pulls<'a> {
    json: &'a Json,
    log: Log,
}

impl<'a> Pulls<'a> {
    /// Hands over `json`, and notes it in `log`.
    pub fn new(json: &'a Json, log: &Log) -> Self {
        Pulls {
            json,
            log: Rc::clone(log),
        }
    }
}

fn note(log: &Log, what: impl fmt::Display) {
    log.borrow_mut().push(what.to_string());
}

impl<'de> Deserializer<'de> for Pulls<'de> {
    type Error = Error;

    /// Notes the type of the visitor that takes the value, which tells a typed reading from one
    /// that collects a text.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let visitor_name = std::any::type_name::<V>();
        let held = if visitor_name.contains("JsonSeed") {
            "held "
        } else {
            ""
        };
        match self.json {
            Json::Null => visitor.visit_unit(),
            Json::Boolean(value) => visitor.visit_bool(*value),
            Json::Number(text) => visitor.visit_i64(text.parse().unwrap_or_default()),
            Json::String(text) => {
                note(&self.log, format_args!("{held}{text}"));
                visitor.visit_borrowed_str(text)
            }
            Json::Array(items) => {
                note(&self.log, format_args!("{held}["));
                visitor.visit_seq(Items {
                    items: items.iter(),
                    log: self.log,
                })
            }
            Json::Object(members) => {
                note(&self.log, format_args!("{held}{{"));
                visitor.visit_map(Members {
                    left: members.iter(),
                    value: None,
                    log: self.log,
                })
            }
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct Items<'de> {
    items: std::slice::Iter<'de, Json>,
    log: Log,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let next = self.items.next();
        next.map(|json| seed.deserialize(Pulls::new(json, &self.log)))
            .transpose()
    }
}

struct Members<'de> {
    left: std::slice::Iter<'de, (String, Json)>,
    value: Option<&'de Json>,
    log: Log,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.left.next() else {
            note(&self.log, "}");
            return Ok(None);
        };
        note(&self.log, format_args!("{name}:"));
        self.value = Some(value);
        seed.deserialize(name.as_str().into_deserializer())
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let json = self.value.take().unwrap_or(&Json::Null);
        seed.deserialize(Pulls::new(json, &self.log))
    }
}
