//! Keywords that lead to the members of an object.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::session::Session;
use super::walk::{Frame, Next};
use crate::read::same;
use crate::rules::{Check, Pattern, Rules};
use crate::tree::{Instance, Members};
use crate::violation::Reason;

impl<'t> Frame<'t> {
    /// What such a keyword does next; the instance is an object that holds `members`.
    pub(super) fn next_of_object(
        &mut self,
        check: &'static Check,
        members: Members<'t>,
        session: &Session,
    ) -> Next<'t> {
        let object = self.instance;
        match check {
            Check::Properties(declared) => self.next_property(declared, members, session),
            Check::PatternProperties(patterns) => self.next_matching(patterns, members, session),
            Check::AdditionalProperties {
                declared,
                patterns,
                rules,
            } => {
                let is_additional = |name: &str| {
                    declared.binary_search(&name).is_err()
                        && !patterns.iter().any(|pattern| pattern.matches(name))
                };
                if rules.is_never() {
                    let found = members.filter(|(name, _)| is_additional(name));
                    self.refuse_members("additionalProperties", found.count())
                } else {
                    self.next_additional(rules, members, is_additional, session)
                }
            }
            Check::PropertyNames(rules) if rules.is_never() => {
                self.refuse_members("propertyNames", members.count())
            }
            Check::PropertyNames(rules) => Next::Names(rules),
            Check::Required(names) => {
                let absent = absent(names, object, &members).into_iter();
                Next::AllViolated(absent.map(Reason::Required).collect())
            }
            Check::DependentRequired(dependencies) => {
                let mut reasons = Vec::new();
                for (present, names) in *dependencies {
                    if object.get(present).is_some() {
                        let absent = absent(names, object, &members).into_iter();
                        reasons
                            .extend(absent.map(|name| Reason::DependentRequired { name, present }));
                    }
                }
                Next::AllViolated(reasons)
            }
            Check::DependentSchemas(dependencies) => {
                for (present, rules) in dependencies.iter().skip(self.part) {
                    if object.get(present).is_some() {
                        return Next::Apply(rules, object);
                    }
                    self.part += 1;
                }
                Next::Done
            }
            _ => Next::Done,
        }
    }

    /// Refuses members where the schema `false` stands for them: one violation of the object.
    ///
    /// The reference validator names `additionalProperties` only where there are declared ones.
    fn refuse_members(&self, keyword: &'static str, found: usize) -> Next<'t> {
        if found == 0 {
            return Next::Done;
        }
        let found = u64::try_from(found).unwrap_or(u64::MAX);
        let declares = self
            .rules
            .checks
            .iter()
            .any(|check| matches!(check, Check::Properties(_) | Check::PatternProperties(_)));
        Next::Violated(if declares && keyword == "additionalProperties" {
            Reason::AdditionalProperties(found)
        } else {
            Reason::NoMembers { keyword, found }
        })
    }

    /// The next declared member.
    fn next_property(
        &mut self,
        declared: &'static [(&'static str, &'static Rules)],
        members: Members<'t>,
        session: &Session,
    ) -> Next<'t> {
        let mut members = self.members_left(members);
        while let Some((found, value)) = members.find_next(|name| find(declared, name)) {
            if let Some((_, rules)) = found
                && session.verdict(rules, value) != Some(true)
            {
                return Next::Apply(rules, value);
            }
            self.pass(members.place());
        }
        Next::Done
    }

    /// The next member whose name matches a pattern.
    fn next_matching(
        &mut self,
        patterns: &'static [(&'static Pattern, &'static Rules)],
        members: Members<'t>,
        session: &Session,
    ) -> Next<'t> {
        let mut members = self.members_left(members);
        while let Some((name, value)) = members.next() {
            for (pattern, rules) in patterns.iter().skip(self.found) {
                if pattern.matches(&name) && session.verdict(rules, value) != Some(true) {
                    return Next::Apply(rules, value);
                }
                self.found += 1;
            }
            self.pass(members.place());
            self.found = 0;
        }
        Next::Done
    }

    /// The next member that neither `properties` nor `patternProperties` speak of.
    fn next_additional(
        &mut self,
        rules: &'static Rules,
        members: Members<'t>,
        is_additional: impl Fn(&str) -> bool,
        session: &Session,
    ) -> Next<'t> {
        let mut members = self.members_left(members);
        while let Some((name, value)) = members.next() {
            if is_additional(&name) && session.verdict(rules, value) != Some(true) {
                return Next::Apply(rules, value);
            }
            self.pass(members.place());
        }
        Next::Done
    }

    /// The members from the one at which the keyword stands.
    fn members_left(&mut self, members: Members<'t>) -> Members<'t> {
        let mut members = members.resume(self.place);
        while self.passed < self.part && members.pass() {
            self.passed += 1;
            self.place = members.place();
        }
        members
    }
}

/// Whether the object lacks none of these names.
pub(super) fn has_all(
    names: &'static [&'static str],
    object: Instance<'_>,
    members: &Members<'_>,
) -> bool {
    if names.len() <= FEW {
        names.iter().all(|name| object.get(name).is_some())
    } else {
        absent(names, object, members).is_empty()
    }
}

/// More names than these are looked up in more members than these in one pass.
const FEW: usize = 16;

/// The names that the object lacks.
fn absent(
    names: &'static [&'static str],
    object: Instance<'_>,
    members: &Members<'_>,
) -> Vec<&'static str> {
    let names = names.iter().copied();
    if names.len() <= FEW || members.clone().nth(FEW).is_none() {
        return names.filter(|name| object.get(name).is_none()).collect();
    }
    let present: HashSet<_> = members.clone().map(|(name, _)| name).collect();
    names.filter(|name| !present.contains(*name)).collect()
}

/// The declared member of this name. Lengths and last bytes distinguish most names, so that going
/// through a few is faster than halving them; first bytes say between which few.
pub(super) fn find<'a>(
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
        declared.len() == name.len() && declared.last() == last && same(declared, name)
    })
}

#[cfg(test)]
mod tests {
    use super::find;
    use crate::rules::Rules;

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
