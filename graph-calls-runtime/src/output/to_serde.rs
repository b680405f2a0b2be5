//! To any serde serializer.

use super::{Name, ObjectSink, Sink, Write, digits::serialize_number};
use crate::RawJson;
use serde_core::ser::{Serialize, SerializeMap, Serializer};

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

    fn number(self, text: &str) -> Result<S::Ok, S::Error> {
        serialize_number(text, self.0)
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
        let map = self.0.serialize_map(None)?;
        Ok(SerdeObject { map, taken: Ok(()) })
    }
}

struct SerdeObject<M: SerializeMap> {
    map: M,
    /// Whether all members so far could be taken; no more are offered after one that could not.
    taken: Result<(), M::Error>,
}

impl<M: SerializeMap> SerdeObject<M> {
    fn entry<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if self.taken.is_ok() {
            self.taken = self.map.serialize_entry(name, value);
        }
    }
}

impl<M: SerializeMap> ObjectSink for SerdeObject<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn member<T: Write + ?Sized>(&mut self, name: Name, value: &T) {
        self.entry(name.0, &AsSerde(value));
    }

    fn null(&mut self, name: Name) {
        self.entry(name.0, &());
    }

    fn tag(&mut self, text: &'static str, _: &'static str) {
        self.entry("@odata.type", text);
    }

    fn other(&mut self, name: &str, value: &RawJson) {
        self.entry(name, value);
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.taken?;
        self.map.end()
    }
}

/// A value of ours as serde sees it.
struct AsSerde<'a, T: ?Sized>(&'a T);

impl<T: Write + ?Sized> Serialize for AsSerde<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(SerdeSink(serializer))
    }
}
