//! The trait of all generated types.

use crate::{check::Check, output::Write, read::Read, rules::Rules};

/// A type that is generated from a JSON Schema document, or from a part of one.
///
/// Every generated type implements it, and no other type does. Use it as a bound for code that is generic over
/// generated types: [`Valid`](crate::Valid) parses, validates and serializes any of them.
///
/// ```
/// use graph_calls_model::{Call, Model, Valid, Violations};
///
/// fn parse<T: Model>(json: &[u8]) -> Result<Valid<T>, Violations> {
///     Valid::from_slice(json)
/// }
///
/// assert!(parse::<Call>(b"{}").is_ok());
/// assert_eq!(Call::SCHEMA, "schemas/call.json");
/// ```
pub trait Model: Read + Write + Check {
    /// The document of the type, and its location in it: `schemas/call.json`.
    const SCHEMA: &'static str;

    /// Returns the schema as static data.
    #[doc(hidden)]
    fn rules() -> &'static Rules;
}

/// Implements [`Model`] for a type, its inherent functions, and serde's traits.
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
            /// Parses and validates JSON text in one pass.
            ///
            /// # Errors
            /// Returns every violation. Returns one violation if the text is not JSON, has a duplicate member, or
            /// exceeds the default [`Limits`]($crate::Limits).
            #[inline]
            pub fn from_slice(
                json: &[u8],
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::from_slice(json)
            }

            /// Validates the value.
            ///
            /// # Errors
            /// Returns the value and every violation.
            #[inline]
            pub fn validate(
                self,
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Invalid<Self>> {
                $crate::Valid::new(self)
            }

            /// Serializes the value as JSON text.
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

/// Implements the constant and the trait of a type that has a type tag.
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

/// Implements `Default` for a type without required members.
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
