//! Boolean schemas.

use crate::rules::Types;
use crate::violation::Found;
use std::fmt;

pub(super) fn violation(verdict: bool) -> Option<Found> {
    (!verdict).then_some(Found::Nothing)
}

pub(super) fn sentence(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("expected nothing here")
}

pub(super) fn types(verdict: bool) -> Types {
    if verdict { Types::ALL } else { Types::NONE }
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::Always, accepts, assert_sentence};
    use crate::violation::Found;

    #[test]
    fn true_accepts_everything_and_false_nothing() {
        static FALSE: [Keyword; 1] = [Keyword::Value(Always(false))];
        assert!(accepts(&[Keyword::Value(Always(true))], "null"));
        assert!(!accepts(&FALSE, "null"));
        assert_sentence(&FALSE[0], Found::Nothing, "expected nothing here");
    }
}
