//! To any serde serializer.

use super::{Name, ObjectSink, Sink, Write};
use crate::RawJson;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Writes a value to a serde serializer.
///
/// # Errors
/// The serializer's own.
pub fn serialize<T: Write, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(SerdeSink(serializer))
}

struct SerdeSink<S>(S);

impl<S: Serializer> Sink for SerdeSink<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type Object = SerdeObject<S::SerializeMap>;

    fn null(self) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit()
    }

    fn boolean(self, value: bool) -> Result<S::Ok, S::Error> {
        self.0.serialize_bool(value)
    }

    fn integer(self, value: i64) -> Result<S::Ok, S::Error> {
        self.0.serialize_i64(value)
    }

    fn double(self, value: f64) -> Result<S::Ok, S::Error> {
        self.0.serialize_f64(value)
    }

    fn string(self, value: &str) -> Result<S::Ok, S::Error> {
        self.0.serialize_str(value)
    }

    fn raw(self, value: &RawJson) -> Result<S::Ok, S::Error> {
        value.serialize(self.0)
    }

    fn array<T: Write>(self, items: &[T]) -> Result<S::Ok, S::Error> {
        self.0.collect_seq(items.iter().map(AsSerde))
    }

    fn object(self) -> Result<Self::Object, S::Error> {
        self.0.serialize_map(None).map(SerdeObject)
    }
}

struct SerdeObject<M>(M);

impl<M: SerializeMap> ObjectSink for SerdeObject<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn member<T: Write + ?Sized>(&mut self, name: Name, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name.0, &AsSerde(value))
    }

    fn null(&mut self, name: Name) -> Result<(), M::Error> {
        self.0.serialize_entry(name.0, &())
    }

    fn tag(&mut self, text: &'static str, _: &'static str) -> Result<(), M::Error> {
        self.0.serialize_entry("@odata.type", text)
    }

    fn other(&mut self, name: &str, value: &RawJson) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// A value of ours as serde sees it.
struct AsSerde<'a, T: ?Sized>(&'a T);

impl<T: Write + ?Sized> Serialize for AsSerde<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(SerdeSink(serializer))
    }
}
