//! `oneOf`

use super::no_branch;
use crate::evaluate::{Frame, Next, Session};
use crate::rules::Rules;
use crate::violation::{Found, mismatch};
use std::fmt;

pub(super) fn next<'t>(
    branches: &'static [&'static Rules],
    frame: &Frame<'t>,
    session: &Session,
) -> Next<'t> {
    match (branches.get(frame.part), frame.found) {
        (_, 2..) => Next::Violated(Found::Several),
        (Some(rules), _) => Next::Test(rules, frame.instance),
        (None, 1) => Next::Done,
        (None, _) => Next::Violated(no_branch(branches, frame, session, Found::Nothing)),
    }
}

pub(super) fn sentence(
    branches: &[&'static Rules],
    found: Found,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if let Found::NoBranch { expected, found } = found {
        return mismatch(f, &expected, found);
    }
    let count = branches.len();
    let found = if found == Found::Several {
        "several"
    } else {
        "none"
    };
    write!(
        f,
        "expected exactly one of {count} alternatives to hold, found {found}"
    )
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{Maximum, Minimum};
    use crate::keywords::{InPlaceKeyword::OneOf, Keyword, accepts, assert_sentence};
    use crate::rules::Rules;
    use crate::violation::Found;

    #[test]
    fn exactly_one_of_the_schemas_accepts() {
        static HIGH: Rules = Rules {
            at: "x.json#/oneOf/0",
            checks: &[Keyword::Value(Minimum("3"))],
        };
        static LOW: Rules = Rules {
            at: "x.json#/oneOf/1",
            checks: &[Keyword::Value(Maximum("3"))],
        };
        static EITHER: [Keyword; 1] = [Keyword::InPlace(OneOf(&[&HIGH, &LOW]))];
        assert!(accepts(&EITHER, "2") && accepts(&EITHER, "4") && !accepts(&EITHER, "3"));
        let sentence = "expected exactly one of 2 alternatives to hold, found several";
        assert_sentence(&EITHER[0], Found::Several, sentence);
        let sentence = "expected exactly one of 2 alternatives to hold, found none";
        assert_sentence(&EITHER[0], Found::Nothing, sentence);
    }
}
