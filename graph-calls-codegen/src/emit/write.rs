//! Writing of structs.

use super::{
    Emit, ident,
    layout::{indexed, nullable},
    name::{before_value, json_string},
    number,
};
use crate::ir::{Field, Struct, TAG, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Write` for a struct: the type tag, the declared members, the others.
    pub(super) fn write_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let tag = write_tag(shape);
        let members = indexed(shape).map(|(index, field)| {
            let value = self.as_spelled(field, index, &quote!(self));
            write_member(field, index, index, &value)
        });
        let nulls = nullable(shape).map(|_| quote!(let nulls = &self.explicit_nulls;));
        quote! {
            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> rt::Result<S::Ok, S::Error> {
                    use rt::ObjectSink as _;
                    #nulls
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
        quote!(object.optional(&NAMES[0], &self.odata_type);)
    })
}

/// Writes a member: `index` is that of its name, `null` that of its null.
pub(super) fn write_member(
    field: &Field,
    index: usize,
    null: usize,
    value: &TokenStream,
) -> TokenStream {
    let (index, null) = (number(index), number(null));
    if field.required {
        quote!(object.member(&NAMES[#index], &#value);)
    } else if field.value.nullable {
        quote!(object.nullable(&NAMES[#index], &#value, nulls, #null);)
    } else {
        quote!(object.optional(&NAMES[#index], &#value);)
    }
}
