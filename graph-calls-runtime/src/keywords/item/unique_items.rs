//! `uniqueItems`

use crate::evaluate::{Frame, Next, Session};
use crate::violation::Found;
use std::fmt;

pub(super) fn next<'t>(unique: bool, frame: &Frame<'t>, session: &Session) -> Next<'t> {
    if !unique {
        return Next::Done;
    }
    match session.equal_items(frame.instance) {
        Some((first, second)) => Next::Violated(Found::Equal(first, second)),
        None => Next::Done,
    }
}

pub(super) fn sentence(found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("expected no two equal items")?;
    if let Found::Equal(first, second) = found {
        write!(f, ", found that item {second} equals item {first}")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::keywords::{ItemKeyword::UniqueItems, Keyword, accepts, assert_sentence};
    use crate::violation::Found;

    static UNIQUE: [Keyword; 1] = [Keyword::Item(UniqueItems(true))];

    #[test]
    fn no_two_items_are_equal() {
        static ANY: [Keyword; 1] = [Keyword::Item(UniqueItems(false))];
        assert!(accepts(&UNIQUE, r#"[1, "1", [1], {"a": 1}]"#));
        assert!(!accepts(&UNIQUE, "[1, 2, 1.0]"));
        assert!(accepts(&ANY, "[1, 1]"));
    }

    #[test]
    fn the_sentence_says_which_items_are_equal() {
        let sentence = "expected no two equal items, found that item 7 equals item 0";
        assert_sentence(&UNIQUE[0], Found::Equal(0, 7), sentence);
    }
}
