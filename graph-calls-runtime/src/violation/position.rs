//! Where in a text a violation is.

use std::ops::Range;

use super::{Reason, Violation};
use crate::read;

/// A place in a JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// Bytes from the start of the text.
    pub offset: usize,
}

impl Position {
    /// The line and column of a byte; of the text's end, if there is no such byte.
    pub(super) fn of(text: &[u8], offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let start = before.iter().rposition(|byte| *byte == b'\n');
        let last = before.get(start.map_or(0, |at| at + 1)..);
        let is_character = |byte: &&u8| **byte & 0xc0 != 0x80;
        Self {
            line: before.split(|byte| *byte == b'\n').count(),
            column: last.map_or(0, |last| last.iter().filter(is_character).count()) + 1,
            offset: before.len(),
        }
    }
}

impl Violation {
    /// The bytes of `json`, the text that was read, at which this violation is: those of the value
    /// at its instance location, or of what stands where something else was expected.
    ///
    /// `None` if there is no such place, or if the location is too long to be kept whole. Takes
    /// one pass over the text up to the place.
    pub fn span(&self, json: &[u8]) -> Option<Range<usize>> {
        match self.reason {
            Reason::Syntax { offset, .. } | Reason::Encoding { offset, .. } => {
                let end = json.len().min(offset.saturating_add(1));
                Some(offset.min(end)..end)
            }
            _ => read::locate(json, self.instance.whole()?),
        }
    }

    /// Line and column in `json`, the text that was read, at which [`span`](Self::span) begins.
    ///
    /// ```
    /// use graph_calls_model::Call;
    ///
    /// let json = b"{\n  \"state\": 7\n}";
    /// let violations = Call::from_slice(json).expect_err("a state is a string");
    /// let position = violations.iter().next().and_then(|violation| violation.position(json));
    /// assert_eq!(position.map(|position| (position.line, position.column)), Some((2, 12)));
    /// ```
    pub fn position(&self, json: &[u8]) -> Option<Position> {
        Some(Position::of(json, self.span(json)?.start))
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Violation};
    use crate::rules::Types;
    use crate::violation::{Path, Reason};

    #[test]
    fn a_column_counts_characters() {
        let text = "{\n \"é\": 1}".as_bytes();
        assert_eq!(
            Position::of(text, 8),
            Position {
                line: 2,
                column: 6,
                offset: 8
            }
        );
        assert_eq!(Position::of(text, 99).offset, text.len());
    }

    #[test]
    fn a_violation_is_found_in_the_text() {
        let reason = Reason::Type {
            expected: Types::STRING,
            found: Types::OBJECT,
        };
        let member = Path::ROOT.undeclared("a\n");
        let item = member.index(1);
        let violation = Violation::new(&item, &Path::ROOT, "x.json#", reason);
        let json = br#"{"b": [1], "a\u000a": [[], {"c": 1} ]}"#;
        assert_eq!(violation.span(json), Some(27..35));
        assert_eq!(violation.position(b"{}"), None);
        let syntax = Violation::syntax(b"[1,\n]", 4, "a value");
        let position = syntax.position(b"[1,\n]").map(|at| (at.line, at.column));
        assert_eq!(position, Some((2, 1)));
    }
}
