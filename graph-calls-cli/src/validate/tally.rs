//! The summary of a run: exit status and last line.

use super::{USAGE_ERROR, verdict::Verdict};

const ALL_VALID: u8 = 0;
const SOME_INVALID: u8 = 1;

/// The number of payloads by result.
#[derive(Default)]
pub(super) struct Tally {
    valid: usize,
    invalid: usize,
    unreadable: usize,
    changed: usize,
}

impl Tally {
    pub(super) fn add(&mut self, verdict: &Verdict) {
        if verdict.is_unreadable() {
            self.unreadable += 1;
        } else if verdict.is_valid() {
            self.valid += 1;
        } else {
            self.invalid += 1;
        }
        self.changed += usize::from(verdict.is_changed());
    }

    /// Returns the exit status.
    pub(super) fn code(&self) -> u8 {
        match self {
            Tally {
                unreadable: 1.., ..
            } => USAGE_ERROR,
            Tally {
                invalid: 0,
                changed: 0,
                ..
            } => ALL_VALID,
            _ => SOME_INVALID,
        }
    }

    /// `3 payloads: 2 valid, 1 not`
    pub(super) fn summary(&self, round_trip: bool) -> String {
        let all = self.valid + self.invalid + self.unreadable;
        let plural = if all == 1 { "" } else { "s" };
        let written = match self.changed {
            _ if !round_trip || self.valid == 0 => String::new(),
            0 => " and written back without loss".to_owned(),
            changed => format!(" ({changed} changed by reading and writing)"),
        };
        let unreadable = match self.unreadable {
            0 => String::new(),
            unreadable => format!(", {unreadable} unreadable"),
        };
        format!(
            "{all} payload{plural}: {} valid{written}, {} not{unreadable}\n",
            self.valid, self.invalid
        )
    }
}
