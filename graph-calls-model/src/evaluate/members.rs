//! Keywords that lead to the members of an object.

use std::borrow::Cow;
use std::ops::ControlFlow;

use super::{Place, holds_at, sink::Sink};
use crate::node::Node;
use crate::rules::{Check, Pattern, Rules};
use crate::violation::Reason;

/// The members of an object in the order of the payload.
type Members<'a> = [(Cow<'a, str>, Node<'a>)];

impl Rules {
    /// Asks one keyword that looks into objects; `object` holds `members`.
    pub(super) fn judge_object<S: Sink>(
        &'static self,
        check: &'static Check,
        object: &Node<'_>,
        members: &Members<'_>,
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        match check {
            Check::Properties(declared) => properties(declared, members, place, sink),
            Check::PatternProperties(patterns) => {
                pattern_properties(patterns, members, place, sink)
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
                    additional_properties(rules, members, is_additional, place, sink)
                }
            }
            Check::PropertyNames(rules) if rules.is_never() => {
                self.refuse_members("propertyNames", members.len(), place, sink)
            }
            Check::PropertyNames(rules) => property_names(rules, members, place, sink),
            Check::Required(names) => {
                for name in absent(names, object, members) {
                    sink.fault(place, self.at, Reason::Required(name))?;
                }
                ControlFlow::Continue(())
            }
            Check::DependentRequired(dependencies) => {
                for (present, names) in *dependencies {
                    if object.get(present).is_some() {
                        for name in absent(names, object, members) {
                            let reason = Reason::DependentRequired { name, present };
                            sink.fault(place, self.at, reason)?;
                        }
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

/// The names that the object lacks. Many names are looked up in many members in one pass.
fn absent(
    names: &'static [&'static str],
    object: &Node<'_>,
    members: &Members<'_>,
) -> Vec<&'static str> {
    const FEW: usize = 16;
    if names.len() <= FEW || members.len() <= FEW {
        let lacks = |name: &&&'static str| object.get(name).is_none();
        return names.iter().filter(lacks).copied().collect();
    }
    let present: std::collections::HashSet<&str> =
        members.iter().map(|(name, _)| name.as_ref()).collect();
    let lacks = |name: &&&'static str| !present.contains(*name);
    names.iter().filter(lacks).copied().collect()
}

/// Judges the declared members.
fn properties<S: Sink>(
    declared: &'static [(&'static str, &'static Rules)],
    members: &Members<'_>,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let below = place.keyword.name("properties");
    for (name, value) in members {
        if let Some((name, rules)) = find(declared, name)
            && !rules.only_asks_the_type_of(value)
        {
            let place = Place {
                instance: &place.instance.name(name),
                keyword: &below.name(name),
                ..*place
            };
            rules.judge(value, &place, sink)?;
        }
    }
    ControlFlow::Continue(())
}

impl Rules {
    /// Whether this is all that is asked of a value, and it is what was asked for: so it is with most
    /// members.
    fn only_asks_the_type_of(&self, value: &Node<'_>) -> bool {
        matches!(self.checks, [Check::Type(types)] if value.is(*types))
    }
}

/// The declared member of this name. Lengths tell most names apart, so that going through a few is
/// faster than halving them.
fn find<'a>(
    declared: &'a [(&'static str, &'static Rules)],
    name: &str,
) -> Option<&'a (&'static str, &'static Rules)> {
    const FEW: usize = 32;
    if declared.len() <= FEW {
        return declared.iter().find(|(declared, _)| *declared == name);
    }
    let found = declared.binary_search_by_key(&name, |(declared, _)| declared);
    declared.get(found.ok()?)
}

fn pattern_properties<S: Sink>(
    patterns: &'static [(&'static Pattern, &'static Rules)],
    members: &Members<'_>,
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
                rules.judge(value, &place, sink)?;
            }
        }
    }
    ControlFlow::Continue(())
}

fn additional_properties<S: Sink>(
    rules: &'static Rules,
    members: &Members<'_>,
    is_additional: impl Fn(&str) -> bool,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.name("additionalProperties");
    for (name, value) in members {
        if is_additional(name) {
            let instance = &place.instance.undeclared(name);
            let place = Place {
                instance,
                keyword,
                ..*place
            };
            rules.judge(value, &place, sink)?;
        }
    }
    ControlFlow::Continue(())
}

/// Judges the names themselves; their faults are told at the object.
fn property_names<S: Sink>(
    rules: &'static Rules,
    members: &Members<'_>,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let place = &Place {
        instance: &place.instance.key(),
        keyword: &place.keyword.name("propertyNames"),
        ..*place
    };
    for (name, _) in members {
        let name = Node::String(Cow::Borrowed(name.as_ref()));
        rules.judge(&name, place, sink)?;
    }
    ControlFlow::Continue(())
}

/// `if`, `then` and `else`.
pub(super) fn conditional<S: Sink>(
    condition: &'static Rules,
    [then, otherwise]: [Option<&'static Rules>; 2],
    instance: &Node<'_>,
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
