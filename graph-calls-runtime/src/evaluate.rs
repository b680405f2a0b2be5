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
mod items;
mod members;
mod plain;
mod reach;
mod session;
mod sink;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use crate::rules::{Check, Rules};
use crate::tree::{Instance, Value};
use crate::violation::{Path, Violations};
use reach::Reach;
use session::{FORGOTTEN, Known, Session};
use sink::{FirstFault, Sink};

/// Names every fault of `instance`; adds nothing if it is valid.
pub(crate) fn evaluate(rules: &'static Rules, instance: Instance<'_>, violations: &mut Violations) {
    // The list takes every fault; it breaks off when it can't count further, and holds enough then.
    let _ = rules.judge(instance, &Place::root(&Session::default()), violations);
}

/// Whether `instance` is valid; stops at the first fault.
pub(crate) fn holds(rules: &'static Rules, instance: Instance<'_>) -> bool {
    holds_at(rules, instance, &Place::root(&Session::default()))
}

/// The same within an evaluation that is under way.
fn holds_at(rules: &'static Rules, instance: Instance<'_>, place: &Place<'_>) -> bool {
    rules.judge(instance, place, &mut FirstFault).is_continue()
}

/// Where the evaluation stands, in the instance and in the schema, and what it remembers.
#[derive(Clone, Copy)]
struct Place<'a> {
    instance: &'a Path<'a>,
    keyword: &'a Path<'a>,
    session: &'a Session,
    /// No more than so many ways lead to the value from the root.
    ways: usize,
}

impl<'a> Place<'a> {
    fn root(session: &'a Session) -> Self {
        Self {
            instance: &Path::ROOT,
            keyword: &Path::ROOT,
            session,
            ways: 1,
        }
    }

    /// Within a schema that may have this value, or a part of it, judged so many times.
    fn divided(&self, ways: usize) -> Self {
        let ways = self.ways.saturating_mul(ways);
        Self { ways, ..*self }
    }
}

impl Rules {
    /// Asks every keyword; breaks off when the sink has heard enough.
    ///
    /// Recursion is bounded: by the depth of the instance, and between two levels of it by the
    /// length of the longest chain of references, which the generator proves to be finite. Plain
    /// loops in small functions keep the stack small in a debug build too.
    #[inline]
    fn judge<S: Sink>(
        &'static self,
        instance: Instance<'_>,
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        match self.checks {
            // Half of all schemas do no more than refer to another one.
            [Check::Ref(rules)] => judge_reference(rules, instance, place, sink),
            [Check::Nullable { branch, rules }] if *instance.value != Value::Null => {
                judge_branch(("anyOf", *branch), rules, instance, place, sink)
            }
            _ => match self.ways_of(instance) {
                1 => self.judge_by_all(instance, place, sink),
                ways => self.judge_by_all(instance, &place.divided(ways), sink),
            },
        }
    }

    fn judge_by_all<S: Sink>(
        &'static self,
        instance: Instance<'_>,
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        for check in self.checks {
            match check.reach() {
                Reach::Value if check.is_plainly_kept(instance) => {}
                Reach::Value => {
                    if let Some(reason) = check.refuses(instance, place) {
                        sink.fault(place, self.at, reason)?;
                    }
                }
                Reach::InPlace => self.judge_in_place(check, instance, place, sink)?,
                Reach::Members => {
                    if let Some(members) = instance.members() {
                        self.judge_object(check, instance, members, place, sink)?;
                    }
                }
                Reach::Items => {
                    if let Some(items) = instance.items() {
                        self.judge_array(check, instance, items, place, sink)?;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Asks one keyword that leads on to further schemas for the same value.
    fn judge_in_place<S: Sink>(
        &'static self,
        check: &'static Check,
        instance: Instance<'_>,
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        match check {
            Check::Ref(rules) => judge_reference(rules, instance, place, sink),
            Check::AllOf(branches) => {
                for (index, rules) in branches.iter().enumerate() {
                    judge_branch(("allOf", index), rules, instance, place, sink)?;
                }
                ControlFlow::Continue(())
            }
            Check::Nullable { branch, rules } if *instance.value != Value::Null => {
                judge_branch(("anyOf", *branch), rules, instance, place, sink)
            }
            Check::Tagged(choice) => match choice.select(instance) {
                Ok(branch) => {
                    let step = ("oneOf", branch.index);
                    judge_branch(step, branch.rules, instance, place, sink)
                }
                Err(reason) => sink.fault(place, self.at, reason),
            },
            Check::If {
                condition,
                then,
                otherwise,
            } => members::conditional(condition, [*then, *otherwise], instance, place, sink),
            _ => ControlFlow::Continue(()),
        }
    }
}

/// Judges by a schema that stands elsewhere: where many ways may lead, once for each value.
fn judge_reference<S: Sink>(
    rules: &'static Rules,
    instance: Instance<'_>,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.name("$ref");
    let place = &Place { keyword, ..*place };
    if place.ways <= FORGOTTEN || !instance.has_parts() {
        return rules.judge(instance, place, sink);
    }
    let known = place.session.recall(rules, instance);
    if let Some(flow) = known.and_then(|known| sink.accept(known)) {
        return flow;
    }
    let before = sink.heard();
    let flow = rules.judge(instance, place, sink);
    let known = match (flow, sink.heard().saturating_sub(before)) {
        (ControlFlow::Break(()), _) => Known::Invalid,
        (ControlFlow::Continue(()), 0) => Known::Valid,
        (ControlFlow::Continue(()), faults) => Known::Faults(faults),
    };
    place.session.remember(rules, instance, known);
    flow
}

/// Judges by one schema of a keyword that holds several.
fn judge_branch<S: Sink>(
    (name, index): (&'static str, usize),
    rules: &'static Rules,
    instance: Instance<'_>,
    place: &Place<'_>,
    sink: &mut S,
) -> ControlFlow<()> {
    let keyword = &place.keyword.branch(name, index);
    rules.judge(instance, &Place { keyword, ..*place }, sink)
}
