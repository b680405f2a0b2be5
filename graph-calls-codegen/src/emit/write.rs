//! Writing of structs.

use super::{Emit, ident, number, read::first_field};
use crate::ir::{Struct, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Write` for a struct: the type annotation, the declared members, the others.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn write_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let offset = first_field(shape);
        let tag = shape.tag.as_ref().map(|tag| {
            if tag.is_implied() {
                quote!(object.member("@odata.type", Self::ODATA_TYPE)?;)
            } else {
                quote!(object.optional("@odata.type", &self.odata_type, false)?;)
            }
        });
        let members = shape.fields.iter().enumerate().map(|(index, field)| {
            let (index, json, member) = (number(index + offset), &field.json, ident(&field.rust));
            if field.required {
                quote!(object.member(#json, &self.#member)?;)
            } else if field.value.nullable {
                quote!(object.optional(#json, &self.#member, self.explicit_nulls.contains(#index))?;)
            } else {
                quote!(object.optional(#json, &self.#member, false)?;)
            }
        });
        quote! {
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> ::core::result::Result<S::Ok, S::Error> {
                    use rt::ObjectSink as _;
                    let mut object = sink.object()?;
                    #tag
                    #(#members)*
                    self.additional.write(&mut object)?;
                    object.end()
                }
            }
        }
    }
}
