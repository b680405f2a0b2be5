//! Reading of unions: the type tag chooses.

use super::many::{Many, of_tags, table, tag_table};
use crate::{
    emit::{Emit, chunked::chunked, ident, number},
    ir::{Select, TAG, Union, Variant},
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;

impl Emit<'_> {
    /// `impl Read`: the type tag chooses, for an array that of its first item.
    pub(super) fn read_union(
        &self,
        name: &Ident,
        shape: &Union,
        many: Option<&Many<'_>>,
    ) -> TokenStream {
        let (m, e) = (&self.members, &self.elements);
        let (lists, singles): (Vec<&Variant>, Vec<&Variant>) =
            shape.variants.iter().partition(|variant| variant.is_list());
        let object = (!singles.is_empty()).then(|| {
            let read = |variant: &Variant| {
                let (rust, body) = (ident(&variant.rust), self.body_name(variant));
                quote!(<#body as rt::Read>::boxed_from_object(members).map(#name::#rust))
            };
            let listed = many.map(|_| listed_arm(false));
            let choice = match self.plain(name, shape, many) {
                Some(plain) => {
                    let (tags, arms) = (
                        reference(&singles, many.is_some()),
                        arms(&singles, read, listed),
                    );
                    quote! {
                        let tags: &'static rt::NameTable = #tags;
                        members.speculate(tags, #plain, |members, tag| match tag { #arms })
                    }
                }
                None => choice(&singles, many.is_some(), read, listed),
            };
            quote! {
                fn from_object<#m: rt::Members>(members: &mut #m) -> rt::Result<Self, #m::Error> {
                    #choice
                }
            }
        });
        let expected = match (singles.is_empty(), lists.is_empty()) {
            (false, false) => "array or object",
            (true, false) => "array",
            _ => "object",
        };
        let array = (!lists.is_empty()).then(|| {
            // No type is called so.
            let items = format_ident!("__Items");
            let read = |variant: &Variant| self.read_item(name, variant, &quote!(self.0));
            let listed = many.map(|_| listed_arm(true));
            let choice = choice(&lists, many.is_some(), read, listed);
            let empty = lists.iter().find(|variant| variant.select == Select::Items).map_or_else(
                || quote!(rt::Err(elements.reject(rt::ReadError::TagMissing))),
                |variant| {
                    let variant = ident(&variant.rust);
                    quote!(rt::Ok(Self::#variant(::std::vec::Vec::new())))
                },
            );
            let from_array = quote! {
                fn from_array<#e: rt::Elements>(elements: &mut #e) -> rt::Result<Self, #e::Error> {
                    let mut items = #items(rt::None);
                    while elements.choose(&mut items)? {}
                    match items.0 {
                        rt::Some(items) => rt::Ok(items),
                        rt::None => #empty,
                    }
                }
            };
            let items = quote! {
                /// A collection on its way; its first item chooses what it is of.
                struct #items(::core::option::Option<#name>);

                #[doc(hidden)]
                impl rt::Choice for #items {
                    fn push_from_object<#m: rt::Members>(&mut self, members: &mut #m) -> rt::Result<(), #m::Error> {
                        #choice
                    }
                }
            };
            (from_array, items)
        });
        let (from_array, items) = array.unzip();
        let tables = many.map(|many| self.reading_of_many(shape, many));
        quote! {
            #tables
            #items

            #[doc(hidden)]
            impl rt::Read for #name {
                const EXPECTED: &'static str = #expected;
                #object
                #from_array
            }
        }
    }

    /// How an object is read as the variant that has no type tag; `None` if none is so, or
    /// if what is read would not show a tag that came.
    fn plain(&self, name: &Ident, shape: &Union, many: Option<&Many<'_>>) -> Option<TokenStream> {
        let absent = |variant: &&Variant| matches!(variant.select, Select::Absent(_));
        let (index, variant) = shape
            .variants
            .iter()
            .enumerate()
            .find(|(_, variant)| absent(variant))?;
        let index = number(index);
        let fits = match many {
            Some(many) => many.fits(variant, &quote!(#index))?,
            None => self.tag_fits(variant, shape)?,
        };
        let (rust, body) = (ident(&variant.rust), self.body_name(variant));
        Some(quote! {
            |members| {
                let body = <#body as rt::Read>::boxed_from_object(members)?;
                rt::Ok((#fits true).then(|| #name::#rust(body)))
            }
        })
    }
}

impl Emit<'_> {
    /// The tables of tags, and the functions that read the variant of an index.
    fn reading_of_many(&self, shape: &Union, many: &Many<'_>) -> TokenStream {
        let (name, m, tables) = (many.name, &self.members, many.tag_tables());
        let mut makers = vec![None; shape.variants.len()];
        for group in many.groups.iter().filter(|group| group.variants.len() > 1) {
            for (index, _) in &group.variants {
                makers[*index] = Some(group.maker());
            }
        }
        let of = |lists: bool| -> Vec<(usize, &Variant)> {
            let variants = shape.variants.iter().enumerate();
            let variants = variants.filter(|(_, variant)| {
                variant.is_list() == lists && !variant.select.tags().is_empty()
            });
            variants.collect()
        };
        let singles = of(false);
        let read = (!singles.is_empty()).then(|| {
            let signature = quote!(<#m: rt::Members>(index: usize, members: &mut #m) -> rt::Result<#name, #m::Error>);
            chunked(&reader(false), &signature, &quote!(index, members), &singles, |part| {
                read_part(part, |first, indices| {
                    let (rust, body) = (ident(&first.1.rust), self.body_name(first.1));
                    let read = quote!(<#body as rt::Read>::boxed_from_object(members));
                    let maker = makers[first.0].as_ref();
                    let make = maker.map_or_else(
                        || quote!(#name::#rust),
                        |maker| quote!(|body| #maker(index, body)),
                    );
                    quote!(#(#indices)|* => #read.map(#make),)
                })
            })
        });
        let lists = of(true);
        let push = (!lists.is_empty()).then(|| {
            let signature = quote! {
                <#m: rt::Members>(items: &mut ::core::option::Option<#name>, index: usize, members: &mut #m) -> rt::Result<(), #m::Error>
            };
            chunked(&reader(true), &signature, &quote!(items, index, members), &lists, |part| {
                let arms = part.iter().map(|(index, variant)| {
                    let (index, read) = (number(*index), self.read_item(name, variant, &quote!(items)));
                    quote!(#index => #read,)
                });
                let tags = table(true);
                quote! {
                    match index {
                        #(#arms)*
                        _ => rt::Err(members.reject(rt::ReadError::TagUnknown(&#tags))),
                    }
                }
            })
        });
        quote!(#tables #read #push)
    }

    /// Reads an item of a list into `items`, an optional value of the choice.
    fn read_item(&self, name: &Ident, variant: &Variant, items: &TokenStream) -> TokenStream {
        let (rust, body) = (ident(&variant.rust), self.body_name(variant));
        quote! {{
            let items = #items.get_or_insert_with(|| #name::#rust(::std::vec::Vec::with_capacity(1)));
            #[allow(irrefutable_let_patterns)]
            let #name::#rust(items) = items else {
                return rt::Err(members.reject(rt::ReadError::MixedItems));
            };
            <#body as rt::Read>::push_from_object(members, items)
        }}
    }
}

/// A `match` on the index: variants of one body are read alike.
fn read_part(
    part: &[(usize, &Variant)],
    arm: impl Fn((usize, &Variant), &[Literal]) -> TokenStream,
) -> TokenStream {
    let mut places = HashMap::new();
    let mut groups: Vec<((usize, &Variant), Vec<Literal>)> = Vec::new();
    for (index, variant) in part {
        let key = (variant.body, std::mem::discriminant(&variant.select));
        let place = *places.entry(key).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, indices)) => indices.push(number(*index)),
            None => groups.push(((*index, *variant), vec![number(*index)])),
        }
    }
    let arms = groups.iter().map(|(first, indices)| arm(*first, indices));
    let tags = table(false);
    quote! {
        match index {
            #(#arms)*
            _ => rt::Err(members.reject(rt::ReadError::TagUnknown(&#tags))),
        }
    }
}

/// The function that reads the variant of an index.
fn reader(of_lists: bool) -> Ident {
    ident(if of_lists {
        "push_variant"
    } else {
        "read_variant"
    })
}

/// The arm of the listed tags, for a choice of many.
fn listed_arm(of_lists: bool) -> TokenStream {
    let (reader, of_tags) = (reader(of_lists), of_tags(of_lists));
    let items = of_lists.then(|| quote!(&mut self.0,));
    quote! {
        rt::Tag::Known(tag) => {
            // Every tag of the table has a variant.
            let index = #of_tags.get(tag).copied().map_or(0, usize::from);
            #reader(#items index, members)
        }
    }
}

/// Chooses a variant by the type tag and reads it with the code of `read`.
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
                // Items without a tag violate `required`.
                let is_required = variants
                    .iter()
                    .any(|variant| variant.select == Select::Items);
                let error = if is_required {
                    quote!(Required(#TAG))
                } else {
                    quote!(TagMissing)
                };
                quote!(rt::Err(members.reject(rt::ReadError::#error)))
            },
            |variant| read(variant),
        );
    let arms = arms(variants, read, many);
    quote! {
        let tags: &'static rt::NameTable = #tags;
        match members.tag(tags)? {
            rt::Tag::Absent => #absent,
            #arms
        }
    }
}

/// A reference to the variants' type tags, a static of their own.
fn reference(variants: &[&Variant], is_many: bool) -> TokenStream {
    if is_many {
        // `Check` looks in it, too.
        let table = table(variants.iter().any(|variant| variant.is_list()));
        return quote!(&#table);
    }
    let table = tag_table(&ident("TAGS"), variants);
    quote! {{
        #table
        &TAGS
    }}
}

/// What is read at each index, and at a tag that none of the variants has; `tags` is the table of all.
fn arms(
    variants: &[&Variant],
    read: impl Fn(&Variant) -> TokenStream,
    many: Option<TokenStream>,
) -> TokenStream {
    let mut index = 0;
    let listed = variants
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
    let listed: Vec<TokenStream> = listed.collect();
    let unknown = variants
        .iter()
        .find(|variant| matches!(variant.select, Select::Unknown | Select::Items))
        .map_or_else(
            || quote!(rt::Err(members.reject(rt::ReadError::TagUnknown(tags)))),
            |variant| read(variant),
        );
    let listed = many.unwrap_or_else(|| quote!(#(#listed)*));
    quote! {
        #listed
        _ => #unknown,
    }
}
