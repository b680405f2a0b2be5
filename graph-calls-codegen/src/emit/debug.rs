//! `Debug` of structs: what is there, and nothing of what isn't. A `Call` has over thirty members,
//! of which a notification carries two.

use super::{Emit, ident, number, read::first_field};
use crate::ir::{Struct, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn debug_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let title = &def.name;
        let offset = first_field(shape);
        let tag = shape.tag.as_ref().filter(|tag| !tag.is_implied());
        let tag = tag.map(|_| quote!(("odata_type", &self.odata_type, false),));
        let members = shape.fields.iter().enumerate().map(|(index, field)| {
            let (index, text, member) = (number(index + offset), &field.rust, ident(&field.rust));
            if field.required {
                quote!((#text, &rt::Required(&self.#member), false),)
            } else if !field.value.nullable {
                quote!((#text, &self.#member, false),)
            } else {
                quote!((#text, &self.#member, self.explicit_nulls.contains(#index)),)
            }
        });
        quote! {
            impl ::core::fmt::Debug for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    rt::debug(f, #title, &[#tag #(#members)*], &self.additional)
                }
            }
        }
    }
}
