//! Escapes untrusted text for a terminal: names of files and members, and messages that quote them.

use std::{borrow::Cow, fmt::Write as _, path::Path};

/// Escapes all control and formatting characters in Rust syntax, such as `\u{1b}`, `\u{202e}` and `\n`,
/// so that the text stays on one line.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    replaced(text, is_control, |character, out| {
        out.extend(character.escape_default());
    })
}

/// Escapes text of several lines; keeps line feeds and tabs.
///
/// Names in the text must be [`escaped`] before, as they may contain line feeds.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    let is_control = |character| is_control(character) && !matches!(character, '\n' | '\t');
    replaced(text, is_control, |character, out| {
        out.extend(character.escape_default());
    })
}

/// Returns a path, [`escaped`].
pub(crate) fn path(path: &Path) -> String {
    escaped(&path.to_string_lossy()).into_owned()
}

/// Escapes the control and formatting characters in the strings of a JSON text as `\uXXXX`, which
/// keeps the JSON value.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    // Outside of strings, JSON contains no other control characters.
    let is_control = |character| is_control(character) && !matches!(character, '\n' | '\t' | '\r');
    replaced(text, is_control, |character, out| {
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string does not fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

fn replaced(
    text: &str,
    is_control: impl Fn(char) -> bool,
    write: impl Fn(char, &mut String),
) -> Cow<'_, str> {
    if !text.contains(&is_control) {
        return Cow::Borrowed(text);
    }
    let mut replaced = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        if is_control(character) {
            write(character, &mut replaced);
        } else {
            replaced.push(character);
        }
    }
    Cow::Owned(replaced)
}

/// Returns whether a terminal may interpret the character: control characters (C0, DEL, C1), line
/// separators, and invisible and bidirectional formatting characters of Unicode. The joiners U+200C
/// and U+200D are not included, as they occur in words of some languages.
fn is_control(character: char) -> bool {
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
    fn control_characters_of_a_name_are_escaped() {
        assert_eq!(
            escaped(HOSTILE),
            "a\\u{1b}[31m\\u{7}\\r\\n\\t\\u{7f}\\u{9b}\\u{61c}\\u{200f}\\u{2028}\\u{202e}\\u{2066}\\u{feff}\\u{e0041}é😀"
        );
        assert_eq!(escaped("plain é\u{200d}"), "plain é\u{200d}");
    }

    #[test]
    fn line_feeds_and_tabs_of_lines_are_kept() {
        assert_eq!(lines("a\n\tb\r\u{1b}"), "a\n\tb\\r\\u{1b}");
    }

    #[test]
    fn escaping_keeps_the_json_value() {
        let text = serde_json::to_string(HOSTILE).expect("a string is JSON");
        let shown = json(&text);
        assert_eq!(
            shown
                .chars()
                .filter(|shown| super::is_control(*shown))
                .count(),
            0
        );
        let read: String = serde_json::from_str(&shown).expect("JSON");
        assert_eq!(read, HOSTILE);
    }
}
