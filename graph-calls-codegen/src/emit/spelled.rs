//! Members of enums that have a second spelling: settled once read, restored when written or checked.

use super::{Emit, ident, layout::indexed, number, parts::is_in_parts};
use crate::ir::{Field, Shape, Struct, Type};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// Whether a value is of an enum with second spellings, or a list of such.
    pub(super) fn is_spelled(&self, ty: &Type) -> bool {
        let Type::Named(id) = ty.innermost() else {
            return false;
        };
        match &self.model.get(*id).shape {
            Shape::Enum(shape) => {
                shape.open.is_some() && shape.members.iter().any(|member| member.second.is_some())
            }
            _ => false,
        }
    }

    /// Whether a struct must keep how its members were spelled.
    pub(super) fn has_spellings(&self, shape: &Struct) -> bool {
        let mut fields = shape.fields.iter();
        // One of so many members keeps a second spelling as it keeps a text that is not listed.
        !is_in_parts(shape) && fields.any(|field| self.is_spelled(&field.value.ty))
    }

    /// Turns second spellings in a struct that was just read into the members that they spell.
    pub(super) fn settling(&self, shape: &Struct, of: &TokenStream) -> TokenStream {
        let fields = indexed(shape).filter(|(_, field)| self.is_spelled(&field.value.ty));
        let settling = fields.map(|(index, field)| {
            let (index, member) = (number(index), ident(&field.rust));
            quote!(#of.enum_spellings.settle(#index, &mut #of.#member);)
        });
        quote!(#(#settling)*)
    }

    /// The place of a field, by its index, as it stands in JSON.
    pub(super) fn as_spelled(&self, field: &Field, index: usize, of: &TokenStream) -> TokenStream {
        let (index, member) = (number(index), ident(&field.rust));
        if self.is_spelled(&field.value.ty) {
            quote!((*#of.enum_spellings.restored(#index, &#of.#member)))
        } else {
            quote!(#of.#member)
        }
    }
}
