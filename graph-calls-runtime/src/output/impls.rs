//! Writing of the types that every model is made of.

use super::{Sink, Write};
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
