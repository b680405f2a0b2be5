//! What all variants of a union have in common.

use crate::{
    emit::{Emit, doc::doc, ident, structs::deprecated},
    ir::{Field, Struct, Type, Union},
    names,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Emit<'_> {
    /// A function for each member that all variants have.
    pub(super) fn getters(&self, name: &Ident, shape: &Union) -> Option<TokenStream> {
        let shared = self.shared_fields(shape)?;
        let variants: Vec<Ident> = shape
            .variants
            .iter()
            .map(|variant| ident(&variant.rust))
            .collect();
        let getters = shared
            .into_iter()
            .map(|field| self.getter(field, &variants));
        let tags = shape.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            let body = self.model.as_struct(variant.body);
            let implied = body
                .and_then(|body| body.tag.as_ref())
                .is_some_and(crate::ir::Tag::is_implied);
            if implied {
                let body = self.body_name(variant);
                quote!(Self::#rust(_) => ::core::option::Option::Some(#body::ODATA_TYPE),)
            } else {
                quote!(Self::#rust(body) => body.odata_type.as_deref(),)
            }
        });
        Some(quote! {
            impl #name {
                #(#getters)*

                /// The type annotation `@odata.type`, if it is there.
                pub fn odata_type(&self) -> ::core::option::Option<&str> {
                    match self {
                        #(#tags)*
                    }
                }

                /// Members that no document declares.
                pub fn additional(&self) -> &rt::Additional {
                    match self {
                        #(Self::#variants(body) => &body.additional,)*
                    }
                }
            }
        })
    }

    /// The fields that all variants have alike; `None` if one of them is no single struct.
    pub(in crate::emit) fn shared_fields<'a>(&'a self, shape: &Union) -> Option<Vec<&'a Field>> {
        let bodies: Vec<&Struct> = shape
            .variants
            .iter()
            .filter(|variant| !variant.is_list())
            .filter_map(|variant| self.model.as_struct(variant.body))
            .collect();
        let (first, others) = bodies.split_first()?;
        if bodies.len() != shape.variants.len() {
            return None;
        }
        let shared = first.fields.iter().filter(|field| {
            others.iter().all(|body| {
                body.fields.iter().any(|other| {
                    other.json == field.json
                        && other.value == field.value
                        && other.required == field.required
                })
            })
        });
        Some(shared.collect())
    }

    fn getter(&self, field: &Field, variants: &[Ident]) -> TokenStream {
        let (member, name) = (ident(&field.rust), ident(&names::function(&field.rust)));
        let docs = doc(field.description.as_deref(), None, &field.origin);
        let deprecated = deprecated(field.deprecated);
        let plain = self.plain_type(&field.value.ty);
        let optional = !field.required || field.value.nullable;
        let (ty, get) = match &field.value.ty {
            Type::Boolean | Type::Int32 | Type::Int64 | Type::Double if optional => {
                (quote!(::core::option::Option<#plain>), quote!(body.#member))
            }
            Type::Boolean | Type::Int32 | Type::Int64 | Type::Double => {
                (plain, quote!(body.#member))
            }
            Type::String if optional => (
                quote!(::core::option::Option<&str>),
                quote!(body.#member.as_deref()),
            ),
            Type::String => (quote!(&str), quote!(&body.#member)),
            Type::List(item) if optional => {
                let item = self.value_type(item);
                (
                    quote!(::core::option::Option<&[#item]>),
                    quote!(body.#member.as_deref()),
                )
            }
            ty if optional && self.is_boxed(ty) => (
                quote!(::core::option::Option<&#plain>),
                quote!(body.#member.as_deref()),
            ),
            _ if optional => (
                quote!(::core::option::Option<&#plain>),
                quote!(body.#member.as_ref()),
            ),
            _ => (quote!(&#plain), quote!(&body.#member)),
        };
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(&self) -> #ty {
                match self {
                    #(Self::#variants(body) => #get,)*
                }
            }
        }
    }
}
