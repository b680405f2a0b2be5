//! Rules as static data.

use super::{Emit, count, ident, number, rules_ident};
use crate::ir::{self, Branch, NamedRules, Rule, RuleNode, Select};
use crate::schema::Pattern;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use std::collections::HashMap;

impl Emit<'_> {
    /// The static of a schema that something refers to.
    pub(super) fn static_(&self, rules: &NamedRules) -> TokenStream {
        let name = rules_ident(&rules.name);
        let krate = self.krate;
        let mut patterns = Patterns {
            names: &self.rules_by_place,
            statics: Vec::new(),
        };
        let node = patterns.written(&rules.node);
        let patterns = patterns.statics;
        quote! {
            #[doc(hidden)]
            static #name: #krate::__private::Rules = {
                use #krate::__private as rt;
                #(#patterns)*
                #node
            };
        }
    }
}

/// In a longer list of rules, each has a static of its own: rustc takes memory in the square of the number of
/// references to temporary values in one static.
const FEW: usize = 64;

/// Emits rules, and gathers the regular expressions in them: each is compiled once, by a static.
struct Patterns<'a> {
    /// The statics by the places of their schemas.
    names: &'a HashMap<&'a str, &'a str>,
    statics: Vec<TokenStream>,
}

impl Patterns<'_> {
    /// Rules for a reference to them: a schema that has a static is written there alone.
    fn rules(&mut self, node: &RuleNode) -> TokenStream {
        match self.names.get(node.at.as_str()) {
            Some(name) => rules_ident(name).into_token_stream(),
            None => self.written(node),
        }
    }

    fn written(&mut self, node: &RuleNode) -> TokenStream {
        let at = &node.at;
        let checks: Vec<_> = node.rules.iter().map(|rule| self.check(rule)).collect();
        quote!(rt::Rules { at: #at, checks: &[#(#checks),*] })
    }

    /// Rules in a list of so many, for a reference to them.
    fn rules_among(&mut self, count: usize, node: &RuleNode) -> TokenStream {
        let is_named = self.names.contains_key(node.at.as_str());
        let node = self.rules(node);
        if count > FEW && !is_named {
            self.static_of("RULES", &quote!(rt::Rules), &node)
        } else {
            node
        }
    }

    /// The name of a new static.
    fn static_of(&mut self, stem: &str, ty: &TokenStream, value: &TokenStream) -> TokenStream {
        let name = format_ident!("{stem}_{}", self.statics.len());
        self.statics.push(quote!(static #name: #ty = #value;));
        quote!(#name)
    }

    fn check(&mut self, rule: &Rule) -> TokenStream {
        let check = match rule {
            Rule::Always(verdict) => quote!(Always(#verdict)),
            Rule::Type(kinds) => types(kinds),
            Rule::Enum(values) => {
                let values = values.iter().map(literal);
                quote!(Enum(&[#(#values),*]))
            }
            Rule::Const(constant) => {
                let constant = literal(constant);
                quote!(Const(#constant))
            }
            Rule::Count(count, limit) => {
                let (count, limit) = (format_ident!("{count:?}"), self::count(*limit));
                quote!(#count(#limit))
            }
            Rule::Bound(bound, text) => {
                let bound = format_ident!("{bound:?}");
                quote!(#bound(#text))
            }
            Rule::Pattern(Pattern {
                source,
                prefix: Some(prefix),
                ..
            }) => quote!(Prefix { pattern: #source, prefix: #prefix }),
            Rule::Pattern(pattern) => {
                let pattern = self.pattern(pattern);
                quote!(Pattern(&#pattern))
            }
            Rule::Format(format) => {
                let format = format_ident!("{format:?}");
                quote!(Format(rt::Format::#format))
            }
            Rule::Ref(name) => {
                let name = rules_ident(name);
                quote!(Ref(&#name))
            }
            Rule::PrefixItems(_) | Rule::Items(..) | Rule::Contains(..) | Rule::UniqueItems => {
                self.array(rule)
            }
            Rule::Properties(_)
            | Rule::PatternProperties(_)
            | Rule::AdditionalProperties { .. }
            | Rule::PropertyNames(_)
            | Rule::Required(_)
            | Rule::DependentRequired(_)
            | Rule::DependentSchemas(_) => self.object(rule),
            _ => self.combinator(rule),
        };
        quote!(rt::Rule::#check)
    }

    fn array(&mut self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::PrefixItems(nodes) => self.all("PrefixItems", nodes),
            Rule::Items(after, node) => {
                let (after, node) = (number(*after), self.rules(node));
                quote!(Items { after: #after, rules: &#node })
            }
            Rule::Contains(node, min, max) => {
                let node = self.rules(node);
                let (min, max) = (optional(min.map(bound)), optional(max.map(bound)));
                quote!(Contains { rules: &#node, min: #min, max: #max })
            }
            _ => quote!(UniqueItems),
        }
    }

    fn object(&mut self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::Properties(members) => self.members("Properties", members),
            Rule::DependentSchemas(members) => self.members("DependentSchemas", members),
            Rule::PatternProperties(members) => {
                let members: Vec<_> = members
                    .iter()
                    .map(|(pattern, node)| {
                        let (pattern, node) = (self.pattern(pattern), self.rules(node));
                        quote!((&#pattern, &#node))
                    })
                    .collect();
                quote!(PatternProperties(&[#(#members),*]))
            }
            Rule::AdditionalProperties {
                declared,
                patterns,
                node,
            } => {
                let patterns: Vec<_> = patterns
                    .iter()
                    .map(|pattern| self.pattern(pattern))
                    .collect();
                let node = self.rules(node);
                quote! {
                    AdditionalProperties {
                        declared: &[#(#declared),*],
                        patterns: &[#(&#patterns),*],
                        rules: &#node,
                    }
                }
            }
            Rule::PropertyNames(node) => {
                let node = self.rules(node);
                quote!(PropertyNames(&#node))
            }
            Rule::DependentRequired(members) => {
                let members = members
                    .iter()
                    .map(|(name, required)| quote!((#name, &[#(#required),*])));
                quote!(DependentRequired(&[#(#members),*]))
            }
            Rule::Required(names) => quote!(Required(&[#(#names),*])),
            _ => quote!(Always(true)),
        }
    }

    fn combinator(&mut self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::AllOf(nodes) => self.all("AllOf", nodes),
            Rule::AnyOf(nodes) => self.all("AnyOf", nodes),
            Rule::OneOf(nodes) => self.all("OneOf", nodes),
            Rule::Not(node) => {
                let node = self.rules(node);
                quote!(Not(&#node))
            }
            Rule::If(condition, then, otherwise) => {
                let condition = self.rules(condition);
                let mut branch = |node: &Option<Box<RuleNode>>| {
                    optional(node.as_ref().map(|node| {
                        let node = self.rules(node);
                        quote!(&#node)
                    }))
                };
                let (then, otherwise) = (branch(then), branch(otherwise));
                quote!(If { condition: &#condition, then: #then, otherwise: #otherwise })
            }
            Rule::Nullable { branch, node } => {
                let (branch, node) = (number(*branch), self.rules(node));
                quote!(Nullable { branch: #branch, rules: &#node })
            }
            Rule::Tagged(branches) => {
                let branches: Vec<_> = branches
                    .iter()
                    .map(|branch| self.branch(branches.len(), branch))
                    .collect();
                quote!(Tagged(&rt::Tagged { tag: "@odata.type", branches: &[#(#branches),*] }))
            }
            _ => quote!(Always(true)),
        }
    }

    fn branch(&mut self, count: usize, branch: &Branch) -> TokenStream {
        let (index, node) = (number(branch.index), self.rules_among(count, &branch.node));
        let tags = branch.select.tags();
        let mut tags = quote!([#(#tags),*]);
        if count > FEW {
            let length = number(branch.select.tags().len());
            tags = self.static_of("TAGS", &quote!([&str; #length]), &tags);
        }
        let select = match &branch.select {
            Select::Tags(_) => quote!(Tags(&#tags)),
            Select::Absent(_) => quote!(Absent(&#tags)),
            Select::Unknown => quote!(Unknown),
            Select::ItemTags(_) => quote!(ItemTags(&#tags)),
            Select::Items => quote!(Items),
        };
        quote!(rt::Branch { index: #index, rules: &#node, select: rt::Select::#select })
    }

    fn all(&mut self, check: &str, nodes: &[RuleNode]) -> TokenStream {
        let check = ident(check);
        let count = nodes.len();
        let nodes: Vec<_> = nodes
            .iter()
            .map(|node| self.rules_among(count, node))
            .collect();
        quote!(#check(&[#(&#nodes),*]))
    }

    fn members(&mut self, check: &str, members: &[(String, RuleNode)]) -> TokenStream {
        let check = ident(check);
        let count = members.len();
        let members: Vec<_> = members
            .iter()
            .map(|(name, node)| {
                let node = self.rules_among(count, node);
                quote!((#name, &#node))
            })
            .collect();
        quote!(#check(&[#(#members),*]))
    }

    /// The name of a regular expression's static.
    fn pattern(&mut self, pattern: &Pattern) -> TokenStream {
        let (source, regex) = (&pattern.source, &pattern.regex);
        let value = if let Some(prefix) = &pattern.prefix {
            quote!(rt::Pattern::prefix(#source, #prefix))
        } else {
            quote!(rt::Pattern::new(#source, #regex))
        };
        self.static_of("PATTERN", &quote!(rt::Pattern), &value)
    }
}

fn types(kinds: &[&'static str]) -> TokenStream {
    let types = kinds.iter().map(|kind| {
        let name = ident(&kind.to_ascii_uppercase());
        quote!(rt::Types::#name)
    });
    let types = types.reduce(|one, two| quote!(#one.union(#two)));
    quote!(Type(#types))
}

fn bound(limit: u64) -> TokenStream {
    count(limit).into_token_stream()
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}

/// A value of a schema.
fn literal(value: &ir::Literal) -> TokenStream {
    let value = match value {
        ir::Literal::Null => quote!(Null),
        ir::Literal::Boolean(value) => quote!(Boolean(#value)),
        ir::Literal::Number(text) => quote!(Number(#text)),
        ir::Literal::String(text) => quote!(String(#text)),
        ir::Literal::Array(items) => {
            let items = items.iter().map(literal);
            quote!(Array(&[#(#items),*]))
        }
        ir::Literal::Object(members) => {
            let members = members.iter().map(|(name, member)| {
                let member = literal(member);
                quote!((#name, #member))
            });
            quote!(Object(&[#(#members),*]))
        }
    };
    quote!(rt::Literal::#value)
}
