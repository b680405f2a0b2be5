//! Who hears of the faults.

use std::ops::ControlFlow;

use super::{Place, session::Known};
use crate::violation::{Reason, Violations};

/// Hears of each fault, and says whether to look for more.
pub(super) trait Sink {
    fn fault(&mut self, place: &Place<'_>, at: &'static str, reason: Reason) -> ControlFlow<()>;

    /// Takes what is known of a value instead of having it judged again, if that is enough.
    fn accept(&mut self, known: Known) -> Option<ControlFlow<()>>;

    /// How many faults it has heard of.
    fn heard(&self) -> usize;
}

/// Wants to know whether there is a fault at all.
pub(super) struct FirstFault;

impl Sink for FirstFault {
    fn fault(&mut self, _place: &Place<'_>, _at: &'static str, _reason: Reason) -> ControlFlow<()> {
        ControlFlow::Break(())
    }

    fn accept(&mut self, known: Known) -> Option<ControlFlow<()>> {
        Some(match known {
            Known::Valid => ControlFlow::Continue(()),
            Known::Invalid | Known::Faults(_) => ControlFlow::Break(()),
        })
    }

    fn heard(&self) -> usize {
        0
    }
}

/// Wants all of them.
impl Sink for Violations {
    fn fault(&mut self, place: &Place<'_>, at: &'static str, reason: Reason) -> ControlFlow<()> {
        self.record(place.instance, place.keyword, at, reason);
        more(self)
    }

    fn accept(&mut self, known: Known) -> Option<ControlFlow<()>> {
        match known {
            Known::Valid => {}
            Known::Faults(count) if self.is_full() => self.count(count),
            Known::Faults(_) | Known::Invalid => return None,
        }
        Some(more(self))
    }

    fn heard(&self) -> usize {
        self.len()
    }
}

/// Goes on until no more can be counted.
fn more(violations: &Violations) -> ControlFlow<()> {
    if violations.len() < usize::MAX {
        ControlFlow::Continue(())
    } else {
        ControlFlow::Break(())
    }
}
