//! The `format` keyword's names: each asserts here, whatever another validator makes of it.

use super::reference::Rejection;
use crate::error::quoted;
use crate::text;

macro_rules! formats {
    ($($(#[$doc:meta])* $name:ident = $spelling:literal,)*) => {
        /// A `format` that generated code checks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Format {
            $($(#[$doc])* $name,)*
        }

        impl Format {
            /// Every format, in the order in which JSON Schema introduces them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The format as documents spell it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $spelling,)*
                }
            }

            /// The name of the variant, which the runtime's has as well.
            pub(crate) fn variant(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

formats! {
    /// `date-time`: RFC 3339.
    DateTime = "date-time",
    /// `date`: RFC 3339's full date.
    Date = "date",
    /// `time`: RFC 3339's full time.
    Time = "time",
    /// `duration`: ISO 8601, as RFC 3339's appendix A has it.
    Duration = "duration",
    /// `email`: RFC 5321.
    Email = "email",
    /// `hostname`: RFC 1123.
    Hostname = "hostname",
    /// `ipv4`: a dotted quad.
    Ipv4 = "ipv4",
    /// `ipv6`: RFC 4291.
    Ipv6 = "ipv6",
    /// `uri`: RFC 3986, absolute.
    Uri = "uri",
    /// `uri-reference`: RFC 3986.
    UriReference = "uri-reference",
    /// `iri`: RFC 3987, absolute.
    Iri = "iri",
    /// `uuid`: RFC 4122.
    Uuid = "uuid",
    /// `json-pointer`: RFC 6901.
    JsonPointer = "json-pointer",
    /// `relative-json-pointer`
    RelativeJsonPointer = "relative-json-pointer",
    /// `regex`: a regular expression of ECMA-262.
    Regex = "regex",
}

impl Format {
    /// Reads a format's name.
    pub(super) fn parse(name: &str) -> Result<Self, Rejection> {
        let Some(format) = Self::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
        else {
            return Err(Rejection::new(
                format!("the format {} is not supported", quoted(name)),
                instead_of(name),
            ));
        };
        match format.feature() {
            Some((feature, false)) => Err(Rejection::new(
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
            let formats = Format::ALL.iter().map(|format| format.name());
            return match text::nearest(name, formats) {
                Some(near) => format!("write `{near}`"),
                None => "remove it, and say so in `description`".to_owned(),
            };
        }
    }
    .to_owned()
}
