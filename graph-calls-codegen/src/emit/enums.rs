//! Sets of strings.

use super::{
    Emit, doc::doc, holds::constraints, ident, markdown::Markdown, number, structs::deprecated,
    table::known, write::tag_name,
};
use crate::ir::{Enum, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    #[allow(clippy::too_many_lines, reason = "mostly the code that is emitted")]
    /// An enum's definition, and the implementations of its traits.
    pub(super) fn enum_(&self, def: &TypeDef, shape: &Enum) -> (TokenStream, TokenStream) {
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
        let copy = open.is_none().then(|| quote!(Copy,));
        let open_variant = open.as_ref().map(|open| {
            quote! {
                /// A member that the document doesn't name, as it came.
                #open(::std::string::String),
            }
        });
        // Members, their places and their second spellings.
        let second = shape.members.iter().enumerate();
        let second: Vec<_> = second
            .filter_map(|(place, member)| Some((place, member, member.second.as_deref()?)))
            .collect();
        let second_texts: Vec<&str> = second.iter().map(|(.., text)| *text).collect();
        let second_members: Vec<_> = second
            .iter()
            .map(|(_, member, _)| ident(&member.rust))
            .collect();
        let (comparing, spelling) = match &open {
            Some(open) if !second.is_empty() => {
                let places = second.iter().map(|(place, ..)| number(*place));
                let places: Vec<_> = places.collect();
                let firsts = second.iter().map(|(_, member, _)| member.json.as_str());
                (
                    None,
                    Some(quote! {
                        impl #name {
                            /// The text by which values are compared.
                            #[inline]
                            fn listed(&self) -> &str {
                                match self.as_str() {
                                    #(#second_texts => #firsts,)*
                                    text => text,
                                }
                            }
                        }

                        impl ::core::cmp::PartialEq for #name {
                            /// Both spellings of a member are equal.
                            #[inline]
                            fn eq(&self, other: &Self) -> bool {
                                self.listed() == other.listed()
                            }
                        }

                        impl ::core::cmp::Eq for #name {}

                        impl ::core::hash::Hash for #name {
                            #[inline]
                            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                                ::core::hash::Hash::hash(self.listed(), state);
                            }
                        }

                        impl rt::Spelled for #name {
                            #[inline]
                            fn settle(&mut self) -> ::core::option::Option<u16> {
                                let Self::#open(text) = self else {
                                    return ::core::option::Option::None;
                                };
                                let (member, place) = match text.as_str() {
                                    #(#second_texts => (Self::#second_members, #places),)*
                                    _ => return ::core::option::Option::None,
                                };
                                *self = member;
                                ::core::option::Option::Some(place)
                            }

                            fn respelled(&self, place: u16) -> ::core::option::Option<Self> {
                                let text = match (self, place) {
                                    #((Self::#second_members, #places) => #second_texts,)*
                                    _ => return ::core::option::Option::None,
                                };
                                ::core::option::Option::Some(Self::#open(::std::string::ToString::to_string(text)))
                            }
                        }

                        impl rt::Spellable for #name {
                            type Member = Self;

                            #[inline]
                            fn each(&mut self, visit: &mut impl ::core::ops::FnMut(&mut Self)) {
                                visit(self);
                            }
                        }
                    }),
                )
            }
            _ => (Some(quote!(PartialEq, Eq, Hash)), None),
        };
        let definition = quote! {
            #docs
            #deprecated
            #allow
            #[derive(Debug, Clone, #copy #comparing)]
            #[non_exhaustive]
            pub enum #name {
                #(#member_docs #members,)*
                #open_variant
            }
        };
        let open_text = open.as_ref().map(|open| quote!(Self::#open(text) => text,));
        let fallback = if let Some(open) = &open {
            quote!(::core::result::Result::Ok(Self::#open(::std::string::ToString::to_string(text))))
        } else {
            quote!(::core::result::Result::Err(rt::Fault::Enum))
        };
        let (table, index, find) = lookup(&texts, &members);
        let (other, other_text) = if table.is_some() {
            (quote!(_), quote!(text))
        } else {
            (quote!(other), quote!(other))
        };
        // A second spelling is the member here: nothing was read that is to be written back.
        let (value, settled) = if spelling.is_some() {
            let settled = quote! {
                ;
                rt::Spelled::settle(&mut value);
                value
            };
            (Some(quote!(let mut value =)), Some(settled))
        } else {
            (None, None)
        };
        let from = open.as_ref().map(|open| {
            quote! {
                impl ::core::convert::From<&str> for #name {
                    /// Never fails: a text that the document doesn't name is kept.
                    #[inline]
                    fn from(text: &str) -> Self {
                        #value match #index {
                            #find
                            #other => Self::#open(::std::string::ToString::to_string(#other_text)),
                        } #settled
                    }
                }
            }
        });
        let constraints = self.conforms(def).map(|conforms| constraints(&conforms));
        let implementations = quote! {
            #table

            impl #name {
                /// The member as it stands in JSON.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#members => #texts,)*
                        #open_text
                    }
                }
            }

            #from

            #spelling

            impl ::core::fmt::Display for #name {
                #[inline]
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            impl rt::Read for #name {
                const EXPECTED: &'static str = "string";

                fn from_text(text: &str) -> ::core::result::Result<Self, rt::Fault> {
                    ::core::result::Result::Ok(match #index {
                        #find
                        _ => return #fallback,
                    })
                }
            }

            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> ::core::result::Result<S::Ok, S::Error> {
                    sink.string(self.as_str())
                }
            }

            impl rt::Check for #name {
                #constraints
            }
        };
        (definition, implementations)
    }
}

/// Of so many members, each text is compared with all of them.
const FEW: usize = 64;

/// How a text becomes a member: the table of many members, what a `match` is on, and its arms.
fn lookup(
    texts: &[&str],
    members: &[proc_macro2::Ident],
) -> (Option<TokenStream>, TokenStream, TokenStream) {
    if texts.len() <= FEW {
        return (None, quote!(text), quote!(#(#texts => Self::#members,)*));
    }
    let names: Vec<_> = texts.iter().map(|text| tag_name(text)).collect();
    let known = known(texts, &names);
    let indices = (0..members.len()).map(number);
    (
        Some(quote!(static MEMBERS: rt::Known = #known;)),
        quote!(MEMBERS.find(text)),
        quote!(#(::core::option::Option::Some(#indices) => Self::#members,)*),
    )
}
