//! The text of a `$ref`, taken apart as RFC 3986 and RFC 6901 have it.

use crate::error::{Origin, quoted};
use crate::source::Location;

/// A `$ref`, resolved to a place; see [`Registry::target`](crate::source::Registry::target).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The reference as the document has it.
    pub text: String,
    /// Where it stands; the pointer ends in `/$ref`.
    pub origin: Origin,
    /// Where it points.
    pub target: Location,
}

/// Where references lead: the part of reading that knows the other documents.
pub(crate) trait Resolve {
    /// The place that `text` names, seen from the document being read; `None` in a document that could not be
    /// read, whose own fault says so already.
    ///
    /// # Errors
    /// What is wrong with the reference.
    fn resolve(&self, text: &str) -> Result<Option<Location>, Refusal>;
}

/// What is wrong with a reference, and what to do about it.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) reason: String,
    pub(crate) remedy: String,
}

impl Refusal {
    pub(crate) fn new(reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            remedy: remedy.into(),
        }
    }
}

/// A reference's two halves, percent-decoded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Parts {
    /// A relative path, empty for the document itself.
    pub(crate) path: String,
    /// A JSON pointer, empty for the root.
    pub(crate) pointer: String,
}

impl Parts {
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let quote = quoted(text);
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let (Some(decoded), Some(pointer)) = (decode(path), decode(fragment)) else {
            let remedy = "write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be";
            return Err(Refusal::new(
                format!("{quote} is not a URI reference"),
                remedy,
            ));
        };
        if is_remote(path) {
            let reason = format!("{quote} is remote, and nothing is fetched");
            return Err(Refusal::new(
                reason,
                "keep the document beside this one, and write its file name",
            ));
        }
        if path.starts_with('/') {
            let reason = format!("{quote} is an absolute path");
            return Err(Refusal::new(reason, "write it relative to this document"));
        }
        if path.contains('?') {
            return Err(Refusal::new(format!("{quote} has a query"), "remove it"));
        }
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let reason = format!("{quote} refers to an anchor, which is not supported");
            return Err(Refusal::new(
                reason,
                "write a JSON pointer, such as `#/$defs/name`",
            ));
        }
        if pointer
            .split('~')
            .skip(1)
            .any(|rest| !rest.starts_with(['0', '1']))
        {
            let reason = format!("{quote} does not hold a JSON pointer");
            return Err(Refusal::new(
                reason,
                "write `~` in a name as `~0`, and `/` as `~1`",
            ));
        }
        Ok(Self {
            path: decoded,
            pointer,
        })
    }
}

/// Whether the path starts with a scheme or an authority.
fn is_remote(path: &str) -> bool {
    let first = path.split(['/', '?']).next().unwrap_or_default();
    path.starts_with("//") || first.contains(':')
}

/// Undoes percent-encoding; `None` for what no URI reference may hold.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? * 16 + hex(rest.next()?)?,
            plain if plain.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&plain) => {
                plain
            }
            _ => return None,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
