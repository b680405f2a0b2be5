//! `format`

use crate::rules::Format;
use crate::tree::Instance;
use crate::violation::{Found, quoted};
use std::fmt;

pub(super) fn violation(format: Format, instance: Instance<'_>) -> Option<Found> {
    (!format.accepts(&instance.as_str()?)).then_some(Found::Nothing)
}

pub(super) fn sentence(format: Format, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected text in the format {}", quoted(format.name()))
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword, accepts, assert_sentence};
    use crate::rules::Format;
    use crate::violation::Found;

    #[test]
    fn text_is_in_the_format() {
        static TIME: [Keyword; 1] = [Keyword::Value(ValueKeyword::Format(Format::DateTime))];
        assert!(accepts(&TIME, r#""2026-08-20T12:00:00Z""#) && accepts(&TIME, "1"));
        assert!(!accepts(&TIME, r#""noon""#));
        let sentence = "expected text in the format `date-time`";
        assert_sentence(&TIME[0], Found::Nothing, sentence);
    }
}
