//! Keywords that lead to the items of an array.

use std::collections::HashMap;
use std::ops::ControlFlow;

use super::{Place, holds_at, sink::Sink};
use crate::rules::{Check, Rules};
use crate::tree::{Instance, Value};
use crate::violation::Reason;

impl Rules {
    /// Asks one keyword that looks into arrays; `array` holds `items`.
    pub(super) fn judge_array<S: Sink>(
        &'static self,
        check: &'static Check,
        array: Instance<'_>,
        items: &[Value<'_>],
        place: &Place<'_>,
        sink: &mut S,
    ) -> ControlFlow<()> {
        match check {
            Check::PrefixItems(prefix) => {
                let below = place.keyword.name("prefixItems");
                for (index, (rules, item)) in prefix.iter().zip(items).enumerate() {
                    let place = Place {
                        instance: &place.instance.index(index),
                        keyword: &below.index(index),
                        ..*place
                    };
                    rules.judge(array.part(item), &place, sink)?;
                }
                ControlFlow::Continue(())
            }
            Check::Items { after, rules } => {
                let keyword = &place.keyword.name("items");
                for (index, item) in items.iter().enumerate().skip(*after) {
                    if rules.plainly_accepts(array.part(item)) {
                        continue;
                    }
                    let place = Place {
                        instance: &place.instance.index(index),
                        keyword,
                        ..*place
                    };
                    rules.judge(array.part(item), &place, sink)?;
                }
                ControlFlow::Continue(())
            }
            Check::Contains { rules, min, max } => {
                match miscounted(rules, [*min, *max], array, place) {
                    Some(reason) => sink.fault(place, self.at, reason),
                    None => ControlFlow::Continue(()),
                }
            }
            Check::UniqueItems => match equal_pair(array, items) {
                Some(reason) => sink.fault(place, self.at, reason),
                None => ControlFlow::Continue(()),
            },
            _ => ControlFlow::Continue(()),
        }
    }
}

/// Counts the items that `contains` accepts, no further than the answer needs.
///
/// The keyword named is the one under which the reference validator reports: with `maxContains`
/// alone, it does so for too few as well.
fn miscounted(
    rules: &'static Rules,
    [min, max]: [Option<u64>; 2],
    array: Instance<'_>,
    place: &Place<'_>,
) -> Option<Reason> {
    let enough = max.map_or(min.unwrap_or(1), |max| max.saturating_add(1));
    let enough = usize::try_from(enough).unwrap_or(usize::MAX);
    let items = array.items().unwrap_or_default().iter();
    let found = items
        .filter(|item| holds_at(rules, array.part(item), place))
        .take(enough)
        .count();
    let found = u64::try_from(found).unwrap_or(u64::MAX);
    if let Some(max) = max.filter(|max| found > *max) {
        return Some(Reason::TooManyContained(max));
    }
    let limit = min.unwrap_or(1);
    let keyword = match (min, max) {
        (Some(_), _) => "minContains",
        (None, Some(_)) => "maxContains",
        (None, None) => "contains",
    };
    (found < limit).then_some(Reason::TooFewContained {
        keyword,
        limit,
        found,
    })
}

/// The first item that equals an earlier one.
fn equal_pair(array: Instance<'_>, items: &[Value<'_>]) -> Option<Reason> {
    if items.len() < 2 {
        return None;
    }
    let mut seen = HashMap::with_capacity(items.len());
    items.iter().enumerate().find_map(|(second, item)| {
        let first = seen.insert(array.part(item).canonical(), second)?;
        Some(Reason::UniqueItems { first, second })
    })
}
