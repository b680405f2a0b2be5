//! Any JSON value, checked: what a schema becomes that has no type of its own.

use super::{Emit, doc::doc, fields::deprecated, ident, rules_ident};
use crate::ir::TypeDef;
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// A newtype over raw JSON, and the implementations of its traits.
    pub(super) fn any(&self, def: &TypeDef) -> (TokenStream, TokenStream) {
        let krate = self.krate;
        let name = ident(&def.name);
        let rules = rules_ident(&def.rules);
        let docs = doc(def.description.as_deref(), None, &def.origin);
        let deprecated = deprecated(def.deprecated);
        let allow = self.allow_deprecated();
        let definition = quote! {
            #docs
            #deprecated
            #allow
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            pub struct #name(pub #krate::RawJson);
        };
        let implementations = quote! {
            impl ::core::convert::From<#krate::RawJson> for #name {
                #[inline]
                fn from(json: #krate::RawJson) -> Self {
                    Self(json)
                }
            }

            #[doc(hidden)]
            impl rt::Read for #name {
                const EXPECTED: &'static str = "any value";
                const RAW: bool = true;

                fn from_raw(raw: #krate::RawJson) -> rt::Result<Self, rt::ReadError> {
                    rt::Ok(Self(raw))
                }
            }

            #[doc(hidden)]
            impl rt::Write for #name {
                fn write<S: rt::Sink>(&self, sink: S) -> rt::Result<S::Ok, S::Error> {
                    sink.raw(&self.0)
                }
            }

            #[doc(hidden)]
            impl rt::Check for #name {
                #[inline]
                fn satisfies_constraints(&self) -> bool {
                    rt::conforms(&self.0, &#rules)
                }
            }
        };
        (definition, implementations)
    }
}
