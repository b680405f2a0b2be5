//! Implementations of `Read` for the types of the standard library.

use super::{Elements, Members, NumberToken, Read, ReadError};
use crate::{RawJson, rules::Types};

impl Read for String {
    const EXPECTED: &'static str = "string";
    const TYPED_WITH_NULL: bool = true;

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        Ok(value.to_owned())
    }

    fn from_string(value: String) -> Result<Self, ReadError> {
        Ok(value)
    }
}

impl Read for bool {
    const EXPECTED: &'static str = "boolean";
    const TYPED_WITH_NULL: bool = true;

    fn from_boolean(value: bool) -> Result<Self, ReadError> {
        Ok(value)
    }
}

impl Read for i32 {
    const EXPECTED: &'static str = "integer";
    const TYPED_WITH_NULL: bool = true;

    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        let integer = value.to_i64().and_then(|value| i32::try_from(value).ok());
        integer.ok_or_else(|| out_of_range::<Self>(value, ["-2147483648", "2147483647"]))
    }
}

/// Returns the error for a number that is not an integer or is out of range.
#[cold]
fn out_of_range<T: Read>(
    value: NumberToken<'_>,
    [minimum, maximum]: [&'static str; 2],
) -> ReadError {
    match value.kind() {
        Types::INTEGER if value.is_negative() => ReadError::Minimum(minimum),
        Types::INTEGER => ReadError::Maximum(maximum),
        found => T::mismatch(found),
    }
}

impl Read for i64 {
    const EXPECTED: &'static str = "integer";
    const TYPED_WITH_NULL: bool = true;

    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        let limits = ["-9223372036854775808", "9223372036854775807"];
        value
            .to_i64()
            .ok_or_else(|| out_of_range::<Self>(value, limits))
    }
}

impl Read for RawJson {
    const EXPECTED: &'static str = "any value";
    const RAW: bool = true;

    fn from_raw(raw: RawJson) -> Result<Self, ReadError> {
        Ok(raw)
    }
}

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "array";
    const TYPED_WITH_NULL: bool = true;

    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        let mut items = Vec::new();
        while elements.push(&mut items)? {}
        Ok(items)
    }
}

impl<T: Read> Read for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const NULLABLE: bool = T::TYPED_WITH_NULL;
    const EXACT: bool = T::EXACT;
    const BOXED: usize = T::BOXED;

    fn from_null() -> Result<Self, ReadError> {
        Ok(None)
    }

    fn from_boolean(value: bool) -> Result<Self, ReadError> {
        T::from_boolean(value).map(Some)
    }

    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        T::from_number(value).map(Some)
    }

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        T::from_text(value).map(Some)
    }

    fn from_string(value: String) -> Result<Self, ReadError> {
        T::from_string(value).map(Some)
    }

    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        T::from_array(elements).map(Some)
    }

    fn from_object<M: Members>(members: &mut M) -> Result<Self, M::Error> {
        T::from_object(members).map(Some)
    }
}

impl<T: Read> Read for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const NULLABLE: bool = T::NULLABLE;
    const TYPED_WITH_NULL: bool = T::TYPED_WITH_NULL;
    const EXACT: bool = T::EXACT;
    const BOXED: usize = size_of::<T>() + T::BOXED;
    const RAW: bool = T::RAW;

    fn from_raw(raw: RawJson) -> Result<Self, ReadError> {
        T::from_raw(raw).map(Box::new)
    }

    fn from_null() -> Result<Self, ReadError> {
        T::from_null().map(Box::new)
    }

    fn from_boolean(value: bool) -> Result<Self, ReadError> {
        T::from_boolean(value).map(Box::new)
    }

    fn from_number(value: NumberToken<'_>) -> Result<Self, ReadError> {
        T::from_number(value).map(Box::new)
    }

    #[inline]
    fn from_text(value: &str) -> Result<Self, ReadError> {
        T::from_text(value).map(Box::new)
    }

    fn from_string(value: String) -> Result<Self, ReadError> {
        T::from_string(value).map(Box::new)
    }

    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        T::from_array(elements).map(Box::new)
    }

    fn from_object<M: Members>(members: &mut M) -> Result<Self, M::Error> {
        T::boxed_from_object(members)
    }
}
