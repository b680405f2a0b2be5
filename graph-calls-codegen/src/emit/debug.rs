//! `Debug` of structs: what is there, and nothing of what isn't. A `Call` has over thirty members,
//! of which a notification carries two.

use super::{
    Emit, ident,
    layout::{indexed, nullable},
    number,
};
use crate::ir::{Struct, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn debug_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let title = &def.name;
        let tag = shape.tag.as_ref().filter(|tag| !tag.is_implied());
        let tag = tag.map(|_| quote!(("odata_type", &self.odata_type, false),));
        let members = indexed(shape).map(|(index, field)| {
            let (index, text, member) = (number(index), &field.rust, ident(&field.rust));
            if field.required {
                quote!((#text, &rt::Required(&self.#member), false),)
            } else if !field.value.nullable {
                quote!((#text, &self.#member, false),)
            } else {
                quote!((#text, &self.#member, nulls.contains(#index)),)
            }
        });
        let nulls = nullable(shape).map(|_| quote!(let nulls = &self.explicit_nulls;));
        quote! {
            impl rt::fmt::Debug for #name {
                fn fmt(&self, f: &mut rt::Formatter<'_>) -> rt::fmt::Result {
                    #nulls
                    rt::debug(f, #title, &[#tag #(#members)*], &self.additional)
                }
            }
        }
    }
}
