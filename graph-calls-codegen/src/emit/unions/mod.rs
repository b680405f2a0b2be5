//! Choices by type tag.

mod check;
mod getters;
mod many;
mod read;

use self::many::Many;
use super::{Emit, doc::doc, fields::deprecated, ident, markdown::Markdown};
use crate::ir::{Select, Shape, Type, TypeDef, TypeId, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::HashMap;

impl Emit<'_> {
    /// A union's definition, and the implementations of its traits.
    pub(super) fn union(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Union,
    ) -> (TokenStream, TokenStream) {
        let name = ident(&def.name);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let many = many::is_many(shape).then(|| Many::new(self, &name, shape));
        let derives = match &many {
            Some(_) => self.allow_deprecated().unwrap_or_default(),
            None => self.derives(id),
        };
        let variants = shape.variants.iter().map(|variant| {
            let docs = variant_doc(&variant.select).attributes();
            let (name, body) = (ident(&variant.rust), self.body(variant));
            quote!(#docs #name(#body),)
        });
        let definition = quote! {
            #docs
            #deprecated
            #derives
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
            }
        };
        let read = self.read_union(&name, shape, many.as_ref());
        let from = self.conversions(&name, shape);
        let all = match &many {
            Some(many) => self.done_with_many(id, def, shape, many),
            None => self.done_with_few(id, def, shape),
        };
        let implementations = quote! {
            #read
            #from
            #all
        };
        (definition, implementations)
    }

    /// What is done with every variant, in functions that match on all of them.
    fn done_with_few(&self, id: TypeId, def: &TypeDef, shape: &Union) -> TokenStream {
        let name = ident(&def.name);
        let getters = self.getters(&name, shape);
        let tagging = tagging(&name, shape);
        let check = self.check_union(id, def, shape);
        let variants = shape.variants.iter().map(|variant| ident(&variant.rust));
        quote! {
            #getters
            #tagging
            #check

            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> rt::Result<S::Ok, S::Error> {
                    match self {
                        #(Self::#variants(body) => rt::Write::write(body, sink),)*
                    }
                }
            }
        }
    }

    /// What is done with every variant, by views.
    fn done_with_many(
        &self,
        id: TypeId,
        def: &TypeDef,
        shape: &Union,
        many: &Many<'_>,
    ) -> TokenStream {
        let (mut methods, getters) = self.getters_of_many(shape, many).unwrap_or_default();
        let (of_check, check) = self.check_of_many(id, def, many);
        methods.extend(of_check);
        let implementations = many.implementations(&methods);
        let tagging = tagging(many.name, shape);
        quote!(#implementations #getters #tagging #check)
    }

    /// Whether a type is a union that can say which of its types a value is, where that is absent.
    pub(super) fn is_tagged_union(&self, ty: &Type) -> bool {
        let Type::Named(id) = ty else {
            return false;
        };
        match &self.model.get(*id).shape {
            Shape::Union(shape) => untagged(shape).is_some(),
            _ => false,
        }
    }

    fn body_name(&self, variant: &Variant) -> Ident {
        ident(&self.model.get(variant.body).name)
    }

    /// The type of the field of a variant: a boxed struct, or a list of structs.
    fn body(&self, variant: &Variant) -> TokenStream {
        let name = self.body_name(variant);
        if variant.is_list() {
            quote!(::std::vec::Vec<#name>)
        } else {
            quote!(::std::boxed::Box<#name>)
        }
    }

    /// Clones the field of a variant from a reference to it, or to the contents of its box.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    fn copy_of(&self, variant: Option<&Variant>, body: &TokenStream) -> TokenStream {
        let copy = quote!(::core::clone::Clone::clone(#body));
        if variant.is_some_and(Variant::is_list) {
            copy
        } else {
            quote!(rt::Box::new(#copy))
        }
    }

    /// `From` for each struct that is the field of exactly one variant with listed tags.
    fn conversions(&self, name: &Ident, shape: &Union) -> TokenStream {
        let mut count: HashMap<(TypeId, bool), usize> = HashMap::new();
        let is_known =
            |variant: &&Variant| !matches!(variant.select, Select::Unknown | Select::Items);
        for variant in shape.variants.iter().filter(is_known) {
            *count.entry((variant.body, variant.is_list())).or_default() += 1;
        }
        let is_only = |variant: &&Variant| {
            is_known(variant) && count.get(&(variant.body, variant.is_list())) == Some(&1)
        };
        let conversions = shape.variants.iter().filter(is_only).map(|variant| {
            let (rust, body) = (ident(&variant.rust), self.body_name(variant));
            if variant.is_list() {
                return quote! {
                    impl ::core::convert::From<::std::vec::Vec<#body>> for #name {
                        #[inline]
                        fn from(items: ::std::vec::Vec<#body>) -> Self {
                            Self::#rust(items)
                        }
                    }
                };
            }
            quote! {
                impl ::core::convert::From<#body> for #name {
                    #[inline]
                    fn from(body: #body) -> Self {
                        Self::#rust(rt::Box::new(body))
                    }
                }
            }
        });
        quote!(#(#conversions)*)
    }
}

/// The function that writes the type tag where it is absent and need not be.
fn tagging(name: &Ident, shape: &Union) -> Option<TokenStream> {
    let variant = untagged(shape)?;
    let [tag] = variant.select.tags() else {
        return None;
    };
    let rust = ident(&variant.rust);
    let docs = Markdown::new("Sets an absent type tag to ")
        .code(tag)
        .ours(", which Graph requires in members that its metadata does not declare.")
        .attributes();
    Some(quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn with_odata_type(mut self) -> Self {
                if let Self::#rust(body) = &mut self {
                    body.odata_type.get_or_insert(rt::Cow::Borrowed(#tag));
                }
                self
            }
        }
    })
}

/// The variant that takes what has no tag, and by one tag only.
fn untagged(shape: &Union) -> Option<&Variant> {
    let mut variants = shape.variants.iter();
    variants.find(|variant| {
        matches!(variant.select, Select::Absent(_)) && variant.select.tags().len() == 1
    })
}

fn variant_doc(select: &Select) -> Markdown {
    let tags = |text: Markdown| {
        let mut text = text;
        for (index, tag) in select.tags().iter().enumerate() {
            text = text.ours(if index == 0 { "" } else { " or " }).code(tag);
        }
        text
    };
    match select {
        Select::Tags(_) => tags(Markdown::new("Tagged ")).ours("."),
        Select::Absent(_) => tags(Markdown::new("Tagged ")).ours(", or not tagged."),
        Select::Unknown => Markdown::new("Tagged as a type that the document does not list."),
        Select::ItemTags(_) => {
            tags(Markdown::new("A collection whose items are tagged ")).ours(".")
        }
        Select::Items => Markdown::new("Any other collection, including an empty one."),
    }
}
