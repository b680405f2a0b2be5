//! The `format` keyword's names: each asserts here, whatever another validator makes of it.

use super::reference::Refusal;
use crate::error::quoted;
use crate::text;

/// A `format` that generated code checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// `date-time`: RFC 3339.
    DateTime,
    /// `date`: RFC 3339's full date.
    Date,
    /// `time`: RFC 3339's full time.
    Time,
    /// `duration`: ISO 8601, as RFC 3339's appendix A has it.
    Duration,
    /// `email`: RFC 5321.
    Email,
    /// `hostname`: RFC 1123.
    Hostname,
    /// `ipv4`: a dotted quad.
    Ipv4,
    /// `ipv6`: RFC 4291.
    Ipv6,
    /// `uri`: RFC 3986, absolute.
    Uri,
    /// `uri-reference`: RFC 3986.
    UriReference,
    /// `iri`: RFC 3987, absolute.
    Iri,
    /// `uuid`: RFC 4122.
    Uuid,
    /// `json-pointer`: RFC 6901.
    JsonPointer,
    /// `relative-json-pointer`
    RelativeJsonPointer,
    /// `regex`: a regular expression of ECMA-262.
    Regex,
}

impl Format {
    /// Every format, in the order in which JSON Schema introduces them.
    pub const ALL: [Self; 15] = [
        Self::DateTime,
        Self::Date,
        Self::Time,
        Self::Duration,
        Self::Email,
        Self::Hostname,
        Self::Ipv4,
        Self::Ipv6,
        Self::Uri,
        Self::UriReference,
        Self::Iri,
        Self::Uuid,
        Self::JsonPointer,
        Self::RelativeJsonPointer,
        Self::Regex,
    ];

    /// The format as documents spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Email => "email",
            Self::Hostname => "hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Uri => "uri",
            Self::UriReference => "uri-reference",
            Self::Iri => "iri",
            Self::Uuid => "uuid",
            Self::JsonPointer => "json-pointer",
            Self::RelativeJsonPointer => "relative-json-pointer",
            Self::Regex => "regex",
        }
    }

    /// Reads a format's name.
    pub(super) fn parse(name: &str) -> Result<Self, Refusal> {
        let Some(format) = Self::ALL.into_iter().find(|format| format.name() == name) else {
            return Err(Refusal::new(
                format!("the format {} is not supported", quoted(name)),
                instead_of(name),
            ));
        };
        match format.feature() {
            Some((feature, false)) => Err(Refusal::new(
                format!("the format `{name}` is not in this build"),
                format!(
                    "enable the feature `{feature}` of graph-calls-model (without it, of graph-calls-derive and graph-calls-runtime)"
                ),
            )),
            _ => Ok(format),
        }
    }

    /// The Cargo feature that the format needs, and whether it is on.
    fn feature(self) -> Option<(&'static str, bool)> {
        match self {
            Self::Uri | Self::UriReference | Self::Iri => Some(("uri", cfg!(feature = "uri"))),
            Self::Email | Self::Hostname => Some(("hostname", cfg!(feature = "hostname"))),
            Self::Regex => Some(("regex", cfg!(feature = "regex"))),
            _ => None,
        }
    }
}

/// What to write in place of a format that is none of [`Format::ALL`].
fn instead_of(name: &str) -> String {
    match name {
        "idn-email" => "write `email`, or remove it and say so in `description`",
        "idn-hostname" => "write `hostname`, or remove it and say so in `description`",
        "iri-reference" => {
            "write `iri` or `uri-reference`, or remove it and say so in `description`"
        }
        "uri-template" => "remove it, and say so in `description`",
        _ => {
            let formats = Format::ALL.into_iter().map(Format::name);
            return match text::nearest(name, formats) {
                Some(near) => format!("write `{near}`"),
                None => "remove it, and say so in `description`".to_owned(),
            };
        }
    }
    .to_owned()
}
