//! Formats changes as text.

use std::fmt::Write as _;

use graph_calls_evolve::diff::{Callers, Change, Changes, Payloads};

/// Returns a block for each type, followed by a summary.
pub(super) fn text(changes: &Changes) -> String {
    let mut text = String::new();
    for of in changes.types() {
        let _ = writeln!(text, "{}", of.name);
        for change in &of.changes {
            let Change {
                what,
                callers,
                payloads,
                ..
            } = change;
            let _ = writeln!(text, "  {callers:<8}  {payloads:<8}  {what}");
        }
        text.push('\n');
    }
    if changes.types().is_empty() {
        text.push_str("no changes\n");
    } else {
        let count = |is: fn(&Change) -> bool| changes.iter().filter(|change| is(change)).count();
        let _ = writeln!(
            text,
            "callers:  {} breaking, {} additive, {} none",
            count(|change| change.callers == Callers::Breaking),
            count(|change| change.callers == Callers::Additive),
            count(|change| change.callers == Callers::None),
        );
        let _ = writeln!(
            text,
            "payloads: {} stricter, {} looser, {} changed, {} same",
            count(|change| change.payloads == Payloads::Stricter),
            count(|change| change.payloads == Payloads::Looser),
            count(|change| change.payloads == Payloads::Changed),
            count(|change| change.payloads == Payloads::Same),
        );
    }
    let _ = writeln!(text, "verdict:  {}", changes.verdict());
    text
}
