//! Validation of formats, with the verdicts of the reference validator (crate `jsonschema`).

mod pointer;
mod time;

#[cfg(feature = "hostname")]
mod hostname;

#[cfg(test)]
pub(crate) mod tests;

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::rules::Format;

impl Format {
    /// Returns `true` if `text` is in this format.
    pub(crate) fn accepts(self, text: &str) -> bool {
        match self {
            Self::DateTime => time::is_date_time(text),
            Self::Date => time::is_date(text),
            Self::Time => time::is_time(text),
            Self::Duration => time::is_duration(text),
            #[cfg(feature = "hostname")]
            Self::Email => hostname::is_email(text),
            #[cfg(feature = "hostname")]
            Self::Hostname => hostname::is_hostname(text),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            #[cfg(feature = "uri")]
            Self::Uri => fluent_uri::Uri::parse(text).is_ok(),
            #[cfg(feature = "uri")]
            Self::UriReference => fluent_uri::UriRef::parse(text).is_ok(),
            #[cfg(feature = "uri")]
            Self::Iri => fluent_uri::Iri::parse(text).is_ok(),
            Self::Uuid => is_uuid(text),
            Self::JsonPointer => pointer::is_pointer(text),
            Self::RelativeJsonPointer => pointer::is_relative_pointer(text),
            #[cfg(feature = "regex")]
            Self::Regex => jsonschema_regex::is_valid_ecma_regex(text),
        }
    }
}

/// Hexadecimal digits in groups of 8, 4, 4, 4 and 12, in either case.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
