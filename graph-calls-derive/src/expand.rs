//! Arguments in, code or compile errors out.

use crate::input::{Input, Source};
use graph_calls_codegen::{
    Options,
    error::Error,
    generate,
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
        match self.code(&base) {
            Ok(code) => code,
            Err(errors) => errors
                .iter()
                .map(|error| self.compile_error(error))
                .collect(),
        }
    }

    /// The code of the documents, which names each file.
    fn code(&self, base: &Path) -> Result<TokenStream, Errors> {
        let files = self.files(base)?;
        let documents = match &self.source {
            Source::Inline(text) => Registry::inline(INLINE, &text.value())?,
            Source::Files(_) | Source::Folder(_) => Registry::load(base, &files)?,
        };
        let options = Options {
            runtime: self.runtime.clone(),
            each: self.each.clone(),
        };
        let code = generate(&documents, &options)?;
        let rebuild = files.iter().filter(|file| is_local(file)).map(|file| {
            let path = format!("/{file}");
            // Names the document to the compiler, which tells Cargo.
            quote!(
                const _: &[u8] = ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)
                );
            )
        });
        Ok(quote!(#code #(#rebuild)*))
    }

    /// The documents' files.
    fn files(&self, base: &Path) -> Result<Vec<String>, Errors> {
        match &self.source {
            Source::Files(files) => Ok(files.iter().map(LitStr::value).collect()),
            Source::Folder(folder) => documents_in(base, &folder.value()),
            Source::Inline(_) => Ok(Vec::new()),
        }
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

/// Whether a path stays below the crate's own folder; one that doesn't is an error already.
fn is_local(file: &str) -> bool {
    let path = Path::new(file);
    path.components()
        .all(|part| matches!(part, std::path::Component::Normal(_)))
}
