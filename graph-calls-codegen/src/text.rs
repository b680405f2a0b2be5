//! Text of documents where people read it: in messages, documentation, comments and terminals.

use std::fmt::{self, Write};

/// Whether a character does not show, ends the line or reorders it: control characters, line and
/// paragraph separators, bidirectional controls, and what has no width.
///
/// rustc rejects some of these in source text (a bare carriage return in a comment, for example), denies
/// others by lints, and a person who reviews the source sees none of them.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{17b4}'
                | '\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// The text on one line, with its [hidden characters](is_hidden) as Rust escapes them.
///
/// ```
/// use graph_calls_codegen::text::one_line;
///
/// assert_eq!(one_line("a\r\n// b\u{202e}c"), r"a\r\n// b\u{202e}c");
/// ```
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        // Writing to a string does not fail.
        let _ = push_visible(&mut line, character);
    }
    line
}

/// Writes a character, escaped if it is hidden.
pub(crate) fn push_visible(out: &mut impl Write, character: char) -> fmt::Result {
    if character.is_control() {
        write!(out, "{}", character.escape_default())
    } else if is_hidden(character) {
        write!(out, "{}", character.escape_unicode())
    } else {
        out.write_char(character)
    }
}

/// Returns the word that `name` is most likely a misspelling of: at most two characters are inserted, deleted or replaced, and
/// at most half of the word.
pub(crate) fn nearest<'w>(name: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    const EDITS: usize = 2;
    words
        // Comparing takes time in the product of the lengths, and names of documents may be very long.
        .filter(|word| word.len().abs_diff(name.len()) <= EDITS)
        .map(|word| (strsim::levenshtein(name, word), word))
        .filter(|(edits, word)| *edits <= EDITS && edits * 2 <= word.len())
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}
