//! How a request is sent: its method and its path.

use super::{doc::source, ident, markdown::Markdown};
use crate::ir::{PathPiece, Request};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// `METHOD`, `PATH`, and the function that fills in the path's variables.
pub(super) fn sending(name: &Ident, request: &Request) -> TokenStream {
    let (method, path) = (&request.method, &request.path);
    let variables = request.pieces.iter().filter_map(|piece| match piece {
        PathPiece::Literal(_) => None,
        PathPiece::Variable { rust, .. } => Some(ident(rust)),
    });
    // No local variable: the arguments may have any name.
    let pieces = request.pieces.iter().map(|piece| match piece {
        PathPiece::Literal(text) => quote!(#text),
        PathPiece::Variable { rust, .. } => {
            let variable = ident(rust);
            quote!(&rt::encoded(#variable))
        }
    });
    let origin = source(&request.origin);
    let about_method = Markdown::new("The HTTP method.\n\nSource: ")
        .code(&origin)
        .ours(".")
        .attributes();
    let about_path = Markdown::new("The path below the version of the API, as a URI template: ")
        .code(&format!("{{graph}}{path}"))
        .ours(
            ", where `{graph}` is `https://graph.microsoft.com/v1.0` or a national cloud's.\n\n\
             Source: ",
        )
        .code(&origin)
        .ours(".")
        .attributes();
    let about_function = Markdown::new(
        "[`PATH`](Self::PATH) with its variables filled in. Each is one segment of the path, so none \
         leads to another address; it is percent-encoded but for letters, digits, `-`, `.`, `_` and `~`.",
    )
    .attributes();
    quote! {
        impl #name {
            #about_method
            pub const METHOD: &'static str = #method;

            #about_path
            pub const PATH: &'static str = #path;

            #about_function
            #[inline]
            pub fn path(#(#variables: &rt::PathSegment<'_>),*) -> ::std::string::String {
                [#(#pieces),*].concat()
            }
        }
    }
}
