//! What is left to ask of a value whose shape keeps most of its schema.

use super::{Asked, Of, Within, answer::Answer};
use crate::{
    emit::Emit,
    ir::{Bound, Count, Literal, Rule, RuleNode, Shape, Struct, TAG, Type, TypeDef},
};
use quote::quote;

/// The rules of so many bases are repeated in the code of one type: bases of bases would take code in
/// the square of the documents.
const MOST_BASES: usize = 64;

/// The rules of a member's schema that neither its type nor its other constraints keep.
pub(super) fn beyond<'a>(node: &'a RuleNode, of: &Of<'a>) -> impl Iterator<Item = &'a Rule> {
    let refers = node.rules.iter().any(|rule| matches!(rule, Rule::Ref(_)));
    let of = *of;
    node.rules.iter().filter(move |rule| match of {
        Of::Any => true,
        // The type is the target's, and keeps what that says.
        _ if refers => !matches!(rule, Rule::Ref(_)),
        _ => !kept(rule, &of),
    })
}

/// Whether a schema that says its own `type` leaves this to the type, and to the constraints
/// beside it.
fn kept(rule: &Rule, of: &Of<'_>) -> bool {
    match of {
        Of::Integer => matches!(rule, Rule::Bound(Bound::Minimum | Bound::Maximum, _)),
        Of::Text => match rule {
            Rule::Count(Count::MinLength | Count::MaxLength, _) => true,
            Rule::Pattern(pattern) => pattern.prefix.is_some(),
            _ => false,
        },
        Of::List(_) => matches!(
            rule,
            Rule::Items(0, _) | Rule::Count(Count::MinItems | Count::MaxItems, _)
        ),
        _ => false,
    }
}

impl Emit<'_> {
    /// The rules of a type that its shape doesn't keep.
    pub(super) fn own_rules(&self, def: &TypeDef) -> Option<Answer> {
        let node = *self.named_rules.get(def.rules.as_str())?;
        let asked = Asked {
            of: self.of_type(def),
            name: quote!(self),
            within: Within::NOTHING,
        };
        match &def.shape {
            Shape::Struct(shape) => self.struct_rules(node, &asked, shape, &mut Vec::new()),
            Shape::Union(_) => {
                let rules = node.rules.iter();
                let rules: Vec<&Rule> = rules
                    .filter(|rule| !matches!(rule, Rule::Tagged(_)))
                    .collect();
                self.rules_answer(&rules, &asked)
            }
            Shape::Enum(shape) => {
                let rules = node.rules.iter();
                let rules = rules.filter(|rule| match rule {
                    Rule::AnyOf(_) => shape.open.is_none(),
                    Rule::Enum(_) => shape.open.is_some(),
                    _ => true,
                });
                let rules: Vec<&Rule> = rules.collect();
                let name = quote!(self.as_str());
                self.rules_answer(&rules, &Asked { name, ..asked })
            }
            Shape::Any => None,
        }
    }

    /// The rules of a struct's schema, or of a base whose members it took over; `seen` are the bases
    /// whose rules are among them already.
    fn struct_rules<'e>(
        &'e self,
        node: &'e RuleNode,
        asked: &Asked<'_>,
        shape: &Struct,
        seen: &mut Vec<&'e str>,
    ) -> Option<Answer> {
        let mut rules = node.rules.iter();
        rules.try_fold(Answer::Known(true), |all, rule| {
            let answer = match rule {
                Rule::Properties(members) => {
                    let members = members.iter();
                    let members = members
                        .filter(|(json, node)| is_open(shape, json, node))
                        .cloned();
                    self.rule_answer(&Rule::Properties(members.collect()), asked)
                }
                Rule::AllOf(nodes) => {
                    let mut nodes = nodes.iter();
                    nodes.try_fold(Answer::Known(true), |all, node| {
                        Some(all.and(self.base_rules(node, asked, shape, seen)?))
                    })
                }
                _ => self.rule_answer(rule, asked),
            };
            Some(all.and(answer?))
        })
    }

    /// One of `allOf`: a base, with what is beside the reference to it, or any other schema.
    fn base_rules<'e>(
        &'e self,
        node: &'e RuleNode,
        asked: &Asked<'_>,
        shape: &Struct,
        seen: &mut Vec<&'e str>,
    ) -> Option<Answer> {
        let mut rules = node.rules.iter();
        rules.try_fold(Answer::Known(true), |all, rule| {
            let answer = match rule {
                Rule::Ref(name) => {
                    if !self.struct_rules_names.contains(name.as_str()) {
                        return None;
                    }
                    if seen.contains(&name.as_str()) {
                        return Some(all);
                    }
                    if seen.len() >= MOST_BASES {
                        return None;
                    }
                    seen.push(name);
                    let node = *self.named_rules.get(name.as_str())?;
                    self.struct_rules(node, asked, shape, seen)
                }
                _ => self.rule_answer(rule, asked),
            };
            Some(all.and(answer?))
        })
    }
}

/// Whether the field doesn't keep what a declaration says: where two of them differ, it is any
/// value, and the type annotation is the last one's.
fn is_open(shape: &Struct, json: &str, node: &RuleNode) -> bool {
    if let Some(tag) = shape.tag.as_ref().filter(|_| json == TAG) {
        let text = tag.text().map(str::to_owned).map(Literal::String);
        return !text.is_some_and(|text| node.rules.contains(&Rule::Const(text)));
    }
    let mut fields = shape.fields.iter();
    let field = fields.find(|field| field.json == json);
    field.is_some_and(|field| field.value.ty == Type::Any)
}
