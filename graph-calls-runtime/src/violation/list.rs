//! All the violations of one payload, within a bound.

use std::fmt::{self, Write};
use std::{slice, vec};

use super::{Path, Reason, Violation};

/// So many violations are kept; the rest are counted.
const KEPT: usize = 64;
/// No list reads longer, in bytes.
const LONGEST_TEXT: usize = 2048;
/// Room for the line that says how many are left out.
const LAST_LINE: usize = 40;

/// Everything that is wrong with a payload: the error of every reading and every building.
///
/// The first 64 violations are kept and the others counted, so that a hostile payload costs no
/// memory. `Display` is a few lines for a log, never more than 2,048 bytes, without text of the
/// payload; [`with_values`](Violations::with_values) shows it. `Serialize` gives the "basic" output
/// of JSON Schema 2020-12, whose instance locations are exact: where a schema speaks of members
/// that it does not name, they hold those names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations {
    kept: Vec<Violation>,
    more: usize,
}

impl Violations {
    /// No violations yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Takes one more.
    pub(crate) fn push(&mut self, violation: Violation) {
        if self.kept.len() < KEPT {
            self.kept.push(violation);
        } else {
            self.count(1);
        }
    }

    /// Takes one more, and makes text of its places only if it is kept.
    pub(crate) fn record(
        &mut self,
        instance: &Path<'_>,
        keyword: &Path<'_>,
        at: &str,
        reason: Reason,
    ) {
        if self.kept.len() < KEPT {
            self.kept
                .push(Violation::new(instance, keyword, at, reason));
        } else {
            self.count(1);
        }
    }

    /// Counts so many more.
    pub(crate) fn count(&mut self, more: usize) {
        self.more = self.more.saturating_add(more);
    }

    /// The violations of a value that has the one of these violations at `pointer`.
    pub(crate) fn below(&self, pointer: &str) -> Self {
        let mut violations = self.clone();
        for violation in &mut violations.kept {
            violation.instance = violation.instance.below(pointer);
        }
        violations
    }

    /// Whether further violations are only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.kept.len() >= KEPT
    }

    /// Returns the number of violations in the list, which is at most 64.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Returns the number of violations of the payload: those in the list and those that are only counted.
    pub fn total(&self) -> usize {
        self.kept.len().saturating_add(self.more)
    }

    /// Returns `true` if there are no violations.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Returns the number of violations that are counted and not in the list.
    pub fn omitted(&self) -> usize {
        self.more
    }

    /// Returns an iterator over the violations in the list: the first 64.
    pub fn iter(&self) -> slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// Returns the exact instance location of each violation in the list.
    pub fn instance_locations(&self) -> Vec<&str> {
        self.iter().map(Violation::instance_location).collect()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = slice::Iter<'a, Violation>;

    fn into_iter(self) -> slice::Iter<'a, Violation> {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = vec::IntoIter<Violation>;

    fn into_iter(self) -> vec::IntoIter<Violation> {
        self.kept.into_iter()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self {
            kept: vec![violation],
            more: 0,
        }
    }
}

impl std::error::Error for Violations {}

/// ```text
/// 2 violations
///   /value/0/changeType: expected string, found integer (schemas/commsNotification.json#/properties/changeType/type)
///   /value/1: expected the member `resource` (schemas/commsNotification.json#/required)
/// ```
impl fmt::Display for Violations {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = |_, violation: &Violation| match violation.instance.shown() {
            "" => "(root)".to_owned(),
            pointer => pointer.to_owned(),
        };
        Shown(self, place).fmt(formatter)
    }
}

/// A header, and for each violation a line that begins with what the function says of its place.
pub(super) struct Shown<'a, F>(pub(super) &'a Violations, pub(super) F);

impl<F: Fn(usize, &Violation) -> String> fmt::Display for Shown<'_, F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(violations, place) = self;
        let total = violations.total();
        let mut text = format!("{total} violation{}", if total == 1 { "" } else { "s" });
        let mut shown = 0;
        for (index, violation) in violations.iter().enumerate() {
            let line = line(&place(index, violation), violation);
            if text.len() + line.len() + LAST_LINE > LONGEST_TEXT {
                break;
            }
            text.push_str(&line);
            shown += 1;
        }
        if shown < total {
            write!(text, "\n  and {} more", total - shown)?;
        }
        formatter.write_str(&text)
    }
}

/// One violation with its places, as a line of its own.
fn line(place: &str, violation: &Violation) -> String {
    match violation.absolute_keyword_location() {
        "" => format!("\n  {place}: {violation}"),
        keyword => format!("\n  {place}: {violation} ({keyword})"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Violation, Violations};
    use crate::rules::Types;
    use crate::violation::{Path, Reason};

    fn violations(count: usize) -> Violations {
        let mut violations = Violations::new();
        let reason = Reason::of_type(Types::STRING, Types::INTEGER);
        for index in 0..count {
            let value = Path::ROOT.name("value");
            violations.record(
                &value.index(index),
                &Path::ROOT.name("items"),
                "x.json#/items",
                reason,
            );
        }
        violations
    }

    #[test]
    fn a_list_reads_as_a_header_and_a_line_for_each() {
        assert_eq!(
            violations(2).to_string(),
            "2 violations\n  \
             /value/0: expected string, found integer (x.json#/items/type)\n  \
             /value/1: expected string, found integer (x.json#/items/type)"
        );
        let duplicate = Violations::from(Violation::duplicate(Path::ROOT.to_location()));
        assert_eq!(
            duplicate.to_string(),
            "1 violation\n  (root): expected each member once"
        );
    }

    #[test]
    fn a_million_violations_make_a_short_list() {
        let violations = violations(1_000_000);
        assert_eq!(
            (violations.total(), violations.len(), violations.omitted()),
            (1_000_000, 64, 999_936)
        );
        let text = violations.to_string();
        assert!(text.len() <= 2048, "{}", text.len());
        let shown = text.lines().count() - 2;
        assert!(
            text.ends_with(&format!("\n  and {} more", 1_000_000 - shown)),
            "{text}"
        );
    }

    #[test]
    fn the_longest_lines_fit_the_bound_too() {
        let long: &'static str = "ü".repeat(5000).leak();
        let mut violations = Violations::new();
        let place = Path::ROOT.name(long);
        for _ in 0..usize::from(u8::MAX) {
            violations.record(&place, &place, long, Reason::required(long));
        }
        let text = violations.to_string();
        assert!(text.len() <= 2048 && text.lines().count() > 2, "{text}");
    }
}
