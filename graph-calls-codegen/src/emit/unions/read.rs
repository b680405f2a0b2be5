//! Reading of unions: the type annotation chooses.

use crate::{
    emit::{Emit, ident, number, read::find},
    ir::{Select, Union, Variant},
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

impl Emit<'_> {
    /// `impl Read`: the type annotation chooses, for an array that of its first item.
    pub(super) fn read_union(&self, name: &Ident, shape: &Union) -> TokenStream {
        let (lists, singles): (Vec<&Variant>, Vec<&Variant>) =
            shape.variants.iter().partition(|variant| variant.is_list());
        let object = self.read_choice(name, &singles, &quote!(boxed_from_object));
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
            let choice = self.read_choice(&item, &lists, &quote!(from_object));
            let collect = lists.iter().map(|variant| {
                let variant = ident(&variant.rust);
                quote! {
                    #item::#variant(first) => {
                        let mut items = ::std::vec::Vec::with_capacity(elements.room());
                        items.push(first);
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
        function: &TokenStream,
    ) -> Option<TokenStream> {
        if variants.is_empty() {
            return None;
        }
        let tags: Vec<&str> = variants
            .iter()
            .flat_map(|variant| variant.select.tags())
            .map(String::as_str)
            .collect();
        let find = find(&tags);
        let read = |variant: &Variant| {
            let (rust, body) = (ident(&variant.rust), self.body_name(variant));
            quote!(<#body as rt::Read>::#function(members).map(#name::#rust))
        };
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
                match members.tag(#find)? {
                    #(#known)*
                    rt::Tag::Absent => #absent,
                    _ => #unknown,
                }
            }
        })
    }
}
