//! What every generated type has in common.

use crate::{check::Check, output::Write, read::Read, rules::Rules};

/// A type that stands for a JSON Schema document, or for a part of one.
///
/// Implemented by every generated type and by nothing else. Use it as a bound for code that is generic over
/// them: [`Valid`](crate::Valid) reads, validates and writes any of them.
pub trait Model: Read + Write + Check {
    /// The document and place that the type stands for: `schemas/call.json`.
    const SCHEMA: &'static str;

    /// The document as data.
    #[doc(hidden)]
    fn rules() -> &'static Rules;
}

/// Implements [`Model`] for a type, the functions that every type has as its own, and serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($type:ident, $schema:literal, $rules:ident) => {
        impl $crate::Model for $type {
            const SCHEMA: &'static str = $schema;

            fn rules() -> &'static $crate::__private::Rules {
                &$rules
            }
        }

        impl $type {
            /// Reads JSON text and validates it in one pass.
            ///
            /// # Errors
            /// Every violation. One violation if the text is not JSON, has a duplicate member, or exceeds
            /// the default [`Limits`]($crate::Limits).
            #[inline]
            pub fn from_slice(
                json: &[u8],
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::from_slice(json)
            }

            /// Validates the value.
            ///
            /// # Errors
            /// The value, and every violation.
            #[inline]
            pub fn validate(
                self,
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Invalid<Self>> {
                $crate::Valid::new(self)
            }

            /// Writes the value as JSON text.
            #[inline]
            pub fn to_vec(&self) -> ::std::vec::Vec<u8> {
                $crate::__private::to_vec(self)
            }
        }

        impl ::core::convert::TryFrom<$type> for $crate::Valid<$type> {
            type Error = $crate::Invalid<$type>;

            #[inline]
            fn try_from(value: $type) -> ::core::result::Result<Self, Self::Error> {
                $crate::Valid::new(value)
            }
        }

        impl $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Implements what a type has that has a type tag.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged {
    ($type:ident, $tag:literal) => {
        impl $type {
            /// The type tag of this type.
            pub const ODATA_TYPE: &'static str = $tag;
        }

        #[doc(hidden)]
        impl $crate::__private::HasTag for $type {
            const ODATA_TYPE: &'static str = $tag;
        }
    };
}

/// Implements `Default` for a type of which nothing is required.
#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    ($type:ident) => {
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
}
