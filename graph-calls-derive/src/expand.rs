//! From the arguments of the macro to the code, with a compile error for each error.

use crate::input::{Input, Source};
use graph_calls_codegen::{
    Options,
    error::Error,
    generate_lossy,
    report::Errors,
    source::{Registry, documents_in},
};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::path::{Path, PathBuf};
use syn::LitStr;

/// The name of an inline document in errors.
const INLINE: &str = "schema";

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Input>(input) {
        Ok(input) => input.expand(),
        Err(error) => error.into_compile_error(),
    }
}

impl Input {
    fn expand(&self) -> TokenStream {
        let base = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let base = base.unwrap_or_default();
        match self.files(&base) {
            Ok(files) => self.code(&base, &files),
            Err(errors) => self.compile_errors(&errors),
        }
    }

    /// The code of the documents; beside it the compile errors or, if there are none, what names each file.
    fn code(&self, base: &Path, files: &[String]) -> TokenStream {
        let documents = match &self.source {
            Source::Inline(text) => Registry::from_texts_lossy([(INLINE.to_owned(), text.value())]),
            Source::Files(_) | Source::Folder(_) => Registry::load_lossy(base, files),
        };
        let options = Options {
            runtime: self.runtime.clone(),
            each: self.each.clone(),
        };
        let outcome = generate_lossy(documents, &options);
        let code = outcome.value;
        let beside = match &outcome.errors {
            Some(errors) => self.compile_errors(errors),
            None => included(files),
        };
        quote!(#code #beside)
    }

    /// The documents' files.
    fn files(&self, base: &Path) -> Result<Vec<String>, Errors> {
        match &self.source {
            Source::Files(files) => Ok(files.iter().map(LitStr::value).collect()),
            Source::Folder(folder) => documents_in(base, &folder.value()),
            Source::Inline(_) => Ok(Vec::new()),
        }
    }

    fn compile_errors(&self, errors: &Errors) -> TokenStream {
        errors
            .iter()
            .map(|error| self.compile_error(error))
            .collect()
    }

    /// The error, at the literal that names its document.
    fn compile_error(&self, error: &Error) -> TokenStream {
        let file = error.origin().file();
        let span = match &self.source {
            Source::Files(files) => files
                .iter()
                .find(|literal| literal.value() == file)
                .map_or_else(Span::call_site, LitStr::span),
            Source::Folder(literal) | Source::Inline(literal) => literal.span(),
        };
        syn::Error::new(span, error).into_compile_error()
    }
}

/// Names each document to the compiler, from which Cargo learns that an edited document rebuilds the crate.
///
/// There are no paths out of the crate's own folder among `files`: the documents were read without an error.
fn included(files: &[String]) -> TokenStream {
    let files = files.iter().map(|file| format!("/{file}"));
    quote!(#(
        const _: &[u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #files)
        );
    )*)
}
