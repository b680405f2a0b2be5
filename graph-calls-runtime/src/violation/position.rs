//! Positions of violations in the JSON text.

use std::ops::Range;

use super::{Violation, ViolationKind, Violations};
use crate::read;

/// A position in a JSON text: line, column and byte offset.
///
/// [`Violation::position`] returns one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, starting at 1. Lines end with a line feed.
    pub line: usize,
    /// The column in characters, starting at 1.
    pub column: usize,
    /// The number of bytes before the position.
    pub offset: usize,
}

impl Position {
    /// Returns the position of a byte, or of the end of the text if there is no such byte.
    pub(super) fn of(text: &[u8], offset: usize) -> Self {
        let start = Self {
            line: 1,
            column: 1,
            offset: 0,
        };
        start.further(text, offset)
    }

    /// Returns the position of a byte that is not before this position.
    fn further(self, text: &[u8], offset: usize) -> Self {
        let offset = offset.min(text.len());
        let between = text.get(self.offset..offset).unwrap_or_default();
        let is_character = |byte: &&u8| **byte & 0xc0 != 0x80;
        let characters = |bytes: &[u8]| bytes.iter().filter(is_character).count();
        let last = between.iter().rposition(|byte| *byte == b'\n');
        let lines = between.split(|byte| *byte == b'\n').count() - 1;
        Self {
            line: self.line + lines,
            column: match last {
                Some(last) => 1 + characters(between.get(last + 1..).unwrap_or_default()),
                None => self.column + characters(between),
            },
            offset,
        }
    }
}

impl Violation {
    /// Returns the byte range of this violation in `json`, the text that was parsed: the value at its instance
    /// location, or the character at a syntax error.
    ///
    /// Returns `None` if the text has no value at the location, or if the location is truncated. Takes one pass over
    /// the text up to the value.
    pub fn span(&self, json: &[u8]) -> Option<Range<usize>> {
        match self.kind {
            ViolationKind::Syntax { offset, .. } | ViolationKind::Encoding { offset, .. } => {
                let start = offset.min(json.len());
                let rest = json.get(start..).unwrap_or_default();
                // A character of UTF-8 has at most three bytes after its first one.
                let more = rest.iter().skip(1).take(3);
                let more = more.take_while(|byte| **byte & 0xc0 == 0x80).count();
                Some(start..start + rest.len().min(1 + more))
            }
            _ => {
                let [place] = read::locate(json, &[self.instance.whole()])
                    .try_into()
                    .ok()?;
                place
            }
        }
    }

    /// Returns the line and column at which the [`span`](Self::span) in `json`, the text that was parsed, begins.
    ///
    /// For all violations of a list, use [`Violations::positions`], which takes one pass over the text.
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

impl Violations {
    /// Returns the [`span`](Violation::span) of each violation in the list, in the order of the list. Takes one pass
    /// over the text.
    pub fn spans(&self, json: &[u8]) -> Vec<Option<Range<usize>>> {
        let is_of_text = |violation: &Violation| {
            matches!(
                violation.kind,
                ViolationKind::Syntax { .. } | ViolationKind::Encoding { .. }
            )
        };
        let pointers: Vec<Option<&str>> = self
            .iter()
            .map(|violation| {
                violation
                    .instance
                    .whole()
                    .filter(|_| !is_of_text(violation))
            })
            .collect();
        let places = read::locate(json, &pointers);
        let spans = self.iter().zip(places);
        spans
            .map(|(violation, place)| {
                place.or_else(|| is_of_text(violation).then(|| violation.span(json))?)
            })
            .collect()
    }

    /// Returns the [`position`](Violation::position) of each violation in the list, in the order of the list. Takes
    /// two passes over the text.
    ///
    /// ```
    /// use graph_calls_model::Call;
    ///
    /// let json = b"{\n  \"state\": 7,\n  \"direction\": 8\n}";
    /// let violations = Call::from_slice(json).expect_err("both are strings");
    /// let positions = violations.positions(json).into_iter().flatten();
    /// assert_eq!(positions.map(|position| position.line).collect::<Vec<_>>(), [2, 3]);
    /// ```
    pub fn positions(&self, json: &[u8]) -> Vec<Option<Position>> {
        let spans = self.spans(json).into_iter();
        let mut starts: Vec<(usize, Option<usize>)> = spans
            .map(|span| span.map(|span| span.start))
            .enumerate()
            .collect();
        starts.sort_by_key(|(_, start)| *start);
        let mut positions = vec![None; starts.len()];
        let mut last = Position {
            line: 1,
            column: 1,
            offset: 0,
        };
        for (index, start) in starts {
            if let (Some(start), Some(position)) = (start, positions.get_mut(index)) {
                last = last.further(json, start);
                *position = Some(last);
            }
        }
        positions
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Violation};
    use crate::rules::Types;
    use crate::violation::{LazyLocation, ViolationKind};

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
    fn the_span_of_a_violation_is_its_value_in_the_text() {
        let kind = ViolationKind::of_type(Types::STRING, Types::OBJECT);
        let member = LazyLocation::ROOT.undeclared("a\n");
        let item = member.index(1);
        let violation = Violation::new(&item, &LazyLocation::ROOT, "x.json#", kind);
        let json = br#"{"b": [1], "a\u000a": [[], {"c": 1} ]}"#;
        assert_eq!(violation.span(json), Some(27..35));
        assert_eq!(violation.position(b"{}"), None);
        let syntax = Violation::syntax(b"[1,\n]", 4, "a value");
        let position = syntax.position(b"[1,\n]").map(|at| (at.line, at.column));
        assert_eq!(position, Some((2, 1)));
    }
}
