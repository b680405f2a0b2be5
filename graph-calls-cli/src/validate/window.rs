//! Selects the part of a line to show.

use std::ops::Range;

use crate::terminal;

/// The number of characters of a long line to show before the range.
const BEFORE: usize = 40;
/// Marks the end of truncated text.
const CUT: &str = "…";

/// A line, possibly truncated, with a range in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) text: String,
    /// The range, in bytes of `text`.
    pub(super) span: Range<usize>,
    /// From 1.
    pub(super) line: usize,
    /// From 1, in characters of the whole line.
    pub(super) column: usize,
}

impl Window {
    /// Returns the line of `payload` with the start of `span`, truncated to about `width` characters.
    ///
    /// Invalid UTF-8 is shown as `�`, and control characters are escaped.
    pub(super) fn of(payload: &[u8], span: &Range<usize>, width: usize) -> Self {
        let start = span.start.min(payload.len());
        let (before, after) = payload.split_at(start);
        let line_start = before
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |at| at + 1);
        let before_here = before.get(line_start..).unwrap_or_default();
        let rest = after
            .split(|byte| *byte == b'\n')
            .next()
            .unwrap_or_default();
        let rest = rest.strip_suffix(b"\r").unwrap_or(rest);
        let length = span.end.saturating_sub(span.start).min(rest.len());
        let (marked, trailing) = rest.split_at(length);

        let fits = before_here.len() + rest.len() <= width;
        let mut text = last(before_here, if fits { width } else { BEFORE });
        let start = text.len();
        text.push_str(&first(marked, width.saturating_sub(text.chars().count())));
        let end = text.len();
        text.push_str(&first(trailing, width.saturating_sub(text.chars().count())));
        Window {
            // A range at the end of a line is after its last character.
            span: start..end,
            text,
            line: before.split(|byte| *byte == b'\n').count(),
            column: before_here
                .iter()
                .filter(|byte| **byte & 0xc0 != 0x80)
                .count()
                + 1,
        }
    }
}

/// Returns the first `room` characters, with a mark if there are more.
fn first(bytes: &[u8], room: usize) -> String {
    let text = shown(bytes.get(..most_bytes(room)).unwrap_or(bytes));
    match text.char_indices().nth(room) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + CUT,
        None => text,
    }
}

/// Returns the last `room` characters, with a mark if there are more.
fn last(bytes: &[u8], room: usize) -> String {
    let skip = bytes.len().saturating_sub(most_bytes(room));
    let text = shown(bytes.get(skip..).unwrap_or(bytes));
    match text.chars().count().checked_sub(room) {
        None | Some(0) => text,
        Some(surplus) => CUT.chars().chain(text.chars().skip(surplus)).collect(),
    }
}

/// Returns the maximum number of bytes of `room` characters, including partial ones.
fn most_bytes(room: usize) -> usize {
    room.saturating_mul(4).saturating_add(8)
}

/// Decodes and escapes text.
fn shown(bytes: &[u8]) -> String {
    terminal::lines(&String::from_utf8_lossy(bytes)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::Window;

    fn window(payload: &str, part: &str, width: usize) -> (String, String, usize, usize) {
        let start = payload.find(part).expect("it is there");
        let window = Window::of(payload.as_bytes(), &(start..start + part.len()), width);
        (
            window.text[window.span.clone()].to_owned(),
            window.text,
            window.line,
            window.column,
        )
    }

    #[test]
    fn a_short_line_is_not_truncated() {
        let text = "{\n  \"é\": 17,\r\n}";
        assert_eq!(
            window(text, "17", 80),
            ("17".into(), "  \"é\": 17,".into(), 2, 8)
        );
    }

    #[test]
    fn a_long_line_is_truncated_around_and_within_the_range() {
        let text = format!(
            "{{\"{}\": [17, \"{}\"]}}",
            "é".repeat(500_000),
            "ü".repeat(500_000)
        );
        let (marked, shown, line, column) = window(&text, "17", 80);
        assert_eq!((marked.as_str(), line, column), ("17", 1, 500_007));
        assert_eq!(shown.chars().count(), 81);
        assert!(shown.starts_with("…é") && shown.ends_with("ü…"), "{shown}");
        let (marked, shown, ..) = window(&text, &"ü".repeat(500_000), 80);
        assert!(
            marked.ends_with("ü…") && shown.chars().count() <= 82,
            "{shown}"
        );
    }

    #[test]
    fn control_characters_and_invalid_utf8_are_replaced() {
        let window = Window::of(b"[\"\x1b[31m\xc2\x9b\xff\"]", &(9..10), 80);
        assert_eq!(window.text, "[\"\\u{1b}[31m\\u{9b}\u{fffd}\"]");
        assert_eq!(&window.text[window.span], "\u{fffd}");
    }

    #[test]
    fn the_end_of_a_text_has_a_line_and_column() {
        let window = Window::of(b"[1,\n", &(4..4), 80);
        assert_eq!(
            (
                window.text.as_str(),
                window.span,
                window.line,
                window.column
            ),
            ("", 0..0, 2, 1)
        );
        assert_eq!(Window::of(b"", &(7..9), 80).line, 1);
    }
}
