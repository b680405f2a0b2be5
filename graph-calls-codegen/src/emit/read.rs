//! Reading of structs.

use super::{Emit, ident, number, structs::field_set_words, table::known, write::member_name};
use crate::ir::{Field, Shape, Struct, TAG, Tag, Type, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The declared members, the type tag first: name and index.
fn members(shape: &Struct) -> Vec<&str> {
    let tag = shape.tag.as_ref().map(|_| TAG);
    tag.into_iter()
        .chain(shape.fields.iter().map(|field| field.json.as_str()))
        .collect()
}

/// The value of the `NameTable` of a struct's members.
pub(super) fn fields_table(shape: &Struct) -> TokenStream {
    let names = members(shape);
    let values: Vec<_> = names.iter().map(|name| member_name(name)).collect();
    known(&names, &values)
}

/// The index of the first field: the type tag comes before it.
pub(super) fn first_field(shape: &Struct) -> usize {
    usize::from(shape.tag.is_some())
}

impl Emit<'_> {
    /// `impl Read` for a struct: one pass over its members, in any order.
    ///
    /// A struct is filled where it will stay; one of which a member has no value to begin with is
    /// put together at the end.
    pub(super) fn read_struct(&self, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let known = fields_table(shape);
        let blanks = shape.fields.iter().map(|field| self.blank(field));
        let reading = if let Some(blanks) = blanks.collect::<Option<Vec<_>>>() {
            let settling = self.settling(shape, &quote!(self));
            filled(&name, shape, &blanks, &settling, &self.members)
        } else {
            let settling = self.settling(shape, &quote!(value));
            assembled(&name, shape, &settling, &self.members)
        };
        quote! {
            static FIELDS: rt::NameTable = #known;

            #reading
        }
    }

    /// What is in a field before its member is read: a constant that takes no memory of its own.
    pub(super) fn blank(&self, field: &Field) -> Option<TokenStream> {
        let krate = self.krate;
        if !field.required || field.value.nullable {
            return Some(quote!(::core::option::Option::None));
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
fn filled(
    name: &Ident,
    shape: &Struct,
    blanks: &[TokenStream],
    settling: &TokenStream,
    m: &Ident,
) -> TokenStream {
    let fields = shape.fields.iter().map(|field| ident(&field.rust));
    let place = |field: &Field| {
        let member = ident(&field.rust);
        quote!(self.#member)
    };
    let nulls = quote!(self.explicit_nulls);
    let tag = shape.tag.as_ref();
    let tag_is_implied = tag.is_some_and(Tag::is_implied);
    let tag = tag
        .filter(|_| !tag_is_implied)
        .map(|_| quote!(odata_type: ::core::option::Option::None,));
    let members = take_members(
        name,
        shape,
        &quote!(self.odata_type),
        place,
        |field| !field.required,
        &nulls,
        &quote!(self.additional),
    );
    let required = shape.fields.iter().enumerate();
    let required = required
        .filter(|(_, field)| field.required)
        .map(|(index, _)| index + first_field(shape));
    let required: Vec<_> = tag_is_implied
        .then_some(0)
        .into_iter()
        .chain(required)
        .map(number)
        .collect();
    let spellings = (!settling.is_empty()).then(|| quote!(enum_spellings: rt::Spellings::EMPTY,));
    let end = if required.is_empty() {
        quote!(::core::result::Result::Ok(()))
    } else {
        quote!(members.complete(&FIELDS, &seen, &[#(#required),*]))
    };
    quote! {
        #[doc(hidden)]
        impl rt::Read for #name {
            const EXPECTED: &'static str = "object";
            const BLANK: ::core::option::Option<Self> = ::core::option::Option::Some(#name {
                #tag
                #(#fields: #blanks,)*
                additional: rt::Additional::EMPTY,
                explicit_nulls: rt::Nulls::EMPTY,
                #spellings
            });

            fn fill<#m: rt::Members>(&mut self, members: &mut #m) -> ::core::result::Result<(), #m::Error> {
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
    let words = number(field_set_words(shape));
    let locals = shape.fields.iter().map(|field| {
        let local = local(field);
        quote!(let mut #local = ::core::option::Option::None;)
    });
    let (tag_local, tag_missing, tag_value) = match &shape.tag {
        Some(tag) if tag.is_implied() => (
            None,
            Some(quote!(members.complete(&FIELDS, &seen, &[0])?;)),
            None,
        ),
        Some(_) => (
            Some(quote!(let mut odata_type = ::core::option::Option::None;)),
            None,
            Some(quote!(odata_type,)),
        ),
        None => (None, None, None),
    };
    let place = |field: &Field| local(field).into_token_stream();
    let members = take_members(
        name,
        shape,
        &quote!(odata_type),
        place,
        |_| true,
        &quote!(explicit_nulls),
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
        quote!(::core::result::Result::Ok(#made))
    } else {
        quote! {
            let mut value = #made;
            #settling
            ::core::result::Result::Ok(value)
        }
    };
    quote! {
        #[doc(hidden)]
        impl rt::Read for #name {
            const EXPECTED: &'static str = "object";

            fn from_object<#m: rt::Members>(members: &mut #m) -> ::core::result::Result<Self, #m::Error> {
                #[allow(unused_mut)]
                let mut explicit_nulls = rt::Nulls::<#words>::EMPTY;
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
    name: &Ident,
    shape: &Struct,
    tag_place: &TokenStream,
    place: impl Fn(&Field) -> TokenStream,
    is_optional: impl Fn(&Field) -> bool,
    nulls: &TokenStream,
    additional: &TokenStream,
) -> TokenStream {
    let words = number(field_set_words(shape));
    let offset = first_field(shape);
    let tag = shape.tag.as_ref().map(|tag| read_tag(tag, name, tag_place));
    let reads = shape.fields.iter().enumerate().map(|(index, field)| {
        let (index, place) = (number(index + offset), place(field));
        if field.value.nullable && !field.required {
            quote!(#index => members.nullable(&mut #place, &mut #nulls, #index),)
        } else if is_optional(field) {
            quote!(#index => members.present(&mut #place),)
        } else {
            quote!(#index => members.required(&mut #place),)
        }
    });
    quote! {
        let mut seen = rt::FieldSet::<#words>::EMPTY;
        while let ::core::option::Option::Some(index) = members.declared(&FIELDS, &mut seen, &mut #additional)? {
            match index {
                #tag
                #(#reads)*
                _ => ::core::result::Result::Ok(()),
            }?;
        }
    }
}

/// What is done with the type tag.
pub(super) fn read_tag(tag: &Tag, name: &Ident, place: &TokenStream) -> TokenStream {
    let (ty, text) = match tag {
        Tag::Pinned { required: true, .. } => {
            return quote!(0 => members.value::<rt::FixedTag<#name>>().map(|_| ()),);
        }
        Tag::Pinned { .. } => (quote!(rt::FixedTag<#name>), quote!(read.0)),
        Tag::Free { declared: Some(_) } => (quote!(rt::AnyTag<#name>), quote!(read.0)),
        Tag::Free { declared: None } => (quote!(::std::string::String), quote!(read.into())),
    };
    quote!(0 => members.value::<#ty>().map(|read| #place = ::core::option::Option::Some(#text)),)
}

/// Where a field's value waits for the others; the names that the function uses itself end otherwise.
fn local(field: &Field) -> Ident {
    match field.rust.as_str() {
        own @ ("index" | "members" | "seen") => format_ident!("{own}_"),
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
            ::core::option::Option::Some(value) => value,
            ::core::option::Option::None => {
                return ::core::result::Result::Err(members.refuse(rt::ReadError::Required(#json)));
            }
        },
    }
}
