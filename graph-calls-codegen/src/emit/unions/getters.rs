//! What all variants of a union have in common.

use super::many::{Many, Method};
use crate::{
    emit::{Emit, doc::doc, fields::deprecated, ident},
    ir::{Field, Struct, Type, TypeId, Union, Variant},
    names,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{HashMap, HashSet};

impl Emit<'_> {
    /// A function for each member that all variants have.
    pub(super) fn getters(&self, name: &Ident, shape: &Union) -> Option<TokenStream> {
        let shared = self.shared_fields(shape)?;
        let variants: Vec<Ident> = shape
            .variants
            .iter()
            .map(|variant| ident(&variant.rust))
            .collect();
        let bodies = shape.variants.iter().map(|variant| variant.body);
        let names = self.member_names(bodies, &shared);
        let getters = shared
            .into_iter()
            .zip(&names)
            .map(|(field, names)| self.getter(field, &variants, names));
        let tags = shape.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            match self.tag_of(variant, &quote!(body)) {
                (tag, true) => quote!(Self::#rust(_) => #tag,),
                (tag, false) => quote!(Self::#rust(body) => #tag,),
            }
        });
        Some(quote! {
            impl #name {
                #(#getters)*

                /// Returns the type tag `@odata.type`, if it is present.
                pub fn odata_type(&self) -> ::core::option::Option<&str> {
                    match self {
                        #(#tags)*
                    }
                }

                /// Returns the undeclared members.
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
        // Each body once: it may be that of thousands of tags.
        let mut seen = HashSet::from([std::ptr::from_ref(*first)]);
        let others = others
            .iter()
            .filter(|body| seen.insert(std::ptr::from_ref(**body)));
        let others: Vec<HashMap<&str, &Field>> = others.map(|body| by_json(body)).collect();
        let shared = first.fields.iter().filter(|field| {
            others.iter().all(|body| {
                body.get(field.json.as_str()).is_some_and(|other| {
                    other.value == field.value && other.required == field.required
                })
            })
        });
        Some(shared.collect())
    }

    /// What each of some shared members is called in each body: a member's name may be another's
    /// in one of them.
    fn member_names(
        &self,
        bodies: impl Iterator<Item = TypeId>,
        shared: &[&Field],
    ) -> Vec<Vec<Ident>> {
        let mut names: Vec<Vec<Ident>> = vec![Vec::new(); shared.len()];
        for body in bodies {
            let body = self.model.as_struct(body);
            let fields = body.map(by_json).unwrap_or_default();
            for (names, field) in names.iter_mut().zip(shared) {
                let own = fields.get(field.json.as_str()).unwrap_or(field);
                names.push(ident(&own.rust));
            }
        }
        names
    }

    /// The same functions of a choice of many, and the methods of its views that they call.
    pub(super) fn getters_of_many(
        &self,
        shape: &Union,
        many: &Many<'_>,
    ) -> Option<(Vec<Method>, TokenStream)> {
        let shared = self.shared_fields(shape)?;
        let bodies = many
            .groups
            .iter()
            .filter_map(|group| Some(group.first()?.body));
        let names = self.member_names(bodies, &shared);
        let mut methods = Vec::new();
        let mut getters = Vec::new();
        for (index, (field, names)) in shared.into_iter().zip(&names).enumerate() {
            let (ty, borrow, by) = self.getter_type(field, &quote!('a));
            let method = many.method(&format!("member{index}"), quote!((self) -> #ty), |group| {
                let member = names.get(group.number);
                quote!(#borrow body.#member #by)
            });
            let (ty, ..) = self.getter_type(field, &quote!());
            let value = many.call(&method, &quote!());
            methods.push(method);
            getters.push(getter(
                field,
                &ty,
                &quote! {
                    let (_, view) = self.__view();
                    #value
                },
            ));
        }
        let tag = quote!((self) -> ::core::option::Option<&'a str>);
        let tag = many.method("odata_type", tag, |group| {
            let tag = group
                .first()
                .map(|variant| self.tag_of(variant, &quote!(body)));
            tag.map_or_else(|| quote!(rt::None), |(tag, _)| tag)
        });
        let additional = quote!((self) -> &'a rt::Additional);
        let additional = many.method("additional", additional, |_| quote!(&body.additional));
        let name = many.name;
        let (of_tag, of_additional) = (
            many.call(&tag, &quote!()),
            many.call(&additional, &quote!()),
        );
        methods.extend([tag, additional]);
        let getters = quote! {
            impl #name {
                #(#getters)*

                /// Returns the type tag `@odata.type`, if it is present.
                pub fn odata_type(&self) -> ::core::option::Option<&str> {
                    let (_, view) = self.__view();
                    #of_tag
                }

                /// Returns the undeclared members.
                pub fn additional(&self) -> &rt::Additional {
                    let (_, view) = self.__view();
                    #of_additional
                }
            }
        };
        Some((methods, getters))
    }

    /// The type tag of a body, and whether it is always the same.
    fn tag_of(&self, variant: &Variant, body: &TokenStream) -> (TokenStream, bool) {
        let shape = self.model.as_struct(variant.body);
        let tag = shape.and_then(|shape| shape.tag.as_ref());
        if tag.is_some_and(crate::ir::Tag::is_implied) {
            let name = self.body_name(variant);
            (quote!(rt::Some(#name::ODATA_TYPE)), true)
        } else {
            (quote!(#body.odata_type.as_deref()), false)
        }
    }

    fn getter(&self, field: &Field, variants: &[Ident], members: &[Ident]) -> TokenStream {
        let (ty, borrow, by) = self.getter_type(field, &quote!());
        getter(
            field,
            &ty,
            &quote! {
                match self {
                    #(Self::#variants(body) => #borrow body.#members #by,)*
                }
            },
        )
    }

    /// What a getter returns, with references of some lifetime, and what stands before and behind the member there.
    fn getter_type(
        &self,
        field: &Field,
        life: &TokenStream,
    ) -> (TokenStream, Option<TokenStream>, Option<TokenStream>) {
        let plain = self.plain_type(&field.value.ty);
        let optional = !field.required || field.value.nullable;
        match &field.value.ty {
            Type::Boolean | Type::Int32 | Type::Int64 if optional => {
                (quote!(::core::option::Option<#plain>), None, None)
            }
            Type::Boolean | Type::Int32 | Type::Int64 => (plain, None, None),
            Type::String if optional => (
                quote!(::core::option::Option<&#life str>),
                None,
                Some(quote!(.as_deref())),
            ),
            Type::String => (quote!(&#life str), Some(quote!(&)), None),
            Type::List(item) if optional => {
                let item = self.value_type(item);
                (
                    quote!(::core::option::Option<&#life [#item]>),
                    None,
                    Some(quote!(.as_deref())),
                )
            }
            ty if optional && self.is_boxed(ty) => (
                quote!(::core::option::Option<&#life #plain>),
                None,
                Some(quote!(.as_deref())),
            ),
            _ if optional => (
                quote!(::core::option::Option<&#life #plain>),
                None,
                Some(quote!(.as_ref())),
            ),
            _ => (quote!(&#life #plain), Some(quote!(&)), None),
        }
    }
}

/// The function of a shared member.
fn getter(field: &Field, ty: &TokenStream, value: &TokenStream) -> TokenStream {
    let name = ident(&names::function(&field.rust));
    let docs = doc(field.description.as_deref(), None, &field.origin);
    let deprecated = deprecated(field.deprecated);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self) -> #ty {
            #value
        }
    }
}

fn by_json(body: &Struct) -> HashMap<&str, &Field> {
    let fields = body.fields.iter();
    fields.map(|field| (field.json.as_str(), field)).collect()
}
