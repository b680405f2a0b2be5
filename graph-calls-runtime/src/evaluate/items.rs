//! Keywords that lead to the items of an array.

use super::session::Session;
use super::walk::{Frame, Next};
use crate::rules::{Check, Rules};
use crate::tree::Items;
use crate::violation::Reason;

impl<'t> Frame<'t> {
    /// What such a keyword does next; the instance is an array that holds `items`.
    pub(super) fn next_of_array(
        &mut self,
        check: &'static Check,
        items: Items<'t>,
        session: &Session,
    ) -> Next<'t> {
        match check {
            Check::PrefixItems(prefix) => match prefix.get(self.part) {
                Some(rules) => match self.items_left(items, 0).next() {
                    Some(item) => Next::Apply(rules, item),
                    None => Next::Done,
                },
                None => Next::Done,
            },
            Check::Items { after, rules } => {
                let mut items = self.items_left(items, *after);
                while let Some(item) = items.next() {
                    if session.verdict(rules, item) != Some(true) {
                        return Next::Apply(rules, item);
                    }
                    self.pass(items.place());
                }
                Next::Done
            }
            Check::Contains { rules, min, max } => {
                self.next_contained(rules, [*min, *max], items, session)
            }
            Check::UniqueItems => match session.equal_items(self.instance) {
                Some((first, second)) => Next::Violated(Reason::UniqueItems { first, second }),
                None => Next::Done,
            },
            _ => Next::Done,
        }
    }

    /// The items from the one at which the keyword stands; the first `skipped` are none of its own.
    fn items_left(&mut self, items: Items<'t>, skipped: usize) -> Items<'t> {
        let mut items = items.resume(self.place);
        if self.place == 0 {
            for _ in 0..skipped {
                items.next();
            }
            self.place = items.place();
        }
        while self.passed < self.part && items.next().is_some() {
            self.passed += 1;
            self.place = items.place();
        }
        items
    }

    /// Counts the items that `contains` accepts, no further than the answer needs.
    ///
    /// The keyword named is the one under which the reference validator reports: with `maxContains`
    /// alone, it does so for too few as well.
    fn next_contained(
        &mut self,
        rules: &'static Rules,
        [min, max]: [Option<u64>; 2],
        items: Items<'t>,
        session: &Session,
    ) -> Next<'t> {
        let enough = max.map_or(min.unwrap_or(1), |max| max.saturating_add(1));
        let enough = usize::try_from(enough).unwrap_or(usize::MAX);
        let mut items = self.items_left(items, 0);
        while self.found < enough
            && let Some(item) = items.next()
        {
            let Some(verdict) = session.verdict(rules, item) else {
                return Next::Test(rules, item);
            };
            self.found += usize::from(verdict);
            self.pass(items.place());
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
