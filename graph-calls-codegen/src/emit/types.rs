//! Rust types of values.

use super::{Emit, ident};
use crate::ir::{Field, Shape, Type, TypeId, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// The type of a struct's field.
    pub(super) fn field_type(&self, field: &Field) -> TokenStream {
        if field.required {
            return self.value_type(&field.value);
        }
        let ty = self.boxed(&field.value.ty);
        quote!(::core::option::Option<#ty>)
    }

    /// The type of a required member or an item.
    pub(super) fn value_type(&self, value: &Value) -> TokenStream {
        if value.nullable {
            let ty = self.boxed(&value.ty);
            quote!(::core::option::Option<#ty>)
        } else {
            self.plain_type(&value.ty)
        }
    }

    /// The type of what is there and isn't null.
    pub(super) fn plain_type(&self, ty: &Type) -> TokenStream {
        let krate = self.krate;
        match ty {
            Type::Boolean => quote!(bool),
            Type::Int32 => quote!(i32),
            Type::Int64 => quote!(i64),
            Type::Number => quote!(#krate::Number),
            Type::String => quote!(::std::string::String),
            Type::Any => quote!(#krate::RawJson),
            Type::Named(id) => {
                let name = ident(&self.model.get(*id).name);
                quote!(#name)
            }
            Type::List(item) => {
                let item = self.value_type(item);
                quote!(::std::vec::Vec<#item>)
            }
        }
    }

    /// Structs that may be absent are boxed: most are, and a `Call` has many.
    fn boxed(&self, ty: &Type) -> TokenStream {
        let plain = self.plain_type(ty);
        if self.is_boxed(ty) {
            quote!(::std::boxed::Box<#plain>)
        } else {
            plain
        }
    }

    pub(super) fn is_boxed(&self, ty: &Type) -> bool {
        matches!(ty, Type::Named(id) if self.model.as_struct(*id).is_some())
    }

    /// What derives of the standard library a type has.
    pub(super) fn derives(&self, id: TypeId) -> TokenStream {
        let mut derives = quote!(Clone, PartialEq, Eq, Hash);
        if !matches!(self.model.get(id).shape, Shape::Struct(_)) {
            derives.extend(quote!(, Debug));
        }
        let allow = self.allow_deprecated();
        quote!(#allow #[derive(#derives)])
    }
}
