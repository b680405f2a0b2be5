//! Choices by type annotation.

use super::{
    Emit,
    doc::{doc, lines},
    ident,
    structs::deprecated,
};
use crate::{
    ir::{Field, Select, Shape, Struct, Type, TypeDef, TypeId, Union, Variant},
    names,
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Emit<'_> {
    /// A union's definition, and the implementations of its traits.
    pub(super) fn union(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Union,
    ) -> (TokenStream, TokenStream) {
        let name = ident(&def.name);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let derives = self.derives(id);
        let variants = shape.variants.iter().map(|variant| {
            let docs = lines(&variant_doc(&variant.select));
            let (name, body) = (ident(&variant.rust), self.body(variant));
            quote!(#docs #name(#body),)
        });
        let definition = quote! {
            #docs
            #deprecated
            #derives
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }
        };
        let read = self.read_union(&name, shape);
        let from = self.from_bodies(&name, shape);
        let getters = self.getters(&name, shape);
        let check = self.holds_union(&name, shape);
        let writes = shape.variants.iter().map(|variant| {
            let variant = ident(&variant.rust);
            quote!(Self::#variant(body) => rt::Write::write(body, sink),)
        });
        let implementations = quote! {
            #read
            #from
            #getters
            #check

            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> ::core::result::Result<S::Ok, S::Error> {
                    match self {
                        #(#writes)*
                    }
                }
            }
        };
        (definition, implementations)
    }

    fn body_name(&self, variant: &Variant) -> Ident {
        ident(&self.model.get(variant.body).name)
    }

    /// What a variant holds: one boxed struct, or many.
    fn body(&self, variant: &Variant) -> TokenStream {
        let name = self.body_name(variant);
        if variant.is_list() {
            quote!(::std::vec::Vec<#name>)
        } else {
            quote!(::std::boxed::Box<#name>)
        }
    }

    /// `impl Read`: the type annotation chooses, for an array that of its first item.
    fn read_union(&self, name: &Ident, shape: &Union) -> TokenStream {
        let (lists, singles): (Vec<&Variant>, Vec<&Variant>) =
            shape.variants.iter().partition(|variant| variant.is_list());
        let object = self.read_choice(name, &singles, |body| quote!(::std::boxed::Box::new(#body)));
        let expected = match (singles.is_empty(), lists.is_empty()) {
            (false, false) => "object or array",
            (true, false) => "array",
            _ => "object",
        };
        let array = (!lists.is_empty()).then(|| {
            let item = format_ident!("{name}Item");
            let variants = lists.iter().map(|variant| {
                let (name, body) = (ident(&variant.rust), self.body_name(variant));
                quote!(#name(#body),)
            });
            let choice = self.read_choice(&item, &lists, |body| body);
            let collect = lists.iter().map(|variant| {
                let variant = ident(&variant.rust);
                quote! {
                    #item::#variant(first) => {
                        let mut items = ::std::vec![first];
                        while let ::core::option::Option::Some(next) = elements.next::<#item>()? {
                            match next {
                                #item::#variant(next) => items.push(next),
                                #[allow(unreachable_patterns)]
                                _ => return ::core::result::Result::Err(elements.refuse(rt::Fault::MixedItems)),
                            }
                        }
                        Self::#variant(items)
                    }
                }
            });
            let empty = lists.iter().find(|variant| variant.select == Select::Items).map_or_else(
                || quote!(return ::core::result::Result::Err(elements.refuse(rt::Fault::MissingTag))),
                |variant| {
                    let variant = ident(&variant.rust);
                    quote!(Self::#variant(::std::vec::Vec::new()))
                },
            );
            let from_array = quote! {
                fn from_array<E: rt::Elements>(elements: &mut E) -> ::core::result::Result<Self, E::Error> {
                    let ::core::option::Option::Some(first) = elements.next::<#item>()? else {
                        return ::core::result::Result::Ok(#empty);
                    };
                    ::core::result::Result::Ok(match first {
                        #(#collect)*
                    })
                }
            };
            let items = quote! {
                /// One item of a collection, on its way into it.
                enum #item {
                    #(#variants)*
                }

                impl rt::Read for #item {
                    const EXPECTED: &'static str = "object";
                    #choice
                }
            };
            (from_array, items)
        });
        let (from_array, items) = array.unzip();
        quote! {
            #items

            impl rt::Read for #name {
                const EXPECTED: &'static str = #expected;
                #object
                #from_array
            }
        }
    }

    /// `from_object` that lets the type annotation choose among variants.
    fn read_choice(
        &self,
        name: &Ident,
        variants: &[&Variant],
        wrap: impl Fn(TokenStream) -> TokenStream,
    ) -> Option<TokenStream> {
        if variants.is_empty() {
            return None;
        }
        let tags: Vec<&String> = variants
            .iter()
            .flat_map(|variant| variant.select.tags())
            .collect();
        let read = |variant: &Variant| {
            let (rust, body) = (ident(&variant.rust), self.body_name(variant));
            let body = wrap(quote!(<#body as rt::Read>::from_object(members)?));
            quote!(::core::result::Result::Ok(#name::#rust(#body)))
        };
        let mut index = 0usize;
        let known = variants
            .iter()
            .filter(|variant| !variant.select.tags().is_empty())
            .map(|variant| {
                let indices = variant.select.tags().iter().map(|_| {
                    index += 1;
                    index - 1
                });
                let indices: Vec<usize> = indices.collect();
                let read = read(variant);
                quote!(rt::Tag::Known(#(#indices)|*) => #read,)
            });
        let known: Vec<TokenStream> = known.collect();
        let unknown = variants
            .iter()
            .find(|variant| matches!(variant.select, Select::Unknown | Select::Items))
            .map_or_else(
                || {
                    quote!(::core::result::Result::Err(
                        members.refuse(rt::Fault::UnknownTag)
                    ))
                },
                |variant| read(variant),
            );
        let absent = variants
            .iter()
            .find(|variant| matches!(variant.select, Select::Absent(_)))
            .map_or_else(
                || {
                    quote!(::core::result::Result::Err(
                        members.refuse(rt::Fault::MissingTag)
                    ))
                },
                |variant| read(variant),
            );
        Some(quote! {
            fn from_object<M: rt::Members>(members: &mut M) -> ::core::result::Result<Self, M::Error> {
                match members.tag(&[#(#tags),*])? {
                    #(#known)*
                    rt::Tag::Absent => #absent,
                    _ => #unknown,
                }
            }
        })
    }

    /// `From` for each body that only one variant holds by a known tag.
    fn from_bodies(&self, name: &Ident, shape: &Union) -> TokenStream {
        let known = |variant: &&Variant| !matches!(variant.select, Select::Unknown | Select::Items);
        let conversions = shape.variants.iter().filter(known).map(|variant| {
            let (rust, body) = (ident(&variant.rust), self.body_name(variant));
            if variant.is_list() {
                return quote! {
                    impl ::core::convert::From<::std::vec::Vec<#body>> for #name {
                        fn from(items: ::std::vec::Vec<#body>) -> Self {
                            Self::#rust(items)
                        }
                    }
                };
            }
            quote! {
                impl ::core::convert::From<#body> for #name {
                    fn from(body: #body) -> Self {
                        Self::#rust(::std::boxed::Box::new(body))
                    }
                }
            }
        });
        quote!(#(#conversions)*)
    }

    /// A function for each member that all variants have.
    fn getters(&self, name: &Ident, shape: &Union) -> Option<TokenStream> {
        let bodies: Vec<&Struct> = shape
            .variants
            .iter()
            .filter(|variant| !variant.is_list())
            .filter_map(|variant| self.model.as_struct(variant.body))
            .collect();
        let (first, rest) = bodies.split_first()?;
        if bodies.len() != shape.variants.len() {
            return None;
        }
        let shared = first.fields.iter().filter(|field| {
            rest.iter().all(|body| {
                body.fields.iter().any(|other| {
                    other.json == field.json
                        && other.value == field.value
                        && other.required == field.required
                })
            })
        });
        let variants: Vec<Ident> = shape
            .variants
            .iter()
            .map(|variant| ident(&variant.rust))
            .collect();
        let getters = shared.map(|field| self.getter(field, &variants));
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
            pub fn #name(&self) -> #ty {
                match self {
                    #(Self::#variants(body) => #get,)*
                }
            }
        }
    }

    /// `impl Check`: each body's own constraints, and a type annotation that leads back to the
    /// variant.
    fn holds_union(&self, name: &Ident, shape: &Union) -> TokenStream {
        let arms = shape.variants.iter().map(|variant| {
            let rust = ident(&variant.rust);
            let fits = self.tag_fits(variant, shape);
            if variant.is_list() {
                quote!(Self::#rust(items) => items.iter().all(|body| #fits rt::Check::holds(body)),)
            } else {
                quote!(Self::#rust(body) => #fits rt::Check::holds(body),)
            }
        });
        quote! {
            impl rt::Check for #name {
                fn holds(&self) -> bool {
                    match self {
                        #(#arms)*
                    }
                }
            }
        }
    }

    fn tag_fits(&self, variant: &Variant, shape: &Union) -> Option<TokenStream> {
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

fn variant_doc(select: &Select) -> String {
    let tags = select
        .tags()
        .iter()
        .map(|tag| format!("`{tag}`"))
        .collect::<Vec<_>>()
        .join(" or ");
    match select {
        Select::Tags(_) => format!("Tagged {tags}."),
        Select::Absent(_) => format!("Tagged {tags}, or not tagged."),
        Select::Unknown => "Tagged as a type that the document doesn't know.".to_owned(),
        Select::ItemTags(_) => format!("A collection whose items are tagged {tags}."),
        Select::Items => "Any other collection; an empty one is read as this.".to_owned(),
    }
}
