//! What a value takes beside its text.

use super::{ReadError, Reader, Recorded, scan::string_end};

/// Lists that take no more bytes than this double as they grow.
const SMALL: usize = 1 << 16;

impl Reader<'_> {
    /// Counts so many bytes of memory.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Recorded> {
        let Some(memory) = self.memory.checked_sub(bytes) else {
            return Err(self.fail(ReadError::Memory));
        };
        self.memory = memory;
        Ok(())
    }

    /// Makes room for more items in a list that is full, of which the one that is read now is `open` levels
    /// up from here.
    ///
    /// A list doubles, as lists do, unless that takes more than the text has bytes: then the items of the
    /// array are counted, and there is room for them and no more. So what is too large is refused before it
    /// is made, and what is not, takes its size and not three times that.
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
        // While it moves, the list is there twice.
        self.charge(bytes(room))?;
        items.reserve_exact(room - items.len());
        self.memory = self.memory.saturating_add(bytes(before));
        Ok(())
    }

    /// How many items follow this one in its array, if that is JSON.
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
