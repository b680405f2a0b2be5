//! Sets of strings.

use super::{
    Emit,
    check::constraints,
    doc::doc,
    fields::deprecated,
    ident,
    markdown::Markdown,
    number,
    strings::{Ways, is_in_tables},
    table::table_of_texts,
};
use crate::ir::{Enum, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Emit<'_> {
    #[allow(
        clippy::too_many_lines,
        reason = "most lines are the code that is emitted"
    )]
    /// An enum's definition, and the implementations of its traits.
    pub(super) fn enum_(&self, def: &TypeDef, shape: &Enum) -> (TokenStream, TokenStream) {
        let krate = self.krate;
        let name = ident(&def.name);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let allow = self.allow_deprecated();
        let texts: Vec<&str> = shape
            .members
            .iter()
            .map(|member| member.json.as_str())
            .collect();
        let members: Vec<_> = shape
            .members
            .iter()
            .map(|member| ident(&member.rust))
            .collect();
        let member_docs = texts
            .iter()
            .map(|text| Markdown::default().code(text).attributes());
        let open = shape.open.as_deref().map(ident);
        let open_variant = open.as_ref().map(|open| {
            quote! {
                /// A string that the document does not list.
                #open(#krate::Unlisted),
            }
        });
        let ways = if is_in_tables(shape) {
            self.ways_of_many(&name, shape)
        } else {
            ways_of_few(shape, &texts, &members)
        };
        let has_second = shape.members.iter().any(|member| member.second.is_some());
        let (comparing, spelling) = match &open {
            Some(open) if has_second => {
                let (items, listed) = (&ways.second, &ways.listed);
                let (settled, respelled) = (&ways.settled, &ways.respelled);
                (
                    None,
                    Some(quote! {
                        #items

                        impl #name {
                            /// Returns the text by which values are compared.
                            #[inline]
                            fn listed(&self) -> &str {
                                #listed
                            }
                        }

                        #[doc(hidden)]
                        impl rt::Spelled for #name {
                            #[inline]
                            fn settle(&mut self) -> rt::Option<u16> {
                                let Self::#open(text) = self else {
                                    return rt::None;
                                };
                                let (member, place) = #settled;
                                *self = member;
                                rt::Some(place)
                            }

                            fn respelled(&self, place: u16) -> rt::Option<Self> {
                                let text = #respelled;
                                rt::Some(Self::#open(rt::unlisted(text)))
                            }
                        }
                    }),
                )
            }
            _ => (Some(quote!(PartialEq, Eq, Hash)), None),
        };
        let derives = &ways.derives;
        let derives = quote!(#derives #comparing);
        let derive = (!derives.is_empty()).then(|| quote!(#[derive(#derives)]));
        let definition = quote! {
            #docs
            #deprecated
            #allow
            #derive
            #[non_exhaustive]
            pub enum #name {
                #(#member_docs #members,)*
                #open_variant
            }
        };
        // Messages list at most six members.
        let first = texts.iter().take(6);
        let count = number(texts.len());
        let fallback = if let Some(open) = &open {
            quote!(rt::Ok(Self::#open(rt::unlisted(text))))
        } else {
            quote!(rt::Err(rt::ReadError::Enum(&(&[#(#first),*], #count))))
        };
        let (table, as_str) = (&ways.items, &ways.text);
        let (index, find) = (&ways.key, &ways.arms);
        let common = match &open {
            Some(open) if spelling.is_some() => quote!(open #name, listed, #open, spelled),
            Some(open) => quote!(open #name, as_str, #open),
            None => quote!(closed #name, as_str),
        };
        let every = &ways.every;
        let constraints = self.conforms(def).map(|conforms| constraints(&conforms));
        let implementations = quote! {
            #table

            impl #name {
                /// Returns the string that represents the member in JSON.
                #[inline]
                pub fn as_str(&self) -> &str {
                    #as_str
                }

                /// Returns an iterator over the members that the document lists, in its order.
                pub fn members() -> impl ::core::iter::ExactSizeIterator<Item = Self> + ::core::clone::Clone {
                    #every
                }
            }

            #spelling

            rt::strings!(#common);

            #[doc(hidden)]
            impl rt::Read for #name {
                const EXPECTED: &'static str = "string";

                fn from_text(text: &str) -> rt::Result<Self, rt::ReadError> {
                    rt::Ok(match #index {
                        #find
                        _ => return #fallback,
                    })
                }
            }

            #[doc(hidden)]
            impl rt::Check for #name {
                #constraints
            }
        };
        (definition, implementations)
    }
}

/// An enum of at most this many members is matched by string comparison, a larger one by a name table.
const FEW: usize = 64;

fn ways_of_few(shape: &Enum, texts: &[&str], members: &[Ident]) -> Ways {
    let open = shape.open.as_deref().map(ident);
    let open_text = open.as_ref().map(|open| quote!(Self::#open(text) => text,));
    let copy = open.is_none().then(|| quote!(Copy,));
    let (table, key, arms) = lookup(texts, members);
    // Members, their places and their second spellings.
    let second = shape.members.iter().zip(members).enumerate();
    let second: Vec<_> = second
        .filter_map(|(place, (member, rust))| {
            Some((
                number(place),
                &*member.json,
                rust,
                member.second.as_deref()?,
            ))
        })
        .collect();
    let places: Vec<_> = second.iter().map(|(place, ..)| place).collect();
    let firsts = second.iter().map(|(_, first, ..)| first);
    let members_of: Vec<_> = second.iter().map(|(_, _, member, _)| member).collect();
    let second_texts: Vec<_> = second.iter().map(|(.., text)| text).collect();
    Ways {
        derives: quote!(Debug, Clone, #copy),
        items: quote!(#table),
        text: quote! {
            match self {
                #(Self::#members => #texts,)*
                #open_text
            }
        },
        every: quote!([#(Self::#members),*].into_iter()),
        key,
        arms,
        second: TokenStream::new(),
        listed: quote! {
            match self.as_str() {
                #(#second_texts => #firsts,)*
                text => text,
            }
        },
        settled: quote! {
            match text.as_str() {
                #(#second_texts => (Self::#members_of, #places),)*
                _ => return rt::None,
            }
        },
        respelled: quote! {
            match (self, place) {
                #((Self::#members_of, #places) => #second_texts,)*
                _ => return rt::None,
            }
        },
    }
}

/// How a text becomes a member: the table of many members, what a `match` is on, and its arms.
fn lookup(texts: &[&str], members: &[Ident]) -> (Option<TokenStream>, TokenStream, TokenStream) {
    if texts.len() <= FEW {
        return (None, quote!(text), quote!(#(#texts => Self::#members,)*));
    }
    let indices = (0..members.len()).map(number);
    (
        Some(table_of_texts(&ident("MEMBERS"), texts)),
        quote!(MEMBERS.find(text)),
        quote!(#(rt::Some(#indices) => Self::#members,)*),
    )
}
