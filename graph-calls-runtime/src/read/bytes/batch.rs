//! Parsing an array whose items are validated independently.

use super::{LocatedError, MEMORY, Reader, Recorded, memory_is_short, scan::Duplicates, whole};
use crate::{Limits, Model, Valid};
use std::ops::Range;

/// An array whose items are validated independently.
pub(crate) struct BatchItems<T> {
    /// The byte range of the array, brackets included.
    pub(crate) array: Range<usize>,
    /// The valid items.
    pub(crate) accepted: Vec<Valid<T>>,
    /// Which items are valid; `None` if all are.
    pub(crate) verdicts: Option<Verdicts>,
    /// The number of bytes of memory that are left.
    pub(crate) memory: usize,
}

/// Which items of an array are valid: one bit for each.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    unreachable_pub,
    reason = "`RejectedItems` holds it, which generated code names"
)]
pub struct Verdicts {
    bits: Vec<u64>,
    len: usize,
}

impl Verdicts {
    /// Creates the verdicts of `len` valid items.
    fn all(len: usize) -> Self {
        Verdicts {
            bits: vec![u64::MAX; len.div_ceil(BITS)],
            len,
        }
    }

    fn push(&mut self, accepted: bool) {
        if self.len.is_multiple_of(BITS) {
            self.bits.push(0);
        }
        if let Some(bits) = self.bits.last_mut() {
            let bit = 1 << (self.len % BITS);
            *bits = if accepted { *bits | bit } else { *bits & !bit };
        }
        self.len += 1;
    }

    /// Returns `true` if an item is valid, and `None` after the last one.
    pub(crate) fn get(&self, index: usize) -> Option<bool> {
        let bits = *self.bits.get(index / BITS)?;
        (index < self.len).then_some(bits >> (index % BITS) & 1 == 1)
    }

    /// Returns the number of items.
    pub(crate) fn len(&self) -> usize {
        self.len
    }
}

const BITS: usize = 64;

/// Parses the items of the array that is the root's member `name`. Returns `None` if there is no such array.
pub(crate) fn read_batch<T: Model>(
    bytes: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<Option<BatchItems<T>>, LocatedError> {
    walk(bytes, limits, name, false)
}

/// Checks that the items of a JSON text do not exceed the limits. Keeps none of them.
pub(crate) fn measure_batch<T: Model>(
    bytes: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<(), LocatedError> {
    walk::<T>(bytes, limits, name, true).map(drop)
}

fn walk<T: Model>(
    bytes: &[u8],
    limits: &Limits,
    name: &str,
    measuring: bool,
) -> Result<Option<BatchItems<T>>, LocatedError> {
    if memory_is_short(bytes, limits) {
        return Err(MEMORY);
    }
    whole(bytes, limits, |reader| {
        reader.measuring = measuring;
        if reader.peek() != b'{' {
            reader.skip(Duplicates::Reject)?;
            return Ok(None);
        }
        reader.enter()?;
        let mut first = true;
        let mut array = None;
        while reader.more(&mut first, b'}')? {
            if reader.name()? == name && reader.peek() == b'[' && array.is_none() {
                array = Some(reader.batch()?);
            } else {
                reader.skip(Duplicates::Reject)?;
            }
        }
        Ok(array)
    })
}

impl Reader<'_> {
    fn batch<T: Model>(&mut self) -> Result<BatchItems<T>, Recorded> {
        let start = self.at;
        self.enter()?;
        let mut accepted = Vec::new();
        let mut verdicts: Option<Verdicts> = None;
        let mut first = true;
        while self.more(&mut first, b']')? {
            self.peek();
            let item = self.item()?;
            if item.is_none() && verdicts.is_none() {
                verdicts = Some(Verdicts::all(accepted.len()));
            }
            if let Some(verdicts) = &mut verdicts {
                verdicts.push(item.is_some());
            }
            let Some(item) = item else { continue };
            if accepted.len() == accepted.capacity() {
                let last = self.peek() == b']';
                self.grow(&mut accepted, if last { 1 } else { 4 }, 0)?;
            }
            accepted.push(Valid(item));
        }
        Ok(BatchItems {
            array: start..self.at,
            accepted,
            verdicts,
            memory: self.memory,
        })
    }

    /// Parses one item. Returns `None` if it is JSON, but not valid.
    #[inline]
    fn item<T: Model>(&mut self) -> Result<Option<T>, Recorded> {
        let here = self.mark();
        match self.value::<T>() {
            Ok(item) if item.satisfies_constraints() => return Ok(Some(item)),
            // The item is dropped, so its memory is free again.
            Ok(_) => self.memory = here.memory,
            Err(Recorded) => {
                if !self.located_error().error.is_of_type() {
                    return Err(Recorded);
                }
                // The rest of the item must still be JSON.
                self.reset(here);
                self.skip(Duplicates::Ignore)?;
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::Verdicts;

    #[test]
    fn verdicts_are_kept_in_their_order() {
        for accepted in [0, 1, 63, 64, 65, 200] {
            let mut verdicts = Verdicts::all(accepted);
            for index in 0..200 {
                verdicts.push(index % 3 == 0);
            }
            let kept: Vec<bool> = (0..).map_while(|index| verdicts.get(index)).collect();
            let pushed = (0..200).map(|index| index % 3 == 0);
            let expected: Vec<bool> = (0..accepted).map(|_| true).chain(pushed).collect();
            assert_eq!((kept.len(), kept), (verdicts.len(), expected));
        }
    }
}
