//! Members that have no value and are written as null.
//!
//! For `Option`, absent and null are the same; in JSON they are not, and what was read is written back.

use crate::{
    RawJson,
    field_set::FieldSet,
    output::{Name, ObjectSink, Sink, Write},
};
use std::{
    convert::Infallible,
    hash::{Hash, Hasher},
};

/// The members of a struct that are written as null while they have no value.
///
/// How a member without a value is written is no part of the struct's own value: all sets are equal, and
/// hash alike.
#[derive(Debug, Clone, Copy)]
pub struct Nulls<const N: usize>(FieldSet<N>);

impl<const N: usize> Nulls<N> {
    /// No member.
    pub const EMPTY: Self = Nulls(FieldSet::EMPTY);

    /// Adds a member.
    #[inline]
    pub fn insert(&mut self, index: usize) {
        self.0.insert(index);
    }

    /// Adds a member, or removes it.
    pub fn set(&mut self, index: usize, is_null: bool) {
        if is_null {
            self.0.insert(index);
        } else {
            self.0.remove(index);
        }
    }

    /// Whether a member is written as null if it has no value.
    #[inline]
    pub fn contains(&self, index: usize) -> bool {
        self.0.contains(index)
    }
}

impl<const N: usize> PartialEq for Nulls<N> {
    #[inline]
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<const N: usize> Eq for Nulls<N> {}

impl<const N: usize> Hash for Nulls<N> {
    #[inline]
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// Implements the functions that show and set the nulls of a struct. The words are the set of members that
/// may be absent and may be null.
#[doc(hidden)]
#[macro_export]
macro_rules! __nulls {
    ($type:ident, [$($word:literal),*]) => {
        $crate::__nulls!($type, [$($word),*], explicit_nulls.set);
    };
    // `set` takes the index of a member, and whether it is null.
    ($type:ident, [$($word:literal),*], $($set:ident).+) => {
        impl $type {
            /// Returns the JSON names of the members that are written as null.
            #[inline]
            pub fn null_members(&self) -> ::std::vec::Vec<&'static str> {
                $crate::__private::null_members(self)
            }

            /// Sets whether the member with this JSON name is written as null while it is `None`, or left
            /// out.
            ///
            /// Returns `false`, and changes nothing, if the type has no such member, or one that cannot be
            /// null or cannot be absent.
            #[inline]
            pub fn set_null(&mut self, member: &str, is_null: bool) -> bool {
                const MAY_BE_NULL: $crate::__private::FieldSet<{ [$($word as u64),*].len() }> =
                    $crate::__private::FieldSet::new([$($word),*]);
                let ::core::option::Option::Some(index) = FIELDS.find(member) else {
                    return false;
                };
                if !MAY_BE_NULL.contains(index) {
                    return false;
                }
                self.$($set).+(index, is_null);
                true
            }
        }
    };
}

/// The names of an object's members that are written as null.
pub fn null_members<T: Write>(value: &T) -> Vec<&'static str> {
    let Ok(found) = value.write(NullSink { is_member: false });
    found.names
}

/// What is found in a value: whether it is null, and which of its members are.
#[derive(Default)]
struct Found {
    is_null: bool,
    names: Vec<&'static str>,
}

/// Looks at a value, or at a member of it, and no deeper.
struct NullSink {
    is_member: bool,
}

impl Sink for NullSink {
    type Ok = Found;
    type Error = Infallible;
    type Object = NullObject;

    fn null(self) -> Result<Found, Infallible> {
        Ok(Found {
            is_null: true,
            names: Vec::new(),
        })
    }

    fn boolean(self, _: bool) -> Result<Found, Infallible> {
        Ok(Found::default())
    }

    fn integer(self, _: i64) -> Result<Found, Infallible> {
        Ok(Found::default())
    }

    fn number(self, _: &str) -> Result<Found, Infallible> {
        Ok(Found::default())
    }

    fn string(self, _: &str) -> Result<Found, Infallible> {
        Ok(Found::default())
    }

    fn raw(self, value: &RawJson) -> Result<Found, Infallible> {
        Ok(Found {
            is_null: value.as_str() == "null",
            names: Vec::new(),
        })
    }

    fn array<T: Write>(self, _: &[T]) -> Result<Found, Infallible> {
        Ok(Found::default())
    }

    fn object(self) -> Result<NullObject, Infallible> {
        Ok(NullObject {
            is_member: self.is_member,
            found: Found::default(),
        })
    }
}

struct NullObject {
    is_member: bool,
    found: Found,
}

impl ObjectSink for NullObject {
    type Ok = Found;
    type Error = Infallible;

    fn member<T: Write + ?Sized>(&mut self, name: &'static Name, value: &T) {
        if self.is_member {
            return;
        }
        let Ok(member) = value.write(NullSink { is_member: true });
        if member.is_null {
            self.null(name);
        }
    }

    fn null(&mut self, name: &'static Name) {
        self.found.names.push(name.0);
    }

    fn tag(&mut self, _: &'static str, _: &'static str) {}

    /// Undeclared members are in `additional`, where their values are seen.
    fn other(&mut self, _: &str, _: &RawJson) {}

    fn end(self) -> Result<Found, Infallible> {
        Ok(self.found)
    }
}
