//! Lines and columns of a text that is read from front to back.

use crate::import::notice::Place;

/// Knows the place of a byte, in time linear in the text over all questions.
pub(super) struct Lines<'t> {
    rest: &'t [u8],
    at: usize,
    place: Place,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self {
            rest: text,
            at: 0,
            place: Place::START,
        }
    }

    /// The place of the byte at `offset`, which is not before the one that was asked last.
    pub(super) fn place(&mut self, offset: usize) -> Place {
        let step = offset.saturating_sub(self.at).min(self.rest.len());
        let (passed, rest) = self.rest.split_at(step);
        for byte in passed {
            match byte {
                b'\n' => {
                    self.place.line += 1;
                    self.place.column = 1;
                }
                // A byte that continues a character is no column of its own.
                0x80..=0xbf => {}
                _ => self.place.column += 1,
            }
        }
        self.rest = rest;
        self.at += step;
        self.place
    }
}
