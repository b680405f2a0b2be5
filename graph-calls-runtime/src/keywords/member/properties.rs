//! `properties`

use crate::evaluate::{Frame, Next, Session, Trail};
use crate::read::bytes_equal;
use crate::rules::Rules;
use crate::tree::Members;
use std::cmp::Ordering;

/// The next declared member.
pub(super) fn next<'t>(
    declared: &'static [(&'static str, &'static Rules)],
    frame: &mut Frame<'t>,
    members: Members<'t>,
    session: &Session,
) -> Next<'t> {
    let mut members = frame.members_left(members);
    while let Some((found, value)) = members.find_next(|name| find(declared, name)) {
        if let Some((_, rules)) = found
            && session.verdict(rules, value) != Some(true)
        {
            return Next::Apply(rules, value);
        }
        frame.pass(members.place());
    }
    Next::Done
}

pub(super) fn step<'t>(
    declared: &'static [(&'static str, &'static Rules)],
    frame: &Frame<'t>,
    trail: &mut Trail<'t>,
) {
    let name = frame.member_name();
    let member = name.and_then(|name| find(declared, name.as_str()?.as_bytes()));
    trail.keyword_name("properties");
    if let Some((name, _)) = member {
        trail.keyword_name(name);
        trail.instance_name(name);
    }
}

/// Finds the declared member of this name. A binary search by first bytes narrows the list to a few names; the rest is a
/// linear search, because lengths and last bytes distinguish most names.
pub(crate) fn find<'a>(
    declared: &'a [(&'static str, &'static Rules)],
    name: &[u8],
) -> Option<&'a (&'static str, &'static Rules)> {
    const FEW: usize = 8;
    const MANY: usize = 48;
    if declared.len() > MANY {
        let found = declared.binary_search_by_key(&name, |(declared, _)| declared.as_bytes());
        return declared.get(found.ok()?);
    }
    let mut declared = declared;
    while declared.len() > FEW {
        let (before, after) = declared.split_at(declared.len() / 2);
        let middle = after.first().and_then(|(name, _)| name.as_bytes().first());
        declared = match name.first().cmp(&middle) {
            Ordering::Less => before,
            Ordering::Equal => break,
            Ordering::Greater => after,
        };
    }
    let last = name.last();
    declared.iter().find(|(declared, _)| {
        let declared = declared.as_bytes();
        declared.len() == name.len() && declared.last() == last && bytes_equal(declared, name)
    })
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::keywords::{Keyword, MemberKeyword::Properties, ValueKeyword::Type, accepts};
    use crate::rules::{Rules, Types};

    #[test]
    fn declared_members_follow_their_schemas() {
        static TEXT: Rules = Rules {
            at: "x.json#/properties/a",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static DECLARED: [Keyword; 1] = [Keyword::Member(Properties(&[("a", &TEXT)]))];
        for json in [r#"{"a": "b"}"#, r#"{"b": 1}"#, "{}", "[1]"] {
            assert!(accepts(&DECLARED, json), "{json}");
        }
        assert!(!accepts(&DECLARED, r#"{"b": 1, "a": 1}"#));
    }

    #[test]
    fn each_of_some_declared_members_is_found_and_no_other() {
        static ANY: Rules = Rules {
            at: "x.json#",
            checks: &[],
        };
        let mut names = vec!["", "@odata.type", "a", "b", "id", "z", "é"];
        let more = (0..60).map(|index| &*format!("{}{index}", ["c", "s"][index % 2]).leak());
        let more: Vec<&'static str> = more.collect();
        for more in more {
            let mut sorted: Vec<_> = names.iter().map(|name| (*name, &ANY)).collect();
            sorted.sort_by_key(|(name, _)| *name);
            for name in &names {
                let found = find(&sorted, name.as_bytes()).map(|(name, _)| *name);
                assert_eq!(found, Some(*name), "of {}", names.len());
            }
            for other in [more, "A", "idx", "c", "s", "~", "\u{ffff}"] {
                assert!(find(&sorted, other.as_bytes()).is_none(), "{other}");
            }
            names.push(more);
        }
    }
}
