//! Parsing a body whose items are validated independently.

use crate::{
    Limits, Model, Valid, Violations, explain,
    read::{self, BatchItems, Verdicts, next_item},
};
use std::{ops::Range, sync::Arc};

/// A body whose items are validated independently.
pub struct BatchOf<E, T> {
    /// The body with an empty array of items.
    pub envelope: E,
    /// The valid items, in the order of the body.
    pub accepted: Vec<Valid<T>>,
    /// The invalid items; `None` if all are valid.
    pub rejected: Option<RejectedItems>,
}

/// Which items of a body are invalid.
///
/// Takes one bit for each item and one copy of the body. The offsets of the items are computed on demand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedItems {
    body: Arc<str>,
    /// The offset after the array's opening bracket.
    start: usize,
    verdicts: Verdicts,
}

impl RejectedItems {
    /// Returns the number of items, valid ones included.
    #[expect(clippy::len_without_is_empty, reason = "it is never empty")]
    pub fn len(&self) -> usize {
        self.verdicts.len()
    }

    /// Returns the body.
    pub fn body(&self) -> &Arc<str> {
        &self.body
    }
}

/// Iterates over the items of a body.
#[derive(Debug, Clone, Default)]
pub struct Cursor {
    /// The index of the next item.
    index: usize,
    /// The number of valid items after `at` that are not yet skipped in the text.
    behind: usize,
    /// The offset after the last item whose text was skipped.
    at: Option<usize>,
}

impl Cursor {
    /// Advances to the next item. Returns `Some(None)` if it is valid, its index and its range in the body if it is
    /// invalid, and `None` after the last item.
    #[allow(
        clippy::option_option,
        reason = "the outer option is that of an iterator"
    )]
    pub fn next(&mut self, rejected: &RejectedItems) -> Option<Option<(usize, Range<usize>)>> {
        let index = self.index;
        let accepted = rejected.verdicts.get(index)?;
        self.index += 1;
        if accepted {
            self.behind += 1;
            return Some(None);
        }
        let mut at = self.at.unwrap_or(rejected.start);
        for _ in 0..std::mem::take(&mut self.behind) {
            at = next_item(&rejected.body, at)?.end;
        }
        let place = next_item(&rejected.body, at)?;
        self.at = Some(place.end);
        Some(Some((index, place)))
    }
}

/// Returns the violations of an invalid item.
pub fn violations<T: Model>(item: &str, limits: &Limits) -> Violations {
    explain::explain(item, limits, T::rules(), None)
}

/// Returns the violations with locations in the body, in which the item is at `/{name}/{index}`.
pub fn violations_in_body(violations: &Violations, name: &str, index: usize) -> Violations {
    violations.below(&format!("/{name}/{index}"))
}

/// Parses a body whose member `name` is an array of items of type `T`.
///
/// # Errors
/// Returns the violations that concern the body as a whole.
#[inline]
pub fn batch<E: Model, T: Model>(
    json: &[u8],
    limits: &Limits,
    name: &str,
) -> Result<BatchOf<E, T>, Violations> {
    let misread = |error: read::LocatedError| explain::read_error(json, &error, None);
    let batch = match read::read_batch::<T>(json, &limits.for_unvalidated(json.len()), name) {
        Ok(batch) => batch,
        Err(error) if error.is_memory() => {
            // The larger limit applies only to valid JSON that does not exceed it.
            read::check(json, limits).map_err(misread)?;
            read::measure_batch::<T>(json, limits, name).map_err(misread)?;
            read::read_batch::<T>(json, limits, name).map_err(misread)?
        }
        Err(error) => return Err(misread(error)),
    };
    let Some(batch) = batch else {
        // There is no such array. Validating the whole body names the violation.
        let whole = Valid::<E>::from_slice_with(json, limits)?;
        return Ok(BatchOf {
            envelope: whole.into_inner(),
            accepted: Vec::new(),
            rejected: None,
        });
    };
    let BatchItems {
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
    let rejected = verdicts.map(|verdicts| RejectedItems {
        // A body that was parsed is UTF-8.
        body: std::str::from_utf8(json).unwrap_or_default().into(),
        start: array.start + 1,
        verdicts,
    });
    Ok(BatchOf {
        envelope: envelope.into_inner(),
        accepted,
        rejected,
    })
}
