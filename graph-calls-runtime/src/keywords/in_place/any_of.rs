//! `anyOf`

use super::no_branch;
use crate::evaluate::{Frame, Next, Session};
use crate::keywords::arguments::BesideNull;
use crate::rules::Rules;
use crate::violation::{Found, mismatch};
use std::fmt;

pub(super) fn next<'t>(
    branches: &'static [&'static Rules],
    frame: &Frame<'t>,
    session: &Session,
) -> Next<'t> {
    if frame.found > 0 {
        return Next::Done;
    }
    // From the last: a branch for whatever the others don't name stands there, as in
    // `[{"enum": [..]}, {"type": "string"}]`.
    match branches.iter().rev().nth(frame.part) {
        Some(rules) => Next::Test(rules, frame.instance),
        None => Next::Violated(no_branch(branches, frame, session, Found::Nothing)),
    }
}

pub(super) fn next_beside_null<'t>(beside: &'static BesideNull, frame: &Frame<'t>) -> Next<'t> {
    if frame.part == 0 && !frame.instance.is_null() {
        Next::Apply(beside.rules, frame.instance)
    } else {
        Next::Done
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
    write!(
        f,
        "expected one or more of {count} alternatives to hold, found none"
    )
}

#[cfg(test)]
mod tests {
    use crate::keywords::InPlaceKeyword::{AnyOf, Nullable};
    use crate::keywords::ValueKeyword::{MaxLength, Type};
    use crate::keywords::arguments::BesideNull;
    use crate::keywords::{Keyword, accepts, assert_sentence};
    use crate::rules::{Rules, Types};
    use crate::violation::Found;

    static SHORT: Rules = Rules {
        at: "x.json#/anyOf/0",
        checks: &[
            Keyword::Value(Type(Types::STRING)),
            Keyword::Value(MaxLength(1)),
        ],
    };
    static WHOLE: Rules = Rules {
        at: "x.json#/anyOf/1",
        checks: &[Keyword::Value(Type(Types::INTEGER))],
    };
    static EITHER: [Keyword; 1] = [Keyword::InPlace(AnyOf(&[&SHORT, &WHOLE]))];

    #[test]
    fn at_least_one_of_the_schemas_accepts() {
        assert!(accepts(&EITHER, r#""a""#) && accepts(&EITHER, "1"));
        assert!(!accepts(&EITHER, r#""ab""#) && !accepts(&EITHER, "1.5"));
    }

    #[test]
    fn the_sentence_names_the_types_if_they_rule_out_every_branch() {
        let sentence = "expected one or more of 2 alternatives to hold, found none";
        assert_sentence(&EITHER[0], Found::Nothing, sentence);
        let found = Found::NoBranch {
            expected: Types::STRING.union(Types::INTEGER),
            found: Types::BOOLEAN,
        };
        assert_sentence(
            &EITHER[0],
            found,
            "expected integer or string, found boolean",
        );
    }

    #[test]
    fn beside_null_the_other_schema_decides() {
        static OPTIONAL: [Keyword; 1] = [Keyword::InPlace(Nullable(BesideNull {
            branch: 0,
            rules: &SHORT,
        }))];
        assert!(accepts(&OPTIONAL, "null") && accepts(&OPTIONAL, r#""a""#));
        assert!(!accepts(&OPTIONAL, r#""ab""#));
    }
}
