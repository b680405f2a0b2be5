//! What all variants of a union have in common.

use crate::{
    emit::{Emit, doc::doc, ident, structs::deprecated},
    ir::{Field, Struct, Type, Union},
    names,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::HashMap;

impl Emit<'_> {
    /// A function for each member that all variants have.
    pub(super) fn getters(&self, name: &Ident, shape: &Union) -> Option<TokenStream> {
        let shared = self.shared_fields(shape)?;
        let variants: Vec<Ident> = shape
            .variants
            .iter()
            .map(|variant| ident(&variant.rust))
            .collect();
        let names = self.member_names(shape, &shared);
        let getters = shared
            .into_iter()
            .zip(&names)
            .map(|(field, names)| self.getter(field, &variants, names));
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
        let others: Vec<HashMap<&str, &Field>> = others.iter().map(|body| by_json(body)).collect();
        let shared = first.fields.iter().filter(|field| {
            others.iter().all(|body| {
                body.get(field.json.as_str()).is_some_and(|other| {
                    other.value == field.value && other.required == field.required
                })
            })
        });
        Some(shared.collect())
    }

    /// What each of some shared members is called in each variant: a member's name may be another's
    /// in one of them.
    fn member_names(&self, shape: &Union, shared: &[&Field]) -> Vec<Vec<Ident>> {
        let mut names: Vec<Vec<Ident>> = vec![Vec::new(); shared.len()];
        for variant in &shape.variants {
            let body = self.model.as_struct(variant.body);
            let fields = body.map(by_json).unwrap_or_default();
            for (names, field) in names.iter_mut().zip(shared) {
                let own = fields.get(field.json.as_str()).unwrap_or(field);
                names.push(ident(&own.rust));
            }
        }
        names
    }

    fn getter(&self, field: &Field, variants: &[Ident], members: &[Ident]) -> TokenStream {
        let name = ident(&names::function(&field.rust));
        let docs = doc(field.description.as_deref(), None, &field.origin);
        let deprecated = deprecated(field.deprecated);
        let plain = self.plain_type(&field.value.ty);
        let optional = !field.required || field.value.nullable;
        let (ty, borrow, by) = match &field.value.ty {
            Type::Boolean | Type::Int32 | Type::Int64 if optional => {
                (quote!(::core::option::Option<#plain>), None, None)
            }
            Type::Boolean | Type::Int32 | Type::Int64 => (plain, None, None),
            Type::String if optional => (
                quote!(::core::option::Option<&str>),
                None,
                Some(quote!(.as_deref())),
            ),
            Type::String => (quote!(&str), Some(quote!(&)), None),
            Type::List(item) if optional => {
                let item = self.value_type(item);
                (
                    quote!(::core::option::Option<&[#item]>),
                    None,
                    Some(quote!(.as_deref())),
                )
            }
            ty if optional && self.is_boxed(ty) => (
                quote!(::core::option::Option<&#plain>),
                None,
                Some(quote!(.as_deref())),
            ),
            _ if optional => (
                quote!(::core::option::Option<&#plain>),
                None,
                Some(quote!(.as_ref())),
            ),
            _ => (quote!(&#plain), Some(quote!(&)), None),
        };
        quote! {
            #docs
            #deprecated
            #[inline]
            pub fn #name(&self) -> #ty {
                match self {
                    #(Self::#variants(body) => #borrow body.#members #by,)*
                }
            }
        }
    }
}

fn by_json(body: &Struct) -> HashMap<&str, &Field> {
    let fields = body.fields.iter();
    fields.map(|field| (field.json.as_str(), field)).collect()
}
