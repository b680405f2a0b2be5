//! Scanning literals, numbers and strings, and skipping values.

use super::{ReadError, Reader, Recorded};
use crate::{plain::plain_end, read::name_set::NameSet};

/// Whether skipping an object checks for duplicate members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Duplicates {
    /// Duplicate members are an error.
    Reject,
    /// Not checked, because another pass checks the same bytes.
    Ignore,
}

impl<'a> Reader<'a> {
    /// Consumes `true`, `false` or `null`.
    pub(super) fn literal(&mut self, text: &'static str) -> Result<(), Recorded> {
        let end = self.at + text.len();
        if self.text.as_bytes().get(self.at..end) == Some(text.as_bytes()) {
            self.at = end;
            Ok(())
        } else {
            Err(self.syntax("`true`, `false` or `null`"))
        }
    }

    /// Consumes a number, and returns its text.
    pub(super) fn number(&mut self) -> Result<&'a str, Recorded> {
        let start = self.at;
        if self.byte() == b'-' {
            self.at += 1;
        }
        if self.byte() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.byte(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Consumes one or more digits.
    fn digits(&mut self) -> Result<(), Recorded> {
        if !self.byte().is_ascii_digit() {
            return Err(self.syntax("a digit"));
        }
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    /// Skips a string whose opening quote is next. Returns the offset of its closing quote, and whether it has escapes.
    pub(super) fn skip_string(&mut self) -> Result<(usize, bool), Recorded> {
        self.at += 1;
        let mut escaped = false;
        loop {
            let bytes = self.text.as_bytes();
            self.at = plain_end(bytes, self.at);
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok((self.at - 1, escaped));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.skip_escape()?;
                }
                Some(_) => return Err(self.syntax("no control character in a string")),
                None => return Err(self.syntax("`\"` at the end of a string")),
            }
        }
    }

    fn skip_escape(&mut self) -> Result<(), Recorded> {
        self.at += 1;
        match self.byte() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
            b'u' => {
                self.at += 1;
                for _ in 0..4 {
                    if !self.byte().is_ascii_hexdigit() {
                        return Err(self.syntax("four hexadecimal digits after `\\u`"));
                    }
                    self.at += 1;
                }
            }
            _ => return Err(self.syntax("an escape that JSON knows")),
        }
        Ok(())
    }

    /// Skips a value. The limit of depth bounds the recursion.
    pub(super) fn skip(&mut self, duplicates: Duplicates) -> Result<(), Recorded> {
        match self.peek() {
            b'"' if duplicates == Duplicates::Reject => self.string().map(|_| ()),
            b'"' => self.skip_string().map(|_| ()),
            b'{' => self.skip_object(duplicates),
            b'[' => {
                self.enter()?;
                let mut first = true;
                while self.more(&mut first, b']')? {
                    self.skip(duplicates)?;
                }
                Ok(())
            }
            b'-' | b'0'..=b'9' => self.number().map(|_| ()),
            b't' => self.literal("true"),
            b'f' => self.literal("false"),
            b'n' => self.literal("null"),
            _ => Err(self.syntax("a value")),
        }
    }

    /// Skips a value without validating it: finds the ends of strings and counts brackets. The value is parsed later. The
    /// resulting position is arbitrary if the value is not JSON.
    pub(super) fn skip_unchecked(&mut self) {
        self.peek();
        self.at = value_end(self.text.as_bytes(), self.at);
    }

    /// Counts the words of the next value in a tree. The text may be invalid JSON.
    pub(super) fn count_words(&self) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut words = 0;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => {
                    words += 1;
                    at = string_end(bytes, at);
                }
                b'[' | b'{' => words += 2,
                b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
                    words += 1;
                    let goes_on = |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z');
                    while bytes.get(at).is_some_and(goes_on) {
                        at += 1;
                    }
                }
                _ => {}
            }
        }
        words
    }

    fn skip_object(&mut self, duplicates: Duplicates) -> Result<(), Recorded> {
        self.enter()?;
        let mut first = true;
        let mut seen = NameSet::default();
        while self.more(&mut first, b'}')? {
            self.peek();
            let at = self.at;
            let name = self.name()?;
            if duplicates == Duplicates::Reject && !seen.insert(self.text, at, &name) {
                return Err(self.fail(ReadError::Duplicate));
            }
            self.skip(duplicates)?;
        }
        Ok(())
    }
}

/// Returns the offset after the string whose body begins at `at`.
#[inline]
pub(super) fn string_end(bytes: &[u8], at: usize) -> usize {
    let mut at = plain_end(bytes, at);
    // A quote after a backslash does not end the string.
    while bytes.get(at) == Some(&b'\\') {
        at = plain_end(bytes, at + 2);
    }
    at + 1
}

/// Returns the offset after the next value: see [`Reader::skip_unchecked`].
pub(super) fn value_end(bytes: &[u8], mut at: usize) -> usize {
    let mut open = 0_usize;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        if *byte == b'"' {
            at = string_end(bytes, at);
        } else if *byte < b'[' {
            // Commas, colons, white space and digits are below all brackets.
            if open > 0 || *byte != b',' {
                continue;
            }
            at -= 1;
        } else {
            // Clear the bit that distinguishes `{` from `[`, and `}` from `]`.
            match byte & !0x20 {
                b'[' => {
                    open += 1;
                    continue;
                }
                b']' if open > 0 => open -= 1,
                b']' => at -= 1,
                _ => continue,
            }
        }
        if open == 0 {
            break;
        }
    }
    at.min(bytes.len())
}
