//! Reading of structs.

use super::{Emit, ident, number, structs::mask_words};
use crate::ir::{Field, Struct, Tag, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

/// The member that names a value's type.
const TAG: &str = "@odata.type";

/// The declared members, the type annotation first: name and index.
fn members(shape: &Struct) -> Vec<&str> {
    let tag = shape.tag.as_ref().map(|_| TAG);
    tag.into_iter()
        .chain(shape.fields.iter().map(|field| field.json.as_str()))
        .collect()
}

/// The index of the first field: the type annotation comes before it.
pub(super) fn first_field(shape: &Struct) -> usize {
    usize::from(shape.tag.is_some())
}

impl Emit<'_> {
    /// `impl Read` for a struct: one pass over its members, in any order.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn read_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let names = members(shape);
        let indices = (0..names.len()).map(number);
        let words = number(mask_words(shape));
        let offset = first_field(shape);

        let locals = shape.fields.iter().map(|field| {
            let local = ident(&field.rust);
            quote!(let mut #local = ::core::option::Option::None;)
        });
        let reads = shape.fields.iter().enumerate().map(|(index, field)| {
            let (index, local) = (number(index + offset), ident(&field.rust));
            if field.value.nullable && !field.required {
                quote! {
                    #index => {
                        #local = members.value()?;
                        if #local.is_none() {
                            explicit_nulls.insert(#index);
                        }
                    }
                }
            } else {
                quote!(#index => #local = ::core::option::Option::Some(members.value()?),)
            }
        });
        let TagReading {
            local: tag_local,
            read: tag_read,
            missing: tag_missing,
            value: tag_value,
        } = shape.tag.as_ref().map(TagReading::new).unwrap_or_default();
        let values = shape.fields.iter().map(value);
        let find = if names.is_empty() {
            // A match that only leaves would be a warning in the caller's crate.
            quote!(|_| ::core::option::Option::None)
        } else {
            quote!(|name| {
                ::core::option::Option::Some(match name {
                    #(#names => #indices,)*
                    _ => return ::core::option::Option::None,
                })
            })
        };
        quote! {
            static FIELDS: rt::Fields = rt::Fields {
                names: &[#(#names),*],
                find: #find,
            };

            impl rt::Read for #name {
                const EXPECTED: &'static str = "object";

                fn from_object<M: rt::Members>(members: &mut M) -> ::core::result::Result<Self, M::Error> {
                    let mut seen = rt::Mask::<#words>::EMPTY;
                    #[allow(unused_mut)]
                    let mut explicit_nulls = rt::Mask::<#words>::EMPTY;
                    let mut additional = rt::Additional::default();
                    #tag_local
                    #(#locals)*
                    while let ::core::option::Option::Some(found) = members.next(&FIELDS)? {
                        let ::core::option::Option::Some(index) = found else {
                            members.keep(&mut additional)?;
                            continue;
                        };
                        if !seen.insert(index) {
                            return ::core::result::Result::Err(members.refuse(rt::Fault::Duplicate));
                        }
                        match index {
                            #tag_read
                            #(#reads)*
                            _ => {}
                        }
                    }
                    #tag_missing
                    ::core::result::Result::Ok(Self {
                        #tag_value
                        #(#values)*
                        additional,
                        explicit_nulls,
                    })
                }
            }
        }
    }
}

/// A field of the finished struct, from its local.
fn value(field: &Field) -> TokenStream {
    let local = ident(&field.rust);
    if !field.required {
        return quote!(#local,);
    }
    let json = &field.json;
    quote! {
        #local: match #local {
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => {
                return ::core::result::Result::Err(members.refuse(rt::Fault::Missing(#json)));
            }
        },
    }
}

/// What a type annotation adds to the reading of its struct.
#[derive(Default)]
struct TagReading {
    local: TokenStream,
    read: TokenStream,
    missing: TokenStream,
    value: TokenStream,
}

impl TagReading {
    fn new(tag: &Tag) -> Self {
        if tag.is_implied() {
            return TagReading {
                local: quote!(let mut tagged = false;),
                read: quote! {
                    0 => {
                        members.value::<rt::Pinned<Self>>()?;
                        tagged = true;
                    }
                },
                missing: quote! {
                    if !tagged {
                        return ::core::result::Result::Err(members.refuse(rt::Fault::MissingTag));
                    }
                },
                value: TokenStream::new(),
            };
        }
        let read = match tag {
            Tag::Pinned { .. } => quote!(members.value::<rt::Pinned<Self>>()?.0),
            Tag::Free { declared: Some(_) } => quote!(members.value::<rt::Annotation<Self>>()?.0),
            Tag::Free { declared: None } => {
                quote!(members.value::<::std::string::String>()?.into())
            }
        };
        TagReading {
            local: quote!(let mut odata_type = ::core::option::Option::None;),
            read: quote!(0 => odata_type = ::core::option::Option::Some(#read),),
            missing: TokenStream::new(),
            value: quote!(odata_type,),
        }
    }
}
