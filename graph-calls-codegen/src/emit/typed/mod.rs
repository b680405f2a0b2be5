//! Rules asked of typed values.
//!
//! What a schema asks beyond a type's shape (`enum` beside a `$ref`, `if` beside `properties`) is
//! code over the fields of the value, as far as the value can answer. What it can't, such as
//! `uniqueItems`, is asked of its text: `rt::conforms` writes the value to read it again, which
//! costs more than reading a whole request.

mod answer;
mod members;
mod null;
mod own;
mod scalars;
mod variants;

use super::{Emit, count, number, rules::inline, rules_ident};
use crate::ir::{Rule, RuleNode, Shape, Struct, Type, TypeDef, TypeId, Union, Value};
use answer::Answer;
use proc_macro2::TokenStream;
use quote::quote;

/// What a value in generated code is.
#[derive(Clone, Copy)]
enum Of<'a> {
    Boolean,
    Integer,
    Number,
    /// A string, or a member of an enum; the expression is a `&str`.
    Text,
    /// A type annotation that is always there, and always this.
    Implied(&'a str),
    /// An array.
    List(&'a Value),
    /// The items that a variant of a union holds.
    Bodies(TypeId),
    Struct(&'a Struct),
    Union(&'a TypeDef, &'a Union),
    Any,
}

/// A value in generated code.
struct Asked<'a> {
    of: Of<'a>,
    /// An expression that refers to it.
    name: TokenStream,
    within: Within,
}

/// What the code of a question stands in.
#[derive(Clone, Copy)]
struct Within {
    /// So many times it stands in arms of matches.
    copies: usize,
    /// So many references were followed to it.
    references: usize,
}

impl Within {
    const NOTHING: Self = Within {
        copies: 1,
        references: 0,
    };
}

/// In so many arms a rule is repeated at most: unions of unions would multiply.
const MOST_COPIES: usize = 32;

/// So many references are followed one behind the other: the rules that they lead to stand where
/// each reference does.
const MOST_REFERENCES: usize = 6;

/// So many rules may stand in the place of a reference.
const MOST_RULES: usize = 128;

impl Emit<'_> {
    /// Whether a value keeps the rules in the static of this name, where its shape doesn't keep
    /// them; `None` if it always does.
    pub(super) fn value_rules_hold(
        &self,
        rules: &str,
        value: &Value,
        name: &TokenStream,
    ) -> Option<TokenStream> {
        let asked = self.asked(&value.ty, name.clone(), Within::NOTHING);
        let answer = self.named_rules.get(rules).and_then(|node| {
            let rules: Vec<&Rule> = own::beyond(node, &asked.of).collect();
            self.rules_answer(&rules, &asked)
        });
        let rules = rules_ident(rules);
        let text = quote!(rt::conforms(#name, &#rules));
        match answer {
            Some(answer) => answer.unless_always(text),
            None => Some(text),
        }
    }

    /// Whether a value keeps the rules of its type that the type's shape doesn't keep; `None` if
    /// it always does.
    pub(super) fn type_rules_hold(&self, def: &TypeDef) -> Option<TokenStream> {
        if !def.ruled {
            return None;
        }
        let rules = rules_ident(&def.rules);
        let text = quote!(rt::conforms(self, &#rules));
        match self.own_rules(def) {
            Some(answer) => answer.unless_always(text),
            None => Some(text),
        }
    }

    /// A value of some type, by an expression that refers to it.
    fn asked<'a>(&'a self, ty: &'a Type, name: TokenStream, within: Within) -> Asked<'a> {
        let of = match ty {
            Type::Boolean => Of::Boolean,
            Type::Int32 | Type::Int64 => Of::Integer,
            Type::Number => Of::Number,
            Type::String => Of::Text,
            Type::Any => Of::Any,
            Type::List(item) => Of::List(item),
            Type::Named(id) => self.of_type(self.model.get(*id)),
        };
        let name = match of {
            Of::Text => quote!(#name.as_str()),
            _ => name,
        };
        Asked { of, name, within }
    }

    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    fn of_type<'a>(&'a self, def: &'a TypeDef) -> Of<'a> {
        match &def.shape {
            Shape::Struct(shape) => Of::Struct(shape),
            Shape::Union(shape) => Of::Union(def, shape),
            Shape::Enum(_) => Of::Text,
            Shape::Any => Of::Any,
        }
    }

    /// The rules of a value within the one that is asked: of its text, if it can't answer itself.
    fn nested(&self, node: &RuleNode, asked: &Asked<'_>) -> Answer {
        let rules: Vec<&Rule> = node.rules.iter().collect();
        self.rules_answer(&rules, asked).unwrap_or_else(|| {
            let (rules, name) = (inline(node), &asked.name);
            Answer::block(quote!({
                static RULES: rt::Rules = #rules;
                rt::conforms(#name, &RULES)
            }))
        })
    }

    /// Whether all of some rules hold; `None` if the value can't answer one of them.
    fn rules_answer(&self, rules: &[&Rule], asked: &Asked<'_>) -> Option<Answer> {
        let mut answers = rules.iter().map(|rule| self.rule_answer(rule, asked));
        answers.try_fold(Answer::Known(true), |all, answer| Some(all.and(answer?)))
    }

    fn node_answer(&self, node: &RuleNode, asked: &Asked<'_>) -> Option<Answer> {
        let rules: Vec<&Rule> = node.rules.iter().collect();
        self.rules_answer(&rules, asked)
    }

    fn rule_answer(&self, rule: &Rule, asked: &Asked<'_>) -> Option<Answer> {
        match rule {
            Rule::Always(verdict) => Some(Answer::Known(*verdict)),
            Rule::AllOf(nodes) => {
                let mut nodes = nodes.iter().map(|node| self.node_answer(node, asked));
                nodes.try_fold(Answer::Known(true), |all, node| Some(all.and(node?)))
            }
            Rule::AnyOf(nodes) => {
                let mut nodes = nodes.iter().map(|node| self.node_answer(node, asked));
                nodes.try_fold(Answer::Known(false), |any, node| Some(any.or(node?)))
            }
            Rule::OneOf(nodes) => {
                let nodes = nodes.iter().map(|node| self.node_answer(node, asked));
                Some(answer::exactly_one(nodes.collect::<Option<_>>()?))
            }
            Rule::Not(node) => Some(self.node_answer(node, asked)?.not()),
            Rule::If(condition, then, otherwise) => {
                let condition = self.node_answer(condition, asked)?;
                let branch = |node: &Option<Box<RuleNode>>| match node {
                    Some(node) => self.node_answer(node, asked),
                    None => Some(Answer::Known(true)),
                };
                Some(answer::either(condition, branch(then)?, branch(otherwise)?))
            }
            // The value isn't null, or it would not be asked.
            Rule::Nullable { node, .. } => self.node_answer(node, asked),
            Rule::Ref(name) => self.referred_answer(name, asked),
            Rule::Tagged(_) => None,
            _ => match asked.of {
                Of::Any => None,
                Of::Union(def, shape) => self.variants_answer(rule, asked, def, shape),
                Of::Struct(shape) => self.members_answer(rule, asked, shape),
                Of::List(item) => self.items_answer(rule, asked, item.nullable, |name| {
                    self.asked(&item.ty, name, asked.within)
                }),
                Of::Bodies(id) => self.items_answer(rule, asked, false, |name| Asked {
                    of: self.of_type(self.model.get(id)),
                    name,
                    within: asked.within,
                }),
                _ => scalars::answer(rule, asked),
            },
        }
    }

    /// What a reference asks, as though it stood here: constraints that several schemas share are
    /// written once.
    fn referred_answer(&self, name: &str, asked: &Asked<'_>) -> Option<Answer> {
        let node = *self.named_rules.get(name)?;
        let references = asked.within.references + 1;
        let mut left = MOST_RULES;
        if references > MOST_REFERENCES || !self.fits(node, references, &mut left) {
            return None;
        }
        let asked = Asked {
            of: asked.of,
            name: asked.name.clone(),
            within: Within {
                references,
                ..asked.within
            },
        };
        self.node_answer(node, &asked)
    }

    /// Whether a schema has no more than so many rules, those that it refers to among them.
    fn fits(&self, node: &RuleNode, references: usize, left: &mut usize) -> bool {
        node.rules.iter().all(|rule| {
            if *left == 0 {
                return false;
            }
            *left -= 1;
            let mut each = |node: &RuleNode| self.fits(node, references, left);
            match rule {
                Rule::Ref(name) => {
                    let target = self.named_rules.get(name.as_str());
                    references < MOST_REFERENCES
                        && target.is_some_and(|target| self.fits(target, references + 1, left))
                }
                Rule::Properties(members) => members.iter().all(|(_, node)| each(node)),
                Rule::AllOf(nodes) | Rule::AnyOf(nodes) | Rule::OneOf(nodes) => {
                    nodes.iter().all(each)
                }
                Rule::Items(_, node) | Rule::Not(node) | Rule::Nullable { node, .. } => each(node),
                Rule::If(condition, then, otherwise) => {
                    each(condition)
                        && then.as_deref().is_none_or(&mut each)
                        && otherwise.as_deref().is_none_or(&mut each)
                }
                Rule::Tagged(_)
                | Rule::PatternProperties(_)
                | Rule::AdditionalProperties { .. }
                | Rule::PropertyNames(_)
                | Rule::DependentSchemas(_)
                | Rule::PrefixItems(_)
                | Rule::Contains(..) => false,
                _ => true,
            }
        })
    }

    /// What is asked of an array.
    fn items_answer<'a>(
        &self,
        rule: &Rule,
        asked: &Asked<'_>,
        nullable: bool,
        item: impl Fn(TokenStream) -> Asked<'a>,
    ) -> Option<Answer> {
        use crate::ir::Count::{MaxItems, MinItems};
        let name = &asked.name;
        match rule {
            Rule::Count(MinItems, limit) => {
                let (limit, most) = (count(*limit), count(u64::MAX));
                Some(Answer::unary(quote!(rt::items(#name.len(), #limit, #most))))
            }
            Rule::Count(MaxItems, limit) => {
                let limit = count(*limit);
                Some(Answer::unary(quote!(rt::items(#name.len(), 0, #limit))))
            }
            Rule::Items(0, node) => {
                let null = if nullable {
                    null::verdict(node, &self.named_rules)?
                } else {
                    true
                };
                let answer = self.nested(node, &item(quote!(item)));
                Some(each_item(name, answer, nullable, null))
            }
            Rule::Items(..) | Rule::PrefixItems(_) | Rule::Contains(..) | Rule::UniqueItems => None,
            _ => scalars::of_kind(rule, "array"),
        }
    }
}

/// Whether each item holds; `null` is whether one that is null does.
fn each_item(name: &TokenStream, holds: Answer, nullable: bool, null: bool) -> Answer {
    Answer::unary(match (holds, nullable, null) {
        (Answer::Known(true), false, _) | (Answer::Known(true), true, true) => {
            return Answer::Known(true);
        }
        (Answer::Known(true), true, false) => {
            quote!(#name.iter().all(::core::option::Option::is_some))
        }
        (Answer::Known(false), true, true) => {
            quote!(#name.iter().all(::core::option::Option::is_none))
        }
        (Answer::Known(false), _, _) => quote!(#name.is_empty()),
        (Answer::Code(holds, _), false, _) => quote!(#name.iter().all(|item| #holds)),
        (Answer::Code(holds, _), true, true) => quote!(#name.iter().flatten().all(|item| #holds)),
        (Answer::Code(holds, _), true, false) => {
            quote!(#name.iter().all(|item| item.as_ref().is_some_and(|item| #holds)))
        }
    })
}

/// What keeps a member's index in the mask of those that were null.
fn mask_index(index: usize, shape: &Struct) -> proc_macro2::Literal {
    number(index + super::read::first_field(shape))
}
