//! Enums of strings.

use std::{error::Error, fmt, ops::Deref};

/// The string of an open enum's `Other` variant: a string that the document does not list.
///
/// Only the conversions of the enum create one, so it is never a listed string: `Other("incoming")` cannot exist
/// beside `Incoming`.
///
/// ```
/// use graph_calls_model::CallState;
///
/// assert_eq!(CallState::from("incoming"), CallState::Incoming);
/// let CallState::Other(text) = CallState::from("dreaming") else { unreachable!("it is not listed") };
/// assert_eq!(text, "dreaming");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    /// Creates the string of an `Other` variant. The caller ensures that the enum has no such member.
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Unlisted {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Unlisted {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Unlisted {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Unlisted {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The error of parsing a closed enum: its document does not list the string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseEnumError(());

impl ParseEnumError {
    pub(crate) const UNLISTED: Self = Self(());
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the string is not a member of the enum")
    }
}

impl Error for ParseEnumError {}

/// Creates the string of an `Other` variant.
pub fn unlisted(text: &str) -> Unlisted {
    Unlisted::new(text)
}

/// Creates the error of parsing a closed enum.
pub fn not_a_member() -> ParseEnumError {
    ParseEnumError::UNLISTED
}

/// Implements the functions and traits of an enum of strings. `$text` is the function that returns the text for
/// comparisons.
#[doc(hidden)]
#[macro_export]
macro_rules! __strings {
    // The document lists second spellings as well.
    (open $type:ident, $text:ident, $other:ident, spelled) => {
        $crate::__strings!(@open $type, $text, $other, |value| {
            $crate::__private::Spelled::settle(value);
        });

        /// Both spellings of a member are equal.
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.$text() == other.$text()
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.$text(), state);
            }
        }

        #[doc(hidden)]
        impl $crate::__private::Spellable for $type {
            type Member = Self;

            #[inline]
            fn each(&mut self, visit: &mut impl ::core::ops::FnMut(&mut Self)) {
                visit(self);
            }
        }

        impl $type {
            /// Returns `true` if the document lists the member.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::$other(_))
                    || $crate::__private::Spelled::settle(&mut ::core::clone::Clone::clone(self)).is_some()
            }
        }
    };
    (open $type:ident, $text:ident, $other:ident) => {
        $crate::__strings!(@open $type, $text, $other, |_value| {});

        impl $type {
            /// Returns `true` if the document lists the member.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::$other(_))
            }
        }
    };
    (@open $type:ident, $text:ident, $other:ident, |$value:ident| $settle:block) => {
        $crate::__strings!(@all $type, $text);

        impl ::core::convert::From<&str> for $type {
            /// Never fails: a string that the document does not list becomes the `Other` variant.
            fn from(text: &str) -> Self {
                // A second spelling becomes the member: only a parsed value is serialized as it was spelled.
                let mut value = match <Self as $crate::__private::Read>::from_text(text) {
                    ::core::result::Result::Ok(value) => value,
                    ::core::result::Result::Err(_) => Self::$other($crate::__private::unlisted(text)),
                };
                let $value = &mut value;
                $settle
                value
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                <Self as ::core::convert::From<&str>>::from(&text)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(text))
            }
        }
    };
    (closed $type:ident, $text:ident) => {
        $crate::__strings!(@all $type, $text);

        impl ::core::str::FromStr for $type {
            type Err = $crate::ParseEnumError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseEnumError> {
                <Self as $crate::__private::Read>::from_text(text)
                    .map_err(|_| $crate::__private::not_a_member())
            }
        }

        impl ::core::convert::TryFrom<&str> for $type {
            type Error = $crate::ParseEnumError;

            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::ParseEnumError> {
                ::core::str::FromStr::from_str(text)
            }
        }
    };
    (@all $type:ident, $text:ident) => {
        impl ::core::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Compares the text of the members.
        impl ::core::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.$text().cmp(other.$text())
            }
        }

        impl ::core::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        #[doc(hidden)]
        impl $crate::__private::Write for $type {
            fn write<S: $crate::__private::Sink>(
                &self,
                sink: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                sink.string(self.as_str())
            }
        }
    };
}
