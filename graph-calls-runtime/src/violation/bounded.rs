//! Strings of bounded length.

/// Marks the end of a truncated string.
const ELLIPSIS: &str = "…";
/// The initial capacity, in bytes. Most strings are no longer.
const USUAL: usize = 96;

/// A string of at most `limit` bytes. A longer string is truncated between characters and ends with `…`.
#[derive(Clone)]
pub(super) struct Bounded {
    text: String,
    limit: usize,
    full: bool,
}

impl Bounded {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            text: String::with_capacity(limit.min(USUAL)),
            limit,
            full: false,
        }
    }

    /// Appends `text`, or its longest prefix that fits.
    pub(super) fn push(&mut self, text: &str) {
        if self.full {
            return;
        }
        if text.len() <= self.limit - self.text.len() {
            self.text.push_str(text);
            return;
        }
        self.full = true;
        let room = self.limit.saturating_sub(ELLIPSIS.len());
        if self.text.len() <= room {
            self.text.push_str(head(text, room - self.text.len()));
        } else {
            self.text.truncate(head(&self.text, room).len());
        }
        self.text.push_str(ELLIPSIS);
    }

    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    pub(super) fn into_string(self) -> String {
        self.text
    }
}

/// Returns the longest prefix of `text` that has at most `limit` bytes.
pub(super) fn head(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Bounded;

    fn bounded(limit: usize, texts: &[&str]) -> String {
        let mut bounded = Bounded::new(limit);
        for text in texts {
            bounded.push(text);
        }
        bounded.into_string()
    }

    #[test]
    fn a_string_within_the_limit_is_complete() {
        assert_eq!(bounded(6, &["abc", "def", ""]), "abcdef");
    }

    #[test]
    fn a_longer_string_is_truncated_and_ends_with_an_ellipsis() {
        assert_eq!(bounded(6, &["abc", "defg", "h"]), "abc…");
        assert_eq!(bounded(6, &["abcdef", "g"]), "abc…");
        assert_eq!(bounded(8, &["abc", "éé", "g", "h"]), "abcé…");
        assert_eq!(bounded(7, &["aéé", "ggg"]), "aé…");
    }
}
