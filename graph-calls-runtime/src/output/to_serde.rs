//! Writing to a serde serializer.

use super::{LEVELS, Name, ObjectSink, Sink, Write, digits::serialize_number};
use crate::{
    Limits, RawJson,
    read::{TAG, read_tree},
};
use serde_core::ser::{Error, Serialize, SerializeMap, Serializer};

/// Serializes a value with serde.
///
/// # Errors
/// The errors of the serializer, or more than 127 levels of arrays and objects.
pub fn serialize<T: Write, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(SerdeSink {
        serializer,
        levels: LEVELS,
    })
}

struct SerdeSink<S> {
    serializer: S,
    /// The number of levels that the value may have.
    levels: u32,
}

impl<S: Serializer> SerdeSink<S> {
    /// Returns the number of levels within an array or object.
    fn enter(&self) -> Result<u32, S::Error> {
        self.levels.checked_sub(1).ok_or_else(too_deep)
    }
}

fn too_deep<E: Error>() -> E {
    E::custom("nested too deeply")
}

impl<S: Serializer> Sink for SerdeSink<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type Object = SerdeObject<S::SerializeMap>;

    fn null(self) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_unit()
    }

    fn boolean(self, value: bool) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_bool(value)
    }

    fn integer(self, value: i64) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_i64(value)
    }

    fn number(self, text: &str) -> Result<S::Ok, S::Error> {
        serialize_number(text, self.serializer)
    }

    fn string(self, value: &str) -> Result<S::Ok, S::Error> {
        self.serializer.serialize_str(value)
    }

    fn raw(self, value: &RawJson) -> Result<S::Ok, S::Error> {
        let limits = Limits::UNBOUNDED.depth(self.levels + 1);
        match read_tree(value.as_str().as_bytes(), &limits) {
            Ok(tree) => tree.instance().serialize(self.serializer),
            // The text of a `RawJson` is JSON.
            Err(_) => Err(too_deep()),
        }
    }

    fn array<T: Write>(self, items: &[T]) -> Result<S::Ok, S::Error> {
        let levels = self.enter()?;
        let items = items.iter().map(|value| AsSerde { value, levels });
        self.serializer.collect_seq(items)
    }

    fn object(self) -> Result<Self::Object, S::Error> {
        let levels = self.enter()?;
        Ok(SerdeObject {
            map: self.serializer.serialize_map(None)?,
            levels,
            taken: Ok(()),
        })
    }
}

struct SerdeObject<M: SerializeMap> {
    map: M,
    levels: u32,
    /// The first error of a member. No members are written after it.
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

    fn member<T: Write + ?Sized>(&mut self, name: &'static Name, value: &T) {
        let levels = self.levels;
        self.entry(name.0, &AsSerde { value, levels });
    }

    fn null(&mut self, name: &'static Name) {
        self.entry(name.0, &());
    }

    fn tag(&mut self, text: &'static str, _: &'static str) {
        self.entry(TAG, text);
    }

    fn undeclared(&mut self, name: &str, value: &RawJson) {
        let levels = self.levels;
        self.entry(name, &AsSerde { value, levels });
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.taken?;
        self.map.end()
    }
}

/// Implements serde's `Serialize` for a value.
struct AsSerde<'a, T: ?Sized> {
    value: &'a T,
    levels: u32,
}

impl<T: Write + ?Sized> Serialize for AsSerde<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.write(SerdeSink {
            serializer,
            levels: self.levels,
        })
    }
}
