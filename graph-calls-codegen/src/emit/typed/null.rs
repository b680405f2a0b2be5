//! What a schema says of null.

use super::MOST_REFERENCES;
use crate::ir::{Literal, Rule, RuleNode};
use std::collections::HashMap;

/// The rules of schemas by the name of their static.
type Named<'a> = HashMap<&'a str, &'a RuleNode>;

/// Whether a schema allows null; `None` if that takes a look at too many schemas.
pub(super) fn verdict(node: &RuleNode, named: &Named<'_>) -> Option<bool> {
    verdict_within(node, named, 0)
}

fn verdict_within(node: &RuleNode, named: &Named<'_>, depth: usize) -> Option<bool> {
    let mut all = Some(true);
    for rule in &node.rules {
        match allows(rule, named, depth) {
            // What one rule refuses, no other allows.
            Some(false) => return Some(false),
            Some(true) => {}
            None => all = None,
        }
    }
    all
}

fn allows(rule: &Rule, named: &Named<'_>, depth: usize) -> Option<bool> {
    let verdict = |node: &RuleNode| verdict_within(node, named, depth);
    let each = |nodes: &[RuleNode]| -> Option<Vec<bool>> { nodes.iter().map(verdict).collect() };
    Some(match rule {
        Rule::Always(verdict) => *verdict,
        Rule::Type(kinds) => kinds.contains(&"null"),
        Rule::Enum(values) => values.contains(&Literal::Null),
        Rule::Const(value) => *value == Literal::Null,
        Rule::Not(node) => !verdict(node)?,
        Rule::AllOf(nodes) => each(nodes)?.into_iter().all(|allows| allows),
        Rule::AnyOf(nodes) => each(nodes)?.into_iter().any(|allows| allows),
        Rule::OneOf(nodes) => each(nodes)?.into_iter().filter(|allows| *allows).count() == 1,
        Rule::If(condition, then, otherwise) => {
            let branch = if verdict(condition)? { then } else { otherwise };
            match branch {
                Some(node) => verdict(node)?,
                None => true,
            }
        }
        Rule::Ref(name) if depth < MOST_REFERENCES => {
            let target = *named.get(name.as_str())?;
            return verdict_within(target, named, depth + 1);
        }
        Rule::Ref(_) | Rule::Tagged(_) => return None,
        // `anyOf` beside null allows it; the others speak of values of one kind, which null is not.
        _ => true,
    })
}
