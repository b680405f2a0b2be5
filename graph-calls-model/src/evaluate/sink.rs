//! Who hears of the faults.

use std::ops::ControlFlow;

use super::Place;
use crate::violation::{Reason, Violations};

/// Hears of each fault, and says whether to look for more.
pub(super) trait Sink {
    fn fault(&mut self, place: Place<'_>, at: &'static str, reason: Reason) -> ControlFlow<()>;
}

/// Wants to know whether there is a fault at all.
pub(super) struct FirstFault;

impl Sink for FirstFault {
    fn fault(&mut self, _place: Place<'_>, _at: &'static str, _reason: Reason) -> ControlFlow<()> {
        ControlFlow::Break(())
    }
}

/// Wants all of them.
impl Sink for Violations {
    fn fault(&mut self, place: Place<'_>, at: &'static str, reason: Reason) -> ControlFlow<()> {
        self.record(place.instance, place.keyword, at, reason);
        ControlFlow::Continue(())
    }
}
