//! Keywords that decide by the value alone.

mod always;
mod bounds;
mod const_;
mod counted;
mod enum_;
mod format;
mod item_count;
mod length;
mod member_count;
mod multiple_of;
mod pattern;
mod type_;

use super::ValueKeyword;
use crate::evaluate::Session;
use crate::rules::Types;
use crate::tree::Instance;
use crate::violation::Found;
use std::fmt;

pub(crate) use bounds::satisfies;

impl ValueKeyword {
    /// Returns what a value has instead if it violates the keyword.
    pub(crate) fn violation(
        &'static self,
        instance: Instance<'_>,
        session: &Session,
    ) -> Option<Found> {
        match self {
            Self::Always(verdict) => always::violation(*verdict),
            Self::Type(types) => type_::violation(*types, instance),
            Self::Enum(members) => enum_::violation(members, instance, session),
            Self::Const(literal) => const_::violation(literal, instance),
            Self::MinLength(limit) => length::LENGTH.min_violation(*limit, instance),
            Self::MaxLength(limit) => length::LENGTH.max_violation(*limit, instance),
            Self::MinItems(limit) => item_count::ITEMS.min_violation(*limit, instance),
            Self::MaxItems(limit) => item_count::ITEMS.max_violation(*limit, instance),
            Self::MinProperties(limit) => member_count::MEMBERS.min_violation(*limit, instance),
            Self::MaxProperties(limit) => member_count::MEMBERS.max_violation(*limit, instance),
            Self::Pattern(pattern) => pattern::violation(pattern, instance),
            Self::Format(format) => format::violation(*format, instance),
            Self::Minimum(limit) => bounds::min_violation(limit, instance),
            Self::Maximum(limit) => bounds::max_violation(limit, instance),
            Self::ExclusiveMinimum(limit) => bounds::exclusive_min_violation(limit, instance),
            Self::ExclusiveMaximum(limit) => bounds::exclusive_max_violation(limit, instance),
            Self::MultipleOf(step) => multiple_of::violation(step, instance),
        }
    }

    /// Writes the sentence for a violation.
    pub(super) fn sentence(&'static self, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always(_) => always::sentence(f),
            Self::Type(types) => type_::sentence(*types, found, f),
            Self::Enum(members) => enum_::sentence(members, f),
            Self::Const(literal) => const_::sentence(literal, f),
            Self::MinLength(limit) => length::LENGTH.min_sentence(*limit, found, f),
            Self::MaxLength(limit) => length::LENGTH.max_sentence(*limit, found, f),
            Self::MinItems(limit) => item_count::ITEMS.min_sentence(*limit, found, f),
            Self::MaxItems(limit) => item_count::ITEMS.max_sentence(*limit, found, f),
            Self::MinProperties(limit) => member_count::MEMBERS.min_sentence(*limit, found, f),
            Self::MaxProperties(limit) => member_count::MEMBERS.max_sentence(*limit, found, f),
            Self::Pattern(pattern) => pattern::sentence(pattern, f),
            Self::Format(format) => format::sentence(*format, f),
            Self::Minimum(limit) => bounds::min_sentence(limit, f),
            Self::Maximum(limit) => bounds::max_sentence(limit, f),
            Self::ExclusiveMinimum(limit) => bounds::exclusive_min_sentence(limit, f),
            Self::ExclusiveMaximum(limit) => bounds::exclusive_max_sentence(limit, f),
            Self::MultipleOf(step) => multiple_of::sentence(step, f),
        }
    }

    /// Returns a superset of the types that the keyword accepts.
    pub(super) fn types(&self) -> Types {
        match self {
            Self::Always(verdict) => always::types(*verdict),
            Self::Type(types) => *types,
            Self::Enum(members) => enum_::types(members),
            Self::Const(literal) => literal.types(),
            Self::MinLength(_)
            | Self::MaxLength(_)
            | Self::MinItems(_)
            | Self::MaxItems(_)
            | Self::MinProperties(_)
            | Self::MaxProperties(_)
            | Self::Pattern(_)
            | Self::Format(_)
            | Self::Minimum(_)
            | Self::Maximum(_)
            | Self::ExclusiveMinimum(_)
            | Self::ExclusiveMaximum(_)
            | Self::MultipleOf(_) => Types::ALL,
        }
    }
}
