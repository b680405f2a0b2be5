//! Parses the text of a `$ref`, by RFC 3986 and RFC 6901.

use crate::error::{Origin, quoted};

/// A place in a [`Registry`](crate::source::Registry).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The document's index in [`Registry::documents`](crate::source::Registry::documents).
    pub document: usize,
    /// The fragment of a URI of a schema in it: a JSON pointer, empty for the root, or an anchor.
    pub fragment: String,
}

/// A `$ref`, resolved to a place; see [`Registry::target`](crate::source::Registry::target).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The reference as the document has it.
    pub text: String,
    /// The place of the `$ref`; the pointer ends in `/$ref`.
    pub origin: Origin,
    /// The place that it means.
    pub target: Location,
}

/// Resolves references; implemented where all documents are at hand.
pub(crate) trait Resolve {
    /// The place that `text` means in the document being read.
    ///
    /// # Errors
    /// The text is no reference, or names no document.
    fn resolve(&self, text: &str) -> Result<Location, Rejection>;
}

/// Why a reference, a path or an `$id` is not valid, and the remedy.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) reason: String,
    pub(crate) remedy: String,
}

impl Rejection {
    pub(crate) fn new(reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            remedy: remedy.into(),
        }
    }
}

/// Splits a reference at its `#`, and percent-decodes the fragment.
pub(crate) fn split(text: &str) -> Result<(&str, String), Rejection> {
    let quote = quoted(text);
    let (document, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (Some(_), Some(fragment)) = (decode(document), decode(fragment)) else {
        return Err(Rejection::new(
            format!("{quote} is not a URI reference"),
            "write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
        ));
    };
    let mut escapes = fragment.split('~').skip(1);
    if fragment.starts_with('/') && !escapes.all(|rest| rest.starts_with(['0', '1'])) {
        return Err(Rejection::new(
            format!("{quote} has no valid JSON pointer"),
            "write `~` in a name as `~0`, and `/` as `~1`",
        ));
    }
    Ok((document, fragment))
}

/// Percent-decodes; `None` for a character that no URI reference may contain.
pub(crate) fn decode(text: &str) -> Option<String> {
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
