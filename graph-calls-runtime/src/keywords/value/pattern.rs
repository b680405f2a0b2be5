//! `pattern`

use crate::rules::Pattern;
use crate::tree::Instance;
use crate::violation::{Found, quoted};
use std::fmt;

pub(super) fn violation(pattern: &Pattern, instance: Instance<'_>) -> Option<Found> {
    (!pattern.matches(&instance.as_str()?)).then_some(Found::Nothing)
}

pub(super) fn sentence(pattern: &Pattern, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match pattern.as_prefix() {
        Some(prefix) => write!(f, "expected text that begins with {}", quoted(prefix)),
        None => write!(f, "expected text that matches {}", quoted(pattern.source())),
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword, accepts, assert_sentence};
    use crate::rules::Pattern;
    use crate::violation::Found;

    #[test]
    fn a_prefix_stands_at_the_beginning() {
        static HTTPS: Pattern = Pattern::prefix("^https://", "https://");
        static ADDRESS: [Keyword; 1] = [Keyword::Value(ValueKeyword::Pattern(&HTTPS))];
        assert!(accepts(&ADDRESS, r#""https://a""#) && accepts(&ADDRESS, "1"));
        assert!(!accepts(&ADDRESS, r#""http://a""#));
        let sentence = "expected text that begins with `https://`";
        assert_sentence(&ADDRESS[0], Found::Nothing, sentence);
    }

    #[cfg(feature = "regex")]
    #[test]
    fn any_other_pattern_is_found_anywhere() {
        static LETTERS: Pattern = Pattern::new("^[a-z]+$", "^[a-z]+$");
        static WORD: [Keyword; 1] = [Keyword::Value(ValueKeyword::Pattern(&LETTERS))];
        assert!(accepts(&WORD, r#""ab""#) && !accepts(&WORD, r#""a b""#));
        let sentence = "expected text that matches `^[a-z]+$`";
        assert_sentence(&WORD[0], Found::Nothing, sentence);
    }
}
