//! Keywords that lead to the items of an array.

use super::session::Session;
use super::walk::{Frame, Next};
use crate::rules::{Check, Rules};
use crate::tree::Value;
use crate::violation::Reason;

impl<'t> Frame<'t> {
    /// What such a keyword does next; the instance is an array that holds `items`.
    pub(super) fn next_of_array(
        &mut self,
        check: &'static Check,
        items: &'t [Value<'t>],
        session: &Session,
    ) -> Next<'t> {
        match check {
            Check::PrefixItems(prefix) => match (prefix.get(self.part), items.get(self.part)) {
                (Some(rules), Some(item)) => Next::Apply(rules, self.instance.part(item)),
                _ => Next::Done,
            },
            Check::Items { after, rules } => {
                let rest = items.get(*after..).unwrap_or_default();
                for item in rest.iter().skip(self.part) {
                    let item = self.instance.part(item);
                    if session.verdict(rules, item) != Some(true) {
                        return Next::Apply(rules, item);
                    }
                    self.part += 1;
                }
                Next::Done
            }
            Check::Contains { rules, min, max } => {
                self.next_contained(rules, [*min, *max], items, session)
            }
            Check::UniqueItems => match self.instance.equal_items() {
                Some((first, second)) => Next::Violated(Reason::UniqueItems { first, second }),
                None => Next::Done,
            },
            _ => Next::Done,
        }
    }

    /// Counts the items that `contains` accepts, no further than the answer needs.
    ///
    /// The keyword named is the one under which the reference validator reports: with `maxContains`
    /// alone, it does so for too few as well.
    fn next_contained(
        &mut self,
        rules: &'static Rules,
        [min, max]: [Option<u64>; 2],
        items: &'t [Value<'t>],
        session: &Session,
    ) -> Next<'t> {
        let enough = max.map_or(min.unwrap_or(1), |max| max.saturating_add(1));
        let enough = usize::try_from(enough).unwrap_or(usize::MAX);
        for item in items.iter().skip(self.part) {
            if self.found >= enough {
                break;
            }
            let item = self.instance.part(item);
            let Some(verdict) = session.verdict(rules, item) else {
                return Next::Test(rules, item);
            };
            self.found += usize::from(verdict);
            self.part += 1;
        }
        let found = u64::try_from(self.found).unwrap_or(u64::MAX);
        if let Some(max) = max.filter(|max| found > *max) {
            return Next::Violated(Reason::TooManyContained(max));
        }
        let limit = min.unwrap_or(1);
        let keyword = match (min, max) {
            (Some(_), _) => "minContains",
            (None, Some(_)) => "maxContains",
            (None, None) => "contains",
        };
        if found < limit {
            return Next::Violated(Reason::TooFewContained {
                keyword,
                limit,
                found,
            });
        }
        Next::Done
    }
}
