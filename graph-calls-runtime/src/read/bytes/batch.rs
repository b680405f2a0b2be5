//! An array of items, each of which may be refused by itself.

use super::{Failed, Reader, Stop, StopKind, scan::Names, whole};
use crate::{Limits, read::Read};
use std::ops::Range;

/// The array, and what was made of each item.
pub(crate) struct BatchArray<T> {
    /// Where the array stands, its brackets included.
    pub(crate) text: Range<usize>,
    /// Each item, or why it was refused, with the place of its text.
    pub(crate) items: Vec<(Result<T, Stop>, Range<usize>)>,
}

/// Reads the items of the array that is the root's member `name`; `None` if there is none, or if
/// the root is no object.
pub(crate) fn read_batch<T: Read>(
    bytes: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<Option<BatchArray<T>>, Stop> {
    whole(bytes, limits, |reader| {
        if reader.peek() != b'{' {
            reader.skip(Names::Check)?;
            return Ok(None);
        }
        reader.enter()?;
        let mut first = true;
        let mut array = None;
        while reader.more(&mut first, b'}')? {
            if reader.name()? == name && reader.peek() == b'[' && array.is_none() {
                array = Some(reader.batch()?);
            } else {
                reader.skip(Names::Check)?;
            }
        }
        Ok(array)
    })
}

impl Reader<'_> {
    fn batch<T: Read>(&mut self) -> Result<BatchArray<T>, Failed> {
        let start = self.at;
        self.enter()?;
        let mut items = Vec::new();
        let mut first = true;
        while self.more(&mut first, b']')? {
            self.peek();
            let here = self.mark();
            let item = match self.value() {
                Ok(item) => Ok(item),
                Err(failed) => {
                    let stop = self.stopped();
                    if !matches!(stop.kind, StopKind::Fault(_)) {
                        return Err(failed);
                    }
                    // The rest of the item must still be JSON.
                    self.reset(here);
                    self.skip(Names::Trust)?;
                    Err(stop)
                }
            };
            items.push((item, here.at..self.at));
        }
        Ok(BatchArray {
            text: start..self.at,
            items,
        })
    }
}
