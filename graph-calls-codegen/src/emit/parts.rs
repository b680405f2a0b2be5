//! Structs of very many members, in parts.
//!
//! A struct of 10,000 strings is 240 KB: on the stack of an unoptimized build it would be there several times,
//! and functions and derives over all of its members take rustc more than linear time, or its own stack.
//! So the members are in structs of [`PART`] members each, on the heap; each dereferences to the next one,
//! so that `value.member` works as for any other struct.

use super::{
    Emit,
    check::constraints,
    doc::doc,
    fields::{argument, deprecated, tag_field},
    ident,
    layout::{field_set_words, first_field, nullable, required, tables},
    markdown::Markdown,
    number,
    read::read_tag,
    write::write_member,
};
use crate::ir::{Field, Struct, Tag, TypeDef, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A struct of more members is in parts.
const MOST_IN_ONE: usize = 256;

/// So many members a part has at most.
const PART: usize = 128;

/// Whether a struct is in parts.
pub(super) fn is_in_parts(shape: &Struct) -> bool {
    shape.fields.len() > MOST_IN_ONE
}

/// What has the field of this index, where `place` is the struct.
///
/// Each dereference takes rustc a step, so that 10,000 members behind up to 78 of them would take minutes.
pub(super) fn holder(shape: &Struct, index: usize, place: &TokenStream) -> TokenStream {
    if !is_in_parts(shape) {
        return place.clone();
    }
    let part = accessor(index / PART);
    quote!(#place.#part())
}

/// The function of a struct in parts that returns the part of this index.
fn accessor(part: usize) -> Ident {
    format_ident!("__members_{}", part + 1)
}

/// A part of a struct.
struct Part<'a> {
    /// The part's public type.
    name: Ident,
    /// What it is while it is read.
    draft: Ident,
    fields: &'a [Field],
    /// The next part's public type.
    next: Option<Ident>,
    /// The index of its first field among all of them.
    start: usize,
}

fn parts<'a>(def: &TypeDef, shape: &'a Struct) -> Vec<Part<'a>> {
    let count = shape.fields.len().div_ceil(PART);
    let name = |number: usize| format_ident!("__{}Members{}", def.name, number);
    let chunks = shape.fields.chunks(PART).enumerate();
    let parts = chunks.map(|(index, fields)| Part {
        name: name(index + 1),
        draft: format_ident!("__Part{}", index + 1),
        fields,
        next: (index + 1 < count).then(|| name(index + 2)),
        start: index * PART,
    });
    parts.collect()
}

impl Part<'_> {
    /// Words of 64 bits for a bit per member.
    fn words(&self) -> proc_macro2::Literal {
        number(self.fields.len().div_ceil(64))
    }

    /// The end of a list of fields, with the next part as `next`.
    fn with_next(&self) -> Option<TokenStream> {
        self.next.as_ref().map(|_| quote!(__next: next,))
    }

    fn next_parameter(&self) -> Option<TokenStream> {
        let next = self.next.as_ref()?;
        Some(quote!(next: ::std::boxed::Box<#next>))
    }
}

/// What is done with each part in turn, from a reference to the whole; `each` uses `part`.
fn walk(parts: &[Part<'_>], each: &TokenStream) -> TokenStream {
    let steps = parts.iter().map(|part| {
        let next = part
            .next
            .as_ref()
            .map(|_| quote!(let part = &*part.__next;));
        quote!(#each #next)
    });
    quote! {
        let part = &*self.__members;
        #(#steps)*
    }
}

/// The functions that return and set the nulls of members; `None` if no member may be absent and null.
fn nulls_of_parts(def: &TypeDef, shape: &Struct, parts: &[Part<'_>]) -> Option<TokenStream> {
    let words = nullable(shape)?;
    let name = ident(&def.name);
    let arms = parts.iter().enumerate().map(|(index, part)| {
        let (part_of, first) = (accessor(index), part.start + first_field(shape));
        let last = number(first + part.fields.len() - 1);
        let first = number(first);
        quote!(#first..=#last => self.#part_of().explicit_nulls.set(index - #first, is_null),)
    });
    Some(quote! {
        impl #name {
            fn __set_null(&mut self, index: usize, is_null: bool) {
                match index {
                    #(#arms)*
                    _ => {}
                }
            }
        }

        rt::nulls!(#name, [#(#words),*], __set_null);
    })
}

impl Emit<'_> {
    /// The definition, and the implementations.
    pub(super) fn struct_in_parts(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Struct,
    ) -> (TokenStream, TokenStream) {
        let parts = parts(def, shape);
        let definitions = self.definitions(id, def, shape, &parts);
        let reading = self.read_parts(def, shape, &parts);
        let writing = self.write_parts(def, shape, &parts);
        let nulls = nulls_of_parts(def, shape, &parts);
        let check = self.check_parts(id, def, shape, &parts);
        (definitions, quote!(#reading #writing #nulls #check))
    }

    fn definitions(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Struct,
        parts: &[Part<'_>],
    ) -> TokenStream {
        let krate = self.krate;
        let name = ident(&def.name);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let derives = self.derives(id);
        let tag = shape
            .tag
            .as_ref()
            .filter(|tag| !tag.is_implied())
            .map(tag_field);
        let first = parts.first().map(|part| &part.name);
        let derefs = std::iter::once((&name, first, quote!(__members)));
        let next = parts
            .iter()
            .map(|part| (&part.name, part.next.as_ref(), quote!(__next)));
        let derefs = derefs.chain(next).filter_map(|(name, next, place)| {
            let next = next?;
            Some(quote! {
                impl ::core::ops::Deref for #name {
                    type Target = #next;

                    #[inline]
                    fn deref(&self) -> &#next {
                        &self.#place
                    }
                }

                impl ::core::ops::DerefMut for #name {
                    #[inline]
                    fn deref_mut(&mut self) -> &mut #next {
                        &mut self.#place
                    }
                }
            })
        });
        let parts = parts.iter().map(|part| {
            let (part_name, words) = (&part.name, part.words());
            let about = Markdown::new("Members ")
                .word(part.start + 1)
                .ours(" to ")
                .word(part.start + part.fields.len())
                .ours(" of [`")
                .word(&name)
                .ours("`], which dereferences to this type.")
                .attributes();
            let fields = part.fields.iter().map(|field| self.field(field));
            let next = part
                .next
                .as_ref()
                .map(|next| quote!(__next: ::std::boxed::Box<#next>,));
            quote! {
                #about
                #derives
                #[non_exhaustive]
                pub struct #part_name {
                    #(#fields)*
                    explicit_nulls: #krate::__private::Nulls<#words>,
                    #next
                }
            }
        });
        quote! {
            #docs
            ///
            /// Its members are fields of several structs; it dereferences to the first of them.
            #deprecated
            #derives
            #[non_exhaustive]
            pub struct #name {
                #tag
                /// Undeclared members, which are written back unchanged.
                pub additional: #krate::Additional,
                __members: ::std::boxed::Box<#first>,
            }
            #(#derefs)*
            #(#parts)*
        }
    }

    /// `new`, with what is required as arguments, and the functions that make the parts.
    pub(super) fn new_in_parts(&self, def: &TypeDef, shape: &Struct) -> (TokenStream, TokenStream) {
        let parts = parts(def, shape);
        let makers = parts.iter().map(|part| {
            let name = &part.name;
            let required = part.fields.iter().filter(|field| field.required);
            let parameters = required.map(|field| {
                let (name, ty) = (ident(&field.rust), self.value_type(&field.value));
                quote!(#name: #ty,)
            });
            let fields = part.fields.iter().map(|field| {
                let name = ident(&field.rust);
                if field.required {
                    quote!(#name,)
                } else {
                    quote!(#name: rt::None,)
                }
            });
            let next = part
                .next
                .as_ref()
                .map(|next| quote!(__next: ::std::boxed::Box<#next>));
            let with_next = part.next.as_ref().map(|_| quote!(__next,));
            quote! {
                impl #name {
                    #[inline(never)]
                    fn __new(#(#parameters)* #next) -> ::std::boxed::Box<Self> {
                        rt::Box::new(Self {
                            #(#fields)*
                            explicit_nulls: rt::Nulls::EMPTY,
                            #with_next
                        })
                    }
                }
            }
        });
        let accessors = parts.iter().enumerate().map(|(index, part)| {
            let (accessor_name, part_name) = (accessor(index), &part.name);
            let place = match index.checked_sub(1).map(accessor) {
                None => quote!(self.__members),
                Some(before) => quote!(self.#before().__next),
            };
            quote! {
                #[inline]
                fn #accessor_name(&mut self) -> &mut #part_name {
                    &mut #place
                }
            }
        });
        let name = ident(&def.name);
        let makers = quote! {
            #(#makers)*

            #[allow(dead_code)]
            impl #name {
                #(#accessors)*
            }
        };
        let steps = parts.iter().rev().map(|part| {
            let name = &part.name;
            let required = part.fields.iter().filter(|field| field.required);
            let arguments = required.map(|field| {
                let name = ident(&field.rust);
                let value = argument(&field.value, &quote!(#name));
                quote!(#value,)
            });
            let next = part.next.as_ref().map(|_| quote!(__next));
            quote!(let __next = #name::__new(#(#arguments)* #next);)
        });
        let value = quote! {
            #(#steps)*
        };
        (makers, value)
    }

    fn read_parts(&self, def: &TypeDef, shape: &Struct, parts: &[Part<'_>]) -> TokenStream {
        let (name, m) = (ident(&def.name), &self.members);
        let tables = tables(shape);
        let drafts = parts.iter().map(|part| self.draft(part));
        let words = field_set_words(shape);
        let offset = first_field(shape);
        let names = parts.iter().map(|part| &part.name);
        let blanks = parts.iter().map(|part| {
            let draft = &part.draft;
            let place = format_ident!("part{}", part.start);
            quote!(let mut #place = #draft::blank();)
        });
        let arms = parts.iter().map(|part| {
            let place = format_ident!("part{}", part.start);
            let first = part.start + offset;
            let last = number(first + part.fields.len() - 1);
            let first = number(first);
            quote!(#first..=#last => #place.read(members, index - #first),)
        });
        let finishes = parts.iter().rev().map(|part| {
            let place = format_ident!("part{}", part.start);
            let next = part.next.as_ref().map(|_| quote!(, next));
            quote!(let next = #place.finish(members #next)?;)
        });
        let tag = shape.tag.as_ref();
        let is_implied = tag.is_some_and(Tag::is_implied);
        let read = tag.map(|tag| read_tag(tag, &quote!(odata_type)));
        let kept = tag.filter(|_| !is_implied);
        let local = kept.map(|_| quote!(let mut odata_type = rt::None;));
        let value = kept.map(|_| quote!(odata_type,));
        let required = required(shape);
        let complete = (!required.is_empty())
            .then(|| quote!(members.complete(&FIELDS, &seen, &[#(#required),*])?;));
        quote! {
            #tables

            #(#drafts)*

            #[doc(hidden)]
            impl rt::Read for #name {
                const EXPECTED: &'static str = "object";

                fn from_object<#m: rt::Members>(members: &mut #m) -> rt::Result<Self, #m::Error> {
                    let mut seen = rt::FieldSet::<#words>::EMPTY;
                    let mut additional = rt::Additional::EMPTY;
                    #local
                    // The size of the struct itself does not show that of its parts.
                    members.charge(0 #(+ ::core::mem::size_of::<#names>())*)?;
                    #(#blanks)*
                    while let rt::Some(index) = members.declared(&FIELDS, &mut seen, &mut additional)? {
                        match index {
                            #read
                            #(#arms)*
                            _ => rt::Ok(()),
                        }?;
                    }
                    #complete
                    #(#finishes)*
                    rt::Ok(Self {
                        #value
                        additional,
                        __members: next,
                    })
                }
            }
        }
    }

    /// What a part is while it is read: members that have no value to begin with are optional.
    fn draft(&self, part: &Part<'_>) -> TokenStream {
        let (draft, name, m, words) = (&part.draft, &part.name, &self.members, part.words());
        let places = part.fields.iter().map(|field| (field, self.blank(field)));
        let places: Vec<(&Field, Option<TokenStream>)> = places.collect();
        let fields = places.iter().map(|(field, blank)| {
            let (name, ty) = (ident(&field.rust), self.field_type(field));
            if blank.is_some() {
                quote!(#name: #ty,)
            } else {
                quote!(#name: ::core::option::Option<#ty>,)
            }
        });
        let blanks = places.iter().map(|(field, blank)| {
            let name = ident(&field.rust);
            let blank = blank.clone().unwrap_or_else(|| quote!(rt::None));
            quote!(#name: #blank,)
        });
        let reads = places.iter().enumerate().map(|(index, (field, blank))| {
            let (index, name) = (number(index), ident(&field.rust));
            if field.value.nullable && !field.required {
                quote!(#index => members.nullable(&mut self.#name, &mut self.explicit_nulls, #index),)
            } else if !field.required || blank.is_none() {
                quote!(#index => members.present(&mut self.#name),)
            } else {
                quote!(#index => members.required(&mut self.#name),)
            }
        });
        let values = places.iter().map(|(field, blank)| {
            let (name, json) = (ident(&field.rust), &field.json);
            if blank.is_some() {
                return quote!(#name: part.#name,);
            }
            quote! {
                #name: match part.#name {
                    rt::Some(value) => value,
                    rt::None => {
                        return rt::Err(members.reject(rt::ReadError::Required(#json)));
                    }
                },
            }
        });
        let (next, with_next) = (part.next_parameter(), part.with_next());
        quote! {
            struct #draft {
                #(#fields)*
                explicit_nulls: rt::Nulls<#words>,
            }

            impl #draft {
                // Not inlined: the value would be on the stack of what reads the members.
                #[inline(never)]
                fn blank() -> ::std::boxed::Box<Self> {
                    rt::Box::new(#draft {
                        #(#blanks)*
                        explicit_nulls: rt::Nulls::EMPTY,
                    })
                }

                fn read<#m: rt::Members>(&mut self, members: &mut #m, index: usize) -> rt::Result<(), #m::Error> {
                    match index {
                        #(#reads)*
                        _ => rt::Ok(()),
                    }
                }

                #[allow(clippy::boxed_local, unused_variables)]
                #[inline(never)]
                fn finish<#m: rt::Members>(self: ::std::boxed::Box<Self>, members: &mut #m, #next) -> rt::Result<::std::boxed::Box<#name>, #m::Error> {
                    let part = *self;
                    rt::Ok(rt::Box::new(#name {
                        #(#values)*
                        explicit_nulls: part.explicit_nulls,
                        #with_next
                    }))
                }
            }
        }
    }

    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    fn write_parts(&self, def: &TypeDef, shape: &Struct, parts: &[Part<'_>]) -> TokenStream {
        let (name, title) = (ident(&def.name), &def.name);
        let tag = super::write::write_tag(shape);
        let members = parts.iter().map(|part| {
            let name = &part.name;
            let writes = part.fields.iter().enumerate().map(|(index, field)| {
                let member = ident(&field.rust);
                let place = part.start + first_field(shape) + index;
                write_member(field, place, index, &quote!(self.#member))
            });
            let shows = part.fields.iter().enumerate().map(|(index, field)| {
                let (index, text, member) = (number(index), &field.rust, ident(&field.rust));
                if field.required {
                    quote!(out.field(#text, &self.#member);)
                } else if !field.value.nullable {
                    quote!(rt::debug_optional(out, #text, &self.#member, false);)
                } else {
                    quote! {
                        rt::debug_optional(out, #text, &self.#member, self.explicit_nulls.contains(#index));
                    }
                }
            });
            quote! {
                impl #name {
                    fn __write<O: rt::ObjectSink>(&self, object: &mut O) {
                        #[allow(unused_variables)]
                        let nulls = &self.explicit_nulls;
                        #(#writes)*
                    }

                    fn __debug(&self, out: &mut rt::fmt::DebugStruct<'_, '_>) {
                        #(#shows)*
                    }
                }

                impl rt::fmt::Debug for #name {
                    fn fmt(&self, f: &mut rt::Formatter<'_>) -> rt::fmt::Result {
                        f.debug_struct(#title).finish_non_exhaustive()
                    }
                }
            }
        });
        let shown =
            shape.tag.as_ref().filter(|tag| !tag.is_implied()).map(
                |_| quote!(rt::debug_optional(&mut out, "odata_type", &self.odata_type, false);),
            );
        let write = walk(parts, &quote!(part.__write(&mut object);));
        let debug = walk(parts, &quote!(part.__debug(&mut out);));
        quote! {
            #(#members)*

            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> rt::Result<S::Ok, S::Error> {
                    use rt::ObjectSink as _;
                    let mut object = sink.object()?;
                    #tag
                    #write
                    self.additional.write(&mut object);
                    object.end()
                }
            }

            impl rt::fmt::Debug for #name {
                fn fmt(&self, f: &mut rt::Formatter<'_>) -> rt::fmt::Result {
                    let mut out = f.debug_struct(#title);
                    #shown
                    #debug
                    if !self.additional.is_empty() {
                        out.field("additional", &self.additional);
                    }
                    out.finish()
                }
            }
        }
    }

    fn check_parts(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Struct,
        parts: &[Part<'_>],
    ) -> TokenStream {
        let name = ident(&def.name);
        let tag = match &shape.tag {
            Some(tag @ Tag::Pinned { text, .. }) if !tag.is_implied() => Some(quote! {
                if !self.odata_type.as_deref().is_none_or(|tag| tag == #text) {
                    return false;
                }
            }),
            _ => None,
        };
        let conforms = self.conforms(def);
        let by_part = self.constrained[id.0] && conforms.is_none();
        let members = parts.iter().map(|part| {
            let name = &part.name;
            let well_formed = self.members_are_well_formed(part.fields);
            let satisfies = by_part.then(|| {
                let checks = self.members_satisfy(part.fields.iter().enumerate(), false);
                quote! {
                    fn __satisfies_constraints(&self) -> bool {
                        #(if !(#checks) { return false; })*
                        true
                    }
                }
            });
            quote! {
                impl #name {
                    fn __is_well_formed(&self) -> bool {
                        #(if !(#well_formed) { return false; })*
                        true
                    }

                    #satisfies
                }
            }
        });
        let well_formed = walk(
            parts,
            &quote!(if !part.__is_well_formed() {
                return false;
            }),
        );
        let satisfies = by_part.then(|| {
            let each = walk(
                parts,
                &quote!(if !part.__satisfies_constraints() {
                    return false;
                }),
            );
            quote!(#each true)
        });
        let satisfies = conforms.or(satisfies).map(|checks| constraints(&checks));
        quote! {
            #(#members)*

            #[doc(hidden)]
            impl rt::Check for #name {
                fn is_well_formed(&self) -> bool {
                    // A declared member among the others would be written twice.
                    if !FIELDS.declares_none_of(&self.additional) {
                        return false;
                    }
                    #tag
                    #well_formed
                    true
                }

                #satisfies
            }
        }
    }
}
