//! How a request is sent: its method and its path.

use super::{
    doc::{lines, source},
    ident,
};
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
            quote!(&rt::percent_encoded(#variable))
        }
    });
    let origin = source(&request.origin);
    let about_method = lines(&format!("The HTTP method.\n\nSource: `{origin}`."));
    let about_path = lines(&format!(
        "The path below the version of the API, as a URI template: `{{graph}}{path}`, where \
         `{{graph}}` is `https://graph.microsoft.com/v1.0` or a national cloud's.\n\n\
         Source: `{origin}`."
    ));
    let about_function = lines(
        "[`PATH`](Self::PATH) with its variables filled in, each percent-encoded but for letters, \
         digits, `-`, `.`, `_` and `~`.",
    );
    quote! {
        impl #name {
            #about_method
            pub const METHOD: &'static str = #method;

            #about_path
            pub const PATH: &'static str = #path;

            #about_function
            #[inline]
            pub fn path(#(#variables: &str),*) -> ::std::string::String {
                [#(#pieces),*].concat()
            }
        }
    }
}
