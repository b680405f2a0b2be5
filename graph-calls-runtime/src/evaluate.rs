//! Validates a value against a schema by the rules of JSON Schema 2020-12.
//!
//! This is the slow path: it lists the violations of a text that the typed reader rejects, and validates constraints that
//! types cannot express. [`evaluate`] (lists violations) and [`is_valid`] (returns a verdict) share one implementation.
//!
//! The violations are those of any validator, with one exception: `oneOf` with a type tag, and `anyOf` of a schema and
//! null, are validated by the selected branch alone.
//!
//! # Time
//!
//! Time is linear in the size of the schema times the size of the value, for every schema that the
//! generator accepts, recursive alternatives included:
//!
//! - Within one static of the generated code the keywords form a tree, so a schema in it is applied to a value at most
//!   once for each time that the static is. Only `$ref` shares schemas.
//! - The session memoizes the verdict of each pair of a static and a value, unless at most
//!   [`UNMEMOIZED_WAYS`](session::UNMEMOIZED_WAYS) evaluation paths lead to the value; [`reach`] proves that the pair is
//!   then validated at most that many times.
//! - So each pair of a schema and a value is validated a bounded number of times, in time linear in its keywords and the
//!   value.
//! - A list needs the location of each violation, so the memoized verdict "invalid" is not sufficient until the list is
//!   full. Each schema that is validated again adds at least one violation, so this happens at most as many times as the
//!   list has entries.
//!
//! # Space
//!
//! The walk has an explicit stack, so neither long chains of references nor deep values exhaust the stack of the thread.
//! Its height is the depth of the value times the longest chain of references between two levels. The
//! memoized verdicts of the parts of a value are freed when the value is validated, if at most
//! [`UNMEMOIZED_WAYS`](session::UNMEMOIZED_WAYS) paths lead to it: they take memory only for as large a part of the payload as
//! more paths lead to.

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

/// Appends every violation of `instance` to the list.
pub(crate) fn evaluate(rules: &'static Rules, instance: Instance<'_>, violations: &mut Violations) {
    Walk::new(&Session::default()).list(rules, instance, violations);
}

/// Returns `true` if `instance` is valid. Stops at the first violation.
pub(crate) fn is_valid(rules: &'static Rules, instance: Instance<'_>) -> bool {
    Walk::new(&Session::default()).is_valid(rules, instance)
}
