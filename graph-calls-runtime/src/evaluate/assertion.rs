//! Keywords that look at one value and report at that value.

use std::cmp::Ordering;

use crate::decimal::Decimal;
use crate::rules::Check;
use crate::tree::Instance;
use crate::violation::Reason;

use super::session::Session;

impl Check {
    /// Why this keyword refuses the instance itself, if it does.
    ///
    /// Keywords that lead on to further schemas and members are the walk's; here they refuse nothing.
    pub(super) fn refuses(
        &'static self,
        instance: Instance<'_>,
        session: &Session,
    ) -> Option<Reason> {
        match *self {
            Self::Always(valid) => (!valid).then_some(Reason::Never),
            Self::Type(expected) => {
                let reason = || Reason::Type {
                    expected,
                    found: instance.kind(),
                };
                (!instance.is(expected)).then(reason)
            }
            Self::Enum(members) => {
                (!session.is_member(instance, members)).then_some(Reason::Enum(members))
            }
            Self::Const(ref literal) => {
                (!instance.equals(literal)).then_some(Reason::Const(literal))
            }
            Self::MinItems(limit) => {
                let found = items(instance)?;
                (found < limit).then_some(Reason::MinItems { limit, found })
            }
            Self::MaxItems(limit) => {
                let found = items(instance)?;
                (found > limit).then_some(Reason::MaxItems { limit, found })
            }
            Self::MinLength(limit) => {
                let found = characters(instance)?;
                (found < limit).then_some(Reason::MinLength { limit, found })
            }
            Self::MaxLength(limit) => {
                let found = characters(instance)?;
                (found > limit).then_some(Reason::MaxLength { limit, found })
            }
            Self::Prefix { prefix, .. } => {
                (!instance.as_str()?.starts_with(prefix)).then_some(Reason::Prefix(prefix))
            }
            Self::Pattern(pattern) => {
                (!pattern.matches(&instance.as_str()?)).then_some(Reason::Pattern(pattern.source()))
            }
            Self::Format(format) => {
                (!format.accepts(&instance.as_str()?)).then_some(Reason::Format(format))
            }
            Self::Minimum(limit) => compare(instance, limit)?
                .is_lt()
                .then_some(Reason::Minimum(limit)),
            Self::Maximum(limit) => compare(instance, limit)?
                .is_gt()
                .then_some(Reason::Maximum(limit)),
            Self::ExclusiveMinimum(limit) => compare(instance, limit)?
                .is_le()
                .then_some(Reason::ExclusiveMinimum(limit)),
            Self::ExclusiveMaximum(limit) => compare(instance, limit)?
                .is_ge()
                .then_some(Reason::ExclusiveMaximum(limit)),
            Self::MultipleOf(step) => {
                let whole = instance.as_number()?.is_multiple_of(&Decimal::parse(step)?);
                (!whole).then_some(Reason::MultipleOf(step))
            }
            Self::MinProperties(limit) => {
                let found = members(instance)?;
                (found < limit).then_some(Reason::MinProperties { limit, found })
            }
            Self::MaxProperties(limit) => {
                let found = members(instance)?;
                (found > limit).then_some(Reason::MaxProperties { limit, found })
            }
            _ => None,
        }
    }
}

fn items(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.items()?.count()).ok()
}

fn members(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.members()?.count()).ok()
}

/// JSON Schema counts Unicode code points, not bytes.
fn characters(instance: Instance<'_>) -> Option<u64> {
    u64::try_from(instance.as_str()?.chars().count()).ok()
}

fn compare(instance: Instance<'_>, limit: &str) -> Option<Ordering> {
    Some(instance.as_number()?.compare(&Decimal::parse(limit)?))
}
