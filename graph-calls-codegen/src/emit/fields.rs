//! Fields of structs: their definitions, and the arguments that set them.

use super::{Emit, doc::doc, ident, markdown::Markdown};
use crate::{
    ir::{Field, Tag, Type, Value},
    names,
};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// A field's definition.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        let docs = doc(
            field.description.as_deref(),
            Some(&field.value),
            &field.origin,
        );
        let json = (field.rust != names::field(&field.json)).then(|| {
            let json = Markdown::new("\nIn JSON: ").code(&field.json).ours(".");
            json.attributes()
        });
        let deprecated = deprecated(field.deprecated);
        let (name, ty) = (ident(&field.rust), self.field_type(field));
        quote!(#docs #json #deprecated pub #name: #ty,)
    }

    /// A required member as an argument.
    pub(super) fn parameter(&self, field: &Field) -> TokenStream {
        let (name, ty) = (ident(&field.rust), self.argument_type(&field.value));
        quote!(#name: #ty)
    }

    /// The type of an argument: anything that converts into the value.
    pub(super) fn argument_type(&self, value: &Value) -> TokenStream {
        if value.nullable {
            let ty = self.value_type(value);
            return quote!(impl rt::Into<#ty>);
        }
        match &value.ty {
            Type::Boolean | Type::Int32 | Type::Int64 => self.plain_type(&value.ty),
            Type::List(item) => {
                let item = self.value_type(item);
                quote!(impl ::core::iter::IntoIterator<Item = impl rt::Into<#item>>)
            }
            Type::String => quote!(impl rt::Into<rt::String>),
            ty => {
                let ty = self.plain_type(ty);
                quote!(impl rt::Into<#ty>)
            }
        }
    }
}

pub(super) fn deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[deprecated]))
}

pub(super) fn tag_field(tag: &Tag) -> TokenStream {
    let docs = Markdown::new("The type tag `@odata.type`");
    let docs = match tag {
        Tag::Pinned { text, .. } => docs
            .ours(": ")
            .code(text)
            .ours(", or absent where the context determines the type."),
        Tag::Free {
            declared: Some(text),
        } => docs
            .ours(" as it was received; usually ")
            .code(text)
            .ours(". Any string is valid."),
        Tag::Free { declared: None } => docs.ours(" as it was received. Any string is valid."),
    };
    let docs = docs.attributes();
    quote! {
        #docs
        pub odata_type: ::core::option::Option<::std::borrow::Cow<'static, str>>,
    }
}

/// Converts an argument into the value of its field.
pub(super) fn argument(value: &Value, name: &TokenStream) -> TokenStream {
    match &value.ty {
        _ if value.nullable => quote!(#name.into()),
        Type::Boolean | Type::Int32 | Type::Int64 => quote!(#name),
        Type::List(_) => quote!(#name.into_iter().map(rt::Into::into).collect()),
        _ => quote!(#name.into()),
    }
}
