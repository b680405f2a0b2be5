//! Rules as static data.

use super::{Emit, rules_ident};
use crate::ir::{Branch, Literal, NamedRules, Rule, RuleNode, Select};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// The static of a schema that something refers to.
    pub(super) fn static_(&self, rules: &NamedRules) -> TokenStream {
        let name = rules_ident(&rules.name);
        let krate = self.krate;
        let node = Rules(quote!(#krate::__private)).node(&rules.node);
        quote! {
            #[doc(hidden)]
            static #name: #krate::__private::Rules = #node;
        }
    }
}

/// Emits rules with the runtime's path.
struct Rules(TokenStream);

impl Rules {
    fn node(&self, node: &RuleNode) -> TokenStream {
        let rt = &self.0;
        let at = &node.at;
        let checks = node.rules.iter().map(|rule| self.rule(rule));
        quote!(#rt::Rules { at: #at, checks: &[#(#checks),*] })
    }

    fn rule(&self, rule: &Rule) -> TokenStream {
        let rt = &self.0;
        let check = match rule {
            Rule::Always(verdict) => quote!(Always(#verdict)),
            Rule::Type(kinds) => {
                let types = kinds.iter().map(|kind| {
                    let name = super::ident(&kind.to_ascii_uppercase());
                    quote!(#rt::Types::#name)
                });
                let types = types.reduce(|one, two| quote!(#one.union(#two)));
                quote!(Type(#types))
            }
            Rule::Enum(values) => {
                let values = values.iter().map(|value| self.literal(value));
                quote!(Enum(&[#(#values),*]))
            }
            Rule::Const(value) => {
                let value = self.literal(value);
                quote!(Const(#value))
            }
            Rule::Properties(properties) => {
                let properties = properties.iter().map(|(name, node)| {
                    let node = self.node(node);
                    quote!((#name, &#node))
                });
                quote!(Properties(&[#(#properties),*]))
            }
            Rule::Required(names) => quote!(Required(&[#(#names),*])),
            Rule::Items(node) => {
                let node = self.node(node);
                quote!(Items { after: 0, rules: &#node })
            }
            Rule::Not(node) => self.with_node("Not", node),
            Rule::MinItems(count) => quote!(MinItems(#count)),
            Rule::MaxItems(count) => quote!(MaxItems(#count)),
            Rule::MinLength(count) => quote!(MinLength(#count)),
            Rule::MaxLength(count) => quote!(MaxLength(#count)),
            Rule::Prefix { pattern, prefix } => {
                quote!(Prefix { pattern: #pattern, prefix: #prefix })
            }
            Rule::Minimum(bound) => quote!(Minimum(#bound)),
            Rule::Maximum(bound) => quote!(Maximum(#bound)),
            Rule::AllOf(nodes) => self.with_nodes("AllOf", nodes),
            Rule::AnyOf(nodes) => self.with_nodes("AnyOf", nodes),
            Rule::OneOf(nodes) => self.with_nodes("OneOf", nodes),
            Rule::Ref(name) => {
                let name = rules_ident(name);
                quote!(Ref(&#name))
            }
            Rule::Nullable { branch, node } => {
                let node = self.node(node);
                quote!(Nullable { branch: #branch, rules: &#node })
            }
            Rule::Tagged(branches) => {
                let branches = branches.iter().map(|branch| self.branch(branch));
                quote!(Tagged(&#rt::Tagged { tag: "@odata.type", branches: &[#(#branches),*] }))
            }
        };
        quote!(#rt::Rule::#check)
    }

    fn with_node(&self, check: &str, node: &RuleNode) -> TokenStream {
        let (check, node) = (super::ident(check), self.node(node));
        quote!(#check(&#node))
    }

    fn with_nodes(&self, check: &str, nodes: &[RuleNode]) -> TokenStream {
        let check = super::ident(check);
        let nodes = nodes.iter().map(|node| self.node(node));
        quote!(#check(&[#(&#nodes),*]))
    }

    fn branch(&self, branch: &Branch) -> TokenStream {
        let rt = &self.0;
        let (index, node) = (branch.index, self.node(&branch.node));
        let select = match &branch.select {
            Select::Tags(tags) => quote!(Tags(&[#(#tags),*])),
            Select::Absent(tags) => quote!(Absent(&[#(#tags),*])),
            Select::Unknown => quote!(Unknown),
            Select::ItemTags(tags) => quote!(ItemTags(&[#(#tags),*])),
            Select::Items => quote!(Items),
        };
        quote!(#rt::Branch { index: #index, rules: &#node, select: #rt::Select::#select })
    }

    fn literal(&self, literal: &Literal) -> TokenStream {
        let rt = &self.0;
        let literal = match literal {
            Literal::Null => quote!(Null),
            Literal::Boolean(value) => quote!(Boolean(#value)),
            Literal::Number(text) => quote!(Number(#text)),
            Literal::String(text) => quote!(String(#text)),
            Literal::Array(items) => {
                let items = items.iter().map(|item| self.literal(item));
                quote!(Array(&[#(#items),*]))
            }
            Literal::Object(members) => {
                let members = members.iter().map(|(name, value)| {
                    let value = self.literal(value);
                    quote!((#name, #value))
                });
                quote!(Object(&[#(#members),*]))
            }
        };
        quote!(#rt::Literal::#literal)
    }
}
