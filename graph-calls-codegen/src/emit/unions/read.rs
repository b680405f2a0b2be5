//! Reading of unions: the type annotation chooses.

use super::many::{groups, is_many, table};
use crate::{
    emit::{Emit, ident, number, table::known, write::tag_name},
    ir::{Select, Union, Variant},
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;

impl Emit<'_> {
    /// `impl Read`: the type annotation chooses, for an array that of its first item.
    pub(super) fn read_union(&self, name: &Ident, shape: &Union) -> TokenStream {
        let (m, e) = (&self.members, &self.elements);
        let (lists, singles): (Vec<&Variant>, Vec<&Variant>) =
            shape.variants.iter().partition(|variant| variant.is_list());
        let object = (!singles.is_empty()).then(|| {
            let read = |variant: &Variant| {
                let (rust, body) = (ident(&variant.rust), self.body_name(variant));
                quote!(<#body as rt::Read>::boxed_from_object(members).map(#name::#rust))
            };
            let many = is_many(shape).then(|| self.many_arms(name, &singles));
            let choice = match self.plain(name, shape) {
                Some(plain) => {
                    let (tags, arms) = (reference(&singles, is_many(shape)), arms(&singles, read, many));
                    quote!(members.mostly_plain(#tags, #plain, |members, tag| match tag { #arms }))
                }
                None => choice(&singles, is_many(shape), read, many),
            };
            quote! {
                fn from_object<#m: rt::Members>(members: &mut #m) -> ::core::result::Result<Self, #m::Error> {
                    #choice
                }
            }
        });
        let expected = match (singles.is_empty(), lists.is_empty()) {
            (false, false) => "object or array",
            (true, false) => "array",
            _ => "object",
        };
        let array = (!lists.is_empty()).then(|| {
            // No type is called so.
            let items = format_ident!("__Items");
            let read = |variant: &Variant| {
                let (rust, body) = (ident(&variant.rust), self.body_name(variant));
                quote! {{
                    let items = self.0.get_or_insert_with(|| #name::#rust(::std::vec::Vec::with_capacity(1)));
                    #[allow(irrefutable_let_patterns)]
                    let #name::#rust(items) = items else {
                        return ::core::result::Result::Err(members.refuse(rt::Fault::MixedItems));
                    };
                    <#body as rt::Read>::push_from_object(members, items)
                }}
            };
            let choice = choice(&lists, is_many(shape), read, None);
            let empty = lists.iter().find(|variant| variant.select == Select::Items).map_or_else(
                || quote!(::core::result::Result::Err(elements.refuse(rt::Fault::MissingTag))),
                |variant| {
                    let variant = ident(&variant.rust);
                    quote!(::core::result::Result::Ok(Self::#variant(::std::vec::Vec::new())))
                },
            );
            let from_array = quote! {
                fn from_array<#e: rt::Elements>(elements: &mut #e) -> ::core::result::Result<Self, #e::Error> {
                    let mut items = #items(::core::option::Option::None);
                    while elements.choose(&mut items)? {}
                    match items.0 {
                        ::core::option::Option::Some(items) => ::core::result::Result::Ok(items),
                        ::core::option::Option::None => #empty,
                    }
                }
            };
            let items = quote! {
                /// A collection on its way; its first item chooses what it is of.
                struct #items(::core::option::Option<#name>);

                impl rt::Choice for #items {
                    fn push_from_object<#m: rt::Members>(&mut self, members: &mut #m) -> ::core::result::Result<(), #m::Error> {
                        #choice
                    }
                }
            };
            (from_array, items)
        });
        let (from_array, items) = array.unzip();
        let tables = is_many(shape).then(|| self.tag_tables(shape));
        quote! {
            #tables
            #items

            impl rt::Read for #name {
                const EXPECTED: &'static str = #expected;
                #object
                #from_array
            }
        }
    }

    /// How an object is read as the variant that has no type annotation; `None` if none is so, or
    /// if what is read would not show an annotation that came.
    fn plain(&self, name: &Ident, shape: &Union) -> Option<TokenStream> {
        let absent = |variant: &&Variant| matches!(variant.select, Select::Absent(_));
        let variant = shape.variants.iter().find(absent)?;
        let fits = self.tag_fits(variant, shape)?;
        let (rust, body) = (ident(&variant.rust), self.body_name(variant));
        Some(quote! {
            |members| {
                let body = <#body as rt::Read>::boxed_from_object(members)?;
                ::core::result::Result::Ok((#fits true).then(|| #name::#rust(body)))
            }
        })
    }
}

impl Emit<'_> {
    /// What is read at each index, where there are many: each body once, and then its variant.
    fn many_arms(&self, name: &Ident, variants: &[&Variant]) -> TokenStream {
        let mut next = 0;
        let mut indices: HashMap<&str, Vec<Literal>> = HashMap::new();
        for variant in variants {
            let own = variant.select.tags().iter().map(|_| {
                next += 1;
                number(next - 1)
            });
            indices.insert(&variant.rust, own.collect());
        }
        let known = variants
            .iter()
            .copied()
            .filter(|variant| !variant.select.tags().is_empty());
        let arms = groups(known).into_iter().filter_map(|group| {
            let body = self.body_name(group.first()?);
            let (last, others) = group.split_last()?;
            let indices_of = |variant: &&Variant| indices.get(variant.rust.as_str()).cloned();
            let all = group.iter().filter_map(indices_of).flatten();
            let others = others.iter().map(|variant| {
                let (rust, indices) = (
                    ident(&variant.rust),
                    indices_of(variant).unwrap_or_default(),
                );
                quote!(#(#indices)|* => #name::#rust(body),)
            });
            let last = ident(&last.rust);
            Some(quote! {
                rt::Tag::Known(index @ (#(#all)|*)) => {
                    let body = <#body as rt::Read>::boxed_from_object(members)?;
                    ::core::result::Result::Ok(match index {
                        #(#others)*
                        _ => #name::#last(body),
                    })
                }
            })
        });
        quote!(#(#arms)*)
    }
}

/// Lets the type annotation choose among variants, each of which is read by what `read` says.
fn choice(
    variants: &[&Variant],
    is_many: bool,
    read: impl Fn(&Variant) -> TokenStream,
    many: Option<TokenStream>,
) -> TokenStream {
    let tags = reference(variants, is_many);
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
    let arms = arms(variants, read, many);
    quote! {
        match members.tag(#tags)? {
            rt::Tag::Absent => #absent,
            #arms
        }
    }
}

/// A reference to the variants' type annotations, a static of their own.
fn reference(variants: &[&Variant], is_many: bool) -> TokenStream {
    if is_many {
        // `Check` looks in it, too.
        let table = table(variants.iter().any(|variant| variant.is_list()));
        return quote!(&#table);
    }
    let known = known_tags(variants);
    quote! {{
        static TAGS: rt::Known = #known;
        &TAGS
    }}
}

/// The table of the variants' type annotations.
pub(super) fn known_tags(variants: &[&Variant]) -> TokenStream {
    let tags = variants.iter().flat_map(|variant| variant.select.tags());
    let tags: Vec<&str> = tags.map(String::as_str).collect();
    let values: Vec<_> = tags.iter().map(|tag| tag_name(tag)).collect();
    known(&tags, &values)
}

/// What is read at each index, and at an annotation that none of the variants has.
fn arms(
    variants: &[&Variant],
    read: impl Fn(&Variant) -> TokenStream,
    many: Option<TokenStream>,
) -> TokenStream {
    let mut index = 0;
    let known = variants
        .iter()
        .filter(|variant| !variant.select.tags().is_empty())
        .map(|variant| {
            let indices = variant.select.tags().iter().map(|_| {
                index += 1;
                number(index - 1)
            });
            let indices: Vec<_> = indices.collect();
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
    let known = many.unwrap_or_else(|| quote!(#(#known)*));
    quote! {
        #known
        _ => #unknown,
    }
}
