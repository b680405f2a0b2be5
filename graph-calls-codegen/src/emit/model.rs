//! What every type has: the checked way in, the way out, serde.

use super::{Emit, doc::source, ident, rules_ident};
use crate::ir::TypeDef;
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// The same for all types, but for these three: a macro of the runtime.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn model_impls(&self, def: &TypeDef) -> TokenStream {
        let name = ident(&def.name);
        let rules = rules_ident(&def.rules);
        let document = source(&def.origin);
        quote!(rt::model!(#name, #document, #rules);)
    }
}
