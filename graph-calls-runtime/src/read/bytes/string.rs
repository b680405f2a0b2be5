//! Parsing strings.

use super::{ReadError, Reader, Recorded, text::match_at};
use crate::{plain::plain_blocks, read::escape};
use std::borrow::Cow;

impl<'a> Reader<'a> {
    /// Consumes the string `text`, quotes included, if the input continues with it and it has no escapes.
    #[inline]
    pub(super) fn consume_string(&mut self, text: &str) -> bool {
        let bytes = self.text.as_bytes();
        let end = match_at(bytes, self.at + 1, text.as_bytes());
        let next = end.filter(|end| bytes.get(*end) == Some(&b'"'));
        if let Some(end) = next {
            self.at = end + 1;
        }
        next.is_some()
    }

    /// Parses a string whose opening quote is next.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Recorded> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string().map(Cow::Owned),
        }
    }

    /// Calls `read` with a string whose opening quote is next. Avoids the `Cow` of [`string`](Self::string), which made
    /// finding a late type tag 2 % slower.
    #[inline]
    pub(super) fn with_string<T>(&mut self, read: impl FnOnce(&str) -> T) -> Result<T, Recorded> {
        Ok(match self.plain_string() {
            Some(text) => read(text),
            None => read(&self.escaped_string()?),
        })
    }

    /// Parses a string without escapes whose opening quote is next. Consumes nothing and returns `None` if the string has
    /// an escape or ends in the last bytes of the text. The function makes no calls, so it saves no registers.
    pub(super) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let end = plain_blocks(self.text.as_bytes(), start).ok()?;
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Parses a string that has escapes or is malformed.
    #[cold]
    pub(super) fn escaped_string(&mut self) -> Result<String, Recorded> {
        let start = self.at + 1;
        let (end, _) = self.skip_string()?;
        let body = self.text.get(start..end).unwrap_or_default();
        if let Some(text) = escape::unescape(body) {
            return Ok(text);
        }
        let error = ReadError::Syntax("a paired surrogate in a `\\u` escape");
        self.error = Some((error, start));
        Err(Recorded)
    }
}
