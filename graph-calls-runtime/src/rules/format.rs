//! The keyword `format` as an assertion.

use std::fmt;

/// A format that is asserted.
///
/// The formats that need a library exist only with the feature that enables it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `date-time` (RFC 3339).
    DateTime,
    /// `date` (RFC 3339).
    Date,
    /// `time` (RFC 3339).
    Time,
    /// `duration` (RFC 3339, appendix A).
    Duration,
    /// `email` (RFC 5321).
    #[cfg(feature = "hostname")]
    Email,
    /// `hostname` (RFC 1123, with the A-labels of RFC 5890).
    #[cfg(feature = "hostname")]
    Hostname,
    /// `ipv4` (RFC 2673).
    Ipv4,
    /// `ipv6` (RFC 4291).
    Ipv6,
    /// `uri` (RFC 3986).
    #[cfg(feature = "uri")]
    Uri,
    /// `uri-reference` (RFC 3986).
    #[cfg(feature = "uri")]
    UriReference,
    /// `iri` (RFC 3987).
    #[cfg(feature = "uri")]
    Iri,
    /// `uuid` (RFC 4122).
    Uuid,
    /// `json-pointer` (RFC 6901).
    JsonPointer,
    /// `relative-json-pointer`.
    RelativeJsonPointer,
    /// `regex` (ECMA-262).
    #[cfg(feature = "regex")]
    Regex,
}

impl Format {
    /// Returns the name in the schema.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            #[cfg(feature = "hostname")]
            Self::Email => "email",
            #[cfg(feature = "hostname")]
            Self::Hostname => "hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            #[cfg(feature = "uri")]
            Self::Uri => "uri",
            #[cfg(feature = "uri")]
            Self::UriReference => "uri-reference",
            #[cfg(feature = "uri")]
            Self::Iri => "iri",
            Self::Uuid => "uuid",
            Self::JsonPointer => "json-pointer",
            Self::RelativeJsonPointer => "relative-json-pointer",
            #[cfg(feature = "regex")]
            Self::Regex => "regex",
        }
    }
}

/// Writes the name in the schema.
impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
