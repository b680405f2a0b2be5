//! Choices with many variants: what variants of one body have in common is emitted once.
//!
//! rustc type checks a function in time quadratic in the generic calls in it, so a choice of 10,000 tags must not
//! have a call for each.

use crate::{
    emit::{Emit, ident},
    ir::{Select, Shape, TypeId, Union, Variant},
};
use proc_macro2::TokenStream;
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
    pub(super) fn many_hold(&self, shape: &Union) -> TokenStream {
        let owns = shape.variants.iter().map(|variant| {
            let (rust, tags) = (ident(&variant.rust), variant.select.tags());
            quote!(Self::#rust(_) => &[#(#tags),*],)
        });
        let all = |lists: bool| {
            let siblings = shape
                .variants
                .iter()
                .filter(move |other| other.is_list() == lists);
            siblings.flat_map(|other| other.select.tags())
        };
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
                let fits = is_kept.then(|| match first.select {
                    Select::Unknown | Select::Items => {
                        let all = all(first.is_list());
                        quote!(#tag.is_some_and(|tag| ![#(#all),*].contains(&tag)) &&)
                    }
                    Select::Absent(_) => quote!(#tag.is_none_or(|tag| own.contains(&tag)) &&),
                    Select::Tags(_) | Select::ItemTags(_) => {
                        quote!(#tag.is_some_and(|tag| own.contains(&tag)) &&)
                    }
                });
                Some(if first.is_list() {
                    quote!(#pattern => body.iter().all(|body| #fits rt::Check::holds(body)),)
                } else {
                    quote!(#pattern => #fits rt::Check::holds(body),)
                })
            });
        quote! {
            {
                #[allow(unused_variables)]
                let own: &[&str] = match self {
                    #(#owns)*
                };
                match self {
                    #(#arms)*
                }
            }
        }
    }
}
