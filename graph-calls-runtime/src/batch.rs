//! A body whose items are judged one by one.

use crate::{Limits, Model, Valid, Violations, explain, read};
use std::ops::Range;

/// What stands around the items, its array empty, and each item: what it was read as, or where its
/// text stands and what is wrong with it.
pub type BatchOf<E, T> = (E, Vec<Result<Valid<T>, (Range<usize>, Violations)>>);

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
    let array = read::read_batch::<T>(json, limits, name)
        .map_err(|stop| explain::misread(json, &stop.into(), None))?;
    let Some(array) = array else {
        // No such member, or none that is an array: the document says it best.
        let whole = Valid::<E>::from_slice_with(json, limits)?;
        return Ok((whole.into_inner(), Vec::new()));
    };
    let envelope = [
        json.get(..array.text.start).unwrap_or_default(),
        b"[]",
        json.get(array.text.end..).unwrap_or_default(),
    ];
    let envelope = Valid::<E>::from_slice_with(&envelope.concat(), limits)?;
    let items = array.items.into_iter().map(|(read, text)| match read {
        Ok(item) if item.holds_once_read() => Ok(Valid(item)),
        refused => {
            let item = json.get(text.clone()).unwrap_or_default();
            // Of the whole text so far.
            let stop = refused.err().map(|stop| read::Stop {
                at: stop.at.saturating_sub(text.start),
                ..stop
            });
            Err((text, explain::explain(item, limits, T::rules(), stop)))
        }
    });
    Ok((envelope.into_inner(), items.collect()))
}
