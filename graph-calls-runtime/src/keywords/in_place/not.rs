//! `not`

use crate::evaluate::{Frame, Next};
use crate::rules::Rules;
use crate::violation::Found;
use std::fmt;

pub(super) fn next<'t>(rules: &'static Rules, frame: &Frame<'t>) -> Next<'t> {
    match (frame.part, frame.found) {
        (0, _) => Next::Test(rules, frame.instance),
        (_, 0) => Next::Done,
        _ => Next::Violated(Found::Nothing),
    }
}

pub(super) fn sentence(f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("expected a value that the schema under `not` refuses")
}

#[cfg(test)]
mod tests {
    use crate::keywords::{InPlaceKeyword::Not, Keyword, ValueKeyword::Type};
    use crate::keywords::{accepts, assert_sentence};
    use crate::rules::{Rules, Types};
    use crate::violation::Found;

    #[test]
    fn the_schema_does_not_accept() {
        static TEXT: Rules = Rules {
            at: "x.json#/not",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static NO_TEXT: [Keyword; 1] = [Keyword::InPlace(Not(&TEXT))];
        assert!(accepts(&NO_TEXT, "1") && !accepts(&NO_TEXT, r#""a""#));
        let sentence = "expected a value that the schema under `not` refuses";
        assert_sentence(&NO_TEXT[0], Found::Nothing, sentence);
    }
}
