//! `additionalProperties`

use crate::evaluate::{Frame, Next, Session};
use crate::keywords::arguments::Undeclared;
use crate::keywords::{Keyword, MemberKeyword};
use crate::tree::Members;
use crate::violation::Found;
use std::fmt;

impl Undeclared {
    /// Whether neither `properties` nor `patternProperties` covers the member of this name.
    pub(super) fn covers(&self, name: &str) -> bool {
        self.declared.binary_search(&name).is_err()
            && !self.patterns.iter().any(|pattern| pattern.matches(name))
    }
}

/// The next member that neither `properties` nor `patternProperties` covers.
pub(super) fn next<'t>(
    undeclared: &'static Undeclared,
    frame: &mut Frame<'t>,
    members: Members<'t>,
    session: &Session,
) -> Next<'t> {
    if undeclared.rules.is_never() {
        let found = members.filter(|(name, _)| undeclared.covers(name)).count();
        return none_allowed(frame, found);
    }
    let mut members = frame.members_left(members);
    while let Some((name, value)) = members.next() {
        if undeclared.covers(&name) && session.verdict(undeclared.rules, value) != Some(true) {
            return Next::Apply(undeclared.rules, value);
        }
        frame.pass(members.place());
    }
    Next::Done
}

/// One violation of the object where the schema is `false`.
///
/// The reference validator names the keyword only where there are declared members.
fn none_allowed<'t>(frame: &Frame<'t>, found: usize) -> Next<'t> {
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    let declares = frame.rules.checks.iter().any(|keyword| {
        matches!(
            keyword,
            Keyword::Member(MemberKeyword::Properties(_) | MemberKeyword::PatternProperties(_))
        )
    });
    match found {
        0 => Next::Done,
        found if declares => Next::Violated(Found::Count(found)),
        found => Next::Violated(Found::NoMembers(found)),
    }
}

pub(super) fn sentence(found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Found::NoMembers(found) = found {
        return write!(f, "expected no members, found {found}");
    }
    write!(
        f,
        "expected no members but the declared ones, found {found} more"
    )
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{Always, Type};
    use crate::keywords::arguments::Undeclared;
    use crate::keywords::{Keyword, MemberKeyword::AdditionalProperties};
    use crate::keywords::{accepts, assert_sentence};
    use crate::rules::{Pattern, Rules, Types};
    use crate::violation::Found;

    static X: Pattern = Pattern::prefix("^x-", "x-");
    static TEXT: Rules = Rules {
        at: "x.json#/additionalProperties",
        checks: &[Keyword::Value(Type(Types::STRING))],
    };
    static NEVER: Rules = Rules {
        at: "x.json#/additionalProperties",
        checks: &[Keyword::Value(Always(false))],
    };

    #[test]
    fn members_that_nothing_declares_follow_the_schema() {
        static REST: [Keyword; 1] = [Keyword::Member(AdditionalProperties(Undeclared {
            declared: &["a"],
            patterns: &[&X],
            rules: &TEXT,
        }))];
        assert!(accepts(&REST, r#"{"a": 1, "x-": 1, "b": "c"}"#) && accepts(&REST, "[1]"));
        assert!(!accepts(&REST, r#"{"b": 1}"#));
    }

    #[test]
    fn the_schema_false_allows_declared_members_alone() {
        static CLOSED: [Keyword; 1] = [Keyword::Member(AdditionalProperties(Undeclared {
            declared: &["a"],
            patterns: &[],
            rules: &NEVER,
        }))];
        assert!(accepts(&CLOSED, r#"{"a": 1}"#) && !accepts(&CLOSED, r#"{"b": 1}"#));
        let sentence = "expected no members but the declared ones, found 1 more";
        assert_sentence(&CLOSED[0], Found::Count(1), sentence);
        assert_sentence(
            &CLOSED[0],
            Found::NoMembers(1),
            "expected no members, found 1",
        );
    }
}
