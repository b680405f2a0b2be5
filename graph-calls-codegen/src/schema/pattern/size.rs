//! How large a regular expression is once it is compiled: crate `regex` rejects what takes too much memory, and it
//! must not do so where nobody is left to read why.

use regex_syntax::hir::{Class, Hir, HirKind};
use regex_syntax::utf8::Utf8Sequences;

/// How many states the compiled expression may have; each takes some tens of bytes, of the 10 MB that `regex` allows.
const MAX_STATES: usize = 100_000;

/// Whether the expression compiles within the limits of crate `regex`.
pub(super) fn is_sound(hir: &Hir) -> bool {
    states(hir) <= MAX_STATES
}

/// At least as many states as the compiled expression has. `regex-syntax` bounds how deep expressions nest.
fn states(hir: &Hir) -> usize {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len(),
        HirKind::Class(Class::Bytes(class)) => class.ranges().len(),
        HirKind::Class(Class::Unicode(class)) => class
            .iter()
            .flat_map(|range| Utf8Sequences::new(range.start(), range.end()))
            .map(|sequence| sequence.len())
            .sum(),
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min).max(1);
            let times = usize::try_from(times).unwrap_or(usize::MAX);
            states(&repetition.sub)
                .saturating_add(2)
                .saturating_mul(times)
        }
        HirKind::Capture(capture) => states(&capture.sub).saturating_add(2),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().fold(2, |sum: usize, part| {
                sum.saturating_add(states(part)).saturating_add(1)
            })
        }
    }
}
