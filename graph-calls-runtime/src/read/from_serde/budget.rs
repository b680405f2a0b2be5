//! How much memory may be taken for what was read so far.

use crate::{
    limits::{BASE_BYTES, VALID_FACTOR},
    read::ReadError,
};
use std::cell::Cell;

/// The bytes that were read so far, as compact JSON has them, and those of memory that were taken for
/// them. How long the text is nobody says, or there is none.
#[derive(Debug, Default)]
pub(super) struct Budget {
    seen: Cell<usize>,
    taken: Cell<usize>,
}

impl Budget {
    /// So many bytes of text were read.
    pub(super) fn add_text(&self, bytes: usize) {
        self.seen.set(self.seen.get().saturating_add(bytes));
    }

    /// Bytes of memory that may still be taken.
    pub(super) fn left(&self) -> usize {
        let all = self.seen.get().saturating_mul(VALID_FACTOR);
        all.saturating_add(BASE_BYTES)
            .saturating_sub(self.taken.get())
    }

    /// Counts so many bytes of memory.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), ReadError> {
        if bytes > self.left() {
            return Err(ReadError::Memory);
        }
        self.taken.set(self.taken.get().saturating_add(bytes));
        Ok(())
    }

    /// Makes room in a list for one more item. A list doubles when it is full.
    pub(super) fn room<T>(&self, items: &mut Vec<T>) -> Result<(), ReadError> {
        let before = items.capacity();
        if items.len() < before {
            return Ok(());
        }
        let bytes = |count: usize| count.saturating_mul(size_of::<T>());
        let room = before.saturating_mul(2).max(4);
        // While it moves, the list is there twice.
        self.charge(bytes(room))?;
        items.reserve_exact(room - items.len());
        self.taken
            .set(self.taken.get().saturating_sub(bytes(before)));
        Ok(())
    }
}
