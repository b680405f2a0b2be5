//! The limit of memory for values from serde.

use crate::{
    limits::{BASE_BYTES, VALID_FACTOR},
    read::ReadError,
};
use std::cell::Cell;

/// The length of the input so far, as compact JSON, and the memory that was allocated for it. The length of the whole
/// input is not known.
#[derive(Debug, Default)]
pub(super) struct Budget {
    seen: Cell<usize>,
    taken: Cell<usize>,
}

impl Budget {
    /// Adds `bytes` to the length of the input.
    pub(super) fn add_text(&self, bytes: usize) {
        self.seen.set(self.seen.get().saturating_add(bytes));
    }

    /// Returns the number of bytes of memory that are left.
    pub(super) fn left(&self) -> usize {
        let all = self.seen.get().saturating_mul(VALID_FACTOR);
        all.saturating_add(BASE_BYTES)
            .saturating_sub(self.taken.get())
    }

    /// Counts `bytes` against the limit of memory.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), ReadError> {
        if bytes > self.left() {
            return Err(ReadError::Memory);
        }
        self.taken.set(self.taken.get().saturating_add(bytes));
        Ok(())
    }

    /// Reserves capacity for one more item in a list. Doubles the capacity of a full list.
    pub(super) fn room<T>(&self, items: &mut Vec<T>) -> Result<(), ReadError> {
        let before = items.capacity();
        if items.len() < before {
            return Ok(());
        }
        let bytes = |count: usize| count.saturating_mul(size_of::<T>());
        let room = before.saturating_mul(2).max(4);
        // Both allocations exist while the items are moved.
        self.charge(bytes(room))?;
        items.reserve_exact(room - items.len());
        self.taken
            .set(self.taken.get().saturating_sub(bytes(before)));
        Ok(())
    }
}
