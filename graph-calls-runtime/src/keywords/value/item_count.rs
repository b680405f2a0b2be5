//! `minItems` and `maxItems`

use super::counted::Counted;

/// How many items an array has.
pub(super) const ITEMS: Counted = Counted {
    count: |instance| Some(instance.items()?.count()),
    unit: "item",
};

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
