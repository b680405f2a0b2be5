//! Writing to bytes.

use super::{
    Name, ObjectSink, Sink, Write,
    text::{integer, string},
};
use crate::RawJson;
use std::convert::Infallible;

/// The initial capacity in bytes. Nearly every request fits, so its text is allocated once.
const ROOM: usize = 1024;

/// Serializes the value as compact JSON text.
pub fn to_vec<T: Write + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Vec::with_capacity(ROOM);
    let Ok(()) = value.write(ByteSink(&mut out));
    out
}

struct ByteSink<'a>(&'a mut Vec<u8>);

impl<'a> Sink for ByteSink<'a> {
    type Ok = ();
    type Error = Infallible;
    type Object = ByteObject<'a>;

    fn null(self) -> Result<(), Infallible> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn boolean(self, value: bool) -> Result<(), Infallible> {
        let text: &[u8] = if value { b"true" } else { b"false" };
        self.0.extend_from_slice(text);
        Ok(())
    }

    fn integer(self, value: i64) -> Result<(), Infallible> {
        integer(self.0, value);
        Ok(())
    }

    fn number(self, text: &str) -> Result<(), Infallible> {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn string(self, value: &str) -> Result<(), Infallible> {
        string(self.0, value);
        Ok(())
    }

    fn raw(self, value: &RawJson) -> Result<(), Infallible> {
        self.0.extend_from_slice(value.as_str().as_bytes());
        Ok(())
    }

    fn array<T: Write>(self, items: &[T]) -> Result<(), Infallible> {
        self.0.push(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.0.push(b',');
            }
            item.write(ByteSink(self.0))?;
        }
        self.0.push(b']');
        Ok(())
    }

    #[inline]
    fn object(self) -> Result<Self::Object, Infallible> {
        Ok(ByteObject {
            start: self.0.len(),
            out: self.0,
        })
    }
}

/// Each member is written with a comma before it. The first comma is replaced by the brace at the end.
struct ByteObject<'a> {
    out: &'a mut Vec<u8>,
    start: usize,
}

impl ObjectSink for ByteObject<'_> {
    type Ok = ();
    type Error = Infallible;

    #[inline]
    fn member<T: Write + ?Sized>(&mut self, name: &'static Name, value: &T) {
        let Name(_, before) = name;
        self.out.extend_from_slice(before.as_bytes());
        let Ok(()) = value.write(ByteSink(self.out));
    }

    fn null(&mut self, name: &'static Name) {
        self.member(name, &None::<bool>);
    }

    #[inline]
    fn tag(&mut self, _: &'static str, json: &'static str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    fn undeclared(&mut self, name: &str, value: &RawJson) {
        self.out.push(b',');
        string(self.out, name);
        self.out.push(b':');
        let Ok(()) = value.write(ByteSink(self.out));
    }

    #[inline]
    fn end(self) -> Result<(), Infallible> {
        match self.out.get_mut(self.start) {
            Some(comma) => *comma = b'{',
            None => self.out.push(b'{'),
        }
        self.out.push(b'}');
        Ok(())
    }
}
