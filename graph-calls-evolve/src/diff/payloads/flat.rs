//! Bases taken in: what `allOf` and `$ref` lead to, as if it were written in their place.

use crate::diff::side::Side;
use graph_calls_codegen::ir::{InPlaceRule, MemberRule, Rule, RuleNode, arguments::Reference};

/// So many bases are taken in.
const BASES: usize = 64;

/// The schema with its bases in it; `None` where that could change what it means, or is too much.
pub(super) fn flat(side: &Side<'_>, node: &RuleNode) -> Option<RuleNode> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut further: Vec<RuleNode> = Vec::new();
    let mut rest: Vec<&RuleNode> = vec![node];
    let mut bases = 0;
    while let Some(part) = rest.pop() {
        bases += 1;
        if bases > BASES {
            return None;
        }
        for rule in &part.rules {
            match rule {
                Rule::InPlace(InPlaceRule::AllOf(nodes)) => rest.extend(nodes),
                Rule::InPlace(InPlaceRule::Ref(Reference { name })) => {
                    rest.push(side.target(name)?);
                }
                // What these ask depends on what stands beside them.
                Rule::Member(
                    MemberRule::AdditionalProperties(..) | MemberRule::PatternProperties(_),
                ) => return None,
                rule => take_in(rule, &mut rules, &mut further),
            }
        }
    }
    if !further.is_empty() {
        rules.push(Rule::InPlace(InPlaceRule::AllOf(further)));
    }
    Some(RuleNode {
        at: node.at.clone(),
        rules,
    })
}

/// Adds a rule to those that hold at once; one whose place is taken goes to `further`.
fn take_in(rule: &Rule, rules: &mut Vec<Rule>, further: &mut Vec<RuleNode>) {
    let like = |known: &&mut Rule| known.is_same_keyword(rule);
    match (rules.iter_mut().find(like), rule) {
        (None, rule) => rules.push(rule.clone()),
        (Some(known), rule) if known == rule => {}
        (
            Some(Rule::Member(MemberRule::Required(known))),
            Rule::Member(MemberRule::Required(names)),
        ) => known.extend(names.iter().cloned()),
        (
            Some(Rule::Member(MemberRule::Properties(known))),
            Rule::Member(MemberRule::Properties(members)),
        ) => {
            for (name, node) in members {
                match known.binary_search_by(|(known, _)| known.cmp(name)) {
                    Err(at) => known.insert(at, (name.clone(), node.clone())),
                    Ok(at) if known[at].1.rules == node.rules => {}
                    Ok(at) => {
                        let both = vec![known[at].1.clone(), node.clone()];
                        known[at].1.rules = vec![Rule::InPlace(InPlaceRule::AllOf(both))];
                    }
                }
            }
        }
        (Some(_), rule) => further.push(RuleNode {
            at: String::new(),
            rules: vec![rule.clone()],
        }),
    }
}
