//! Members without a value that are serialized as null.
//!
//! An `Option` does not distinguish an absent member from null. JSON does, so a struct stores which members were null.

use crate::{
    RawJson,
    field_set::FieldSet,
    output::{Name, ObjectSink, Sink, Write},
};
use std::{
    convert::Infallible,
    hash::{Hash, Hasher},
};

/// The members of a struct that are serialized as null while they have no value.
///
/// The set is not part of the struct's value: all sets are equal and have the same hash.
#[derive(Debug, Clone, Copy)]
pub struct Nulls<const N: usize>(FieldSet<N>);

impl<const N: usize> Nulls<N> {
    /// The empty set.
    pub const EMPTY: Self = Nulls(FieldSet::EMPTY);

    /// Inserts a member.
    #[inline]
    pub fn insert(&mut self, index: usize) {
        self.0.insert(index);
    }

    /// Inserts a member if `is_null` is true, and removes it otherwise.
    pub fn set(&mut self, index: usize, is_null: bool) {
        if is_null {
            self.0.insert(index);
        } else {
            self.0.remove(index);
        }
    }

    /// Returns `true` if a member is serialized as null while it has no value.
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

/// Implements the functions that return and set the nulls of a struct. The words are the [`FieldSet`] of the members
/// that may be absent and may be null.
#[doc(hidden)]
#[macro_export]
macro_rules! __nulls {
    ($type:ident, [$($word:literal),*]) => {
        $crate::__nulls!($type, [$($word),*], explicit_nulls.set);
    };
    // `set` is called with the index of a member and whether it is null.
    ($type:ident, [$($word:literal),*], $($set:ident).+) => {
        impl $type {
            /// Returns the JSON names of the members that are serialized as null.
            #[inline]
            pub fn null_members(&self) -> ::std::vec::Vec<&'static str> {
                $crate::__private::null_members(self)
            }

            /// Sets whether the member with this JSON name is serialized as null while it is `None`; otherwise it is
            /// omitted.
            ///
            /// Returns `false` and changes nothing if the type has no such member, or if the member cannot be null or
            /// cannot be absent.
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

/// Returns the names of the members that are serialized as null.
pub fn null_members<T: Write>(value: &T) -> Vec<&'static str> {
    let Ok(nulls) = value.write(NullSink { is_member: false });
    nulls.names
}

/// Whether a value is null, and which of its members are.
#[derive(Default)]
struct NullMembers {
    is_null: bool,
    names: Vec<&'static str>,
}

/// Finds nulls in a value and its members, and no deeper.
struct NullSink {
    is_member: bool,
}

impl Sink for NullSink {
    type Ok = NullMembers;
    type Error = Infallible;
    type Object = NullObject;

    fn null(self) -> Result<NullMembers, Infallible> {
        Ok(NullMembers {
            is_null: true,
            names: Vec::new(),
        })
    }

    fn boolean(self, _: bool) -> Result<NullMembers, Infallible> {
        Ok(NullMembers::default())
    }

    fn integer(self, _: i64) -> Result<NullMembers, Infallible> {
        Ok(NullMembers::default())
    }

    fn number(self, _: &str) -> Result<NullMembers, Infallible> {
        Ok(NullMembers::default())
    }

    fn string(self, _: &str) -> Result<NullMembers, Infallible> {
        Ok(NullMembers::default())
    }

    fn raw(self, value: &RawJson) -> Result<NullMembers, Infallible> {
        Ok(NullMembers {
            is_null: value.as_str() == "null",
            names: Vec::new(),
        })
    }

    fn array<T: Write>(self, _: &[T]) -> Result<NullMembers, Infallible> {
        Ok(NullMembers::default())
    }

    fn object(self) -> Result<NullObject, Infallible> {
        Ok(NullObject {
            is_member: self.is_member,
            found: NullMembers::default(),
        })
    }
}

struct NullObject {
    is_member: bool,
    found: NullMembers,
}

impl ObjectSink for NullObject {
    type Ok = NullMembers;
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

    /// Undeclared members are not counted: their values are visible in `additional`.
    fn undeclared(&mut self, _: &str, _: &RawJson) {}

    fn end(self) -> Result<NullMembers, Infallible> {
        Ok(self.found)
    }
}
