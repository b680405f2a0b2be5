//! Keywords that have the members of an object validated.

mod additional_properties;
mod dependent_required;
mod dependent_schemas;
mod pattern_properties;
mod properties;
mod property_names;
mod required;

pub(crate) use properties::find;
pub(crate) use required::has_all;

use super::MemberKeyword;
use crate::evaluate::{Frame, Next, Session, Trail};
use crate::rules::Rules;
use crate::tree::Members;
use crate::violation::Found;
use std::fmt;

impl MemberKeyword {
    /// Returns the next step of the keyword; the instance is an object of these `members`.
    pub(super) fn next<'t>(
        &'static self,
        frame: &mut Frame<'t>,
        members: Members<'t>,
        session: &Session,
    ) -> Next<'t> {
        match self {
            Self::Properties(declared) => properties::next(declared, frame, members, session),
            Self::PatternProperties(patterns) => {
                pattern_properties::next(patterns, frame, members, session)
            }
            Self::AdditionalProperties(undeclared) => {
                additional_properties::next(undeclared, frame, members, session)
            }
            Self::PropertyNames(rules) => property_names::next(rules, members),
            Self::Required(names) => required::next(names, frame, &members),
            Self::DependentRequired(dependencies) => {
                dependent_required::next(dependencies, frame, &members)
            }
            Self::DependentSchemas(dependencies) => dependent_schemas::next(dependencies, frame),
        }
    }

    /// Receives the verdict that the keyword has requested.
    pub(super) fn receive(&self, frame: &mut Frame<'_>, valid: bool) {
        match self {
            Self::PatternProperties(_) => pattern_properties::receive(frame, valid),
            Self::Properties(_)
            | Self::AdditionalProperties(_)
            | Self::PropertyNames(_)
            | Self::Required(_)
            | Self::DependentRequired(_)
            | Self::DependentSchemas(_) => frame.all_must_be(valid),
        }
    }

    /// Appends the step to the value that the keyword validates.
    pub(super) fn step<'t>(&'static self, frame: &Frame<'t>, trail: &mut Trail<'t>) {
        match self {
            Self::Properties(declared) => properties::step(declared, frame, trail),
            Self::PatternProperties(patterns) => pattern_properties::step(patterns, frame, trail),
            Self::AdditionalProperties(_) => {
                trail.keyword_name("additionalProperties");
                trail.instance_member(frame);
            }
            Self::PropertyNames(_) => trail.keyword_name("propertyNames"),
            Self::DependentSchemas(dependencies) => {
                dependent_schemas::step(dependencies, frame, trail);
            }
            Self::Required(_) | Self::DependentRequired(_) => {}
        }
    }

    /// How often the keyword may have the object or one member of it validated.
    pub(super) fn ways(&self) -> usize {
        match self {
            Self::Properties(_) | Self::AdditionalProperties(_) | Self::PropertyNames(_) => 1,
            Self::PatternProperties(patterns) => patterns.len(),
            Self::DependentSchemas(dependencies) => dependencies.len(),
            Self::Required(_) | Self::DependentRequired(_) => 0,
        }
    }

    /// The schemas that describe the object itself.
    pub(super) fn same_value(&'static self) -> Vec<&'static Rules> {
        match self {
            Self::DependentSchemas(dependencies) => {
                dependencies.iter().map(|(_, rules)| *rules).collect()
            }
            Self::Properties(_)
            | Self::PatternProperties(_)
            | Self::AdditionalProperties(_)
            | Self::PropertyNames(_)
            | Self::Required(_)
            | Self::DependentRequired(_) => Vec::new(),
        }
    }

    /// The schemas of the member of this name; true if the keyword declares it.
    pub(super) fn below(&'static self, name: &str, found: &mut Vec<&'static Rules>) -> bool {
        match self {
            Self::Properties(declared) => {
                let member = declared.iter().find(|(declared, _)| *declared == name);
                found.extend(member.map(|(_, rules)| *rules));
                member.is_some()
            }
            Self::PatternProperties(patterns) => {
                let matching = patterns.iter().filter(|(pattern, _)| pattern.matches(name));
                found.extend(matching.map(|(_, rules)| *rules));
                false
            }
            Self::AdditionalProperties(undeclared) => {
                found.extend(undeclared.covers(name).then_some(undeclared.rules));
                false
            }
            Self::PropertyNames(_)
            | Self::Required(_)
            | Self::DependentRequired(_)
            | Self::DependentSchemas(_) => false,
        }
    }

    /// The name under which a violation is listed.
    pub(super) fn listed_as(&'static self, found: Found) -> &'static str {
        match (self, found) {
            (Self::DependentRequired(_), _) => "required",
            (_, Found::NoMembers(_)) => "falseSchema",
            _ => self.name(),
        }
    }

    /// Writes the sentence for a violation.
    pub(super) fn sentence(&'static self, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AdditionalProperties(_) => additional_properties::sentence(found, f),
            Self::PropertyNames(_) => property_names::sentence(found, f),
            Self::Required(_) => required::sentence(found, f),
            Self::DependentRequired(_) => dependent_required::sentence(found, f),
            // These have no violations of their own.
            Self::Properties(_) | Self::PatternProperties(_) | Self::DependentSchemas(_) => Ok(()),
        }
    }
}
