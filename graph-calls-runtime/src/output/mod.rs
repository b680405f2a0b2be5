//! Writing: one generated implementation per type, two targets.
//!
//! [`Write`] is what generated types implement; [`Sink`] is where it goes: straight to bytes
//! ([`to_vec`]), or to any serde serializer ([`serialize`]).

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

/// A type that can be written as JSON, whatever carries it.
pub trait Write {
    /// Writes the value.
    ///
    /// # Errors
    /// Those of the sink; writing to bytes has none.
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error>;
}

/// Takes one JSON value.
pub trait Sink: Sized {
    /// What a written value leaves.
    type Ok;
    /// Why a value could not be written.
    type Error;
    /// Takes the members of an object.
    type Object: ObjectSink<Ok = Self::Ok, Error = Self::Error>;

    /// Takes `null`.
    ///
    /// # Errors
    /// Those of the sink.
    fn null(self) -> Result<Self::Ok, Self::Error>;

    /// Takes `true` or `false`.
    ///
    /// # Errors
    /// Those of the sink.
    fn boolean(self, value: bool) -> Result<Self::Ok, Self::Error>;

    /// Takes an integer.
    ///
    /// # Errors
    /// Those of the sink.
    fn integer(self, value: i64) -> Result<Self::Ok, Self::Error>;

    /// Takes a number, as its JSON text.
    ///
    /// # Errors
    /// Those of the sink.
    fn number(self, text: &str) -> Result<Self::Ok, Self::Error>;

    /// Takes a string.
    ///
    /// # Errors
    /// Those of the sink.
    fn string(self, value: &str) -> Result<Self::Ok, Self::Error>;

    /// Takes JSON that is text already.
    ///
    /// # Errors
    /// Those of the sink.
    fn raw(self, value: &RawJson) -> Result<Self::Ok, Self::Error>;

    /// Takes an array.
    ///
    /// # Errors
    /// Those of the sink.
    fn array<T: Write>(self, items: &[T]) -> Result<Self::Ok, Self::Error>;

    /// Begins an object.
    ///
    /// # Errors
    /// Those of the sink.
    fn object(self) -> Result<Self::Object, Self::Error>;
}

/// A declared member's name, and what stands before its value, the comma included:
/// `Name("callbackUri", ",\"callbackUri\":")`. Both are known when code is generated, so that writing
/// the name is one copy of so many bytes, and reading one that is expected one comparison. Of a type
/// tag `",\"#microsoft.graph.call\""` is what it is as a value, without the colon.
#[derive(Debug, Clone, Copy)]
pub struct Name(pub &'static str, pub &'static str);

impl Name {
    /// What is written, without the comma.
    #[inline]
    pub(crate) fn written(&self) -> Option<&'static [u8]> {
        self.1.as_bytes().get(1..)
    }
}

/// Takes the members of one object.
///
/// What can't be written is told by [`end`](Self::end), and not by each member: a generated
/// function that asks after each of thirty members takes twice as long to compile.
pub trait ObjectSink {
    /// What a written value leaves.
    type Ok;
    /// Why a value could not be written.
    type Error;

    /// Takes a member.
    fn member<T: Write + ?Sized>(&mut self, name: &'static Name, value: &T);

    /// Takes a member that is null.
    fn null(&mut self, name: &'static Name);

    /// Takes the type tag of a type that has no other; `json` is the member as a whole,
    /// the comma before it included.
    fn tag(&mut self, text: &'static str, json: &'static str);

    /// Takes a member that no document declares.
    fn undeclared(&mut self, name: &str, value: &RawJson);

    /// Ends the object.
    ///
    /// # Errors
    /// The sink's, for the first member that it could not take, or the end.
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
