//! Generated code as formatted source text.

use crate::error::{Error, Origin};
use proc_macro2::TokenStream;

/// Formats tokens as a source file.
///
/// # Errors
/// The tokens are no Rust file; for what this crate generates, that would be a bug in it.
pub fn render(code: &TokenStream) -> Result<String, Error> {
    match syn::parse2(code.clone()) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(error) => Err(Error::new(
            Origin::new("generated code", ""),
            error.to_string(),
            "this is a bug in graph-calls-codegen".to_owned(),
        )),
    }
}
