//! Strings, and names that are expected.

use super::{Failed, Reader, Stop, StopKind};
use crate::{plain::plain_end, read::escape};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Takes the string `text`, quotes included, if it is next and written without escapes.
    #[inline]
    pub(super) fn take_string(&mut self, text: &str) -> bool {
        let (start, end) = (self.at + 1, self.at + 1 + text.len());
        let bytes = self.text.as_bytes();
        let next = bytes.get(start..end) == Some(text.as_bytes()) && bytes.get(end) == Some(&b'"');
        if next {
            self.at = end + 1;
        }
        next
    }

    /// Takes the name `name`, whose opening quote is next, and the colon right behind it, if that is
    /// what is there.
    #[inline]
    pub(super) fn take_name(&mut self, name: &str) -> bool {
        let (start, end) = (self.at + 1, self.at + 1 + name.len());
        let bytes = self.text.as_bytes();
        let next = bytes.get(start..end) == Some(name.as_bytes())
            && bytes.get(end..end + 2) == Some(b"\":");
        if next {
            self.at = end + 2;
        }
        next
    }

    /// A string whose opening quote is next.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Failed> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// A string without an escape whose opening quote is next; nothing is taken of any other.
    pub(super) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let end = plain_end(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// A string that holds an escape, or is no string.
    #[cold]
    pub(super) fn escaped_string(&mut self) -> Result<String, Failed> {
        let start = self.at + 1;
        let (end, _) = self.skip_string()?;
        let body = self.text.get(start..end).unwrap_or_default();
        if let Some(text) = escape::unescape(body) {
            return Ok(text);
        }
        self.failure = Some(Stop {
            kind: StopKind::Syntax("a paired surrogate in a `\\u` escape"),
            at: start,
        });
        Err(Failed)
    }
}
