//! Reading of the types that every model is made of.

use super::{Elements, Fault, Members, Number, Read};
use crate::RawJson;

impl Read for String {
    const EXPECTED: &'static str = "string";

    #[inline]
    fn from_text(value: &str) -> Result<Self, Fault> {
        Ok(value.to_owned())
    }

    fn from_string(value: String) -> Result<Self, Fault> {
        Ok(value)
    }
}

impl Read for bool {
    const EXPECTED: &'static str = "boolean";

    fn from_boolean(value: bool) -> Result<Self, Fault> {
        Ok(value)
    }
}

impl Read for i32 {
    const EXPECTED: &'static str = "integer from -2147483648 to 2147483647";

    fn from_number(value: Number<'_>) -> Result<Self, Fault> {
        value
            .to_i64()
            .and_then(|value| i32::try_from(value).ok())
            .ok_or(Fault::Range(Self::EXPECTED))
    }
}

impl Read for i64 {
    const EXPECTED: &'static str = "integer from -9223372036854775808 to 9223372036854775807";

    fn from_number(value: Number<'_>) -> Result<Self, Fault> {
        value.to_i64().ok_or(Fault::Range(Self::EXPECTED))
    }
}

impl Read for RawJson {
    const EXPECTED: &'static str = "any value";
    const RAW: bool = true;

    fn from_raw(raw: RawJson) -> Result<Self, Fault> {
        Ok(raw)
    }
}

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "array";

    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        let mut items = Vec::new();
        while elements.push(&mut items)? {}
        Ok(items)
    }
}

impl<T: Read> Read for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const EXACT: bool = T::EXACT;
    const BOXED: usize = T::BOXED;

    fn from_null() -> Result<Self, Fault> {
        Ok(None)
    }

    fn from_boolean(value: bool) -> Result<Self, Fault> {
        T::from_boolean(value).map(Some)
    }

    fn from_number(value: Number<'_>) -> Result<Self, Fault> {
        T::from_number(value).map(Some)
    }

    #[inline]
    fn from_text(value: &str) -> Result<Self, Fault> {
        T::from_text(value).map(Some)
    }

    fn from_string(value: String) -> Result<Self, Fault> {
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
    const EXACT: bool = T::EXACT;
    const BOXED: usize = size_of::<T>() + T::BOXED;
    const RAW: bool = T::RAW;

    fn from_raw(raw: RawJson) -> Result<Self, Fault> {
        T::from_raw(raw).map(Box::new)
    }

    fn from_null() -> Result<Self, Fault> {
        T::from_null().map(Box::new)
    }

    fn from_boolean(value: bool) -> Result<Self, Fault> {
        T::from_boolean(value).map(Box::new)
    }

    fn from_number(value: Number<'_>) -> Result<Self, Fault> {
        T::from_number(value).map(Box::new)
    }

    #[inline]
    fn from_text(value: &str) -> Result<Self, Fault> {
        T::from_text(value).map(Box::new)
    }

    fn from_string(value: String) -> Result<Self, Fault> {
        T::from_string(value).map(Box::new)
    }

    fn from_array<E: Elements>(elements: &mut E) -> Result<Self, E::Error> {
        T::from_array(elements).map(Box::new)
    }

    fn from_object<M: Members>(members: &mut M) -> Result<Self, M::Error> {
        T::boxed_from_object(members)
    }
}
