//! Converts byte offsets to lines and columns.

use crate::import::notice::Position;

/// Converts increasing offsets into positions; all conversions together take linear time.
pub(super) struct Lines<'t> {
    rest: &'t [u8],
    at: usize,
    position: Position,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self {
            rest: text,
            at: 0,
            position: Position::START,
        }
    }

    /// Returns the position of the byte at `offset`, which must not be less than in the previous call.
    pub(super) fn position(&mut self, offset: usize) -> Position {
        let step = offset.saturating_sub(self.at).min(self.rest.len());
        let (passed, rest) = self.rest.split_at(step);
        for byte in passed {
            match byte {
                b'\n' => {
                    self.position.line += 1;
                    self.position.column = 1;
                }
                // Continuation bytes belong to the same column.
                0x80..=0xbf => {}
                _ => self.position.column += 1,
            }
        }
        self.rest = rest;
        self.at += step;
        self.position
    }
}
