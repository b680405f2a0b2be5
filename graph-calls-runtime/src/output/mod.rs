//! Serializing: one generated implementation per type, two targets.
//!
//! Generated types implement [`Write`]. [`Sink`] abstracts over the target: JSON text ([`to_vec`]) or a serde serializer
//! ([`serialize`]).

mod bytes;
mod depth;
mod digits;
mod impls;
mod text;
mod to_serde;

pub use self::{bytes::to_vec, to_serde::serialize};
pub(crate) use self::{
    depth::{LEVELS, TooDeep, check_depth},
    digits::serialize_number,
    text::string,
};

use crate::{RawJson, nulls::Nulls};

/// A type that can be serialized as JSON text and with serde.
pub trait Write {
    /// Writes the value.
    ///
    /// # Errors
    /// The errors of the sink. Writing to bytes does not fail.
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error>;
}

/// A target for one JSON value.
pub trait Sink: Sized {
    /// The result of writing a value.
    type Ok;
    /// The error of writing a value.
    type Error;
    /// The target for the members of an object.
    type Object: ObjectSink<Ok = Self::Ok, Error = Self::Error>;

    /// Writes `null`.
    ///
    /// # Errors
    /// The errors of the sink.
    fn null(self) -> Result<Self::Ok, Self::Error>;

    /// Writes `true` or `false`.
    ///
    /// # Errors
    /// The errors of the sink.
    fn boolean(self, value: bool) -> Result<Self::Ok, Self::Error>;

    /// Writes an integer.
    ///
    /// # Errors
    /// The errors of the sink.
    fn integer(self, value: i64) -> Result<Self::Ok, Self::Error>;

    /// Writes a number, given as JSON text.
    ///
    /// # Errors
    /// The errors of the sink.
    fn number(self, text: &str) -> Result<Self::Ok, Self::Error>;

    /// Writes a string.
    ///
    /// # Errors
    /// The errors of the sink.
    fn string(self, value: &str) -> Result<Self::Ok, Self::Error>;

    /// Writes JSON text.
    ///
    /// # Errors
    /// The errors of the sink.
    fn raw(self, value: &RawJson) -> Result<Self::Ok, Self::Error>;

    /// Writes an array.
    ///
    /// # Errors
    /// The errors of the sink.
    fn array<T: Write>(self, items: &[T]) -> Result<Self::Ok, Self::Error>;

    /// Begins an object.
    ///
    /// # Errors
    /// The errors of the sink.
    fn object(self) -> Result<Self::Object, Self::Error>;
}

/// A declared member's name, and what stands before its value, the comma included:
/// `Name("callbackUri", ",\"callbackUri\":")`. Both are known when code is generated, so that writing
/// the name is one copy of so many bytes, and reading one that is expected one comparison. Of a type
/// tag `",\"#microsoft.graph.call\""` is what it is as a value, without the colon.
#[derive(Debug, Clone, Copy)]
pub struct Name(pub &'static str, pub &'static str);

impl Name {
    /// Returns the JSON text without the comma.
    #[inline]
    pub(crate) fn written(&self) -> Option<&'static [u8]> {
        self.1.as_bytes().get(1..)
    }
}

/// A target for the members of one object.
///
/// Errors are returned by [`end`](Self::end), not by each member: a generated function that checks the result of thirty
/// members takes twice as long to compile.
pub trait ObjectSink {
    /// The result of writing a value.
    type Ok;
    /// The error of writing a value.
    type Error;

    /// Writes a member.
    fn member<T: Write + ?Sized>(&mut self, name: &'static Name, value: &T);

    /// Writes a member that is null.
    fn null(&mut self, name: &'static Name);

    /// Writes the type tag of a type that has a constant one. `json` is the whole member, the comma before it included.
    fn tag(&mut self, text: &'static str, json: &'static str);

    /// Writes an undeclared member.
    fn undeclared(&mut self, name: &str, value: &RawJson);

    /// Ends the object.
    ///
    /// # Errors
    /// The first error of a member, or the error of the end.
    fn end(self) -> Result<Self::Ok, Self::Error>;

    /// Writes a member that may be absent, if it has a value.
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "a call for each member costs 4 % of writing"
    )]
    fn optional<T: Write>(&mut self, name: &'static Name, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// Writes a member that may be absent or null: its value, or null if `index` is in `nulls`.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as `optional`")]
    fn nullable<T: Write, const N: usize>(
        &mut self,
        name: &'static Name,
        value: &Option<T>,
        nulls: &Nulls<N>,
        index: usize,
    ) {
        match value {
            Some(value) => self.member(name, value),
            None if nulls.contains(index) => self.null(name),
            None => {}
        }
    }
}
