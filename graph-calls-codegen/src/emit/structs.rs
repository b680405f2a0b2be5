//! Structs: the definition, and how one is made.

use super::{
    Emit,
    doc::doc,
    fields::{argument, deprecated, tag_field},
    ident,
    layout::{field_set_words, nullable},
    markdown::Markdown,
    parts::{holder, is_in_parts},
    request::sending,
};
use crate::{
    ir::{Field, Struct, Tag, Type, TypeDef, TypeId, Value},
    names,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Emit<'_> {
    /// A struct's definition and functions, and the implementations of its traits.
    pub(super) fn struct_(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Struct,
    ) -> (TokenStream, TokenStream) {
        if is_in_parts(shape) {
            let (definition, implementations) = self.struct_in_parts(id, def, shape);
            let (builder, making) = self.making(def, shape);
            return (
                quote!(#definition #builder),
                quote!(#making #implementations),
            );
        }
        let krate = self.krate;
        let name = ident(&def.name);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let derives = self.derives(id);
        let words = field_set_words(shape);
        let tag = shape
            .tag
            .as_ref()
            .filter(|tag| !tag.is_implied())
            .map(tag_field);
        let fields = shape.fields.iter().map(|field| self.field(field));
        let spellings = self.has_spellings(shape).then(|| {
            quote! {
                /// The enum values that were received in their second spelling.
                enum_spellings: #krate::__private::Spellings,
            }
        });
        // A member `12` is the field `_12`.
        let starts_with_underscore = |field: &Field| field.rust.starts_with('_');
        let underscores = shape
            .fields
            .iter()
            .any(starts_with_underscore)
            .then(|| quote!(#[allow(clippy::pub_underscore_fields)]));
        let definition = quote! {
            #docs
            #deprecated
            #derives
            #underscores
            #[non_exhaustive]
            pub struct #name {
                #tag
                #(#fields)*
                /// Undeclared members, which are written back unchanged.
                pub additional: #krate::Additional,
                /// The absent members that are written as null.
                explicit_nulls: #krate::__private::Nulls<#words>,
                #spellings
            }
        };
        let (builder, making) = self.making(def, shape);
        let reading = self.read_struct(def, shape);
        let writing = self.write_struct(def, shape);
        let debug = self.debug_struct(def, shape);
        let check = self.check_struct(id, def, shape);
        let nulls = nulls(&name, shape);
        (
            quote!(#definition #builder),
            quote!(#making #reading #writing #debug #nulls #check),
        )
    }

    /// How a value is made: the builder's definition, and functions of the type.
    fn making(&self, def: &TypeDef, shape: &Struct) -> (Option<TokenStream>, TokenStream) {
        let name = ident(&def.name);
        let (builder, making) = if let Some(request) = &def.request {
            let (builder, making) = self.builder(def, shape);
            let sending = sending(&name, request);
            (Some(builder), quote!(#making #sending))
        } else {
            let setters = self.setters(shape, &quote!(self));
            let new = self.new_function(def, shape);
            (None, quote!(impl #name { #new #setters }))
        };
        let makers = is_in_parts(shape).then(|| self.new_in_parts(def, shape).0);
        let default = default(&name, shape, def.request.is_some());
        let has_tag = shape
            .tag
            .as_ref()
            .and_then(Tag::text)
            .map(|text| quote!(rt::tagged!(#name, #text);));
        (builder, quote!(#has_tag #makers #making #default))
    }

    /// `new`, whose arguments are the required members.
    pub(super) fn new_function(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let required: Vec<&Field> = shape.fields.iter().filter(|field| field.required).collect();
        let parameters = required.iter().map(|field| self.parameter(field));
        let tag = shape
            .tag
            .as_ref()
            .filter(|tag| !tag.is_implied())
            .map(|tag| match tag {
                Tag::Pinned { text, .. } => quote! {
                    odata_type: rt::Some(rt::Cow::Borrowed(#text)),
                },
                Tag::Free { .. } => quote!(odata_type: rt::None,),
            });
        let fields = shape.fields.iter().map(|field| {
            let name = ident(&field.rust);
            if field.required {
                let value = argument(&field.value, &quote!(#name));
                quote!(#name: #value,)
            } else {
                quote!(#name: rt::None,)
            }
        });
        let docs = Markdown::new(if required.is_empty() {
            "Creates the value with every member absent."
        } else {
            "Creates the value with its required members; all others are absent."
        });
        let docs = docs.attributes();
        if is_in_parts(shape) {
            let (_, members) = self.new_in_parts(def, shape);
            return quote! {
                #docs
                pub fn new(#(#parameters),*) -> Self {
                    #members
                    Self {
                        #tag
                        additional: rt::Additional::EMPTY,
                        __members: __next,
                    }
                }
            };
        }
        if let Some(blank) = self.blank_function(shape) {
            let given = required.iter().map(|field| {
                let name = ident(&field.rust);
                let value = argument(&field.value, &quote!(#name));
                quote!(#name: #value,)
            });
            let tag = tag.filter(|_| {
                shape
                    .tag
                    .as_ref()
                    .is_some_and(|tag| matches!(tag, Tag::Pinned { .. }))
            });
            let given: TokenStream = tag.into_iter().chain(given).collect();
            let value = if given.is_empty() {
                quote!(Self::__blank())
            } else {
                quote!(Self { #given ..Self::__blank() })
            };
            return quote! {
                #blank

                #docs
                #[inline]
                pub fn new(#(#parameters),*) -> Self {
                    #value
                }
            };
        }
        let spellings = self
            .has_spellings(shape)
            .then(|| quote!(enum_spellings: rt::Spellings::EMPTY,));
        quote! {
            #docs
            #[inline]
            pub fn new(#(#parameters),*) -> Self {
                Self {
                    #tag
                    #(#fields)*
                    additional: rt::Additional::EMPTY,
                    explicit_nulls: rt::Nulls::EMPTY,
                    #spellings
                }
            }
        }
    }

    /// A function for each member that may be absent; `place` is the struct that has it.
    pub(super) fn setters(&self, shape: &Struct, place: &TokenStream) -> TokenStream {
        let setters = shape
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| !field.required)
            .map(|(index, field)| {
                let member = ident(&field.rust);
                let place = holder(shape, index, place);
                let name = format_ident!("{}", names::function(&field.rust));
                let ty = self.argument_type(&Value {
                    nullable: false,
                    ..field.value.clone()
                });
                let value = argument(
                    &Value {
                        nullable: false,
                        ..field.value.clone()
                    },
                    &quote!(value),
                );
                let is_tagged = field.tagged && self.is_tagged_union(&field.value.ty);
                let value = if is_tagged {
                    let ty = self.plain_type(&field.value.ty);
                    quote!(#ty::with_odata_type(#value))
                } else {
                    value
                };
                let value = if self.is_boxed(&field.value.ty) {
                    quote!(rt::Box::new(#value))
                } else {
                    value
                };
                let docs = Markdown::new("Sets ")
                    .code(&field.json)
                    .ours(if is_tagged {
                        ", with the type tag that requests require there."
                    } else {
                        "."
                    })
                    .attributes();
                let deprecated = deprecated(field.deprecated);
                // A generic function is instantiated, and inlined, where it is called.
                let is_generic =
                    !matches!(field.value.ty, Type::Boolean | Type::Int32 | Type::Int64);
                let inline = (!is_generic).then(|| quote!(#[inline]));
                quote! {
                    #docs
                    #deprecated
                    #inline
                    #[must_use]
                    pub fn #name(mut self, value: #ty) -> Self {
                        #place.#member = rt::Some(#value);
                        self
                    }
                }
            });
        quote!(#(#setters)*)
    }
}

/// The functions that show and set the nulls of members that may be absent; none without such members.
fn nulls(name: &proc_macro2::Ident, shape: &Struct) -> Option<TokenStream> {
    let words = nullable(shape)?;
    Some(quote!(rt::nulls!(#name, [#(#words),*]);))
}

/// `Default`, where nothing is required.
fn default(name: &proc_macro2::Ident, shape: &Struct, request: bool) -> Option<TokenStream> {
    let required = shape.fields.iter().any(|field| field.required);
    (!required && !request).then(|| quote!(rt::default!(#name);))
}
