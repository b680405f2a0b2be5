//! The constraints that a union's type can't express.

use super::many::{groups, is_many, pattern};
use crate::{
    emit::{Emit, holds::constraints, ident},
    ir::{Select, Shape, TypeDef, TypeId, Union, Variant},
};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Check`: each body's own constraints, and a type annotation that leads back to the
    /// variant.
    pub(super) fn holds_union(&self, id: TypeId, def: &TypeDef, shape: &Union) -> TokenStream {
        let name = ident(&def.name);
        let constraints = self.constrained[id.0].then(|| {
            constraints(&self.conforms(def).unwrap_or_else(|| {
                let held = shape
                    .variants
                    .iter()
                    .filter(|variant| self.constrained[variant.body.0]);
                let held = if is_many(shape) {
                    groups(held)
                } else {
                    held.map(|variant| vec![variant]).collect()
                };
                let arms = held.iter().map(|group| {
                    let pattern = pattern(group, &quote!(body));
                    quote!(#pattern => rt::Check::satisfies_constraints(body),)
                });
                quote! {
                    match self {
                        #(#arms)*
                        #[allow(unreachable_patterns)]
                        _ => true,
                    }
                }
            }))
        });
        let few = if is_many(shape) {
            &[]
        } else {
            shape.variants.as_slice()
        };
        let many = is_many(shape).then(|| self.many_hold(shape));
        let arms = few.iter().map(|variant| {
            let rust = ident(&variant.rust);
            let fits = self.tag_fits(variant, shape);
            if variant.is_list() {
                quote!(Self::#rust(items) => items.iter().all(|body| #fits rt::Check::is_well_formed(body)),)
            } else {
                quote!(Self::#rust(body) => #fits rt::Check::is_well_formed(body),)
            }
        });
        let all = many.unwrap_or_else(|| quote!(match self { #(#arms)* }));
        quote! {
            impl rt::Check for #name {
                #[inline]
                fn is_well_formed(&self) -> bool {
                    #all
                }

                #constraints
            }
        }
    }

    /// Asks a variant's `body` for a type annotation that leads back to the variant; ends in `&&`.
    pub(super) fn tag_fits(&self, variant: &Variant, shape: &Union) -> Option<TokenStream> {
        let Shape::Struct(body) = &self.model.get(variant.body).shape else {
            return None;
        };
        if body.tag.as_ref()?.is_implied() {
            return None;
        }
        let siblings = shape
            .variants
            .iter()
            .filter(|other| other.is_list() == variant.is_list());
        let all: Vec<&String> = siblings.flat_map(|other| other.select.tags()).collect();
        let own = variant.select.tags();
        let tag = quote!(body.odata_type.as_deref());
        Some(match variant.select {
            Select::Unknown | Select::Items => {
                quote!(#tag.is_some_and(|tag| ![#(#all),*].contains(&tag)) &&)
            }
            Select::Absent(_) => quote!(#tag.is_none_or(|tag| [#(#own),*].contains(&tag)) &&),
            Select::Tags(_) | Select::ItemTags(_) => {
                quote!(#tag.is_some_and(|tag| [#(#own),*].contains(&tag)) &&)
            }
        })
    }
}
