//! Keywords that lead to the members of an object.

use std::collections::HashSet;

use super::session::Session;
use super::walk::{Frame, Next};
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
        while let Some((name, value)) = members.next() {
            if let Some((_, rules)) = find(declared, &name)
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
/// through a few is faster than halving them.
pub(super) fn find<'a>(
    declared: &'a [(&'static str, &'static Rules)],
    name: &str,
) -> Option<&'a (&'static str, &'static Rules)> {
    const FEW: usize = 48;
    if declared.len() <= FEW {
        let last = name.as_bytes().last();
        return declared.iter().find(|(declared, _)| {
            declared.len() == name.len() && declared.as_bytes().last() == last && *declared == name
        });
    }
    let found = declared.binary_search_by_key(&name, |(declared, _)| declared);
    declared.get(found.ok()?)
}
