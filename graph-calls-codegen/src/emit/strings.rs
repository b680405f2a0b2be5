//! Enums of very many strings.
//!
//! rustc takes time and memory in the square of the arms of a `match`, and so do derives. So a member is its index in a
//! table here, and only functions of few arms each turn an index into the member.

use super::{Emit, chunked::chunked, ident, number, table::table_of_texts};
use crate::ir::{Enum, Member};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How an enum does what depends on the member.
#[derive(Default)]
pub(super) struct Ways {
    /// What it derives beside comparing.
    pub(super) derives: TokenStream,
    /// What the others use.
    pub(super) items: TokenStream,
    /// The text of `self`.
    pub(super) text: TokenStream,
    /// An iterator over the members.
    pub(super) every: TokenStream,
    /// What a `match` is on that finds the member of `text`, and its arms.
    pub(super) key: TokenStream,
    pub(super) arms: TokenStream,
    /// What the following use.
    pub(super) second: TokenStream,
    /// The text of `self`, for a second spelling the first one.
    pub(super) listed: TokenStream,
    /// The member that `text` is a second spelling of, and its place; returns `None` from the function if there is
    /// none.
    pub(super) settled: TokenStream,
    /// The second spelling of `self`, if it is the member at `place`; returns `None` from the function if not.
    pub(super) respelled: TokenStream,
}

/// An enum of more strings is emitted by tables.
const MOST_IN_MATCHES: usize = 256;

/// Whether an enum is emitted by tables.
pub(super) fn is_in_tables(shape: &Enum) -> bool {
    shape.members.len() > MOST_IN_MATCHES
}

impl Emit<'_> {
    /// How an enum of very many strings does what depends on the member.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn ways_of_many(&self, name: &Ident, shape: &Enum) -> Ways {
        let open = shape.open.as_deref().map(ident);
        let texts: Vec<&str> = shape.members.iter().map(|member| &*member.json).collect();
        let table = table_of_texts(&ident("MEMBERS"), &texts);
        let (members, index, debug) = (
            members(name, shape),
            index(name, shape, open.as_ref()),
            debug(name, shape, open.as_ref()),
        );
        let count = number(texts.len());
        let clone = open.as_ref().map(|open| {
            quote! {
                impl ::core::clone::Clone for #name {
                    fn clone(&self) -> Self {
                        if let Self::#open(text) = self {
                            return Self::#open(::core::clone::Clone::clone(text));
                        }
                        member(self.__index())
                    }
                }
            }
        });
        let open_text = open.as_ref().map(|open| {
            quote! {
                if let Self::#open(text) = self {
                    return text;
                }
            }
        });
        Ways {
            derives: if open.is_some() {
                TokenStream::new()
            } else {
                quote!(Clone, Copy,)
            },
            items: quote! {
                #table
                #members
                #index
                #clone
                #debug
            },
            text: quote! {
                #open_text
                // Every member has a name.
                MEMBERS.names.get(self.__index()).map_or("", |name| name.0)
            },
            key: quote!(MEMBERS.find(text)),
            arms: quote!(rt::Some(index) => member(index),),
            every: quote!((0..#count).map(member)),
            ..second_spellings(shape)
        }
    }
}

/// The function that turns an index into the member.
fn members(name: &Ident, shape: &Enum) -> TokenStream {
    let members: Vec<(usize, &Member)> = shape.members.iter().enumerate().collect();
    let signature = quote!((index: usize) -> #name);
    chunked(
        &ident("member"),
        &signature,
        &quote!(index),
        &members,
        |part| {
            let arms = part.iter().enumerate().map(|(place, (index, member))| {
                let (index, rust) = (number(*index), ident(&member.rust));
                let pattern = if place + 1 < part.len() {
                    quote!(#index)
                } else {
                    quote!(_)
                };
                quote!(#pattern => #name::#rust,)
            });
            quote!(match index { #(#arms)* })
        },
    )
}

/// The function that turns a member into its index.
fn index(name: &Ident, shape: &Enum, open: Option<&Ident>) -> TokenStream {
    let Some(open) = open else {
        return quote! {
            impl #name {
                #[inline]
                fn __index(self) -> usize {
                    self as usize
                }
            }
        };
    };
    let count = number(shape.members.len());
    let docs = format!("The place in the document; that of `{open}` is beyond all others.");
    quote! {
        impl #name {
            #[doc = #docs]
            fn __index(&self) -> usize {
                static INDICES: ::std::sync::LazyLock<rt::Indices<#name>> =
                    ::std::sync::LazyLock::new(|| rt::Indices::of((0..#count).map(member)));
                INDICES.get(self).unwrap_or(#count)
            }
        }
    }
}

/// `impl Debug`, as a derive has it.
fn debug(name: &Ident, shape: &Enum, open: Option<&Ident>) -> TokenStream {
    let (count, texts) = (
        number(shape.members.len()),
        shape.members.iter().map(|member| &member.rust),
    );
    let open = open.map(|open| {
        let text = open.to_string();
        quote! {
            if let Self::#open(text) = self {
                return f.debug_tuple(#text).field(text).finish();
            }
        }
    });
    quote! {
        impl rt::fmt::Debug for #name {
            fn fmt(&self, f: &mut rt::Formatter<'_>) -> rt::fmt::Result {
                static NAMES: [&str; #count] = [#(#texts),*];
                #open
                f.write_str(NAMES.get(self.__index()).copied().unwrap_or_default())
            }
        }
    }
}

/// What depends on second spellings: a table of them, and of the places of their members.
fn second_spellings(shape: &Enum) -> Ways {
    let second = shape.members.iter().enumerate();
    let second: Vec<(usize, &str)> = second
        .filter_map(|(place, member)| Some((place, member.second.as_deref()?)))
        .collect();
    let texts: Vec<&str> = second.iter().map(|(_, text)| *text).collect();
    let (table, count) = (
        table_of_texts(&ident("SECOND"), &texts),
        number(texts.len()),
    );
    let places = second.iter().map(|(place, _)| number(*place));
    Ways {
        second: quote! {
            #table
            /// The place of the member that each second spelling is one of.
            static PLACES: [u16; #count] = [#(#places),*];
        },
        listed: quote! {{
            let text = self.as_str();
            let place = SECOND.find(text).and_then(|second| PLACES.get(second));
            let first = place.and_then(|place| MEMBERS.names.get(usize::from(*place)));
            first.map_or(text, |first| first.0)
        }},
        settled: quote! {
            match SECOND.find(text).and_then(|second| PLACES.get(second).copied()) {
                rt::Some(place) => (member(usize::from(place)), place),
                rt::None => return rt::None,
            }
        },
        respelled: quote! {
            match PLACES.binary_search(&place).ok().and_then(|second| SECOND.names.get(second)) {
                rt::Some(text) if self.__index() == usize::from(place) => text.0,
                _ => return rt::None,
            }
        },
        ..Ways::default()
    }
}
