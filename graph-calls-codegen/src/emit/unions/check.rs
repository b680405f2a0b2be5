//! The constraints that a union's type can't express.

use super::many::{Many, Method};
use crate::{
    emit::{Emit, check::constraints, ident},
    ir::{Select, Shape, TypeDef, TypeId, Union, Variant},
};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Check`: each body's own constraints, and a type tag that leads back to the
    /// variant.
    pub(super) fn check_union(&self, id: TypeId, def: &TypeDef, shape: &Union) -> TokenStream {
        let name = ident(&def.name);
        let constraints = self.constrained[id.0].then(|| {
            constraints(&self.conforms(def).unwrap_or_else(|| {
                let held = shape
                    .variants
                    .iter()
                    .filter(|variant| self.constrained[variant.body.0]);
                let held = held.map(|variant| ident(&variant.rust));
                quote! {
                    match self {
                        #(Self::#held(body) => rt::Check::satisfies_constraints(body),)*
                        #[allow(unreachable_patterns)]
                        _ => true,
                    }
                }
            }))
        });
        let arms = shape.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            let fits = self.tag_fits(variant, shape);
            if variant.is_list() {
                quote!(Self::#rust(items) => items.iter().all(|body| #fits rt::Check::is_well_formed(body)),)
            } else {
                quote!(Self::#rust(body) => #fits rt::Check::is_well_formed(body),)
            }
        });
        quote! {
            #[doc(hidden)]
            impl rt::Check for #name {
                #[inline]
                fn is_well_formed(&self) -> bool {
                    match self { #(#arms)* }
                }

                #constraints
            }
        }
    }

    /// `impl Check` for a choice of many, and the methods of its views that it calls.
    pub(super) fn check_of_many(
        &self,
        id: TypeId,
        def: &TypeDef,
        many: &Many<'_>,
    ) -> (Vec<Method>, TokenStream) {
        let name = ident(&def.name);
        let (well_formed, is_own) = many.well_formed();
        let is_well_formed = many.call(&well_formed, &quote!(index));
        let mut methods = vec![well_formed];
        let constraints = self.constrained[id.0].then(|| {
            if let Some(conforms) = self.conforms(def) {
                return constraints(&conforms);
            }
            let method = many.method("satisfies_constraints", quote!((self) -> bool), |group| {
                let body = group.first().map(|variant| variant.body);
                if body.is_some_and(|body| self.constrained[body.0]) {
                    quote!(rt::Check::satisfies_constraints(body))
                } else {
                    quote!(true)
                }
            });
            let satisfied = many.call(&method, &quote!());
            methods.push(method);
            constraints(&quote! {
                let (_, view) = self.__view();
                #satisfied
            })
        });
        let check = quote! {
            #is_own

            #[doc(hidden)]
            impl rt::Check for #name {
                fn is_well_formed(&self) -> bool {
                    let (index, view) = self.__view();
                    #is_well_formed
                }

                #constraints
            }
        };
        (methods, check)
    }

    /// Asks a variant's `body` for a type tag that leads back to the variant; ends in `&&`.
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
