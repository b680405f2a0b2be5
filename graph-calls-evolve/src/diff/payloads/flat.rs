//! Inlines bases: replaces `allOf` and `$ref` with the keywords of their targets.

use crate::diff::side::Side;
use graph_calls_codegen::ir::{InPlaceRule, MemberRule, Rule, RuleNode, arguments::Reference};

/// The maximum number of schemas to inline.
const MAX_BASES: usize = 64;

/// Returns the schema with its bases inlined; `None` if that could change its meaning or exceeds
/// the limit.
pub(super) fn flat(side: &Side<'_>, node: &RuleNode) -> Option<RuleNode> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut remaining: Vec<RuleNode> = Vec::new();
    let mut rest: Vec<&RuleNode> = vec![node];
    let mut bases = 0;
    while let Some(part) = rest.pop() {
        bases += 1;
        if bases > MAX_BASES {
            return None;
        }
        for rule in &part.rules {
            match rule {
                Rule::InPlace(InPlaceRule::AllOf(nodes)) => rest.extend(nodes),
                Rule::InPlace(InPlaceRule::Ref(Reference { name })) => {
                    rest.push(side.target(name)?);
                }
                // The effect of these keywords depends on their siblings.
                Rule::Member(
                    MemberRule::AdditionalProperties(..) | MemberRule::PatternProperties(_),
                ) => return None,
                rule => merge_rule(rule, &mut rules, &mut remaining),
            }
        }
    }
    if !remaining.is_empty() {
        rules.push(Rule::InPlace(InPlaceRule::AllOf(remaining)));
    }
    Some(RuleNode {
        at: node.at.clone(),
        rules,
    })
}

/// Adds a rule to the conjunction; a rule that cannot be merged goes to `remaining`.
fn merge_rule(rule: &Rule, rules: &mut Vec<Rule>, remaining: &mut Vec<RuleNode>) {
    let like = |existing: &&mut Rule| existing.is_same_keyword(rule);
    match (rules.iter_mut().find(like), rule) {
        (None, rule) => rules.push(rule.clone()),
        (Some(existing), rule) if existing == rule => {}
        (
            Some(Rule::Member(MemberRule::Required(existing))),
            Rule::Member(MemberRule::Required(names)),
        ) => existing.extend(names.iter().cloned()),
        (
            Some(Rule::Member(MemberRule::Properties(existing))),
            Rule::Member(MemberRule::Properties(members)),
        ) => {
            for (name, node) in members {
                match existing.binary_search_by(|(existing, _)| existing.cmp(name)) {
                    Err(at) => existing.insert(at, (name.clone(), node.clone())),
                    Ok(at) if existing[at].1.rules == node.rules => {}
                    Ok(at) => {
                        let both = vec![existing[at].1.clone(), node.clone()];
                        existing[at].1.rules = vec![Rule::InPlace(InPlaceRule::AllOf(both))];
                    }
                }
            }
        }
        (Some(_), rule) => remaining.push(RuleNode {
            at: String::new(),
            rules: vec![rule.clone()],
        }),
    }
}
