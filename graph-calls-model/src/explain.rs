//! The slow path: after a refusal, and only then, every fault is named.

use crate::{
    Limits, Violations, evaluate,
    read::{self, Limit, Misread, StopKind},
    rules::{Check, Rules},
    violation::Violation,
};

/// All violations of a text that the typed reading refused.
pub(crate) fn explain(json: &[u8], limits: &Limits, rules: &'static Rules) -> Violations {
    let mut violations = Violations::new();
    match read::read_node(json, limits) {
        Ok(node) => evaluate::evaluate(rules, &node, &mut violations),
        Err(misread) => return self::misread(json, &misread, Some(rules)),
    }
    if violations.is_empty() {
        // The two passes disagree: a bug, but no reason to accept what one of them refuses.
        violations.push(Violation::syntax(
            json,
            0,
            "a value that its Rust type can hold",
        ));
    }
    violations
}

/// The one violation of a text that is no JSON, or none that may be read.
pub(crate) fn misread(json: &[u8], misread: &Misread, rules: Option<&'static Rules>) -> Violations {
    let location = || location(&misread.way_up, rules);
    Violations::from(match misread.stop.kind {
        StopKind::Encoding => Violation::encoding(misread.stop.at),
        StopKind::Syntax(expected) => Violation::syntax(json, misread.stop.at, expected),
        StopKind::Limit(Limit::Depth) => Violation::depth(&location()),
        StopKind::Limit(Limit::Bytes) => Violation::size(),
        StopKind::Limit(Limit::Items) => Violation::count(),
        StopKind::Fault(_) => Violation::duplicate(&location()),
    })
}

/// The pointer to a place, as far as the document declares the way: names beyond are payload.
fn location(way_up: &[String], rules: Option<&'static Rules>) -> String {
    let mut pointer = String::new();
    let mut here: Vec<&'static Rules> = rules.into_iter().collect();
    for segment in way_up.iter().rev() {
        here = below(&here, segment);
        if here.is_empty() {
            break;
        }
        pointer.push('/');
        pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

/// The schemas that say something of a member or an item of what `rules` describe.
fn below(rules: &[&'static Rules], segment: &str) -> Vec<&'static Rules> {
    let mut found = Vec::new();
    let mut seen: Vec<*const Rules> = Vec::new();
    let mut next: Vec<&'static Rules> = rules.to_vec();
    while let Some(rules) = next.pop() {
        if seen.contains(&std::ptr::from_ref(rules)) {
            continue;
        }
        seen.push(std::ptr::from_ref(rules));
        for check in rules.checks {
            match check {
                Check::Properties(properties) => found.extend(
                    properties
                        .iter()
                        .filter(|(name, _)| *name == segment)
                        .map(|(_, rules)| *rules),
                ),
                Check::Items { rules, .. } if segment.bytes().all(|byte| byte.is_ascii_digit()) => {
                    found.push(rules);
                }
                Check::AllOf(all) | Check::AnyOf(all) | Check::OneOf(all) => next.extend(*all),
                Check::Ref(rules) | Check::Nullable { rules, .. } => next.push(rules),
                Check::Tagged(tagged) => {
                    next.extend(tagged.branches.iter().map(|branch| branch.rules));
                }
                _ => {}
            }
        }
    }
    found
}
