//! Schemas as static data.

use super::{Emit, count, ident, number, rules_ident};
use crate::ir::arguments::{
    BesideNull, Branch, Conditional, Contained, ItemsAfter, Literal, Reference, Select, Undeclared,
};
use crate::ir::{InPlaceRule, ItemRule, MemberRule, NamedRules, Rule, RuleNode, ValueRule};
use crate::schema::{Format, Pattern};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use std::collections::HashMap;

impl Emit<'_> {
    /// The static of a schema that something refers to.
    pub(super) fn static_(&self, rules: &NamedRules) -> TokenStream {
        let name = rules_ident(&rules.name);
        let krate = self.krate;
        let mut statics = Statics {
            names: &self.rules_by_place,
            statics: Vec::new(),
        };
        let node = statics.written(&rules.node);
        let statics = statics.statics;
        quote! {
            #[doc(hidden)]
            static #name: #krate::__private::Rules = {
                use #krate::__private::schema::*;
                #(#statics)*
                #node
            };
        }
    }
}

/// In a longer list of rules, each has a static of its own: rustc takes memory in the square of the number of
/// references to temporary values in one static.
const FEW: usize = 64;

/// Gathers what must be a static within the static of a schema, such as regular expressions: each is compiled once.
struct Statics<'a> {
    /// The statics of schemas by the places of these.
    names: &'a HashMap<&'a str, &'a str>,
    statics: Vec<TokenStream>,
}

impl Statics<'_> {
    /// Rules for a reference to them: a schema that has a static is written there alone.
    fn rules(&mut self, node: &RuleNode) -> TokenStream {
        match self.names.get(node.at.as_str()) {
            Some(name) => rules_ident(name).into_token_stream(),
            None => self.written(node),
        }
    }

    fn written(&mut self, node: &RuleNode) -> TokenStream {
        let at = &node.at;
        let checks: Vec<_> = node.rules.iter().map(|rule| self.keyword(rule)).collect();
        quote!(Rules { at: #at, checks: &[#(#checks),*] })
    }

    fn keyword(&mut self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::Value(rule) => {
                let rule = rule.emit(self);
                quote!(Value(#rule))
            }
            Rule::InPlace(rule) => {
                let rule = rule.emit(self);
                quote!(InPlace(#rule))
            }
            Rule::Member(rule) => {
                let rule = rule.emit(self);
                quote!(Member(#rule))
            }
            Rule::Item(rule) => {
                let rule = rule.emit(self);
                quote!(Item(#rule))
            }
        }
    }

    /// Rules in a list of so many, for a reference to them.
    fn rules_among(&mut self, count: usize, node: &RuleNode) -> TokenStream {
        let is_named = self.names.contains_key(node.at.as_str());
        let node = self.rules(node);
        if count > FEW && !is_named {
            self.static_of("RULES", &quote!(Rules), &node)
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
        quote!(Branch { index: #index, rules: &#node, select: Select::#select })
    }

    /// The name of a regular expression's static.
    fn pattern(&mut self, pattern: &Pattern) -> TokenStream {
        let (source, regex) = (&pattern.source, &pattern.regex);
        let value = if let Some(prefix) = &pattern.prefix {
            quote!(arguments::Pattern::prefix(#source, #prefix))
        } else {
            quote!(arguments::Pattern::new(#source, #regex))
        };
        self.static_of("PATTERN", &quote!(arguments::Pattern), &value)
    }
}

/// What is emitted as an expression of static data.
trait Emitted {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream;
}

macro_rules! define {
    (
        value { $($value:tt)* }
        item { $($item:tt)* }
        member { $($member:tt)* }
        in_place { $($in_place:tt)* }
        beside { $($beside:tt)* }
        value_form { $($value_form:tt)* }
        in_place_form { $($in_place_form:tt)* }
    ) => {
        group! { ValueRule { $($value)* $($value_form)* } }
        group! { ItemRule { $($item)* } }
        group! { MemberRule { $($member)* } }
        group! { InPlaceRule { $($in_place)* $($in_place_form)* } }
    };
}

macro_rules! group {
    ($group:ident { $($(#[$doc:meta])* $name:ident($argument:ident) = $spelling:literal, $instances:ident;)* }) => {
        /// The runtime's variants have the same names.
        impl Emitted for $group {
            fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
                match self {
                    $(Self::$name(argument) => {
                        let argument = argument.emit(statics);
                        quote!($name(#argument))
                    })*
                }
            }
        }
    };
}

graph_calls_keywords::table!(define);

impl Emitted for bool {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        quote!(#self)
    }
}

impl Emitted for u64 {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        count(*self).into_token_stream()
    }
}

impl Emitted for String {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        quote!(#self)
    }
}

impl Emitted for Vec<&'static str> {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let types = self.iter().map(|kind| {
            let name = ident(&kind.to_ascii_uppercase());
            quote!(Types::#name)
        });
        let types = types.reduce(|one, two| quote!(#one.union(#two)));
        types.unwrap_or_default()
    }
}

impl Emitted for Literal {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        literal(self)
    }
}

impl Emitted for Vec<Literal> {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let values = self.iter().map(literal);
        quote!(&[#(#values),*])
    }
}

impl Emitted for Pattern {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let pattern = statics.pattern(self);
        quote!(&#pattern)
    }
}

impl Emitted for Format {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let format = ident(self.variant());
        quote!(arguments::Format::#format)
    }
}

impl Emitted for Reference {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let name = rules_ident(&self.name);
        quote!(&#name)
    }
}

impl Emitted for Box<RuleNode> {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let node = statics.rules(self);
        quote!(&#node)
    }
}

impl Emitted for Vec<RuleNode> {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let count = self.len();
        let nodes: Vec<_> = self
            .iter()
            .map(|node| statics.rules_among(count, node))
            .collect();
        quote!(&[#(&#nodes),*])
    }
}

impl Emitted for Vec<(String, RuleNode)> {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let count = self.len();
        let members: Vec<_> = self
            .iter()
            .map(|(name, node)| {
                let node = statics.rules_among(count, node);
                quote!((#name, &#node))
            })
            .collect();
        quote!(&[#(#members),*])
    }
}

impl Emitted for Vec<(Pattern, RuleNode)> {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let members: Vec<_> = self
            .iter()
            .map(|(pattern, node)| {
                let (pattern, node) = (statics.pattern(pattern), statics.rules(node));
                quote!((&#pattern, &#node))
            })
            .collect();
        quote!(&[#(#members),*])
    }
}

impl Emitted for Vec<String> {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let names = self.iter();
        quote!(&[#(#names),*])
    }
}

impl Emitted for Vec<(String, Vec<String>)> {
    fn emit(&self, _: &mut Statics<'_>) -> TokenStream {
        let members = self
            .iter()
            .map(|(name, names)| quote!((#name, &[#(#names),*])));
        quote!(&[#(#members),*])
    }
}

impl Emitted for Undeclared {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let declared = &self.declared;
        let patterns = self.patterns.iter();
        let patterns: Vec<_> = patterns.map(|pattern| statics.pattern(pattern)).collect();
        let node = statics.rules(&self.node);
        quote! {
            Undeclared { declared: &[#(#declared),*], patterns: &[#(&#patterns),*], rules: &#node }
        }
    }
}

impl Emitted for ItemsAfter {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let (after, node) = (number(self.after), statics.rules(&self.node));
        quote!(ItemsAfter { after: #after, rules: &#node })
    }
}

impl Emitted for Contained {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let node = statics.rules(&self.node);
        let limit =
            |limit: Option<u64>| optional(limit.map(|limit| count(limit).into_token_stream()));
        let (min, max) = (limit(self.min), limit(self.max));
        quote!(Contained { rules: &#node, min: #min, max: #max })
    }
}

impl Emitted for Conditional {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let condition = statics.rules(&self.condition);
        let mut branch = |node: &Option<Box<RuleNode>>| {
            optional(node.as_ref().map(|node| {
                let node = statics.rules(node);
                quote!(&#node)
            }))
        };
        let (then, otherwise) = (branch(&self.then), branch(&self.otherwise));
        quote!(Conditional { condition: &#condition, then: #then, otherwise: #otherwise })
    }
}

impl Emitted for BesideNull {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let (branch, node) = (number(self.branch), statics.rules(&self.node));
        quote!(BesideNull { branch: #branch, rules: &#node })
    }
}

impl Emitted for Vec<Branch> {
    fn emit(&self, statics: &mut Statics<'_>) -> TokenStream {
        let branches: Vec<_> = self
            .iter()
            .map(|branch| statics.branch(self.len(), branch))
            .collect();
        quote!(&arguments::Tagged { tag: "@odata.type", branches: &[#(#branches),*] })
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}

/// A value of a schema.
fn literal(value: &Literal) -> TokenStream {
    let value = match value {
        Literal::Null => quote!(Null),
        Literal::Boolean(value) => quote!(Boolean(#value)),
        Literal::Number(text) => quote!(Number(#text)),
        Literal::String(text) => quote!(String(#text)),
        Literal::Array(items) => {
            let items = items.iter().map(literal);
            quote!(Array(&[#(#items),*]))
        }
        Literal::Object(members) => {
            let members = members.iter().map(|(name, member)| {
                let member = literal(member);
                quote!((#name, #member))
            });
            quote!(Object(&[#(#members),*]))
        }
    };
    quote!(Literal::#value)
}
