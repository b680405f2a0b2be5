//! Validating a value against a schema, as JSON Schema 2020-12 does.
//!
//! This is the slow path: it runs when the typed reading has refused, to name every violation, and
//! for what types cannot express. One walk answers both questions, [`evaluate`] (which violations?)
//! and [`is_valid`] (any violation?), so the answers cannot drift.
//!
//! The violations are those of any validator, save that a choice made by the type tag, or
//! between a schema and null, is validated by the branch that was chosen and not by all of them.
//!
//! # Time
//!
//! Time is linear in the size of the schema times the size of the value, for every schema that the
//! generator accepts, recursive alternatives included:
//!
//! - A schema is validated against a value where a keyword applies it. Within one static of the
//!   generated code the keywords form a tree, so a schema in it is applied to a value at most once
//!   for each time that the static is. What shares schemas is `$ref` alone.
//! - The session memoizes the verdict of each static and value. Only where [`UNMEMOIZED_WAYS`](session::UNMEMOIZED_WAYS) or fewer
//!   ways may lead to a value, nothing is memoized; [`reach`] shows that a static is validated
//!   against a value no more than so many times then.
//! - So each pair of a schema and a value is worked on a bounded number of times, and each time by
//!   its own keywords only, which take time linear in the keyword and the value.
//! - A list of violations needs the locations of each of them, so a verdict "invalid" is not enough
//!   until the list is full. Each schema that is validated again until then adds at least one
//!   violation to the list: as many times as the list keeps violations, at most.
//!
//! # Space
//!
//! The walk keeps its own stack, so neither long chains of references nor deep values take the
//! thread's. The stack is as high as the value is deep times the longest chain of references between
//! two of its levels. The memory grows where more than [`UNMEMOIZED_WAYS`](session::UNMEMOIZED_WAYS) ways lead to the same value.

mod direct;
mod reach;
mod session;
mod trail;
mod walk;

#[cfg(test)]
mod growth;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

pub(crate) use session::Session;
pub(crate) use trail::Trail;
pub(crate) use walk::{Frame, Next};

use crate::rules::Rules;
use crate::tree::Instance;
use crate::violation::Violations;
use walk::Walk;

/// Names every violation of `instance`; adds nothing if it is valid.
pub(crate) fn evaluate(rules: &'static Rules, instance: Instance<'_>, violations: &mut Violations) {
    Walk::new(&Session::default()).list(rules, instance, violations);
}

/// Whether `instance` is valid; stops at the first violation.
pub(crate) fn is_valid(rules: &'static Rules, instance: Instance<'_>) -> bool {
    Walk::new(&Session::default()).is_valid(rules, instance)
}
