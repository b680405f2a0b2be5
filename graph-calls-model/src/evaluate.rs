//! Judging a value by a schema, as JSON Schema 2020-12 does.
//!
//! This is the slow path: it runs when the typed reading has refused, to name every fault, and
//! for what types cannot express. One walk serves both questions that are asked of it, [`evaluate`]
//! (which faults?) and [`holds`] (any fault?), so the answers cannot drift.
//!
//! The faults are those of any validator, save that a choice made by the type annotation, or
//! between a schema and null, is judged by the branch that was chosen and not by all of them.

mod assertion;
mod choice;
mod sink;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::ControlFlow;

use crate::node::Node;
use crate::rules::{Check, Rules};
use crate::violation::{Path, Reason, Violations};
use sink::{FirstFault, Sink};

/// Names every fault of `instance`; adds nothing if it is valid.
pub(crate) fn evaluate(rules: &'static Rules, instance: &Node<'_>, violations: &mut Violations) {
    // The list takes every fault and never breaks off.
    let _ = rules.judge(instance, Place::ROOT, violations);
}

/// Whether `instance` is valid; stops at the first fault.
pub(crate) fn holds(rules: &'static Rules, instance: &Node<'_>) -> bool {
    rules
        .judge(instance, Place::ROOT, &mut FirstFault)
        .is_continue()
}

/// Where the evaluation stands, in the instance and in the schema.
#[derive(Clone, Copy)]
struct Place<'a> {
    instance: &'a Path<'a>,
    keyword: &'a Path<'a>,
}

impl Place<'static> {
    const ROOT: Self = Self {
        instance: &Path::ROOT,
        keyword: &Path::ROOT,
    };
}

impl Rules {
    /// Asks every keyword; breaks off when the sink has heard enough.
    ///
    /// Recursion is bounded: by the depth of the instance, and between two levels of it by the
    /// length of the longest chain of references, which the generator proves to be finite. Plain
    /// loops in small functions keep the stack small in a debug build too.
    fn judge<S: Sink>(
        &'static self,
        instance: &Node<'_>,
        place: Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        for check in self.checks {
            match (check, instance) {
                (Check::Properties(declared), Node::Object(members)) => {
                    judge_properties(declared, members, place, sink)?;
                }
                (Check::Items { after, rules }, Node::Array(items)) => {
                    judge_items(rules, items.get(*after..).unwrap_or_default(), place, sink)?;
                }
                (Check::Ref(rules), _) => judge_reference(rules, instance, place, sink)?,
                (Check::AllOf(branches), _) => {
                    for (index, rules) in branches.iter().enumerate() {
                        judge_branch(("allOf", index), rules, instance, place, sink)?;
                    }
                }
                (Check::Nullable { .. }, Node::Null) => {}
                (Check::Nullable { branch, rules }, _) => {
                    judge_branch(("anyOf", *branch), rules, instance, place, sink)?;
                }
                (Check::Tagged(choice), _) => match choice.select(instance) {
                    Ok(branch) => {
                        let step = ("oneOf", branch.index);
                        judge_branch(step, branch.rules, instance, place, sink)?;
                    }
                    Err(reason) => sink.fault(place, self.at, reason)?,
                },
                (Check::Required(names), Node::Object(_)) => {
                    for name in names.iter().filter(|name| instance.get(name).is_none()) {
                        sink.fault(place, self.at, Reason::Required(name))?;
                    }
                }
                (assertion, _) => {
                    if let Some(reason) = assertion.refuses(instance) {
                        sink.fault(place, self.at, reason)?;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// Judges the declared members in the order of the payload.
fn judge_properties<S: Sink>(
    declared: &'static [(&'static str, &'static Rules)],
    members: &[(Cow<'_, str>, Node<'_>)],
    place: Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let properties = place.keyword.name("properties");
    for (name, value) in members {
        let found = declared.binary_search_by_key(&name.as_ref(), |(name, _)| name);
        if let Some((name, rules)) = found.ok().and_then(|index| declared.get(index)) {
            let place = Place {
                instance: &place.instance.name(name),
                keyword: &properties.name(name),
            };
            rules.judge(value, place, sink)?;
        }
    }
    ControlFlow::Continue(())
}

fn judge_items<S: Sink>(
    rules: &'static Rules,
    items: &[Node<'_>],
    place: Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.name("items");
    for (index, item) in items.iter().enumerate() {
        let instance = &place.instance.index(index);
        rules.judge(item, Place { instance, keyword }, sink)?;
    }
    ControlFlow::Continue(())
}

fn judge_reference<S: Sink>(
    rules: &'static Rules,
    instance: &Node<'_>,
    place: Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.name("$ref");
    rules.judge(instance, Place { keyword, ..place }, sink)
}

/// Judges by one schema of a keyword that holds several.
fn judge_branch<S: Sink>(
    (name, index): (&'static str, usize),
    rules: &'static Rules,
    instance: &Node<'_>,
    place: Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let branches = place.keyword.name(name);
    let keyword = &branches.index(index);
    rules.judge(instance, Place { keyword, ..place }, sink)
}
