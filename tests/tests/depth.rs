//! At most 127 levels, by every way in and out; whatever is accepted can be written and read again.

mod node {
    #![allow(missing_docs, reason = "the document here describes little")]
    graph_calls_derive::models! {
        crate = ::graph_calls_runtime,
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "node",
            "type": "object",
            "properties": {
                "next": { "$ref": "#" },
                "all": { "type": "array", "items": { "$ref": "#" } }
            }
        }"##,
    }
}

use std::thread;

use graph_calls_runtime::{RawJson, Valid, Violation, Violations};
use node::Node;
use serde::{
    Deserialize, Deserializer,
    de::{
        self, DeserializeSeed, MapAccess, SeqAccess, Visitor,
        value::{BorrowedStrDeserializer, SeqAccessDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value};

/// Runs on a stack of half of a thread's.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(1 << 20).spawn(test);
    let joined = thread.expect("a thread").join();
    assert!(joined.is_ok(), "it panicked");
}

/// Makes values that no small stack can drop, or drops them.
fn on_a_large_stack<T: Send + 'static>(make: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = thread::Builder::new().stack_size(1 << 30).spawn(make);
    thread.expect("a thread").join().expect("it made the value")
}

/// So many levels of nodes, and in the last one so many of arrays that nobody declares.
fn text(outer: usize, inner: usize) -> String {
    let arrays = "[".repeat(inner) + &"]".repeat(inner);
    let last = if inner == 0 {
        "{}".to_owned()
    } else {
        format!(r#"{{"x":{arrays}}}"#)
    };
    r#"{"next":"#.repeat(outer - 1) + &last + &"}".repeat(outer - 1)
}

fn keywords(violations: &Violations) -> Vec<&str> {
    violations.iter().map(Violation::keyword).collect()
}

/// A value in memory: so many levels of nodes, and in the last one so many of arrays.
fn value(outer: usize, inner: usize) -> Value {
    let mut value = Value::Object(Map::new());
    if inner > 0 {
        let arrays = (0..inner).fold(None, |array, _| {
            Some(Value::Array(array.into_iter().collect()))
        });
        value["x"] = arrays.expect("one array or more");
    }
    (1..outer).fold(value, |inner, _| {
        Value::Object(Map::from_iter([("next".to_owned(), inner)]))
    })
}

/// A format without a bound on its depth, and without an end.
#[derive(Clone, Copy)]
enum Endless {
    Objects,
    Arrays,
    Options,
    Newtypes,
}

impl<'de> Deserializer<'de> for Endless {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Endless::Objects | Endless::Arrays => visitor.visit_map(EndlessMap {
                of: self,
                is_first: true,
            }),
            Endless::Options => visitor.visit_some(self),
            Endless::Newtypes => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any option newtype_struct enum
    }
}

struct EndlessMap {
    of: Endless,
    is_first: bool,
}

impl<'de> MapAccess<'de> for EndlessMap {
    type Error = de::value::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        if !std::mem::take(&mut self.is_first) {
            return Ok(None);
        }
        let name = if matches!(self.of, Endless::Arrays) {
            "all"
        } else {
            "next"
        };
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        match self.of {
            Endless::Arrays => seed.deserialize(SeqAccessDeserializer::new(EndlessItems)),
            of => seed.deserialize(of),
        }
    }
}

struct EndlessItems;

impl<'de> SeqAccess<'de> for EndlessItems {
    type Error = de::value::Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Self::Error> {
        seed.deserialize(Endless::Arrays).map(Some)
    }
}

/// Nodes made by hand.
fn built(levels: usize) -> Node {
    (1..levels).fold(Node::new(), |inner, _| {
        let mut outer = Node::new();
        outer.next = Some(Box::new(inner));
        outer
    })
}

#[test]
fn one_hundred_and_twenty_seven_levels_round_trip_by_every_reader() {
    on_a_small_stack(|| {
        for (outer, inner) in [(127, 0), (1, 126), (64, 63), (126, 1)] {
            let text = text(outer, inner);
            let read = Node::from_slice(text.as_bytes()).expect("127 levels");
            assert_eq!(read.to_vec(), text.as_bytes());
            assert_eq!(serde_json::to_string(&read).ok().as_ref(), Some(&text));
            assert_eq!(format!("{:?}", read.clone()), format!("{read:?}"));
            let through: Node = serde_json::from_str(&text).expect("127 levels");
            assert_eq!(through, *read);
            let value = value(outer, inner);
            let of_value = Node::deserialize(&value).expect("127 levels");
            assert_eq!(serde_json::to_value(&of_value).ok(), Some(value));
            let checked = Valid::new(of_value).expect("127 levels");
            assert_eq!(checked, read);
            let valid: Valid<Node> = serde_json::from_str(&text).expect("127 levels");
            assert_eq!(valid, read);
        }
        assert!(Valid::new(built(127)).is_ok());
    });
}

#[test]
fn one_level_more_is_rejected_by_every_reader() {
    on_a_small_stack(|| {
        for (outer, inner) in [(128, 0), (1, 127), (64, 64), (127, 1)] {
            let text = text(outer, inner);
            let violations = Node::from_slice(text.as_bytes()).expect_err("128 levels");
            assert_eq!(keywords(&violations), ["depth"]);
            assert!(serde_json::from_str::<Node>(&text).is_err());
            assert!(serde_json::from_value::<Node>(value(outer, inner)).is_err());
            assert!(Valid::<Node>::deserialize(&value(outer, inner)).is_err());
        }
        let invalid = Valid::new(built(128)).expect_err("128 levels");
        let violations = invalid.violations();
        assert_eq!(keywords(violations), ["depth"]);
        assert!(serde_json::to_vec(&built(128)).is_err());
    });
}

#[test]
fn an_undeclared_member_counts_with_what_is_around_it() {
    let raw = |levels: usize| {
        RawJson::new(&("[".repeat(levels) + &"]".repeat(levels))).expect("127 levels or fewer")
    };
    for (outer, inner, valid) in [
        (1, 126, true),
        (1, 127, false),
        (10, 117, true),
        (10, 118, false),
    ] {
        let mut node = Node::new();
        node.additional.insert("x", raw(inner));
        for _ in 1..outer {
            let mut around = Node::new();
            around.all = Some(Vec::new());
            around.next = Some(Box::new(node));
            node = around;
        }
        assert_eq!(
            serde_json::to_vec(&node).is_ok(),
            valid,
            "{outer} and {inner}"
        );
        match Valid::new(node) {
            Ok(node) => {
                assert!(valid, "{outer} and {inner}");
                assert!(Node::from_slice(&node.to_vec()).is_ok());
            }
            Err(violations) => {
                assert!(!valid, "{outer} and {inner}");
                assert_eq!(keywords(violations.violations()), ["depth"]);
            }
        }
    }
}

#[test]
fn a_value_in_memory_may_be_nested_without_end() {
    let deep = on_a_large_stack(|| {
        (0..100_000).fold(Value::Null, |inner, level| {
            if level % 2 == 0 {
                Value::Array(vec![inner])
            } else {
                Value::Object(Map::from_iter([("next".to_owned(), inner)]))
            }
        })
    });
    on_a_small_stack(move || {
        assert!(Node::deserialize(&deep).is_err());
        assert!(RawJson::deserialize(&deep).is_err());
        let raw = RawJson::from(&deep);
        assert_eq!(raw.as_str().len(), 50_000 * (2 + r#"{"next":}"#.len()) + 4);
        assert!(serde_json::to_vec(&raw).is_err());
        let mut node = Node::new();
        node.additional.insert("x", raw);
        assert!(serde_json::to_vec(&node).is_err());
        let invalid = Valid::new(node).expect_err("100,001 levels");
        assert_eq!(keywords(invalid.violations()), ["depth"]);
        on_a_large_stack(move || drop(deep));
    });
}

#[test]
fn a_format_without_end_overflows_nothing() {
    on_a_small_stack(|| {
        let formats = [
            Endless::Objects,
            Endless::Arrays,
            Endless::Options,
            Endless::Newtypes,
        ];
        for format in formats {
            let rejected = Node::deserialize(format).expect_err("it has no end");
            assert!(
                rejected
                    .to_string()
                    .contains("expected fewer levels of arrays and objects"),
                "{rejected}"
            );
            assert!(RawJson::deserialize(format).is_err());
            assert!(Valid::<Node>::deserialize(format).is_err());
        }
    });
}

#[test]
fn a_value_of_memory_has_the_text_that_serde_json_writes() {
    let value = serde_json::json!({
        "a": [1, -2, 2.5, "\n\"é", true, false, null, [], {}, [[]], [{}, {}]],
        "": { "b": {}, "c": { "d": [1, [2, 3], 4], "e": "[" } },
        "f": "",
    });
    assert_eq!(RawJson::from(&value).as_str(), value.to_string());
    for value in value["a"].as_array().expect("an array") {
        assert_eq!(RawJson::from(value).as_str(), value.to_string());
    }
}
