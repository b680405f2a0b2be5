//! Parsing: one generated implementation per type, two sources.
//!
//! [`Read`] converts each kind of JSON value to the type. [`Members`] and [`Elements`] abstract over the source of
//! members and items. There are two sources: the byte reader ([`bytes`]) and serde's accesses ([`from_serde`]).

mod bytes;
mod error;
mod escape;
mod field_order;
mod from_serde;
mod impls;
mod indices;
mod name_set;
mod name_table;
mod number_token;
mod tag;

pub(crate) use self::bytes::{
    BatchItems, Verdicts, bytes_equal, check, locate, measure, measure_batch, next_item,
    read_batch, read_raw, read_slice, read_text, read_tree, text, text_tree,
};
pub use self::error::ReadError;
pub(crate) use self::error::{LocatedError, Recorded};
pub use self::field_order::FieldOrderCache;
pub use self::from_serde::deserialize;
pub use self::indices::Indices;
pub use self::name_table::{NameTable, buckets};
pub use self::number_token::NumberToken;
pub use self::tag::{HasTag, Tag};

use self::tag::{AnyTag, FixedTag};

pub(crate) use self::name_set::string;

use self::escape::unescape;
use self::name_table::NONE;
use crate::{Additional, RawJson, field_set::FieldSet, nulls::Nulls, output::Name, rules::Types};
use std::borrow::Cow;

/// The name of the type tag.
pub(crate) const TAG: &str = "@odata.type";

/// A type that can be parsed from JSON text and deserialized with serde.
pub trait Read: Sized {
    /// The JSON types of the values without null, as in "expected string or null".
    const EXPECTED: &'static str;
    /// Whether null is allowed as well, by the same `type` keyword.
    const NULLABLE: bool = false;
    /// Whether the schema of a nullable value lists both types in one `type` keyword. It does not if it is a reference
    /// beside null.
    const TYPED_WITH_NULL: bool = false;
    /// The size of the heap allocation of a boxed value in bytes; 0 if the value is not boxed.
    const BOXED: usize = 0;
    /// Whether the value is its JSON text.
    const RAW: bool = false;

    /// Whether the digits of a number are kept, so that its text is used where the source has one.
    const EXACT: bool = false;

    /// A string that is compared with the input before the string is scanned, because it is the most likely one.
    const LIKELY: Option<&'static str> = None;

    /// Returns the error for a value of another JSON type.
    #[cold]
    fn mismatch(found: Types) -> ReadError {
        ReadError::Type {
            expected: Self::EXPECTED,
            nullable: Self::NULLABLE,
            found,
        }
    }

    /// Converts JSON text. Called only if `RAW` is true.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch.
    fn from_raw(raw: RawJson) -> Result<Self, ReadError> {
        drop(raw);
        Err(Self::mismatch(Types::NONE))
    }

    /// Converts `null`.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch.
    fn from_null() -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::NULL))
    }

    /// Converts `true` or `false`.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch.
    fn from_boolean(_value: bool) -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::BOOLEAN))
    }

    /// Converts a number.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch.
    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        Err(Self::mismatch(value.kind()))
    }

    /// Converts a string.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch.
    fn from_text(_value: &str) -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::STRING))
    }

    /// Converts an owned string: one whose escapes are resolved.
    ///
    /// # Errors
    /// As [`from_text`](Self::from_text).
    fn from_string(value: String) -> Result<Self, ReadError> {
        Self::from_text(&value)
    }

    /// Converts an array, item by item.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch; others return the first violation in the array.
    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        Err(elements.reject(Self::mismatch(Types::ARRAY)))
    }

    /// The value before its members are parsed, if there is one. Members are parsed into it in place.
    const BLANK: Option<Self> = None;

    /// Parses the members of an object into a [`BLANK`](Self::BLANK) value.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch; others return the first violation in the object.
    fn fill<M: Members>(&mut self, members: &mut M) -> Result<(), M::Error> {
        Err(members.reject(Self::mismatch(Types::OBJECT)))
    }

    /// Converts an object.
    ///
    /// # Errors
    /// The default implementation returns a type mismatch if there is no `BLANK`, and the first violation in the object
    /// otherwise.
    fn from_object<M: Members>(members: &mut M) -> Result<Self, M::Error> {
        let Some(mut value) = Self::BLANK else {
            return Err(members.reject(Self::mismatch(Types::OBJECT)));
        };
        value.fill(members)?;
        Ok(value)
    }

    /// Converts an object to a boxed value.
    ///
    /// # Errors
    /// The same as [`from_object`](Self::from_object).
    fn boxed_from_object<M: Members>(members: &mut M) -> Result<Box<Self>, M::Error> {
        members.charge(size_of::<Self>())?;
        let Some(value) = Self::BLANK else {
            return Self::from_object(members).map(Box::new);
        };
        let mut value = Box::new(value);
        // `value.fill(..)` would call the implementation for `Box`.
        Self::fill(&mut value, members)?;
        Ok(value)
    }

    /// Converts an object and appends it to a list, in place.
    ///
    /// # Errors
    /// The same as [`from_object`](Self::from_object). The last item of the list may then be incomplete.
    fn push_from_object<M: Members>(
        members: &mut M,
        items: &mut Vec<Self>,
    ) -> Result<(), M::Error> {
        members.room(items)?;
        let Some(value) = Self::BLANK else {
            items.push(Self::from_object(members)?);
            return Ok(());
        };
        items.push(value);
        items.last_mut().map_or(Ok(()), |value| value.fill(members))
    }
}

/// The members of one object, in the order of the input.
pub trait Members {
    /// The error of the source.
    type Error;

    /// Parses the next member's name. Returns `None` at the end of the object, and `Some(None)` for an undeclared name.
    /// The caller must then parse the value with [`value`](Self::value) or [`keep`](Self::keep).
    ///
    /// # Errors
    /// Malformed text.
    fn next(&mut self, fields: &'static NameTable) -> Result<Option<Option<usize>>, Self::Error>;

    /// Parses the name of the next declared member and inserts it into `seen`. Inserts the undeclared members before it
    /// into `others`. Returns `None` at the end of the object.
    ///
    /// # Errors
    /// Malformed text, or a duplicate member.
    #[inline]
    fn declared<const N: usize>(
        &mut self,
        fields: &'static NameTable,
        seen: &mut FieldSet<N>,
        others: &mut Additional,
    ) -> Result<Option<usize>, Self::Error> {
        while let Some(found) = self.next(fields)? {
            let Some(index) = found else {
                self.keep(others)?;
                continue;
            };
            if !seen.insert(index) {
                return Err(self.reject(ReadError::Duplicate));
            }
            return Ok(Some(index));
        }
        Ok(None)
    }

    /// Checks that all `required` members were `seen`.
    ///
    /// # Errors
    /// The first missing member.
    #[inline]
    fn complete<const N: usize>(
        &mut self,
        fields: &'static NameTable,
        seen: &FieldSet<N>,
        required: &[usize],
    ) -> Result<(), Self::Error> {
        match required.iter().find(|index| !seen.contains(**index)) {
            Some(index) => Err(self.reject(fields.missing(*index))),
            None => Ok(()),
        }
    }

    /// Parses the value of the current member.
    ///
    /// # Errors
    /// Malformed text, or the errors of `T`.
    fn value<T: Read>(&mut self) -> Result<T, Self::Error>;

    /// Parses the value of the current member, which is required, into `place`.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn required<T: Read>(&mut self, place: &mut T) -> Result<(), Self::Error> {
        *place = self.value()?;
        Ok(())
    }

    /// Parses the value of the current member, which may be absent but not null, into `place`.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn present<T: Read>(&mut self, place: &mut Option<T>) -> Result<(), Self::Error> {
        *place = Some(self.value()?);
        Ok(())
    }

    /// Parses the value of the current member, which may be absent or null, into `place`. Inserts a null into `nulls`.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn nullable<T: Read, const N: usize>(
        &mut self,
        place: &mut Option<T>,
        nulls: &mut Nulls<N>,
        index: usize,
    ) -> Result<(), Self::Error> {
        *place = self.value()?;
        if place.is_none() {
            nulls.insert(index);
        }
        Ok(())
    }

    /// Reads a type tag that is always present and always the type's own.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn implied_tag<T: HasTag>(&mut self) -> Result<(), Self::Error> {
        self.value::<FixedTag<T>>().map(|_| ())
    }

    /// Reads a type tag that may be absent, and is the type's own otherwise.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn fixed_tag<T: HasTag>(
        &mut self,
        place: &mut Option<Cow<'static, str>>,
    ) -> Result<(), Self::Error> {
        *place = Some(self.value::<FixedTag<T>>()?.0);
        Ok(())
    }

    /// Reads a type tag that may be any string.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn any_tag<T: HasTag>(
        &mut self,
        place: &mut Option<Cow<'static, str>>,
    ) -> Result<(), Self::Error> {
        *place = Some(self.value::<AnyTag<T>>()?.0);
        Ok(())
    }

    /// Reads a type tag of a type whose document lists none.
    ///
    /// # Errors
    /// The same as [`value`](Self::value).
    #[inline]
    fn unlisted_tag(&mut self, place: &mut Option<Cow<'static, str>>) -> Result<(), Self::Error> {
        *place = Some(Cow::Owned(self.value::<String>()?));
        Ok(())
    }

    /// Reserves capacity for the object in a list.
    ///
    /// # Errors
    /// The limit of memory is exceeded.
    fn room<T>(&mut self, items: &mut Vec<T>) -> Result<(), Self::Error>;

    /// Counts `bytes` against the limit of memory.
    ///
    /// # Errors
    /// The limit of memory is exceeded.
    fn charge(&mut self, bytes: usize) -> Result<(), Self::Error>;

    /// Inserts the current member into `additional` as JSON text.
    ///
    /// # Errors
    /// Malformed text, or a duplicate member.
    fn keep(&mut self, additional: &mut Additional) -> Result<(), Self::Error>;

    /// Finds the type tag without consuming members. The members before the tag are buffered or scanned twice, so a tag
    /// that comes first costs nothing.
    ///
    /// # Errors
    /// Malformed text, or a tag that is not a string.
    fn tag(&mut self, tags: &'static NameTable) -> Result<Tag, Self::Error>;

    /// Parses an object whose type tag selects its type and is usually absent. `plain` parses an object without a tag, and
    /// returns `None` if it meets a tag that selects another type. `tagged` parses the type that a tag selects.
    ///
    /// An implementation may speculate: call `plain` before it knows whether there is a tag.
    ///
    /// # Errors
    /// Malformed text, a tag that is not a string, or the errors of the selected type.
    fn speculate<T>(
        &mut self,
        tags: &'static NameTable,
        plain: impl FnOnce(&mut Self) -> Result<Option<T>, Self::Error>,
        tagged: impl FnOnce(&mut Self, Tag) -> Result<T, Self::Error>,
    ) -> Result<T, Self::Error> {
        match self.tag(tags)? {
            Tag::Absent => plain(self)?.ok_or_else(|| self.reject(ReadError::TagUnknown(tags))),
            tag => tagged(self, tag),
        }
    }

    /// Creates the error for a violation of the object as a whole.
    fn reject(&mut self, error: ReadError) -> Self::Error;
}

/// The items of one array.
pub trait Elements {
    /// The error of the source.
    type Error;

    /// Parses the next item and appends it to `items`. Returns `false` at the end of the array.
    ///
    /// # Errors
    /// Malformed text, or the errors of `T`. The last item of the list may then be incomplete.
    fn push<T: Read>(&mut self, items: &mut Vec<T>) -> Result<bool, Self::Error>;

    /// Parses the next item, an object, and appends it to `items`. Returns `false` at the end of the array.
    ///
    /// # Errors
    /// Malformed text, an item that is not an object, or the errors of the item's type.
    fn choose<C: Choice>(&mut self, items: &mut C) -> Result<bool, Self::Error>;

    /// Creates the error for a violation of the array as a whole.
    fn reject(&mut self, error: ReadError) -> Self::Error;
}

/// A list whose first item selects the type of all items.
pub trait Choice {
    /// Parses an item and appends it.
    ///
    /// # Errors
    /// Malformed text, the errors of the item's type, or an item of another type.
    fn push_from_object<M: Members>(&mut self, members: &mut M) -> Result<(), M::Error>;
}

/// The expected type of the items of a [`Choice`].
const ITEM: &str = "object";

/// Returns the error for an item of a [`Choice`] that is not an object.
#[cold]
fn no_object(found: Types) -> ReadError {
    ReadError::Type {
        expected: ITEM,
        nullable: false,
        found,
    }
}
