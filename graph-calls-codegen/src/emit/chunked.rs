//! Functions of very many arms, in parts.

use super::number;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// So many arms a `match` of generated code has at most where there are thousands of cases.
pub(super) const CHUNK: usize = 64;

/// A function that chooses among many by an `index`, in parts of [`CHUNK`] arms each: rustc takes time in the
/// square of the arms of one `match`. `body` is that of the part for some of the `items`, which are sorted by their
/// indices.
///
/// An index beyond those of the items is taken for that of the last.
pub(super) fn chunked<T>(
    name: &Ident,
    signature: &TokenStream,
    arguments: &TokenStream,
    items: &[(usize, T)],
    body: impl FnMut(&[(usize, T)]) -> TokenStream,
) -> TokenStream {
    let part = |part: usize| format_ident!("{name}_{part}");
    let chunks = items.chunks(CHUNK);
    let last = part(chunks.len().saturating_sub(1));
    let arms = chunks.enumerate().filter_map(|(index, chunk)| {
        let (name, end) = (part(index), number(chunk.last()?.0));
        (name != last).then(|| quote!(..=#end => #name(#arguments),))
    });
    let arms: Vec<TokenStream> = arms.collect();
    let names = (0..).map(part);
    let bodies = items.chunks(CHUNK).map(body);
    let functions = names
        .zip(bodies)
        .map(|(name, body)| quote!(fn #name #signature { #body }));
    quote! {
        #(#functions)*

        fn #name #signature {
            match index {
                #(#arms)*
                _ => #last(#arguments),
            }
        }
    }
}
