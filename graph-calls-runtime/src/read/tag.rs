//! The type tag `@odata.type`.

use super::{NameTable, Read, ReadError};
use crate::rules::Types;
use std::{borrow::Cow, marker::PhantomData};

/// The result of looking up an object's type tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// One of the expected tags, by its index.
    Known(usize),
    /// Another tag.
    Unknown,
    /// No tag.
    Absent,
}

impl Tag {
    /// Looks up `text` among the expected tags.
    pub(crate) fn find(tags: &'static NameTable, text: &str) -> Tag {
        tags.find(text).map_or(Tag::Unknown, Tag::Known)
    }
}

/// A type whose type tag is known.
pub trait HasTag {
    /// The value of its `@odata.type`.
    const ODATA_TYPE: &'static str;
}

/// A type tag that may hold any text; the type's own text isn't copied.
#[derive(Debug)]
pub(crate) struct AnyTag<T>(pub Cow<'static, str>, PhantomData<T>);

impl<T: HasTag> Read for AnyTag<T> {
    const EXPECTED: &'static str = "string";
    const LIKELY: Option<&'static str> = Some(T::ODATA_TYPE);

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        let tag = if value == T::ODATA_TYPE {
            Cow::Borrowed(T::ODATA_TYPE)
        } else {
            Cow::Owned(value.to_owned())
        };
        Ok(AnyTag(tag, PhantomData))
    }
}

/// A type tag that can only be the type's own.
#[derive(Debug)]
pub(crate) struct FixedTag<T>(pub Cow<'static, str>, PhantomData<T>);

impl<T: HasTag> Read for FixedTag<T> {
    const EXPECTED: &'static str = T::ODATA_TYPE;
    const LIKELY: Option<&'static str> = Some(T::ODATA_TYPE);

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        if value == T::ODATA_TYPE {
            Ok(FixedTag(Cow::Borrowed(T::ODATA_TYPE), PhantomData))
        } else {
            Err(ReadError::Const(T::ODATA_TYPE))
        }
    }

    fn mismatch(_found: Types) -> ReadError {
        ReadError::Const(T::ODATA_TYPE)
    }
}
