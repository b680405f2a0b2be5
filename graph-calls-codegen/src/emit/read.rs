//! Reading of structs.

use super::{
    Emit, ident,
    layout::{field_set_words, indexed, nullable, required, tables},
    number,
};
use crate::ir::{Field, Shape, Struct, Tag, Type, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

impl Emit<'_> {
    /// `impl Read` for a struct: one pass over its members, in any order.
    ///
    /// A struct is filled where it will stay; one of which a member has no value to begin with is
    /// put together at the end.
    pub(super) fn read_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let tables = tables(shape);
        let reading = if self.has_blank(shape) {
            let settling = self.settling(shape, &quote!(self));
            filled(&name, shape, &settling, &self.members)
        } else {
            let settling = self.settling(shape, &quote!(value));
            assembled(&name, shape, &settling, &self.members)
        };
        quote! {
            #tables

            #reading
        }
    }

    /// Whether every member has a value before it is read.
    pub(super) fn has_blank(&self, shape: &Struct) -> bool {
        shape.fields.iter().all(|field| self.blank(field).is_some())
    }

    /// The function that makes a value of which no member was read yet; `None` if a member has no value
    /// to begin with.
    pub(super) fn blank_function(&self, shape: &Struct) -> Option<TokenStream> {
        let blanks = shape.fields.iter().map(|field| self.blank(field));
        let blanks = blanks.collect::<Option<Vec<_>>>()?;
        let fields = shape.fields.iter().map(|field| ident(&field.rust));
        let tag = shape.tag.as_ref().filter(|tag| !tag.is_implied());
        let tag = tag.map(|_| quote!(odata_type: rt::None,));
        let spellings = self
            .has_spellings(shape)
            .then(|| quote!(enum_spellings: rt::Spellings::EMPTY,));
        Some(quote! {
            const fn __blank() -> Self {
                Self {
                    #tag
                    #(#fields: #blanks,)*
                    additional: rt::Additional::EMPTY,
                    explicit_nulls: rt::Nulls::EMPTY,
                    #spellings
                }
            }
        })
    }

    /// What is in a field before its member is read: a constant that takes no memory of its own.
    pub(super) fn blank(&self, field: &Field) -> Option<TokenStream> {
        let krate = self.krate;
        if !field.required || field.value.nullable {
            return Some(quote!(rt::None));
        }
        match &field.value.ty {
            Type::Boolean => Some(quote!(false)),
            Type::Int32 | Type::Int64 => Some(quote!(0)),
            Type::Number => Some(quote!(#krate::Number::ZERO)),
            Type::String => Some(quote!(::std::string::String::new())),
            Type::List(_) => Some(quote!(::std::vec::Vec::new())),
            Type::Named(id) => {
                let def = self.model.get(*id);
                let Shape::Enum(shape) = &def.shape else {
                    return None;
                };
                let (name, first) = (ident(&def.name), ident(&shape.members.first()?.rust));
                Some(quote!(#name::#first))
            }
            Type::Any => None,
        }
    }
}

/// The reading of a struct in place, beginning with what is in its fields before they are read.
fn filled(name: &Ident, shape: &Struct, settling: &TokenStream, m: &Ident) -> TokenStream {
    let place = |field: &Field| {
        let member = ident(&field.rust);
        quote!(self.#member)
    };
    let members = take_members(
        shape,
        &quote!(self.odata_type),
        place,
        |field| !field.required,
        &quote!(self.additional),
    );
    let nulls = nullable(shape).map(|_| quote!(let nulls = &mut self.explicit_nulls;));
    let required = required(shape);
    let end = if required.is_empty() {
        quote!(rt::Ok(()))
    } else {
        quote!(members.complete(&FIELDS, &seen, &[#(#required),*]))
    };
    quote! {
        #[doc(hidden)]
        impl rt::Read for #name {
            const EXPECTED: &'static str = "object";
            const BLANK: rt::Option<Self> = rt::Some(Self::__blank());

            fn fill<#m: rt::Members>(&mut self, members: &mut #m) -> rt::Result<(), #m::Error> {
                #nulls
                #members
                #settling
                #end
            }
        }
    }
}

/// The reading of a struct that must have a member: put together when all were read.
fn assembled(name: &Ident, shape: &Struct, settling: &TokenStream, m: &Ident) -> TokenStream {
    let spellings = (!settling.is_empty()).then(|| quote!(enum_spellings: rt::Spellings::EMPTY,));
    let words = field_set_words(shape);
    let nulls = if nullable(shape).is_some() {
        quote! {
            let mut explicit_nulls = rt::Nulls::<#words>::EMPTY;
            let nulls = &mut explicit_nulls;
        }
    } else {
        quote!(let explicit_nulls = rt::Nulls::<#words>::EMPTY;)
    };
    let locals = shape.fields.iter().map(|field| {
        let local = local(field);
        quote!(let mut #local = rt::None;)
    });
    let (tag_local, tag_missing, tag_value) = match &shape.tag {
        Some(tag) if tag.is_implied() => (
            None,
            Some(quote!(members.complete(&FIELDS, &seen, &[0])?;)),
            None,
        ),
        Some(_) => (
            Some(quote!(let mut odata_type = rt::None;)),
            None,
            Some(quote!(odata_type,)),
        ),
        None => (None, None, None),
    };
    let place = |field: &Field| local(field).into_token_stream();
    let members = take_members(
        shape,
        &quote!(odata_type),
        place,
        |_| true,
        &quote!(additional),
    );
    let values = shape.fields.iter().map(value);
    let made = quote! {
        Self {
            #tag_value
            #(#values)*
            additional,
            explicit_nulls,
            #spellings
        }
    };
    let end = if settling.is_empty() {
        quote!(rt::Ok(#made))
    } else {
        quote! {
            let mut value = #made;
            #settling
            rt::Ok(value)
        }
    };
    quote! {
        #[doc(hidden)]
        impl rt::Read for #name {
            const EXPECTED: &'static str = "object";

            fn from_object<#m: rt::Members>(members: &mut #m) -> rt::Result<Self, #m::Error> {
                #nulls
                let mut additional = rt::Additional::EMPTY;
                #tag_local
                #(#locals)*
                #members
                #tag_missing
                #end
            }
        }
    }
}

/// The loop over the members, each of which goes to its place, in `Some` if the place is optional;
/// `seen` are those that came.
fn take_members(
    shape: &Struct,
    tag_place: &TokenStream,
    place: impl Fn(&Field) -> TokenStream,
    is_optional: impl Fn(&Field) -> bool,
    additional: &TokenStream,
) -> TokenStream {
    let words = field_set_words(shape);
    let tag = shape.tag.as_ref().map(|tag| read_tag(tag, tag_place));
    let reads = indexed(shape).map(|(index, field)| {
        let (index, place) = (number(index), place(field));
        if field.value.nullable && !field.required {
            quote!(#index => members.nullable(&mut #place, nulls, #index),)
        } else if is_optional(field) {
            quote!(#index => members.present(&mut #place),)
        } else {
            quote!(#index => members.required(&mut #place),)
        }
    });
    quote! {
        let mut seen = rt::FieldSet::<#words>::EMPTY;
        while let rt::Some(index) = members.declared(&FIELDS, &mut seen, &mut #additional)? {
            match index {
                #tag
                #(#reads)*
                _ => rt::Ok(()),
            }?;
        }
    }
}

/// The arm that reads the type tag.
pub(super) fn read_tag(tag: &Tag, place: &TokenStream) -> TokenStream {
    match tag {
        Tag::Pinned { required: true, .. } => quote!(0 => members.implied_tag::<Self>(),),
        Tag::Pinned { .. } => quote!(0 => members.fixed_tag::<Self>(&mut #place),),
        Tag::Free { declared: Some(_) } => quote!(0 => members.any_tag::<Self>(&mut #place),),
        Tag::Free { declared: None } => quote!(0 => members.unlisted_tag(&mut #place),),
    }
}

/// Where a field's value waits for the others; the names that the function uses itself end otherwise.
fn local(field: &Field) -> Ident {
    match field.rust.as_str() {
        own @ ("index" | "members" | "nulls" | "seen") => format_ident!("{own}_"),
        name => ident(name),
    }
}

/// A field of the finished struct, from its local.
fn value(field: &Field) -> TokenStream {
    let (name, local) = (ident(&field.rust), local(field));
    if !field.required {
        return if name == local {
            quote!(#name,)
        } else {
            quote!(#name: #local,)
        };
    }
    let json = &field.json;
    quote! {
        #name: match #local {
            rt::Some(value) => value,
            rt::None => {
                return rt::Err(members.reject(rt::ReadError::Required(#json)));
            }
        },
    }
}
