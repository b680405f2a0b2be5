//! Describes the changes of keywords.

use super::{
    Callers, ChangeList, Diff, Payloads,
    payloads::{bound, count, undeclared},
    words,
};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::{ItemRule, MemberRule, Rule, RuleNode, ValueRule},
};
use std::collections::{BTreeMap, BTreeSet};

impl Diff<'_> {
    /// Reports each keyword that changes; `of` names the subject of the schema, empty for the type itself.
    pub(super) fn rules(&self, old: &RuleNode, new: &RuleNode, of: &str, changes: &mut ChangeList) {
        let place = origin(new);
        let (in_old, in_new) = (by_keyword(old), by_keyword(new));
        let keywords: BTreeSet<&str> = in_old.keys().chain(in_new.keys()).copied().collect();
        for keyword in keywords {
            let (before, after) = (in_old.get(keyword).copied(), in_new.get(keyword).copied());
            match (before, after) {
                (Some(Rule::Member(MemberRule::Properties(_))), _)
                | (_, Some(Rule::Member(MemberRule::Properties(_)))) => {
                    self.members(old, new, of, changes);
                }
                (
                    Some(Rule::Item(ItemRule::Items(before))),
                    Some(Rule::Item(ItemRule::Items(after))),
                ) if before.after == after.after => {
                    self.rules(&before.node, &after.node, &inside("an item", of), changes);
                }
                _ => {
                    let (before_rules, after_rules) =
                        together(keyword, (old, before), (new, after));
                    if self.is_unchanged(before, after) {
                        continue;
                    }
                    let effect = self.0.effect_of(&before_rules, &after_rules);
                    let what = describe(keyword, before, after, of);
                    changes.push(&place.child(keyword), Callers::None, effect, what);
                }
            }
        }
    }

    /// Returns whether a keyword has the same argument or effect.
    fn is_unchanged(&self, old: Option<&Rule>, new: Option<&Rule>) -> bool {
        let (Some(old), Some(new)) = (old, new) else {
            return false;
        };
        if old == new {
            return true;
        }
        match (plain(old), plain(new), items(old), items(new)) {
            (Some(old), Some(new), ..) => old == new,
            (_, _, Some(old), Some(new)) => old == new,
            _ => self.0.effect_of(&[old], &[new]) == Payloads::Same,
        }
    }

    /// Compares `properties` of a schema that is not an object type.
    fn members(&self, old: &RuleNode, new: &RuleNode, of: &str, changes: &mut ChangeList) {
        let (in_old, in_new) = (properties(old), properties(new));
        let rest = |node: &RuleNode| {
            let rules: Vec<&Rule> = node.rules.iter().collect();
            undeclared(&rules).cloned()
        };
        let (old_rest, new_rest) = (rest(old), rest(new));
        let names: BTreeSet<&str> = in_old.keys().chain(in_new.keys()).copied().collect();
        for name in names {
            let member = inside(&format!("member {}", quoted(name)), of);
            let effect = |old: Option<&RuleNode>, new: Option<&RuleNode>| match (old, new) {
                (Some(old), Some(new)) => self.0.effect(old, new),
                _ => Payloads::Changed,
            };
            match (in_old.get(name), in_new.get(name)) {
                (Some(before), Some(after)) => self.rules(before, after, &member, changes),
                (None, Some(after)) => {
                    let effect = effect(old_rest.as_ref(), Some(after));
                    let what = format!("{member} has a schema now");
                    changes.push(&origin(after), Callers::None, effect, what);
                }
                (Some(before), None) => {
                    let effect = effect(Some(before), new_rest.as_ref());
                    let what = format!("{member} no longer has a schema");
                    changes.push(&origin(before), Callers::None, effect, what);
                }
                (None, None) => {}
            }
        }
    }
}

/// Returns the keywords that are validated together with this one.
fn together<'n>(
    keyword: &str,
    (old, before): (&'n RuleNode, Option<&'n Rule>),
    (new, after): (&'n RuleNode, Option<&'n Rule>),
) -> (Vec<&'n Rule>, Vec<&'n Rule>) {
    let together: fn(&Rule) -> bool = match keyword {
        "type" | "enum" | "const" => |rule| {
            matches!(
                rule,
                Rule::Value(ValueRule::Type(_) | ValueRule::Enum(_) | ValueRule::Const(_))
            )
        },
        "patternProperties" | "additionalProperties" => |rule| {
            matches!(
                rule,
                Rule::Member(
                    MemberRule::PatternProperties(_) | MemberRule::AdditionalProperties(..)
                )
            )
        },
        "items" | "prefixItems" => |rule| {
            matches!(
                rule,
                Rule::Item(ItemRule::Items(..) | ItemRule::PrefixItems(_))
            )
        },
        _ => return (before.into_iter().collect(), after.into_iter().collect()),
    };
    let pick = |node: &'n RuleNode| node.rules.iter().filter(|rule| together(rule)).collect();
    (pick(old), pick(new))
}

fn inside(part: &str, of: &str) -> String {
    if of.is_empty() {
        part.to_owned()
    } else {
        format!("{part} of {of}")
    }
}

/// Parses the location of a schema, `file#/pointer`.
fn origin(node: &RuleNode) -> Origin {
    let (file, pointer) = node.at.split_once('#').unwrap_or((&node.at, ""));
    Origin::new(file, pointer)
}

fn properties(node: &RuleNode) -> BTreeMap<&str, &RuleNode> {
    let members = node.rules.iter().filter_map(|rule| match rule {
        Rule::Member(MemberRule::Properties(members)) => Some(members),
        _ => None,
    });
    let members = members.flatten();
    members.map(|(name, node)| (name.as_str(), node)).collect()
}

fn by_keyword(node: &RuleNode) -> BTreeMap<&'static str, &Rule> {
    node.rules
        .iter()
        .map(|rule| (keyword(rule), rule))
        .collect()
}

fn keyword(rule: &Rule) -> &'static str {
    match rule {
        Rule::Value(ValueRule::Always(_)) => "the schema",
        rule => rule.name(),
    }
}

/// Returns the argument of a keyword as text, if it is a single value.
fn plain(rule: &Rule) -> Option<String> {
    if let Some((limit, _)) = count(rule) {
        return Some(limit.to_string());
    }
    if let Some((_, limit)) = bound(rule) {
        return Some(limit.to_owned());
    }
    match rule {
        Rule::Value(ValueRule::Pattern(pattern)) => Some(quoted(&pattern.source).to_string()),
        Rule::Value(ValueRule::Format(format)) => Some(format!("`{}`", format.name())),
        Rule::Value(ValueRule::Const(value)) => Some(quoted(&words::json(value)).to_string()),
        Rule::Value(ValueRule::Type(kinds)) => Some(kinds.join(" or ")),
        Rule::Value(ValueRule::Always(value)) => Some(value.to_string()),
        _ => None,
    }
}

/// Returns the items of a keyword whose argument is a list.
fn items(rule: &Rule) -> Option<BTreeSet<String>> {
    match rule {
        Rule::Value(ValueRule::Enum(values)) => Some(values.iter().map(words::json).collect()),
        Rule::Member(MemberRule::Required(names)) => Some(names.iter().cloned().collect()),
        _ => None,
    }
}

fn describe(keyword: &str, old: Option<&Rule>, new: Option<&Rule>, of: &str) -> String {
    let subject = inside(&format!("`{keyword}`"), of);
    match (old, new) {
        (Some(old), Some(new)) => {
            if let (Some(old), Some(new)) = (plain(old), plain(new)) {
                return format!("{subject} is {new} now, was {old}");
            }
            if let (Some(old), Some(new)) = (items(old), items(new)) {
                let mut parts = Vec::new();
                if new.difference(&old).next().is_some() {
                    parts.push(format!("gains {}", words::list(new.difference(&old))));
                }
                if old.difference(&new).next().is_some() {
                    parts.push(format!("loses {}", words::list(old.difference(&new))));
                }
                return format!("{subject} {}", parts.join(" and "));
            }
            format!("{subject} has changed")
        }
        (None, Some(rule)) => match (plain(rule), items(rule)) {
            (Some(argument), _) => format!("{subject} is new: {argument}"),
            (None, Some(argument)) => format!("{subject} is new: {}", words::list(argument)),
            (None, None) => format!("{subject} is new"),
        },
        (Some(rule), None) => match (plain(rule), items(rule)) {
            (Some(argument), _) => format!("{subject} is gone: it was {argument}"),
            (None, Some(argument)) => {
                format!("{subject} is gone: it was {}", words::list(argument))
            }
            (None, None) => format!("{subject} is gone"),
        },
        (None, None) => subject,
    }
}
