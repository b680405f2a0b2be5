//! A cursor that steps over JSON text without recursion.

use std::{borrow::Cow, ops::Range};

/// A place in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    /// At the first value of the text.
    pub(crate) fn new(text: &'a [u8]) -> Self {
        let mut scanner = Scanner { text, at: 0 };
        scanner.skip_space();
        scanner
    }

    /// In the same text at another place, where something begins.
    pub(crate) fn moved(self, at: usize) -> Self {
        Scanner { at, ..self }
    }

    /// The byte offset.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The byte here.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// Steps over the byte, and the white space behind it, if it is this one.
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        if here {
            self.at += 1;
            self.skip_space();
        }
        here
    }

    /// Steps over the byte here, whichever it is, and over white space.
    pub(crate) fn step(&mut self) {
        self.at += 1;
        self.skip_space();
    }

    /// Steps over a string and the white space behind it; the range holds the quotes.
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

    /// Steps over the value here and the white space behind it.
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

    /// An array or object is over when as many brackets have closed as have opened.
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

    /// Steps over a member's name and the colon.
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

/// What a string literal, quotes included, stands for; `None` if it is none.
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
    fn a_value_is_stepped_over_whatever_its_strings_hold() {
        let text = br#" {"a]": ["}\"", {}]} , 1"#;
        let mut scanner = Scanner::new(text);
        assert_eq!(scanner.value(), Some(1..20));
        assert!(scanner.eat(b','));
        assert_eq!(scanner.value(), Some(23..24));
        assert_eq!(scanner.value(), None);
    }

    #[test]
    fn a_text_that_breaks_off_has_no_value() {
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
    fn names_are_read_through_their_escapes() {
        assert_eq!(unescape(br#""\u0040odata""#).as_deref(), Some("@odata"));
        assert_eq!(unescape("\"é\"".as_bytes()).as_deref(), Some("é"));
        assert_eq!(unescape(br#""\ud800""#), None);
    }
}
