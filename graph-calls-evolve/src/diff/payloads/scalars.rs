//! Compares values, limits and patterns.

use super::{Comparison, Payloads};
use crate::{diff::words::json, types};
use graph_calls_codegen::{
    ir::{Bound, Literal, Rule, ValueRule},
    schema::Pattern,
};
use std::{cmp::Ordering, collections::HashSet, hash::Hash};

impl Comparison<'_> {
    /// `type`, `enum` and `const`, which together define the set of values.
    pub(super) fn values(old: &[&Rule], new: &[&Rule]) -> Payloads {
        let (old, new) = (Values::of(old), Values::of(new));
        match (&old.named, &new.named) {
            (None, None) => {
                Payloads::from_parts(old.kinds & !new.kinds != 0, new.kinds & !old.kinds != 0)
            }
            (Some(one), Some(two)) => sets(one.keys(), two.keys()),
            (None, Some(two)) => Payloads::from_parts(true, two.exceed(old.kinds)),
            (Some(one), None) => Payloads::from_parts(one.exceed(new.kinds), true),
        }
    }
}

struct Values {
    kinds: u8,
    named: Option<Named>,
}

/// The listed values as JSON, each with its type.
struct Named(Vec<(String, u8)>);

impl Named {
    fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// Returns whether a value has none of these types.
    fn exceed(&self, kinds: u8) -> bool {
        self.0.iter().any(|(_, kind)| kind & kinds != *kind)
    }
}

impl Values {
    fn of(rules: &[&Rule]) -> Self {
        let mut kinds = types::ALL;
        let mut named: Option<HashSet<(String, u8)>> = None;
        for rule in rules {
            let values = match rule {
                Rule::Value(ValueRule::Type(listed)) => {
                    let bits = listed.iter().filter_map(|name| types::named(name));
                    kinds = bits.fold(0, |kinds, bits| kinds | bits);
                    continue;
                }
                Rule::Value(ValueRule::Enum(values)) => values.as_slice(),
                Rule::Value(ValueRule::Const(value)) => std::slice::from_ref(value),
                _ => continue,
            };
            let values = values.iter().map(|value| (json(value), kind(value)));
            let values: HashSet<_> = values.collect();
            named = Some(match named {
                Some(others) => &others & &values,
                None => values,
            });
        }
        let fits = |(_, kind): &(String, u8)| kind & kinds == *kind;
        Values {
            kinds,
            named: named.map(|values| Named(values.into_iter().filter(fits).collect())),
        }
    }
}

fn kind(value: &Literal) -> u8 {
    match value {
        Literal::Null => types::NULL,
        Literal::Boolean(_) => types::BOOLEAN,
        Literal::Number(text) if !text.contains(['.', 'e', 'E']) => types::INTEGER,
        Literal::Number(text)
            if text
                .parse::<f64>()
                .is_ok_and(|number| number.fract() == 0.0) =>
        {
            types::INTEGER
        }
        Literal::Number(_) => types::NUMBER & !types::INTEGER,
        Literal::String(_) => types::STRING,
        Literal::Array(_) => types::ARRAY,
        Literal::Object(_) => types::OBJECT,
    }
}

/// Compares two sets of valid values.
pub(super) fn sets<T: Hash + Eq>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
) -> Payloads {
    let (old, new): (HashSet<T>, HashSet<T>) =
        (old.into_iter().collect(), new.into_iter().collect());
    Payloads::from_parts(!old.is_subset(&new), !new.is_subset(&old))
}

/// Returns the limit of a keyword that counts, and whether it is an upper limit.
pub(in crate::diff) fn count(rule: &Rule) -> Option<(u64, bool)> {
    match rule {
        Rule::Value(
            ValueRule::MinItems(limit)
            | ValueRule::MinLength(limit)
            | ValueRule::MinProperties(limit),
        ) => Some((*limit, false)),
        Rule::Value(
            ValueRule::MaxItems(limit)
            | ValueRule::MaxLength(limit)
            | ValueRule::MaxProperties(limit),
        ) => Some((*limit, true)),
        _ => None,
    }
}

/// Returns the limit of a keyword that bounds numbers.
pub(in crate::diff) fn bound(rule: &Rule) -> Option<(Bound, &str)> {
    match rule {
        Rule::Value(ValueRule::Minimum(limit)) => Some((Bound::Minimum, limit)),
        Rule::Value(ValueRule::Maximum(limit)) => Some((Bound::Maximum, limit)),
        Rule::Value(ValueRule::ExclusiveMinimum(limit)) => Some((Bound::ExclusiveMinimum, limit)),
        Rule::Value(ValueRule::ExclusiveMaximum(limit)) => Some((Bound::ExclusiveMaximum, limit)),
        Rule::Value(ValueRule::MultipleOf(limit)) => Some((Bound::MultipleOf, limit)),
        _ => None,
    }
}

/// Returns the effect of a changed limit; `order` compares the old limit to the new one.
pub(super) fn limit(order: Ordering, upper: bool) -> Payloads {
    match (order, upper) {
        (Ordering::Equal, _) => Payloads::Same,
        (Ordering::Less, true) | (Ordering::Greater, false) => Payloads::Looser,
        (Ordering::Greater, true) | (Ordering::Less, false) => Payloads::Stricter,
    }
}

pub(super) fn moved(bound: Bound, old: &str, new: &str) -> Payloads {
    let Some(order) = numbers(old, new) else {
        return Payloads::Changed;
    };
    match bound {
        Bound::Minimum | Bound::ExclusiveMinimum => limit(order, false),
        Bound::Maximum | Bound::ExclusiveMaximum => limit(order, true),
        Bound::MultipleOf => multiples(order, old, new),
    }
}

fn multiples(order: Ordering, old: &str, new: &str) -> Payloads {
    let divides = |one: &str, two: &str| {
        let (one, two) = (one.parse::<u64>(), two.parse::<u64>());
        matches!((one, two), (Ok(one), Ok(two)) if one > 0 && two % one == 0)
    };
    if order == Ordering::Equal {
        Payloads::Same
    } else if divides(old, new) {
        Payloads::Stricter
    } else if divides(new, old) {
        Payloads::Looser
    } else {
        Payloads::Changed
    }
}

/// Compares two JSON numbers; `None` if `f64` is not precise enough to decide.
pub(in crate::diff) fn numbers(one: &str, two: &str) -> Option<Ordering> {
    if one == two {
        return Some(Ordering::Equal);
    }
    if let (Ok(one), Ok(two)) = (one.parse::<i128>(), two.parse::<i128>()) {
        return Some(one.cmp(&two));
    }
    let order = one
        .parse::<f64>()
        .ok()?
        .partial_cmp(&two.parse::<f64>().ok()?)?;
    (order != Ordering::Equal || one.len().max(two.len()) <= 15).then_some(order)
}

pub(super) fn pattern(old: &Pattern, new: &Pattern) -> Payloads {
    match (&old.prefix, &new.prefix) {
        _ if old.source == new.source => Payloads::Same,
        (Some(old), Some(new)) => {
            Payloads::from_parts(!old.starts_with(new), !new.starts_with(old))
        }
        _ => Payloads::Changed,
    }
}
