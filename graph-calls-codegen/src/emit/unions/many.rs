//! Choices of many type tags: what is done with every variant is emitted in small functions.
//!
//! rustc takes time in the square of the arms of a `match` in which each has generic calls, and so do derives. So
//! one `match` alone has an arm for every variant: it turns a value into a *view*, an index and a reference to the
//! body in nested enums of [`CHUNK`] bodies each. All else is a function for each of the nested enums; variants
//! that differ in nothing but their tags share a body there.

use crate::{
    emit::{
        Emit,
        chunked::{CHUNK, chunked},
        ident, number,
        table::table_of_texts,
    },
    ir::{Select, Shape, TypeId, Union, Variant},
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::HashMap;

/// A choice of more variants, or of more tags than [`CHUNK`], is emitted by views.
const FEW: usize = 32;

/// Whether a choice is emitted by views.
pub(super) fn is_many(shape: &Union) -> bool {
    let tags = shape.variants.iter().map(|variant| variant.select.tags());
    shape.variants.len() > FEW || tags.map(<[String]>::len).sum::<usize>() > CHUNK
}

/// The variants of a choice by their bodies.
pub(super) struct Many<'a> {
    emit: &'a Emit<'a>,
    pub(super) name: &'a Ident,
    shape: &'a Union,
    pub(super) groups: Vec<Group<'a>>,
}

/// Variants that differ in nothing but their tags, with their indices.
pub(super) struct Group<'a> {
    pub(super) number: usize,
    pub(super) variants: Vec<(usize, &'a Variant)>,
}

impl<'a> Group<'a> {
    pub(super) fn first(&self) -> Option<&'a Variant> {
        self.variants.first().map(|(_, variant)| *variant)
    }

    /// The nested enum and the variant of it that refer to the body.
    fn place(&self) -> (usize, Ident) {
        let (chunk, place) = (self.number / CHUNK, self.number % CHUNK);
        (chunk, format_ident!("B{place}"))
    }

    /// The function that makes one of these variants of its index and the body.
    pub(super) fn maker(&self) -> Ident {
        format_ident!("make{}", self.number)
    }
}

/// What is done with the body of a view: a function of each nested enum.
pub(super) struct Method {
    name: Ident,
    /// Its generics, parameters and type; `'a` is the lifetime of the body.
    signature: TokenStream,
    /// The expression for each group, of `body`.
    bodies: Vec<TokenStream>,
}

impl<'a> Many<'a> {
    pub(super) fn new(emit: &'a Emit<'a>, name: &'a Ident, shape: &'a Union) -> Self {
        let mut places = HashMap::new();
        let mut groups: Vec<Group<'a>> = Vec::new();
        for (index, variant) in shape.variants.iter().enumerate() {
            let key: (TypeId, _) = (variant.body, std::mem::discriminant(&variant.select));
            let place = *places.entry(key).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.variants.push((index, variant)),
                None => groups.push(Group {
                    number: groups.len(),
                    variants: vec![(index, variant)],
                }),
            }
        }
        Many {
            emit,
            name,
            shape,
            groups,
        }
    }

    /// The groups, as many at a time as a nested enum has.
    fn chunks(&self) -> impl Iterator<Item = (Ident, Ident, &[Group<'a>])> {
        let chunks = self.groups.chunks(CHUNK).enumerate();
        chunks.map(|(chunk, groups)| (view(chunk), format_ident!("G{chunk}"), groups))
    }

    /// A method; `body` gives the expression for each group.
    pub(super) fn method(
        &self,
        name: &str,
        signature: TokenStream,
        body: impl FnMut(&Group<'a>) -> TokenStream,
    ) -> Method {
        Method {
            name: ident(name),
            signature,
            bodies: self.groups.iter().map(body).collect(),
        }
    }

    /// A call of a method of `view`.
    pub(super) fn call(&self, method: &Method, arguments: &TokenStream) -> TokenStream {
        let name = &method.name;
        let arms = self
            .chunks()
            .map(|(_, group, _)| quote!(__View::#group(view) => view.#name(#arguments),));
        quote!(match view { #(#arms)* })
    }

    /// The implementations of traits that others derive, of `Write`, and everything that those and `more` need.
    pub(super) fn implementations(&self, more: &[Method]) -> TokenStream {
        let name = self.name;
        let clone = self.method("cloned", quote!((self, index: usize) -> #name), |group| {
            let body = self.emit.copy_of(group.first(), &quote!(body));
            if let [(_, variant)] = group.variants.as_slice() {
                let rust = ident(&variant.rust);
                return quote!(#name::#rust(#body));
            }
            let maker = group.maker();
            quote!(#maker(index, #body))
        });
        let show = self.method("shown", quote!((self) -> &'a dyn rt::fmt::Debug), |_| {
            quote!(body)
        });
        let write = self.method(
            "write",
            quote!(<S: rt::Sink>(self, sink: S) -> rt::Result<S::Ok, S::Error>),
            |_| quote!(rt::Write::write(body, sink)),
        );
        let cloned = self.call(&clone, &quote!(index));
        let shown = self.call(&show, &quote!());
        let written = self.call(&write, &quote!(sink));
        let methods: Vec<&Method> = [&clone, &show, &write].into_iter().chain(more).collect();
        let (views, makers) = (self.views(&methods), self.makers());
        let count = number(self.shape.variants.len());
        let texts = self.shape.variants.iter().map(|variant| &variant.rust);
        quote! {
            #views
            #makers

            impl ::core::clone::Clone for #name {
                fn clone(&self) -> Self {
                    let (index, view) = self.__view();
                    #cloned
                }
            }

            impl ::core::cmp::PartialEq for #name {
                fn eq(&self, other: &Self) -> bool {
                    self.__view() == other.__view()
                }
            }

            impl ::core::cmp::Eq for #name {}

            impl ::core::hash::Hash for #name {
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                    ::core::hash::Hash::hash(&self.__view(), state);
                }
            }

            impl rt::fmt::Debug for #name {
                fn fmt(&self, f: &mut rt::Formatter<'_>) -> rt::fmt::Result {
                    static NAMES: [&str; #count] = [#(#texts),*];
                    let (index, view) = self.__view();
                    let name = NAMES.get(index).copied().unwrap_or_default();
                    f.debug_tuple(name).field(#shown).finish()
                }
            }

            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> rt::Result<S::Ok, S::Error> {
                    let (_, view) = self.__view();
                    #written
                }
            }
        }
    }

    /// The enums of views with their methods, and what makes a view of a value.
    fn views(&self, methods: &[&Method]) -> TokenStream {
        let name = self.name;
        let outer = self
            .chunks()
            .map(|(view, group, _)| quote!(#group(#view<'a>),));
        let inner = self.chunks().enumerate().map(|(chunk, (view, _, groups))| {
            let bodies = groups.iter().filter_map(|group| {
                let (first, (_, place)) = (group.first()?, group.place());
                let body = self.emit.body_name(first);
                Some(if first.is_list() {
                    quote!(#place(&'a ::std::vec::Vec<#body>),)
                } else {
                    quote!(#place(&'a #body),)
                })
            });
            let methods = methods.iter().map(|method| {
                let (name, signature) = (&method.name, &method.signature);
                let own = method.bodies.iter().skip(chunk * CHUNK);
                let arms = groups.iter().zip(own).map(|(group, body)| {
                    let (_, place) = group.place();
                    quote!(Self::#place(body) => #body,)
                });
                quote! {
                    #[allow(unused_variables)]
                    fn #name #signature {
                        match self {
                            #(#arms)*
                        }
                    }
                }
            });
            quote! {
                #[derive(Clone, Copy, PartialEq, Eq, Hash)]
                enum #view<'a> {
                    #(#bodies)*
                }

                impl<'a> #view<'a> {
                    #(#methods)*
                }
            }
        });
        let mut arms = vec![TokenStream::new(); self.shape.variants.len()];
        for group in &self.groups {
            let (chunk, place) = group.place();
            let (view, outer) = (view(chunk), format_ident!("G{chunk}"));
            for (index, variant) in &group.variants {
                let (rust, number) = (ident(&variant.rust), number(*index));
                if let Some(arm) = arms.get_mut(*index) {
                    *arm = quote! {
                        Self::#rust(body) => (#number, __View::#outer(#view::#place(body))),
                    };
                }
            }
        }
        quote! {
            /// A reference to a body.
            #[derive(Clone, Copy, PartialEq, Eq, Hash)]
            enum __View<'a> {
                #(#outer)*
            }

            #(#inner)*

            impl #name {
                /// The variant's index, and its body.
                fn __view(&self) -> (usize, __View<'_>) {
                    match self {
                        #(#arms)*
                    }
                }
            }
        }
    }

    /// For each group of several variants, the function that makes the variant of an index.
    fn makers(&self) -> TokenStream {
        let name = self.name;
        let shared = self.groups.iter().filter(|group| group.variants.len() > 1);
        let makers = shared.filter_map(|group| {
            let maker = group.maker();
            let body = self.emit.body(group.first()?);
            let signature = quote!((index: usize, body: #body) -> #name);
            Some(chunked(
                &maker,
                &signature,
                &quote!(index, body),
                &group.variants,
                |part| {
                    let arms = part.iter().enumerate().map(|(place, (index, variant))| {
                        let (index, rust) = (number(*index), ident(&variant.rust));
                        let pattern = if place + 1 < part.len() {
                            quote!(#index)
                        } else {
                            quote!(_)
                        };
                        quote!(#pattern => #name::#rust(body),)
                    });
                    quote!(match index { #(#arms)* })
                },
            ))
        });
        quote!(#(#makers)*)
    }

    /// Whether each body, and its type tag, is well-formed; and what the method needs.
    pub(super) fn well_formed(&self) -> (Method, TokenStream) {
        let mut has_own = false;
        let method = self.method(
            "is_well_formed",
            quote!((self, index: usize) -> bool),
            |group| {
                let Some(first) = group.first() else {
                    return quote!(true);
                };
                let fits = self.fits(first, &quote!(index));
                has_own |= fits.is_some();
                if first.is_list() {
                    quote!(body.iter().all(|body| #fits rt::Check::is_well_formed(body)))
                } else {
                    quote!(#fits rt::Check::is_well_formed(body))
                }
            },
        );
        let is_own = has_own.then(|| self.is_own());
        (method, quote!(#is_own))
    }

    /// Asks `body` for a type tag that leads back to the variant of an index; ends in `&&`.
    pub(super) fn fits(&self, variant: &Variant, index: &TokenStream) -> Option<TokenStream> {
        let Shape::Struct(body) = &self.emit.model.get(variant.body).shape else {
            return None;
        };
        if body.tag.as_ref()?.is_implied() {
            return None;
        }
        let (tag, table) = (quote!(body.odata_type.as_deref()), table(variant.is_list()));
        Some(match variant.select {
            Select::Unknown | Select::Items => {
                quote!(#tag.is_some_and(|tag| #table.find(tag).is_none()) &&)
            }
            Select::Absent(_) => {
                quote!(#tag.is_none_or(|tag| is_own(#table.find(tag), #index)) &&)
            }
            Select::Tags(_) | Select::ItemTags(_) => {
                quote!(#tag.is_some_and(|tag| is_own(#table.find(tag), #index)) &&)
            }
        })
    }

    /// Whether a tag, by its index in the table of single values or of lists, is one of a variant's own.
    ///
    /// A variant's tags follow each other in the table.
    fn is_own(&self) -> TokenStream {
        let mut next = (0, 0);
        let owns = self.shape.variants.iter().map(|variant| {
            let next = if variant.is_list() {
                &mut next.1
            } else {
                &mut next.0
            };
            let start = *next;
            *next += variant.select.tags().len();
            let (start, end) = (number(start), number(*next));
            quote!((#start, #end))
        });
        let count = number(self.shape.variants.len());
        quote! {
            #[allow(dead_code)]
            fn is_own(tag: ::core::option::Option<usize>, index: usize) -> bool {
                /// The first of a variant's tags, and the first that is not its own.
                static OWN: [(u16, u16); #count] = [#(#owns),*];
                let Some((tag, (first, end))) = tag.zip(OWN.get(index).copied()) else {
                    return false;
                };
                (usize::from(first)..usize::from(end)).contains(&tag)
            }
        }
    }

    /// The tables of the type tags of single values and of lists, where there are any, and of the variants
    /// that they choose.
    pub(super) fn tag_tables(&self) -> TokenStream {
        let tables = [false, true].into_iter().filter_map(|lists| {
            let variants = self.shape.variants.iter().enumerate();
            let (indices, variants): (Vec<usize>, Vec<&Variant>) = variants
                .filter(|(_, variant)| variant.is_list() == lists)
                .unzip();
            if variants.is_empty() {
                return None;
            }
            let chosen = indices.iter().zip(&variants);
            let chosen = chosen
                .flat_map(|(index, variant)| variant.select.tags().iter().map(|_| number(*index)));
            let chosen: Vec<_> = chosen.collect();
            let count = number(chosen.len());
            let (of_tags, table) = (of_tags(lists), tag_table(&table(lists), &variants));
            Some(quote! {
                #table
                static #of_tags: [u16; #count] = [#(#chosen),*];
            })
        });
        quote!(#(#tables)*)
    }
}

/// The nested enum of this number.
fn view(chunk: usize) -> Ident {
    format_ident!("__View{chunk}")
}

/// The name of a table of type tags.
pub(super) fn table(of_lists: bool) -> Ident {
    ident(if of_lists { "LIST_TAGS" } else { "TAGS" })
}

/// The name of the table of the variants that type tags choose.
pub(super) fn of_tags(of_lists: bool) -> Ident {
    ident(if of_lists { "OF_LIST_TAGS" } else { "OF_TAGS" })
}

/// The static `name`, the table of the variants' type tags.
pub(super) fn tag_table(name: &Ident, variants: &[&Variant]) -> TokenStream {
    let tags = variants.iter().flat_map(|variant| variant.select.tags());
    let tags: Vec<&str> = tags.map(String::as_str).collect();
    table_of_texts(name, &tags)
}
