//! What is the same for every generated type.

/// Implements the checked way in, the way out and serde's traits for a type.
///
/// A macro: a trait's functions would have to be imported, and the types have these as their own.
#[doc(hidden)]
#[macro_export]
macro_rules! __implement_model {
    ($name:ident, $schema:literal, $rules:ident) => {
        impl $crate::Model for $name {
            const SCHEMA: &'static str = $schema;

            fn rules() -> &'static $crate::__private::Rules {
                &$rules
            }
        }

        impl $name {
            /// Reads JSON text, and checks it against the document in the same call.
            ///
            /// # Errors
            /// Every violation; or one, if the text is not JSON, holds a member twice, or is
            /// nested too deeply.
            #[inline]
            pub fn from_slice(
                json: &[u8],
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::from_slice(json)
            }

            /// Checks the value against the document.
            ///
            /// # Errors
            /// Every violation.
            #[inline]
            pub fn validate(
                self,
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::new(self)
            }

            /// Writes the value as JSON text.
            #[inline]
            pub fn to_vec(&self) -> ::std::vec::Vec<u8> {
                $crate::__private::to_vec(self)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}
