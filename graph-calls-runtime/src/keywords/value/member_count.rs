//! `minProperties` and `maxProperties`

use super::counted::Counted;

/// How many members an object has.
pub(super) const MEMBERS: Counted = Counted {
    count: |instance| Some(instance.members()?.count()),
    unit: "member",
};

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
