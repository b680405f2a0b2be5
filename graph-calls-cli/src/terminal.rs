//! Text from outside on its way to a terminal: names of files and members, and whatever quotes them.

use std::{borrow::Cow, fmt::Write as _, path::Path};

/// The text on one line, with each character that would steer a terminal, hide, or reorder the line
/// written as Rust writes it: `\u{1b}`, `\u{202e}`, `\n`.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    replaced(text, steers, |character, out| {
        out.extend(character.escape_default());
    })
}

/// The same for text of several lines: line feeds and tabs stay.
///
/// Names within the text are [`escaped`] before: they could begin a line of their own.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    let steers = |character| steers(character) && !matches!(character, '\n' | '\t');
    replaced(text, steers, |character, out| {
        out.extend(character.escape_default());
    })
}

/// A path, [`escaped`].
pub(crate) fn path(path: &Path) -> String {
    escaped(&path.to_string_lossy()).into_owned()
}

/// JSON text on one or more lines, with the characters of its strings that would steer a terminal as
/// `\uXXXX`: the same JSON value.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    // Outside of strings, JSON has no other of these characters.
    let steers = |character| steers(character) && !matches!(character, '\n' | '\t' | '\r');
    replaced(text, steers, |character, out| {
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string does not fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

fn replaced(
    text: &str,
    steers: impl Fn(char) -> bool,
    write: impl Fn(char, &mut String),
) -> Cow<'_, str> {
    if !text.contains(&steers) {
        return Cow::Borrowed(text);
    }
    let mut replaced = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if steers(character) {
            write(character, &mut replaced);
        } else {
            replaced.push(character);
        }
    }
    Cow::Owned(replaced)
}

/// Whether a terminal may obey the character instead of showing it: control characters (C0, DEL,
/// C1), line separators, and what Unicode has to order text or to mark it unseen. The joiners U+200C
/// and U+200D stay, which belong to words of some languages.
fn steers(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::{escaped, json, lines};

    const HOSTILE: &str = "a\u{1b}[31m\u{7}\r\n\t\u{7f}\u{9b}\u{61c}\u{200f}\u{2028}\u{202e}\u{2066}\u{feff}\u{e0041}é😀";

    #[test]
    fn a_name_stays_on_its_line_and_shows_what_it_holds() {
        assert_eq!(
            escaped(HOSTILE),
            "a\\u{1b}[31m\\u{7}\\r\\n\\t\\u{7f}\\u{9b}\\u{61c}\\u{200f}\\u{2028}\\u{202e}\\u{2066}\\u{feff}\\u{e0041}é😀"
        );
        assert_eq!(escaped("plain é\u{200d}"), "plain é\u{200d}");
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(lines("a\n\tb\r\u{1b}"), "a\n\tb\\r\\u{1b}");
    }

    #[test]
    fn json_says_the_same() {
        let text = serde_json::to_string(HOSTILE).expect("a string is JSON");
        let shown = json(&text);
        assert_eq!(
            shown.chars().filter(|shown| super::steers(*shown)).count(),
            0
        );
        let read: String = serde_json::from_str(&shown).expect("JSON");
        assert_eq!(read, HOSTILE);
    }
}
