//! Keywords that look at one value and report at that value.

use crate::decimal::Decimal;
use crate::node::Node;
use crate::rules::{Check, Rules, Types};
use crate::violation::Reason;

use super::holds;

impl Check {
    /// Why this keyword refuses the instance itself, if it does.
    ///
    /// Keywords that lead on to further schemas and members are walked by
    /// [`Rules::judge`](super::Rules); here they refuse nothing.
    pub(super) fn refuses(&'static self, instance: &Node<'_>) -> Option<Reason> {
        match *self {
            Self::Always(valid) => (!valid).then_some(Reason::Never),
            Self::Type(expected) => {
                let found = instance.kind();
                (!expected.contains(found)).then_some(Reason::Type { expected, found })
            }
            Self::Enum(members) => {
                let found = members.iter().any(|member| instance.equals(member));
                (!found).then_some(Reason::Enum(members))
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
            Self::Minimum(limit) => number(instance)?
                .compare(&Decimal::parse(limit)?)
                .is_lt()
                .then_some(Reason::Minimum(limit)),
            Self::Maximum(limit) => number(instance)?
                .compare(&Decimal::parse(limit)?)
                .is_gt()
                .then_some(Reason::Maximum(limit)),
            Self::AnyOf(branches) => {
                let found = branches.iter().any(|rules| holds(rules, instance));
                (!found)
                    .then(|| no_branch("anyOf", branches, instance, Reason::AnyOf(branches.len())))
            }
            Self::OneOf(branches) => {
                let found = branches
                    .iter()
                    .filter(|rules| holds(rules, instance))
                    .take(2)
                    .count();
                let reason = Reason::OneOf {
                    branches: branches.len(),
                    several: found > 1,
                };
                match found {
                    0 => Some(no_branch("oneOf", branches, instance, reason)),
                    1 => None,
                    _ => Some(reason),
                }
            }
            Self::Not(rules) => holds(rules, instance).then_some(Reason::Not),
            _ => None,
        }
    }
}

/// The plainer reason, where the instance's type alone rules out every branch: that of an
/// evolvable enum is "expected string".
fn no_branch(
    keyword: &'static str,
    branches: &[&Rules],
    instance: &Node<'_>,
    otherwise: Reason,
) -> Reason {
    let expected = branches
        .iter()
        .fold(Types::NONE, |types, rules| types.union(rules.types()));
    let found = instance.kind();
    if expected.contains(found) {
        otherwise
    } else {
        Reason::NoBranchFor {
            keyword,
            expected,
            found,
        }
    }
}

fn items(instance: &Node<'_>) -> Option<u64> {
    let Node::Array(items) = instance else {
        return None;
    };
    u64::try_from(items.len()).ok()
}

/// JSON Schema counts Unicode code points, not bytes.
fn characters(instance: &Node<'_>) -> Option<u64> {
    u64::try_from(instance.as_str()?.chars().count()).ok()
}

fn number<'a>(instance: &'a Node<'_>) -> Option<Decimal<'a>> {
    let Node::Number(text) = instance else {
        return None;
    };
    Decimal::parse(text)
}
