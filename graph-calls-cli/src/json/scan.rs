//! A cursor over JSON text that does not recurse.

use std::{borrow::Cow, ops::Range};

/// A cursor in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Returns a cursor at the first value of the text.
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let mut scanner = Scanner { text, at: 0 };
        scanner.skip_space();
        scanner
    }

    /// Returns a cursor at another offset, which must start a token.
    pub(crate) fn moved(self, at: usize) -> Self {
        Scanner { at, ..self }
    }

    /// Returns the byte offset.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Returns the byte at the cursor.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// Consumes the byte and following white space, if it is next.
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        if here {
            self.at += 1;
            self.skip_space();
        }
        here
    }

    /// Consumes any byte and following white space.
    pub(crate) fn step(&mut self) {
        self.at += 1;
        self.skip_space();
    }

    /// Consumes a string and following white space; the range includes the quotes.
    pub(crate) fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return None;
        }
        let mut at = start + 1;
        loop {
            match self.text.get(at)? {
                b'"' => break,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        self.at = at + 1;
        self.skip_space();
        Some(start..at + 1)
    }

    /// Consumes a value and following white space.
    pub(crate) fn value(&mut self) -> Option<Range<usize>> {
        match self.peek()? {
            b'"' => self.string(),
            b'{' | b'[' => self.container(),
            _ => {
                let start = self.at;
                let ends = |byte: &u8| {
                    matches!(
                        byte,
                        b',' | b']' | b'}' | b':' | b' ' | b'\n' | b'\r' | b'\t'
                    )
                };
                let rest = self.text.get(start..)?;
                let length = rest.iter().position(ends).unwrap_or(rest.len());
                self.at = start + length;
                self.skip_space();
                (length > 0).then_some(start..start + length)
            }
        }
    }

    /// Consumes an array or object by counting brackets.
    fn container(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                let end = self.at;
                self.skip_space();
                return Some(start..end);
            }
        }
    }

    /// Consumes the name of a member and the colon.
    pub(crate) fn name(&mut self) -> Option<Range<usize>> {
        let name = self.string()?;
        self.eat(b':').then_some(name)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }
}

/// Decodes a string literal with its quotes; `None` if it is invalid.
pub(crate) fn unescape(literal: &[u8]) -> Option<Cow<'_, str>> {
    if literal.contains(&b'\\') {
        return serde_json::from_slice(literal).ok().map(Cow::Owned);
    }
    let inner = literal.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    std::str::from_utf8(inner).ok().map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::{Scanner, unescape};

    #[test]
    fn a_value_is_consumed_regardless_of_brackets_in_its_strings() {
        let text = br#" {"a]": ["}\"", {}]} , 1"#;
        let mut scanner = Scanner::new(text);
        assert_eq!(scanner.value(), Some(1..20));
        assert!(scanner.eat(b','));
        assert_eq!(scanner.value(), Some(23..24));
        assert_eq!(scanner.value(), None);
    }

    #[test]
    fn a_text_that_is_cut_off_has_no_value() {
        for text in ["", "{", "[1", "\"a", "\"\\"] {
            assert_eq!(Scanner::new(text.as_bytes()).value(), None, "{text}");
        }
        assert!(
            Scanner::new("[".repeat(100_000).as_bytes())
                .value()
                .is_none()
        );
    }

    #[test]
    fn escapes_in_names_are_decoded() {
        assert_eq!(unescape(br#""\u0040odata""#).as_deref(), Some("@odata"));
        assert_eq!(unescape("\"é\"".as_bytes()).as_deref(), Some("é"));
        assert_eq!(unescape(br#""\ud800""#), None);
    }
}
