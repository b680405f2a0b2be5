//! `propertyNames`

use crate::evaluate::Next;
use crate::rules::Rules;
use crate::tree::Members;
use crate::violation::Found;
use std::fmt;

pub(super) fn next<'t>(rules: &'static Rules, members: Members<'t>) -> Next<'t> {
    if !rules.is_never() {
        return Next::Names(rules);
    }
    // No name is valid: one violation of the object.
    match u64::try_from(members.count()).unwrap_or(u64::MAX) {
        0 => Next::Done,
        found => Next::Violated(Found::NoMembers(found)),
    }
}

pub(super) fn sentence(found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected no members, found {found}")
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{Always, MaxLength};
    use crate::keywords::{Keyword, MemberKeyword::PropertyNames, accepts, assert_sentence};
    use crate::rules::Rules;
    use crate::violation::Found;

    #[test]
    fn each_name_follows_the_schema() {
        static SHORT: Rules = Rules {
            at: "x.json#/propertyNames",
            checks: &[Keyword::Value(MaxLength(1))],
        };
        static NAMES: [Keyword; 1] = [Keyword::Member(PropertyNames(&SHORT))];
        assert!(accepts(&NAMES, r#"{"a": "bc"}"#) && !accepts(&NAMES, r#"{"bc": 1}"#));
    }

    #[test]
    fn the_schema_false_allows_no_member() {
        static NEVER: Rules = Rules {
            at: "x.json#/propertyNames",
            checks: &[Keyword::Value(Always(false))],
        };
        static NONE: [Keyword; 1] = [Keyword::Member(PropertyNames(&NEVER))];
        assert!(accepts(&NONE, "{}") && !accepts(&NONE, r#"{"a": 1}"#));
        assert_sentence(
            &NONE[0],
            Found::NoMembers(1),
            "expected no members, found 1",
        );
    }
}
