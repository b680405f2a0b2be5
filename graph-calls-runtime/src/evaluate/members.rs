//! Keywords that lead to the members of an object.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::ControlFlow;

use super::{Place, holds_at, sink::Sink};
use crate::rules::{Check, Pattern, Rules};
use crate::tree::{Instance, Member, Value};
use crate::violation::Reason;

impl Rules {
    /// Asks one keyword that looks into objects; `object` holds `members`.
    pub(super) fn judge_object<S: Sink>(
        &'static self,
        check: &'static Check,
        object: Instance<'_>,
        members: &[Member<'_>],
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        match check {
            Check::Properties(declared) => properties(declared, object, members, place, sink),
            Check::PatternProperties(patterns) => {
                pattern_properties(patterns, object, members, place, sink)
            }
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
                    let found = members.iter().filter(|(name, _)| is_additional(name));
                    self.refuse_members("additionalProperties", found.count(), place, sink)
                } else {
                    additional_properties(rules, object, is_additional, place, sink)
                }
            }
            Check::PropertyNames(rules) if rules.is_never() => {
                self.refuse_members("propertyNames", members.len(), place, sink)
            }
            Check::PropertyNames(rules) => property_names(rules, object, members, place, sink),
            Check::Required(names) => absent(names, object, members, |name| {
                sink.fault(place, self.at, Reason::Required(name))
            }),
            Check::DependentRequired(dependencies) => {
                for (present, names) in *dependencies {
                    if object.get(present).is_some() {
                        absent(names, object, members, |name| {
                            let reason = Reason::DependentRequired { name, present };
                            sink.fault(place, self.at, reason)
                        })?;
                    }
                }
                ControlFlow::Continue(())
            }
            Check::DependentSchemas(dependencies) => {
                let below = place.keyword.name("dependentSchemas");
                for (present, rules) in *dependencies {
                    if object.get(present).is_some() {
                        let keyword = &below.name(present);
                        rules.judge(object, &Place { keyword, ..*place }, sink)?;
                    }
                }
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        }
    }

    /// Refuses members where the schema `false` stands for them: one fault of the object.
    ///
    /// The reference validator names `additionalProperties` only where there are declared ones.
    fn refuse_members<S: Sink>(
        &'static self,
        keyword: &'static str,
        found: usize,
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        if found == 0 {
            return ControlFlow::Continue(());
        }
        let found = u64::try_from(found).unwrap_or(u64::MAX);
        let declares = self
            .checks
            .iter()
            .any(|check| matches!(check, Check::Properties(_) | Check::PatternProperties(_)));
        let reason = if declares && keyword == "additionalProperties" {
            Reason::AdditionalProperties(found)
        } else {
            Reason::NoMembers { keyword, found }
        };
        sink.fault(place, self.at, reason)
    }
}

/// Tells the names that the object lacks. Many names are looked up in many members in one pass.
fn absent(
    names: &'static [&'static str],
    object: Instance<'_>,
    members: &[Member<'_>],
    mut tell: impl FnMut(&'static str) -> ControlFlow<()>,
) -> ControlFlow<()> {
    const FEW: usize = 16;
    let mut names = names.iter().copied();
    if names.len() <= FEW || members.len() <= FEW {
        let mut lacked = names.filter(|name| object.get(name).is_none());
        return lacked.try_for_each(tell);
    }
    let present: HashSet<&str> = members.iter().map(|(name, _)| name.as_ref()).collect();
    names.try_for_each(|name| {
        if present.contains(name) {
            ControlFlow::Continue(())
        } else {
            tell(name)
        }
    })
}

/// Judges the declared members.
fn properties<S: Sink>(
    declared: &'static [(&'static str, &'static Rules)],
    object: Instance<'_>,
    members: &[Member<'_>],
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let below = place.keyword.name("properties");
    for (name, value) in members {
        if let Some((name, rules)) = find(declared, name)
            && !rules.plainly_accepts(object.part(value))
        {
            let place = Place {
                instance: &place.instance.name(name),
                keyword: &below.name(name),
                ..*place
            };
            rules.judge(object.part(value), &place, sink)?;
        }
    }
    ControlFlow::Continue(())
}

/// The declared member of this name. Lengths and last bytes tell most names apart, so that going
/// through a few is faster than halving them.
fn find<'a>(
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

fn pattern_properties<S: Sink>(
    patterns: &'static [(&'static Pattern, &'static Rules)],
    object: Instance<'_>,
    members: &[Member<'_>],
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let below = place.keyword.name("patternProperties");
    for (name, value) in members {
        for (pattern, rules) in patterns {
            if pattern.matches(name) {
                let place = Place {
                    instance: &place.instance.undeclared(name),
                    keyword: &below.name(pattern.source()),
                    ..*place
                };
                rules.judge(object.part(value), &place, sink)?;
            }
        }
    }
    ControlFlow::Continue(())
}

fn additional_properties<S: Sink>(
    rules: &'static Rules,
    object: Instance<'_>,
    is_additional: impl Fn(&str) -> bool,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.name("additionalProperties");
    for (name, value) in object.members().unwrap_or_default() {
        if is_additional(name) {
            let instance = &place.instance.undeclared(name);
            let place = Place {
                instance,
                keyword,
                ..*place
            };
            rules.judge(object.part(value), &place, sink)?;
        }
    }
    ControlFlow::Continue(())
}

/// Judges the names themselves; their faults are told at the object.
fn property_names<S: Sink>(
    rules: &'static Rules,
    object: Instance<'_>,
    members: &[Member<'_>],
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let place = &Place {
        instance: &place.instance.key(),
        keyword: &place.keyword.name("propertyNames"),
        ..*place
    };
    for (name, _) in members {
        let name = Value::String(Cow::Borrowed(name.as_ref()));
        rules.judge(object.part(&name), place, sink)?;
    }
    ControlFlow::Continue(())
}

/// `if`, `then` and `else`.
pub(super) fn conditional<S: Sink>(
    condition: &'static Rules,
    [then, otherwise]: [Option<&'static Rules>; 2],
    instance: Instance<'_>,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let (step, rules) = if holds_at(condition, instance, place) {
        ("then", then)
    } else {
        ("else", otherwise)
    };
    let Some(rules) = rules else {
        return ControlFlow::Continue(());
    };
    let keyword = &place.keyword.name(step);
    rules.judge(instance, &Place { keyword, ..*place }, sink)
}
