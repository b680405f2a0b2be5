//! Bounds on how many parts a value has, whatever the parts are.

use crate::tree::Instance;
use crate::violation::{Found, at_least, at_most};
use std::fmt;

/// What two keywords count in a value.
pub(super) struct Counted {
    /// The number of parts; `None` for a value of another type.
    pub(super) count: fn(Instance<'_>) -> Option<usize>,
    /// One part, in words.
    pub(super) unit: &'static str,
}

impl Counted {
    fn found(&self, instance: Instance<'_>) -> Option<u64> {
        u64::try_from((self.count)(instance)?).ok()
    }

    pub(super) fn min_violation(&self, limit: u64, instance: Instance<'_>) -> Option<Found> {
        let found = self.found(instance)?;
        (found < limit).then_some(Found::Count(found))
    }

    pub(super) fn max_violation(&self, limit: u64, instance: Instance<'_>) -> Option<Found> {
        let found = self.found(instance)?;
        (found > limit).then_some(Found::Count(found))
    }

    pub(super) fn min_sentence(
        &self,
        limit: u64,
        found: Found,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        at_least(f, limit, found, self.unit)
    }

    pub(super) fn max_sentence(
        &self,
        limit: u64,
        found: Found,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        at_most(f, limit, found, self.unit)
    }
}
