//! The type annotation `@odata.type`: what was found, and how a type keeps it.

use super::{Known, Read, ReadError};
use crate::rules::Types;
use std::{borrow::Cow, marker::PhantomData};

/// What an object says about its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// One of the tags asked for, by its index.
    Known(usize),
    /// A tag that was not asked for.
    Unknown,
    /// No tag.
    Absent,
}

impl Tag {
    /// Finds `text` among the tags asked for.
    pub(crate) fn find(known: &'static Known, text: &str) -> Tag {
        known.find(text).map_or(Tag::Unknown, Tag::Known)
    }
}

/// A type whose type annotation is known.
pub trait HasTag {
    /// The value of its `@odata.type`.
    const ODATA_TYPE: &'static str;
}

/// A type annotation that may hold any text; the type's own text isn't copied.
#[derive(Debug)]
pub struct Annotation<T>(pub Cow<'static, str>, PhantomData<T>);

impl<T: HasTag> Read for Annotation<T> {
    const EXPECTED: &'static str = "string";
    const LIKELY: Option<&'static str> = Some(T::ODATA_TYPE);

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        let tag = if value == T::ODATA_TYPE {
            Cow::Borrowed(T::ODATA_TYPE)
        } else {
            Cow::Owned(value.to_owned())
        };
        Ok(Annotation(tag, PhantomData))
    }
}

/// A type annotation that can only be the type's own.
#[derive(Debug)]
pub struct Pinned<T>(pub Cow<'static, str>, PhantomData<T>);

impl<T: HasTag> Read for Pinned<T> {
    const EXPECTED: &'static str = T::ODATA_TYPE;
    const LIKELY: Option<&'static str> = Some(T::ODATA_TYPE);

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        if value == T::ODATA_TYPE {
            Ok(Pinned(Cow::Borrowed(T::ODATA_TYPE), PhantomData))
        } else {
            Err(ReadError::Const(T::ODATA_TYPE))
        }
    }

    fn mismatch(_found: Types) -> ReadError {
        ReadError::Const(T::ODATA_TYPE)
    }
}
