//! The violations of one payload, within a bound.

use std::fmt::{self, Write};
use std::{slice, vec};

use super::{LazyLocation, Violation, ViolationKind};

/// The maximum length of a list. Further violations are only counted.
const KEPT: usize = 64;
/// The maximum length of the `Display` text, in bytes.
const LONGEST_TEXT: usize = 2048;
/// The maximum length of the last line, which counts the violations that are not shown.
const LAST_LINE: usize = 40;

/// The violations of a payload: the error type of parsing and of validation.
///
/// The list contains the first 64 violations and counts the others, so that the memory for a hostile payload is
/// bounded. `Display` writes one line for each violation, at most 2,048 bytes in all, without text of the payload;
/// [`with_values`](Violations::with_values) includes it. `Serialize` writes the "basic" output of JSON Schema
/// 2020-12. Its instance locations are exact: they contain the names of undeclared members.
///
/// ```
/// use graph_calls_model::Call;
///
/// let violations = Call::from_slice(br#"{"state": 7, "id": 8}"#).expect_err("both are strings");
/// assert_eq!((violations.len(), violations.omitted()), (2, 0));
/// for violation in &violations {
///     println!("{}: {violation}", violation.instance_location());
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations {
    kept: Vec<Violation>,
    more: usize,
}

impl Violations {
    /// Creates an empty list.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Appends a violation.
    pub(crate) fn push(&mut self, violation: Violation) {
        if self.kept.len() < KEPT {
            self.kept.push(violation);
        } else {
            self.count(1);
        }
    }

    /// Appends a violation. Formats its locations only if the list is not full.
    pub(crate) fn record(
        &mut self,
        instance: &LazyLocation<'_>,
        keyword: &LazyLocation<'_>,
        at: &str,
        kind: ViolationKind,
    ) {
        if self.kept.len() < KEPT {
            self.kept.push(Violation::new(instance, keyword, at, kind));
        } else {
            self.count(1);
        }
    }

    /// Counts further violations without a list entry.
    pub(crate) fn count(&mut self, more: usize) {
        self.more = self.more.saturating_add(more);
    }

    /// Returns the same violations with `pointer` in front of each instance location.
    pub(crate) fn below(&self, pointer: &str) -> Self {
        let mut violations = self.clone();
        for violation in &mut violations.kept {
            violation.instance = violation.instance.below(pointer);
        }
        violations
    }

    /// Returns `true` if further violations are only counted.
    pub(crate) fn is_full(&self) -> bool {
        self.kept.len() >= KEPT
    }

    /// Returns the number of violations in the list, which is at most 64.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Returns the number of all violations of the payload, [omitted](Self::omitted) ones included. Saturates at
    /// `usize::MAX`.
    pub fn total(&self) -> usize {
        self.kept.len().saturating_add(self.more)
    }

    /// Returns `true` if there are no violations.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Returns the number of violations that are counted but not in the list.
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
        Listing(self, place).fmt(formatter)
    }
}

/// Displays a header and one line for each violation. The function returns how a line begins.
pub(super) struct Listing<'a, F>(pub(super) &'a Violations, pub(super) F);

impl<F: Fn(usize, &Violation) -> String> fmt::Display for Listing<'_, F> {
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

/// Formats one violation and its locations as a line.
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
    use crate::violation::{LazyLocation, ViolationKind};

    fn violations(count: usize) -> Violations {
        let mut violations = Violations::new();
        let kind = ViolationKind::of_type(Types::STRING, Types::INTEGER);
        for index in 0..count {
            let value = LazyLocation::ROOT.name("value");
            violations.record(
                &value.index(index),
                &LazyLocation::ROOT.name("items"),
                "x.json#/items",
                kind,
            );
        }
        violations
    }

    #[test]
    fn a_list_is_a_header_and_one_line_for_each_violation() {
        assert_eq!(
            violations(2).to_string(),
            "2 violations\n  \
             /value/0: expected string, found integer (x.json#/items/type)\n  \
             /value/1: expected string, found integer (x.json#/items/type)"
        );
        let duplicate = Violations::from(Violation::duplicate(LazyLocation::ROOT.to_location()));
        assert_eq!(
            duplicate.to_string(),
            "1 violation\n  (root): expected each member once"
        );
    }

    #[test]
    fn the_list_of_a_million_violations_is_short() {
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
    fn the_longest_lines_do_not_exceed_the_bound() {
        let long: &'static str = "ü".repeat(5000).leak();
        let mut violations = Violations::new();
        let place = LazyLocation::ROOT.name(long);
        for _ in 0..usize::from(u8::MAX) {
            violations.record(&place, &place, long, ViolationKind::required(long));
        }
        let text = violations.to_string();
        assert!(text.len() <= 2048 && text.lines().count() > 2, "{text}");
    }
}
