//! Keywords that have the same value validated against further schemas.

use super::session::Session;
use super::walk::{Frame, Next};
use crate::rules::{Check, Rules, Types};
use crate::tree::Instance;
use crate::violation::Reason;

impl<'t> Frame<'t> {
    /// What such a keyword does next.
    pub(super) fn next_in_place(&mut self, check: &'static Check, session: &Session) -> Next<'t> {
        let instance = self.instance;
        match check {
            Check::Ref(rules) if self.part == 0 => Next::Apply(rules, instance),
            Check::Nullable { rules, .. } if self.part == 0 && !instance.is_null() => {
                Next::Apply(rules, instance)
            }
            Check::AllOf(branches) => match branches.get(self.part) {
                Some(rules) => Next::Apply(rules, instance),
                None => Next::Done,
            },
            Check::AnyOf(branches) => {
                if self.found > 0 {
                    return Next::Done;
                }
                // From the last: a branch for whatever the others don't name stands there, as in
                // `[{"enum": [..]}, {"type": "string"}]`.
                if let Some(rules) = branches.iter().rev().nth(self.part) {
                    return Next::Test(rules, instance);
                }
                let reason = Reason::AnyOf(branches.len());
                Next::Violated(no_branch("anyOf", branches, instance, session, reason))
            }
            Check::OneOf(branches) => self.next_of_one(branches, session),
            Check::Not(rules) if self.part == 0 => Next::Test(rules, instance),
            Check::Not(_) if self.found > 0 => Next::Violated(Reason::Not),
            Check::Tagged(choice) if self.part == 0 => match choice.select(instance) {
                Ok(branch) => Next::Apply(branch.rules, instance),
                Err(reason) => Next::Violated(reason),
            },
            Check::If {
                condition,
                then,
                otherwise,
            } => match self.part {
                0 => Next::Test(condition, instance),
                1 => then.map_or(Next::Done, |rules| Next::Apply(rules, instance)),
                2 => otherwise.map_or(Next::Done, |rules| Next::Apply(rules, instance)),
                _ => Next::Done,
            },
            _ => Next::Done,
        }
    }

    fn next_of_one(&mut self, branches: &'static [&'static Rules], session: &Session) -> Next<'t> {
        let reason = Reason::OneOf {
            branches: branches.len(),
            several: self.found > 1,
        };
        match (branches.get(self.part), self.found) {
            (_, 2..) => Next::Violated(reason),
            (Some(rules), _) => Next::Test(rules, self.instance),
            (None, 1) => Next::Done,
            (None, _) => {
                let reason = no_branch("oneOf", branches, self.instance, session, reason);
                Next::Violated(reason)
            }
        }
    }
}

/// The plainer reason, where the instance's type alone rules out every branch: that of an
/// evolvable enum is "expected string".
fn no_branch(
    keyword: &'static str,
    branches: &[&'static Rules],
    instance: Instance<'_>,
    session: &Session,
    otherwise: Reason,
) -> Reason {
    let expected = branches.iter().fold(Types::NONE, |types, rules| {
        types.union(session.types(rules))
    });
    let found = instance.kind();
    if expected.contains(found) {
        otherwise
    } else {
        Reason::NoBranchFor {
            keyword,
            expected,
            found,
        }
    }
}
