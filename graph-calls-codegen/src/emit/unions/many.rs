//! Choices with many variants: what variants of one body have in common is emitted once.
//!
//! rustc type checks a function in time quadratic in the generic calls in it, so a choice of 10,000 tags must not
//! have a call for each.

use super::read::known_tags;
use crate::{
    emit::{Emit, ident, number},
    ir::{Select, Shape, TypeId, Union, Variant},
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::{collections::HashMap, mem::Discriminant};

/// A choice of more variants is emitted by groups.
const FEW: usize = 32;

/// Whether the variants of a choice are emitted by groups.
pub(super) fn is_many(shape: &Union) -> bool {
    shape.variants.len() > FEW
}

/// Variants that differ in nothing but their tags, in the order of the first of each group.
pub(super) fn groups<'v>(variants: impl Iterator<Item = &'v Variant>) -> Vec<Vec<&'v Variant>> {
    let mut places: HashMap<(TypeId, Discriminant<Select>), usize> = HashMap::new();
    let mut groups: Vec<Vec<&Variant>> = Vec::new();
    for variant in variants {
        let key = (variant.body, std::mem::discriminant(&variant.select));
        let place = *places.entry(key).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(variant),
            None => groups.push(vec![variant]),
        }
    }
    groups
}

/// `Self::A(body) | Self::B(body)`.
pub(super) fn pattern(group: &[&Variant], body: &TokenStream) -> TokenStream {
    let variants = group.iter().map(|variant| ident(&variant.rust));
    quote!(#(Self::#variants(#body))|*)
}

impl Emit<'_> {
    /// Whether each body, and its type tag, holds; a match on `self`.
    ///
    /// Which tags are a variant's own is numbers: a list of tags for each variant would be a promoted constant
    /// for each, of which rustc keeps a copy of the function's locals.
    pub(super) fn many_hold(&self, shape: &Union) -> TokenStream {
        // The indices of tags in the tables of single values and of lists.
        let mut next = (0, 0);
        let owns = shape.variants.iter().map(|variant| {
            let next = if variant.is_list() {
                &mut next.1
            } else {
                &mut next.0
            };
            let start = *next;
            *next += variant.select.tags().len();
            let (rust, start, end) = (ident(&variant.rust), number(start), number(*next));
            quote!(Self::#rust(_) => (#start, #end),)
        });
        let owns: Vec<TokenStream> = owns.collect();
        let arms = groups(shape.variants.iter())
            .into_iter()
            .filter_map(|group| {
                let first = *group.first()?;
                let pattern = pattern(&group, &quote!(body));
                let is_kept = match &self.model.get(first.body).shape {
                    Shape::Struct(body) => body.tag.as_ref().is_some_and(|tag| !tag.is_implied()),
                    _ => false,
                };
                let tag = quote!(body.odata_type.as_deref());
                let table = table(first.is_list());
                let fits = is_kept.then(|| match first.select {
                    Select::Unknown | Select::Items => {
                        quote!(#tag.is_some_and(|tag| #table.find(tag).is_none()) &&)
                    }
                    Select::Absent(_) => {
                        quote!(#tag.is_none_or(|tag| is_own(#table.find(tag))) &&)
                    }
                    Select::Tags(_) | Select::ItemTags(_) => {
                        quote!(#tag.is_some_and(|tag| is_own(#table.find(tag))) &&)
                    }
                });
                Some(if first.is_list() {
                    quote!(#pattern => body.iter().all(|body| #fits rt::Check::is_well_formed(body)),)
                } else {
                    quote!(#pattern => #fits rt::Check::is_well_formed(body),)
                })
            });
        quote! {
            {
                #[allow(unused_variables)]
                let own: (usize, usize) = match self {
                    #(#owns)*
                };
                #[allow(unused_variables)]
                let is_own = |tag: ::core::option::Option<usize>| {
                    tag.is_some_and(|tag| own.0 <= tag && tag < own.1)
                };
                match self {
                    #(#arms)*
                }
            }
        }
    }

    /// The tables of the type annotations of single values and of lists, where there are any.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn tag_tables(&self, shape: &Union) -> TokenStream {
        let tables = [false, true].into_iter().filter_map(|lists| {
            let variants: Vec<&Variant> = shape
                .variants
                .iter()
                .filter(|variant| variant.is_list() == lists)
                .collect();
            let (table, known) = (table(lists), known_tags(&variants));
            (!variants.is_empty()).then(|| quote!(static #table: rt::Known = #known;))
        });
        quote!(#(#tables)*)
    }
}

/// The name of a table of type annotations.
pub(super) fn table(of_lists: bool) -> Ident {
    ident(if of_lists { "LIST_TAGS" } else { "TAGS" })
}
