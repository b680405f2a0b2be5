//! `minLength` and `maxLength`

use super::counted::Counted;

/// JSON Schema counts Unicode code points, not bytes.
pub(super) const LENGTH: Counted = Counted {
    count: |instance| Some(instance.as_str()?.chars().count()),
    unit: "character",
};

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
