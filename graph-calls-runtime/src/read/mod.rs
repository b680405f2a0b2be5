//! Reading: one generated implementation per type, two sources.
//!
//! A type says what it makes of each kind of JSON value ([`Read`]); a source says how members and
//! items are walked ([`Members`], [`Elements`]). The byte reader ([`bytes`]) and serde's accesses
//! ([`from_serde`]) are the two sources, so there is no second decoder that could drift.

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

/// The member that holds a value's type tag.
pub(crate) const TAG: &str = "@odata.type";

/// A type that can be read from JSON, whatever carries it.
pub trait Read: Sized {
    /// The JSON types of the values, null aside, as they stand in "expected string or null".
    const EXPECTED: &'static str;
    /// Whether null is such a value, too, and its schema says so beside the type.
    const NULLABLE: bool = false;
    /// Whether the schema that allows a value or null says both in one `type`: it does not where it refers to
    /// the schema of the value.
    const TYPED_WITH_NULL: bool = false;
    /// Bytes of the box that holds what is read, where one does.
    const BOXED: usize = 0;
    /// Whether values are taken as their JSON text, unread.
    const RAW: bool = false;

    /// Whether a number is read from its text where there is one, since its digits matter.
    const EXACT: bool = false;

    /// A string that is likely, where there is one; it is compared before it is read.
    const LIKELY: Option<&'static str> = None;

    /// The error for a value of another JSON type.
    #[cold]
    fn mismatch(found: Types) -> ReadError {
        ReadError::Type {
            expected: Self::EXPECTED,
            nullable: Self::NULLABLE,
            found,
        }
    }

    /// Makes a value of the JSON text itself; called only where `RAW` is true.
    ///
    /// # Errors
    /// The default refuses.
    fn from_raw(raw: RawJson) -> Result<Self, ReadError> {
        drop(raw);
        Err(Self::mismatch(Types::NONE))
    }

    /// Makes a value of `null`.
    ///
    /// # Errors
    /// The default refuses.
    fn from_null() -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::NULL))
    }

    /// Makes a value of `true` or `false`.
    ///
    /// # Errors
    /// The default refuses.
    fn from_boolean(_value: bool) -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::BOOLEAN))
    }

    /// Makes a value of a number.
    ///
    /// # Errors
    /// The default refuses.
    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        Err(Self::mismatch(value.kind()))
    }

    /// Makes a value of a string.
    ///
    /// # Errors
    /// The default refuses.
    fn from_text(_value: &str) -> Result<Self, ReadError> {
        Err(Self::mismatch(Types::STRING))
    }

    /// Makes a value of a string that can be kept: one in which escapes were resolved.
    ///
    /// # Errors
    /// As [`from_text`](Self::from_text).
    fn from_string(value: String) -> Result<Self, ReadError> {
        Self::from_text(&value)
    }

    /// Makes a value of an array, taking its items one by one.
    ///
    /// # Errors
    /// The default refuses; otherwise the first violation in the array.
    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        Err(elements.reject(Self::mismatch(Types::ARRAY)))
    }

    /// A value of which no member was read yet, where there is one: objects are read into it, where
    /// they will stay.
    const BLANK: Option<Self> = None;

    /// Reads the members of an object, one by one, into a [`BLANK`](Self::BLANK) value.
    ///
    /// # Errors
    /// The default refuses; otherwise the first violation in the object.
    fn fill<M: Members>(&mut self, members: &mut M) -> Result<(), M::Error> {
        Err(members.reject(Self::mismatch(Types::OBJECT)))
    }

    /// Makes a value of an object.
    ///
    /// # Errors
    /// The default refuses where there is no `BLANK`; otherwise the first violation in the object.
    fn from_object<M: Members>(members: &mut M) -> Result<Self, M::Error> {
        let Some(mut value) = Self::BLANK else {
            return Err(members.reject(Self::mismatch(Types::OBJECT)));
        };
        value.fill(members)?;
        Ok(value)
    }

    /// The same in a box.
    ///
    /// # Errors
    /// As [`from_object`](Self::from_object).
    fn boxed_from_object<M: Members>(members: &mut M) -> Result<Box<Self>, M::Error> {
        members.charge(size_of::<Self>())?;
        let Some(value) = Self::BLANK else {
            return Self::from_object(members).map(Box::new);
        };
        let mut value = Box::new(value);
        // Not `value.fill(..)`, which is that of the box.
        Self::fill(&mut value, members)?;
        Ok(value)
    }

    /// The same at the end of a list.
    ///
    /// # Errors
    /// As [`from_object`](Self::from_object); what is then in the list is of no use.
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

/// The members of one object, in the order in which they come.
pub trait Members {
    /// What stops the reading.
    type Error;

    /// Reads the next member's name: `None` at the object's end, `Some(None)` for a name that
    /// `fields` doesn't declare. Its value must be taken, by [`value`](Self::value) or
    /// [`keep`](Self::keep), before the next call.
    ///
    /// # Errors
    /// Malformed text.
    fn next(&mut self, fields: &'static NameTable) -> Result<Option<Option<usize>>, Self::Error>;

    /// Reads the name of the next declared member, which `seen` then has; what comes before it is
    /// kept among `others`. `None` at the object's end.
    ///
    /// # Errors
    /// Malformed text, or a member that is there twice.
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

    /// Refuses an object without the first of the `required` that was not `seen`.
    ///
    /// # Errors
    /// That it is missing.
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

    /// Reads the value of the member whose name was just read.
    ///
    /// # Errors
    /// Malformed text, or what `T` refuses.
    fn value<T: Read>(&mut self) -> Result<T, Self::Error>;

    /// Reads the value of the member whose name was just read into `place`.
    ///
    /// # Errors
    /// As [`value`](Self::value).
    #[inline]
    fn required<T: Read>(&mut self, place: &mut T) -> Result<(), Self::Error> {
        *place = self.value()?;
        Ok(())
    }

    /// The same for a member that may be absent, but not null.
    ///
    /// # Errors
    /// As [`value`](Self::value).
    #[inline]
    fn present<T: Read>(&mut self, place: &mut Option<T>) -> Result<(), Self::Error> {
        *place = Some(self.value()?);
        Ok(())
    }

    /// The same for a member that may be absent or null, and remembers among
    /// `nulls` that it was null.
    ///
    /// # Errors
    /// As [`value`](Self::value).
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
    /// As [`value`](Self::value).
    #[inline]
    fn implied_tag<T: HasTag>(&mut self) -> Result<(), Self::Error> {
        self.value::<FixedTag<T>>().map(|_| ())
    }

    /// Reads a type tag that may be absent, and is the type's own otherwise.
    ///
    /// # Errors
    /// As [`value`](Self::value).
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
    /// As [`value`](Self::value).
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
    /// As [`value`](Self::value).
    #[inline]
    fn unlisted_tag(&mut self, place: &mut Option<Cow<'static, str>>) -> Result<(), Self::Error> {
        *place = Some(Cow::Owned(self.value::<String>()?));
        Ok(())
    }

    /// Makes room for one more item in a list, in which the object is to be.
    ///
    /// # Errors
    /// More memory than the limits allow.
    fn room<T>(&mut self, items: &mut Vec<T>) -> Result<(), Self::Error>;

    /// Counts so many bytes of memory.
    ///
    /// # Errors
    /// More than the limits allow.
    fn charge(&mut self, bytes: usize) -> Result<(), Self::Error>;

    /// Keeps the member whose name was just read as it stands.
    ///
    /// # Errors
    /// Malformed text, or a member that is there twice.
    fn keep(&mut self, additional: &mut Additional) -> Result<(), Self::Error>;

    /// Looks for the type tag without taking it: after this call, all members are still to
    /// be read. What comes before the tag is held back; a tag that comes first
    /// costs nothing.
    ///
    /// # Errors
    /// Malformed text, or a tag that isn't a string.
    fn tag(&mut self, tags: &'static NameTable) -> Result<Tag, Self::Error>;

    /// Reads an object whose type tag chooses what it is, and is mostly absent. `plain` reads
    /// what it is without one, and makes `None` of a tag that says otherwise; `tagged`
    /// reads what a tag chooses.
    ///
    /// # Errors
    /// Malformed text, a tag that isn't a string, or what was chosen refuses.
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

    /// The error for a violation of this object as a whole.
    fn reject(&mut self, error: ReadError) -> Self::Error;
}

/// The items of one array.
pub trait Elements {
    /// What stops the reading.
    type Error;

    /// Reads the next item into its place at the end of `items`; false at the array's end.
    ///
    /// # Errors
    /// Malformed text, or what `T` refuses; what is then in the list is of no use.
    fn push<T: Read>(&mut self, items: &mut Vec<T>) -> Result<bool, Self::Error>;

    /// Reads the next item, an object, into its place among `items`; false at the array's end.
    ///
    /// # Errors
    /// Malformed text, what is no object, or what the choice refuses.
    fn choose<C: Choice>(&mut self, items: &mut C) -> Result<bool, Self::Error>;

    /// The error for a violation of this array as a whole.
    fn reject(&mut self, error: ReadError) -> Self::Error;
}

/// A list whose items' type is chosen by the first of them.
pub trait Choice {
    /// Reads an item into its place at the end.
    ///
    /// # Errors
    /// Malformed text, what the item's type refuses, or an item of another type.
    fn push_from_object<M: Members>(&mut self, members: &mut M) -> Result<(), M::Error>;
}

/// What the items of a [`Choice`] are.
const ITEM: &str = "object";

/// The error for an item of a [`Choice`] that is no object.
#[cold]
fn no_object(found: Types) -> ReadError {
    ReadError::Type {
        expected: ITEM,
        nullable: false,
        found,
    }
}
