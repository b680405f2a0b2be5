//! The limit of memory.

use super::{ReadError, Reader, Recorded, scan::string_end};

/// A list doubles its capacity up to this size in bytes.
const SMALL: usize = 1 << 16;

impl Reader<'_> {
    /// Counts `bytes` against the limit of memory.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Recorded> {
        let Some(memory) = self.memory.checked_sub(bytes) else {
            return Err(self.fail(ReadError::Memory));
        };
        self.memory = memory;
        Ok(())
    }

    /// Increases the capacity of a full list. The array is `open` levels above the current position.
    ///
    /// The capacity doubles, unless that takes more bytes than the text has. Then the remaining items of the array are
    /// counted, and the capacity is exact. So a list that exceeds the limit is rejected before it is allocated, and any
    /// other list takes no more than its final size, instead of three times that.
    #[cold]
    pub(super) fn grow<T>(
        &mut self,
        items: &mut Vec<T>,
        first: usize,
        open: usize,
    ) -> Result<(), Recorded> {
        let before = items.capacity();
        let bytes = |count: usize| count.saturating_mul(size_of::<T>());
        if self.measuring && before > 0 {
            items.clear();
            return self.charge(bytes(before));
        }
        let mut room = if before == 0 {
            first
        } else {
            before.saturating_mul(2)
        };
        if bytes(room) > self.text.len().max(SMALL) {
            room = items
                .len()
                .saturating_add(1)
                .saturating_add(self.items_left(open));
        }
        // Both allocations exist while the items are moved.
        self.charge(bytes(room))?;
        items.reserve_exact(room - items.len());
        self.memory = self.memory.saturating_add(bytes(before));
        Ok(())
    }

    /// Counts the items after the current one in its array. The text may be invalid JSON.
    fn items_left(&self, mut open: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut items = 0;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => at = string_end(bytes, at),
                b'[' | b'{' => open += 1,
                b']' | b'}' if open == 0 => break,
                b']' | b'}' => open -= 1,
                b',' if open == 0 => items += 1,
                _ => {}
            }
        }
        items
    }
}
