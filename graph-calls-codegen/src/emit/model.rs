//! What every type has: the checked way in, the way out, serde.

use super::{Emit, doc::source, ident, rules_ident};
use crate::ir::TypeDef;
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    pub(super) fn model_impls(&self, def: &TypeDef) -> TokenStream {
        let krate = self.krate;
        let name = ident(&def.name);
        let rules = rules_ident(&def.rules);
        let document = source(&def.origin);
        quote! {
            impl #krate::Model for #name {
                const SCHEMA: &'static str = #document;

                fn rules() -> &'static rt::Rules {
                    &#rules
                }
            }

            impl #name {
                /// Reads JSON text, and checks it against the document in the same call.
                ///
                /// # Errors
                /// Every violation; or one, if the text is not JSON, holds a member twice, or is
                /// nested too deeply.
                pub fn from_slice(json: &[u8]) -> ::core::result::Result<#krate::Valid<Self>, #krate::Violations> {
                    #krate::Valid::from_slice(json)
                }

                /// Checks the value against the document.
                ///
                /// # Errors
                /// Every violation.
                pub fn validate(self) -> ::core::result::Result<#krate::Valid<Self>, #krate::Violations> {
                    #krate::Valid::new(self)
                }

                /// Writes the value as JSON text.
                pub fn to_vec(&self) -> ::std::vec::Vec<u8> {
                    rt::to_vec(self)
                }
            }

            impl rt::Serialize for #name {
                fn serialize<S: rt::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    rt::serialize(self, serializer)
                }
            }

            impl<'de> rt::Deserialize<'de> for #name {
                fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                    rt::deserialize(deserializer)
                }
            }
        }
    }
}
