//! An array of items, each of which may be rejected by itself.

use super::{LocatedError, MEMORY, Reader, Recorded, memory_is_short, scan::Duplicates, whole};
use crate::{Limits, Model, Valid};
use std::ops::Range;

/// The array, and what was made of its items.
pub(crate) struct BatchItems<T> {
    /// Where the array is in the text, its brackets included.
    pub(crate) array: Range<usize>,
    /// The items that were accepted.
    pub(crate) accepted: Vec<Valid<T>>,
    /// Which items were, if not all.
    pub(crate) verdicts: Option<Verdicts>,
    /// Bytes of memory that reading may still take.
    pub(crate) memory: usize,
}

/// Which items of an array were accepted: one bit for each.
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
    /// So many items that were all accepted.
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

    /// Whether an item was accepted; `None` behind the last one.
    pub(crate) fn get(&self, index: usize) -> Option<bool> {
        let bits = *self.bits.get(index / BITS)?;
        (index < self.len).then_some(bits >> (index % BITS) & 1 == 1)
    }

    /// How many items there are.
    pub(crate) fn len(&self) -> usize {
        self.len
    }
}

const BITS: usize = 64;

/// Reads the items of the array that is the root's member `name`; `None` if there is none, or if
/// the root is no object.
pub(crate) fn read_batch<T: Model>(
    bytes: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<Option<BatchItems<T>>, LocatedError> {
    walk(bytes, limits, name, false)
}

/// The same of a text that is JSON, to know whether its items are within the limits: keeps none of them.
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

    /// One item; `None` if it is JSON, and rejected.
    #[inline]
    fn item<T: Model>(&mut self) -> Result<Option<T>, Recorded> {
        let here = self.mark();
        match self.value::<T>() {
            Ok(item) if item.satisfies_constraints() => return Ok(Some(item)),
            // Nothing is left of it, so it costs nothing.
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
