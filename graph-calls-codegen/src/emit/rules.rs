//! Rules as static data.

use super::{Emit, number, rules_ident};
use crate::ir::{self, Branch, NamedRules, Rule, RuleNode, Select};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Emit<'_> {
    /// The static of a schema that something refers to.
    pub(super) fn static_(&self, rules: &NamedRules) -> TokenStream {
        let name = rules_ident(&rules.name);
        let krate = self.krate;
        let node = self::rules(&rules.node);
        quote! {
            #[doc(hidden)]
            static #name: #krate::__private::Rules = {
                use #krate::__private as rt;
                #node
            };
        }
    }
}

fn rules(node: &RuleNode) -> TokenStream {
    let at = &node.at;
    let checks = node.rules.iter().map(check);
    quote!(rt::Rules { at: #at, checks: &[#(#checks),*] })
}

fn check(rule: &Rule) -> TokenStream {
    let argument = match rule {
        Rule::Always(verdict) => quote!(Always(#verdict)),
        Rule::Type(kinds) => {
            let types = kinds.iter().map(|kind| {
                let name = super::ident(&kind.to_ascii_uppercase());
                quote!(rt::Types::#name)
            });
            let types = types.reduce(|one, two| quote!(#one.union(#two)));
            quote!(Type(#types))
        }
        Rule::Enum(values) => {
            let values = values.iter().map(value);
            quote!(Enum(&[#(#values),*]))
        }
        Rule::Const(value) => {
            let value = self::value(value);
            quote!(Const(#value))
        }
        Rule::Properties(properties) => {
            let properties = properties.iter().map(|(name, node)| {
                let node = rules(node);
                quote!((#name, &#node))
            });
            quote!(Properties(&[#(#properties),*]))
        }
        Rule::Required(names) => quote!(Required(&[#(#names),*])),
        Rule::Items(node) => with_node("Items", node),
        Rule::Not(node) => with_node("Not", node),
        Rule::MinItems(count) => counted("MinItems", *count),
        Rule::MaxItems(count) => counted("MaxItems", *count),
        Rule::MinLength(count) => counted("MinLength", *count),
        Rule::MaxLength(count) => counted("MaxLength", *count),
        Rule::Prefix { pattern, prefix } => {
            quote!(Prefix { pattern: #pattern, prefix: #prefix })
        }
        Rule::Minimum(bound) => quote!(Minimum(#bound)),
        Rule::Maximum(bound) => quote!(Maximum(#bound)),
        Rule::AllOf(nodes) => with_nodes("AllOf", nodes),
        Rule::AnyOf(nodes) => with_nodes("AnyOf", nodes),
        Rule::OneOf(nodes) => with_nodes("OneOf", nodes),
        Rule::Ref(name) => {
            let name = rules_ident(name);
            quote!(Ref(&#name))
        }
        Rule::Nullable { branch, node } => {
            let node = rules(node);
            let branch = number(*branch);
            quote!(Nullable { branch: #branch, rules: &#node })
        }
        Rule::Tagged(branches) => {
            let branches = branches.iter().map(tagged_branch);
            quote!(Tagged(&rt::Tagged { tag: "@odata.type", branches: &[#(#branches),*] }))
        }
    };
    quote!(rt::Rule::#argument)
}

fn with_node(check: &str, node: &RuleNode) -> TokenStream {
    let (check, node) = (super::ident(check), rules(node));
    quote!(#check(&#node))
}

fn with_nodes(check: &str, nodes: &[RuleNode]) -> TokenStream {
    let check = super::ident(check);
    let nodes = nodes.iter().map(rules);
    quote!(#check(&[#(&#nodes),*]))
}

fn tagged_branch(branch: &Branch) -> TokenStream {
    let (index, node) = (number(branch.index), rules(&branch.node));
    let select = match &branch.select {
        Select::Tags(tags) => quote!(Tags(&[#(#tags),*])),
        Select::Absent(tags) => quote!(Absent(&[#(#tags),*])),
        Select::Unknown => quote!(Unknown),
        Select::ItemTags(tags) => quote!(ItemTags(&[#(#tags),*])),
        Select::Items => quote!(Items),
    };
    quote!(rt::Branch { index: #index, rules: &#node, select: rt::Select::#select })
}

fn value(literal: &ir::Literal) -> TokenStream {
    let literal = match literal {
        ir::Literal::Null => quote!(Null),
        ir::Literal::Boolean(value) => quote!(Boolean(#value)),
        ir::Literal::Number(text) => quote!(Number(#text)),
        ir::Literal::String(text) => quote!(String(#text)),
        ir::Literal::Array(items) => {
            let items = items.iter().map(value);
            quote!(Array(&[#(#items),*]))
        }
        ir::Literal::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = self::value(value);
                quote!((#name, #value))
            });
            quote!(Object(&[#(#members),*]))
        }
    };
    quote!(rt::Literal::#literal)
}

fn counted(check: &str, count: u64) -> TokenStream {
    let (check, count) = (super::ident(check), Literal::u64_unsuffixed(count));
    quote!(#check(#count))
}
