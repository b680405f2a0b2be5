//! Text that stops growing.

/// The mark of what was left out.
const ELLIPSIS: &str = "…";
/// Most texts are no longer, in bytes.
const USUAL: usize = 96;

/// A string of at most so many bytes; what does not fit is cut between characters and marked `…`.
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

    /// Appends `text`, or as much of it as there is room for.
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

/// The longest beginning of `text` that has at most `limit` bytes and ends between characters.
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
    fn what_fits_is_kept_whole() {
        assert_eq!(bounded(6, &["abc", "def", ""]), "abcdef");
    }

    #[test]
    fn what_does_not_fit_is_cut_and_marked() {
        assert_eq!(bounded(6, &["abc", "defg", "h"]), "abc…");
        assert_eq!(bounded(6, &["abcdef", "g"]), "abc…");
        assert_eq!(bounded(8, &["abc", "éé", "g", "h"]), "abcé…");
        assert_eq!(bounded(7, &["aéé", "ggg"]), "aé…");
    }
}
