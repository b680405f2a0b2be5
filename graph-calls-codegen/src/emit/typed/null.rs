//! What a schema says of null.

use crate::ir::{Literal, Rule, RuleNode};

/// Whether a schema allows null; `None` if that takes a look at other schemas.
pub(super) fn verdict(node: &RuleNode) -> Option<bool> {
    let mut rules = node.rules.iter().map(allows);
    rules.try_fold(true, |all, allows| Some(all && allows?))
}

fn allows(rule: &Rule) -> Option<bool> {
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
        Rule::Ref(_) | Rule::Tagged(_) => return None,
        // `anyOf` beside null allows it; the others speak of values of one kind, which null is not.
        _ => true,
    })
}

fn each(nodes: &[RuleNode]) -> Option<Vec<bool>> {
    nodes.iter().map(verdict).collect()
}
