//! `minItems` and `maxItems`

use crate::tree::Instance;
use crate::violation::{Found, at_least, at_most};
use std::fmt;

/// How many items an array has.
fn count(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.items()?.count()).ok()
}

pub(super) fn min_violation(limit: u64, instance: Instance<'_>) -> Option<Found> {
    let found = count(instance)?;
    (found < limit).then_some(Found::Count(found))
}

pub(super) fn max_violation(limit: u64, instance: Instance<'_>) -> Option<Found> {
    let found = count(instance)?;
    (found > limit).then_some(Found::Count(found))
}

pub(super) fn min_sentence(limit: u64, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    at_least(f, limit, found, "item")
}

pub(super) fn max_sentence(limit: u64, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    at_most(f, limit, found, "item")
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::MaxItems, ValueKeyword::MinItems};
    use crate::keywords::{accepts, assert_sentence};
    use crate::violation::Found;

    static ONE: [Keyword; 2] = [Keyword::Value(MinItems(1)), Keyword::Value(MaxItems(1))];

    #[test]
    fn an_array_has_so_many_items() {
        assert!(accepts(&ONE, "[[]]") && accepts(&ONE, "{}"));
        assert!(!accepts(&ONE, "[]") && !accepts(&ONE, "[1, 2]"));
    }

    #[test]
    fn the_sentence_says_how_many_items() {
        assert_sentence(
            &ONE[0],
            Found::Count(0),
            "expected at least 1 item, found 0",
        );
        assert_sentence(&ONE[1], Found::Count(2), "expected at most 1 item, found 2");
    }
}
