//! Builders of request bodies.

use super::{Emit, ident, markdown::Markdown};
use crate::ir::{Field, Struct, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

impl Emit<'_> {
    /// `T::builder(required..)`, a setter for each other member, and `build`: the definition of the builder, and
    /// the implementations.
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
        let begin = Markdown::new("Returns a builder of the request, with its required members.")
            .attributes();
        let about = Markdown::new("Builder of [`")
            .word(&name)
            .ours("`]; [`build`](")
            .word(&builder)
            .ours("::build) validates it.")
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

            impl #builder {
                #setters

                /// Adds an undeclared member.
                #[must_use]
                pub fn additional(
                    mut self,
                    name: impl rt::Into<::std::string::String>,
                    value: impl rt::Into<#krate::RawJson>,
                ) -> Self {
                    self.0.additional.insert(name, value);
                    self
                }

                /// Validates the request.
                ///
                /// # Errors
                /// Returns the request with all of its violations.
                #[inline]
                pub fn build(self) -> rt::Result<#krate::Valid<#name>, #krate::Invalid<#name>> {
                    self.0.validate()
                }
            }
        };
        let definition = quote! {
            #about
            #allow
            #[derive(Debug, Clone)]
            #[must_use = "`build` returns the request"]
            pub struct #builder(#name);
        };
        (definition, begins)
    }
}
