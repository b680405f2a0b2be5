//! `patternProperties`

use crate::evaluate::{Frame, Next, Session, Trail};
use crate::rules::{Pattern, Rules};
use crate::tree::Members;

/// The next member whose name matches a pattern. The frame's `found` is the pattern at which it stands.
pub(super) fn next<'t>(
    patterns: &'static [(&'static Pattern, &'static Rules)],
    frame: &mut Frame<'t>,
    members: Members<'t>,
    session: &Session,
) -> Next<'t> {
    let mut members = frame.members_left(members);
    while let Some((name, value)) = members.next() {
        for (pattern, rules) in patterns.iter().skip(frame.found) {
            if pattern.matches(&name) && session.verdict(rules, value) != Some(true) {
                return Next::Apply(rules, value);
            }
            frame.found += 1;
        }
        frame.pass(members.place());
        frame.found = 0;
    }
    Next::Done
}

pub(super) fn receive(frame: &mut Frame<'_>, valid: bool) {
    frame.must_be(valid);
    frame.found += 1;
}

pub(super) fn step<'t>(
    patterns: &'static [(&'static Pattern, &'static Rules)],
    frame: &Frame<'t>,
    trail: &mut Trail<'t>,
) {
    trail.keyword_name("patternProperties");
    if let Some((pattern, _)) = patterns.get(frame.found) {
        trail.keyword_name(pattern.source());
    }
    trail.instance_member(frame);
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, MemberKeyword::PatternProperties, ValueKeyword::Type, accepts};
    use crate::rules::{Pattern, Rules, Types};

    #[test]
    fn members_whose_names_match_follow_the_schema() {
        static X: Pattern = Pattern::prefix("^x-", "x-");
        static TEXT: Rules = Rules {
            at: "x.json#/patternProperties/^x-",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static BY_NAME: [Keyword; 1] = [Keyword::Member(PatternProperties(&[(&X, &TEXT)]))];
        assert!(accepts(&BY_NAME, r#"{"x-a": "b", "ax-": 1}"#));
        assert!(!accepts(&BY_NAME, r#"{"ax-": 1, "x-a": 1}"#));
    }
}
