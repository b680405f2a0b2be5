//! Keywords that have the same value validated against other schemas.

mod all_of;
mod any_of;
mod if_;
mod not;
mod one_of;
mod reference;
mod tagged;

use super::InPlaceKeyword;
use crate::evaluate::{Frame, Next, Session, Trail};
use crate::rules::{Rules, Types};
use crate::violation::Found;
use std::fmt;

impl InPlaceKeyword {
    /// Returns the next step of the keyword.
    pub(super) fn next<'t>(&'static self, frame: &mut Frame<'t>, session: &Session) -> Next<'t> {
        match self {
            Self::Ref(rules) => reference::next(rules, frame),
            Self::AllOf(branches) => all_of::next(branches, frame),
            Self::AnyOf(branches) => any_of::next(branches, frame, session),
            Self::OneOf(branches) => one_of::next(branches, frame, session),
            Self::Not(rules) => not::next(rules, frame),
            Self::If(schemas) => if_::next(schemas, frame),
            Self::Nullable(beside) => any_of::next_beside_null(beside, frame),
            Self::Tagged(choice) => tagged::next(choice, frame),
        }
    }

    /// Receives the verdict that the keyword has requested.
    pub(super) fn receive(&self, frame: &mut Frame<'_>, valid: bool) {
        match self {
            Self::AnyOf(_) | Self::OneOf(_) | Self::Not(_) => frame.count(valid),
            Self::If(_) => if_::receive(frame, valid),
            Self::Ref(_) | Self::AllOf(_) | Self::Nullable(_) | Self::Tagged(_) => {
                frame.all_must_be(valid);
            }
        }
    }

    /// Appends the step to the value that the keyword validates.
    pub(super) fn step<'t>(&'static self, frame: &Frame<'t>, trail: &mut Trail<'t>) {
        match self {
            Self::Ref(_) => trail.keyword_name("$ref"),
            Self::AllOf(_) => trail.keyword_branch("allOf", frame.part),
            Self::If(_) => trail.keyword_name(if frame.part == 1 { "then" } else { "else" }),
            Self::Nullable(beside) => trail.keyword_branch("anyOf", beside.branch),
            Self::Tagged(choice) => tagged::step(choice, frame, trail),
            // Their violations are not listed: the verdict decides.
            Self::AnyOf(_) | Self::OneOf(_) | Self::Not(_) => {}
        }
    }

    /// How often the keyword may have the value validated.
    pub(super) fn ways(&self) -> usize {
        match self {
            Self::AllOf(branches) | Self::AnyOf(branches) | Self::OneOf(branches) => branches.len(),
            // The condition, and what it chooses.
            Self::If(_) => 2,
            Self::Ref(_) | Self::Not(_) | Self::Nullable(_) | Self::Tagged(_) => 1,
        }
    }

    /// The schemas that describe the value.
    pub(super) fn same_value(&'static self) -> Vec<&'static Rules> {
        match self {
            Self::Ref(rules) => vec![rules],
            Self::AllOf(branches) | Self::AnyOf(branches) | Self::OneOf(branches) => {
                branches.to_vec()
            }
            Self::Nullable(beside) => vec![beside.rules],
            Self::Tagged(choice) => choice.branches.iter().map(|branch| branch.rules).collect(),
            Self::If(schemas) => {
                let chosen = schemas.then.into_iter().chain(schemas.otherwise);
                chosen.chain([schemas.condition]).collect()
            }
            // It says what the value is not.
            Self::Not(_) => Vec::new(),
        }
    }

    /// The schemas of whose types those of the keyword are made: see [`types`](Self::types).
    pub(super) fn narrowed_by(&'static self) -> Vec<&'static Rules> {
        match self {
            Self::Ref(_) | Self::AllOf(_) | Self::AnyOf(_) | Self::OneOf(_) | Self::Nullable(_) => {
                self.same_value()
            }
            Self::Tagged(_) | Self::Not(_) | Self::If(_) => Vec::new(),
        }
    }

    /// A set of types outside of which the keyword accepts nothing; `of` says the same of other schemas.
    pub(super) fn types(&self, of: &impl Fn(&'static Rules) -> Types) -> Types {
        match self {
            Self::Ref(rules) => of(rules),
            Self::AllOf(branches) => {
                let types = branches.iter().map(|rules| of(rules));
                types.fold(Types::ALL, Types::intersection)
            }
            Self::AnyOf(branches) | Self::OneOf(branches) => {
                Types::any_of(branches.iter().map(|rules| of(rules)))
            }
            Self::Nullable(beside) => of(beside.rules).union(Types::NULL),
            Self::Tagged(choice) => choice.types(),
            Self::Not(_) | Self::If(_) => Types::ALL,
        }
    }

    /// Writes the sentence for a violation.
    pub(super) fn sentence(&'static self, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnyOf(branches) => any_of::sentence(branches, found, f),
            Self::OneOf(branches) => one_of::sentence(branches, found, f),
            Self::Not(_) => not::sentence(f),
            Self::Tagged(choice) => tagged::sentence(choice, found, f),
            // These have no violations of their own.
            Self::Ref(_) | Self::AllOf(_) | Self::If(_) | Self::Nullable(_) => Ok(()),
        }
    }
}

/// What a value has instead of what any of the branches accepts: its type, if that rules out every branch.
/// That of an evolvable enum is "expected string".
fn no_branch(
    branches: &[&'static Rules],
    frame: &Frame<'_>,
    session: &Session,
    otherwise: Found,
) -> Found {
    let expected = Types::any_of(branches.iter().map(|rules| session.types(rules)));
    let found = frame.instance.kind();
    if expected.contains(found) {
        otherwise
    } else {
        Found::NoBranch { expected, found }
    }
}
