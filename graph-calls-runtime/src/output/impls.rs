//! Implementations of `Write` for the types of the standard library and `RawJson`.

use super::{Sink, Write, serialize};
use crate::RawJson;
use serde_core::{Serialize, Serializer};
use std::borrow::Cow;

impl Write for bool {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.boolean(*self)
    }
}

impl Write for i32 {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.integer(i64::from(*self))
    }
}

impl Write for i64 {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.integer(*self)
    }
}

impl Write for str {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.string(self)
    }
}

impl Write for String {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.string(self)
    }
}

impl Write for Cow<'_, str> {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.string(self)
    }
}

impl<T: Write> Write for Option<T> {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(sink),
            None => sink.null(),
        }
    }
}

impl<T: Write> Write for Box<T> {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        (**self).write(sink)
    }
}

impl<T: Write> Write for Vec<T> {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.array(self)
    }
}

impl Write for RawJson {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.raw(self)
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}
