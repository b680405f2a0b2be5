//! The one table of all types, for whoever does the same with each.

use super::ident;
use crate::ir::Model;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A macro that calls another with every type: those of documents by the documents' names, sorted as
/// the documents are, then those that stand within documents.
pub(super) fn each(model: &Model, name: &Ident) -> TokenStream {
    let mut roots: Vec<Option<Ident>> = vec![None; model.documents.len()];
    let mut inner = Vec::new();
    for def in &model.types {
        match roots.get_mut(def.document) {
            Some(root) if def.origin.pointer().is_empty() => *root = Some(ident(&def.name)),
            _ => inner.push(ident(&def.name)),
        }
    }
    let roots = model.documents.iter().zip(roots);
    let roots = roots.filter_map(|(file, root)| {
        let (name, root) = (stem(file), root?);
        Some(quote!(#name => #root,))
    });
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #name {
            ($($then:tt)+) => {
                $($then)+! { #(#roots)*; #(#inner,)* }
            };
        }
    }
}

/// `call` of `schemas/call.json`.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".json").unwrap_or(name)
}
