//! Writing of structs.

use super::{Emit, ident, number, read::first_field};
use crate::ir::{Struct, TAG, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Write` for a struct: the type tag, the declared members, the others.
    pub(super) fn write_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let offset = first_field(shape);
        let tag = write_tag(shape);
        let members = shape.fields.iter().enumerate().map(|(index, field)| {
            let value = self.as_spelled(field, index, &quote!(self));
            let index = number(index + offset);
            let json = member_name(&field.json);
            if field.required {
                quote!(object.member(#json, &#value);)
            } else if field.value.nullable {
                quote!(object.optional(#json, &#value, self.explicit_nulls.contains(#index));)
            } else {
                quote!(object.optional(#json, &#value, false);)
            }
        });
        quote! {
            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> ::core::result::Result<S::Ok, S::Error> {
                    use rt::ObjectSink as _;
                    let mut object = sink.object()?;
                    #tag
                    #(#members)*
                    self.additional.write(&mut object);
                    object.end()
                }
            }
        }
    }
}

/// Writes the type tag, which comes first.
pub(super) fn write_tag(shape: &Struct) -> Option<TokenStream> {
    let tag = shape.tag.as_ref()?;
    Some(if tag.is_implied() {
        let text = tag.text().unwrap_or_default();
        let json = format!("{}{}", before_value(TAG), json_string(text));
        quote!(object.tag(Self::ODATA_TYPE, #json);)
    } else {
        let tag = member_name(TAG);
        quote!(object.optional(#tag, &self.odata_type, false);)
    })
}

/// The name of a member, as it is and as it stands before its value.
pub(super) fn member_name(name: &str) -> TokenStream {
    let json = before_value(name);
    quote!(rt::Name(#name, #json))
}

/// A type tag, as it is and as a value.
pub(super) fn tag_name(tag: &str) -> TokenStream {
    let json = format!(",{}", json_string(tag));
    quote!(rt::Name(#tag, #json))
}

/// The comma that every member brings, the name, the colon.
fn before_value(name: &str) -> String {
    format!(",{}:", json_string(name))
}

/// Escaped as the runtime would.
fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
