//! A body whose items are validated one by one.

use crate::{
    Limits, Model, Valid, Violations, explain,
    read::{self, Batch, Verdicts, next_item},
};
use std::{ops::Range, sync::Arc};

/// What stands around the items, its array empty; the items that were accepted; and which ones are not.
pub struct BatchOf<E, T> {
    /// What stands around the items.
    pub envelope: E,
    /// The items that were accepted, in their order.
    pub accepted: Vec<Valid<T>>,
    /// Where the others are; `None` if there are no others.
    pub refused: Option<Refused>,
}

/// Which items of a body were refused, and where they are in its text.
///
/// One bit for each item and one copy of the body: everything else is found in the text when somebody asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    body: Arc<str>,
    /// Behind the array's opening bracket.
    start: usize,
    verdicts: Verdicts,
}

impl Refused {
    /// How many items there are, accepted ones included.
    #[expect(clippy::len_without_is_empty, reason = "it is never empty")]
    pub fn len(&self) -> usize {
        self.verdicts.len()
    }

    /// The body.
    pub fn body(&self) -> &Arc<str> {
        &self.body
    }
}

/// Goes through the items of a body.
#[derive(Debug, Clone, Default)]
pub struct Cursor {
    /// The next item.
    index: usize,
    /// How many items were passed whose text was not.
    behind: usize,
    /// The place in the body, once it is known.
    at: Option<usize>,
}

impl Cursor {
    /// The next item: `None` if it is accepted, its index and place in the body if it is not. `None` as a
    /// whole behind the last one.
    #[allow(clippy::option_option, reason = "two questions, one answer")]
    pub fn next(&mut self, refused: &Refused) -> Option<Option<(usize, Range<usize>)>> {
        let index = self.index;
        let accepted = refused.verdicts.get(index)?;
        self.index += 1;
        if accepted {
            self.behind += 1;
            return Some(None);
        }
        let mut at = self.at.unwrap_or(refused.start);
        for _ in 0..std::mem::take(&mut self.behind) {
            at = next_item(&refused.body, at)?.end;
        }
        let place = next_item(&refused.body, at)?;
        self.at = Some(place.end);
        Some(Some((index, place)))
    }
}

/// The violations of an item that was refused.
pub fn violations<T: Model>(item: &str, limits: &Limits) -> Violations {
    explain::explain(item, limits, T::rules(), None)
}

/// The same violations, located in the body whose member `name` has the item at `index`.
pub fn violations_in_body(violations: &Violations, name: &str, index: usize) -> Violations {
    violations.below(&format!("/{name}/{index}"))
}

/// Reads a body whose items, each a `T`, are the elements of its member `name`.
///
/// # Errors
/// What concerns all of the body.
#[inline]
pub fn batch<E: Model, T: Model>(
    json: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<BatchOf<E, T>, Violations> {
    let misread = |stopped: read::Located| explain::misread(json, &stopped, None);
    let batch = match read::read_batch::<T>(json, &limits.unseen(json.len()), name) {
        Ok(batch) => batch,
        Err(stop) if stop.is_memory() => {
            // More memory is for what is JSON to its end, and needs no more than that.
            read::check(json, limits).map_err(misread)?;
            read::measure_batch::<T>(json, limits, name).map_err(misread)?;
            read::read_batch::<T>(json, limits, name).map_err(misread)?
        }
        Err(stop) => return Err(misread(stop)),
    };
    let Some(batch) = batch else {
        // No such member, or none that is an array: the document says it best.
        let whole = Valid::<E>::from_slice_with(json, limits)?;
        return Ok(BatchOf {
            envelope: whole.into_inner(),
            accepted: Vec::new(),
            refused: None,
        });
    };
    let Batch {
        array,
        accepted,
        verdicts,
        memory,
    } = batch;
    let envelope = [
        json.get(..array.start).unwrap_or_default(),
        b"[]",
        json.get(array.end..).unwrap_or_default(),
    ]
    .concat();
    let envelope = Valid::<E>::from_slice_with(&envelope, &limits.rest(memory, envelope.len()))?;
    let refused = verdicts.map(|verdicts| Refused {
        // It was read, so it is UTF-8.
        body: std::str::from_utf8(json).unwrap_or_default().into(),
        start: array.start + 1,
        verdicts,
    });
    Ok(BatchOf {
        envelope: envelope.into_inner(),
        accepted,
        refused,
    })
}
