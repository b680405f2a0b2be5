//! Builders of request bodies.

use super::{Emit, ident, markdown::Markdown};
use crate::ir::{Field, Struct, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Emit<'_> {
    /// `T::builder(required..)`, a function for each other member, and `build`: the builder's own
    /// definition, and what is added to the request's type.
    pub(super) fn builder(&self, def: &TypeDef, shape: &Struct) -> (TokenStream, TokenStream) {
        let krate = self.krate;
        let allow = self.allow_deprecated();
        let name = ident(&def.name);
        let builder = format_ident!("{}Builder", def.name);
        let required: Vec<&Field> = shape.fields.iter().filter(|field| field.required).collect();
        let parameters = required.iter().map(|field| self.parameter(field));
        let arguments = required.iter().map(|field| ident(&field.rust));
        let new = self.new_function(def, shape);
        let setters = self.setters(shape, &quote!(self.0));
        let begin = Markdown::new("Begins a ")
            .code(&def.name)
            .ours(" with what it must have.")
            .attributes();
        let about = Markdown::new("Makes a [`")
            .word(&name)
            .ours("`]; [`build`](")
            .word(&builder)
            .ours("::build) checks it.")
            .attributes();
        let begins = quote! {
            impl #name {
                #new

                #begin
                #[inline]
                pub fn builder(#(#parameters),*) -> #builder {
                    #builder(Self::new(#(#arguments),*))
                }
            }
        };
        let definition = quote! {
            #about
            #allow
            #[derive(Debug, Clone)]
            #[must_use = "a request is made by `build`"]
            pub struct #builder(#name);

            #allow
            impl #builder {
                #setters

                /// Adds a member that the document doesn't declare.
                #[must_use]
                pub fn additional(
                    mut self,
                    name: impl ::core::convert::Into<::std::string::String>,
                    value: impl ::core::convert::Into<#krate::RawJson>,
                ) -> Self {
                    self.0.additional.insert(name, value);
                    self
                }

                /// Validates the request.
                ///
                /// # Errors
                /// The request, and every violation.
                #[inline]
                pub fn build(self) -> ::core::result::Result<#krate::Valid<#name>, #krate::Invalid<#name>> {
                    self.0.validate()
                }
            }
        };
        (definition, begins)
    }
}
