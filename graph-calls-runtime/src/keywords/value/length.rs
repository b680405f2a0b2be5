//! `minLength` and `maxLength`

use crate::tree::Instance;
use crate::violation::{Found, at_least, at_most};
use std::fmt;

/// JSON Schema counts Unicode code points, not bytes.
fn count(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.as_str()?.chars().count()).ok()
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
    at_least(f, limit, found, "character")
}

pub(super) fn max_sentence(limit: u64, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    at_most(f, limit, found, "character")
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::MaxLength, ValueKeyword::MinLength};
    use crate::keywords::{accepts, assert_sentence};
    use crate::violation::Found;

    #[test]
    fn length_counts_characters_not_bytes() {
        static ONE: [Keyword; 2] = [Keyword::Value(MinLength(1)), Keyword::Value(MaxLength(1))];
        assert!(accepts(&ONE, r#""é""#) && accepts(&ONE, "12"));
        assert!(!accepts(&ONE, r#""""#) && !accepts(&ONE, r#""ab""#));
    }

    #[test]
    fn the_sentence_says_how_many_characters() {
        static MAX: Keyword = Keyword::Value(MaxLength(8));
        assert_sentence(
            &MAX,
            Found::Count(9),
            "expected at most 8 characters, found 9",
        );
    }
}
