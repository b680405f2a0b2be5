//! `minProperties` and `maxProperties`

use crate::tree::Instance;
use crate::violation::{Found, at_least, at_most};
use std::fmt;

/// How many members an object has.
fn count(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.members()?.count()).ok()
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
    at_least(f, limit, found, "member")
}

pub(super) fn max_sentence(limit: u64, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    at_most(f, limit, found, "member")
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::MaxProperties, ValueKeyword::MinProperties};
    use crate::keywords::{accepts, assert_sentence};
    use crate::violation::Found;

    static ONE: [Keyword; 2] = [
        Keyword::Value(MinProperties(1)),
        Keyword::Value(MaxProperties(1)),
    ];

    #[test]
    fn an_object_has_so_many_members() {
        assert!(accepts(&ONE, r#"{"a": {}}"#) && accepts(&ONE, "[]"));
        assert!(!accepts(&ONE, "{}") && !accepts(&ONE, r#"{"a": 1, "b": 2}"#));
    }

    #[test]
    fn the_sentence_says_how_many_members() {
        assert_sentence(
            &ONE[1],
            Found::Count(2),
            "expected at most 1 member, found 2",
        );
    }
}
