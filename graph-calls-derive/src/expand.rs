//! Arguments in, code or compile errors out.

use crate::input::{Input, Source};
use graph_calls_codegen::{
    Generated, Options,
    error::Error,
    generate,
    report::{Errors, Report},
    source::Registry,
};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use std::path::PathBuf;
use syn::LitStr;

/// The name of an inline document in faults.
const INLINE: &str = "schema";

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Input>(input) {
        Ok(input) => input.expand(),
        Err(error) => error.into_compile_error(),
    }
}

impl Input {
    fn expand(&self) -> TokenStream {
        let (code, verdict) = self.generate();
        let rebuild = self
            .files()
            .iter()
            .filter(|file| is_local(&file.value()))
            .map(|file| {
                let path = format!("/{}", file.value());
                // Names the document to the compiler, which tells Cargo.
                quote!(
                    const _: &[u8] = ::core::include_bytes!(
                        ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path)
                    );
                )
            });
        match verdict {
            Ok(()) => quote!(#code #(#rebuild)*),
            Err(errors) => errors
                .iter()
                .map(|error| self.compile_error(error))
                .collect(),
        }
    }

    fn generate(&self) -> (Generated, Result<(), Errors>) {
        let mut report = Report::new();
        let registry = match &self.source {
            Source::Inline(text) => Registry::inline(INLINE, &text.value(), &mut report),
            Source::Files(_) => {
                let base = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
                let files: Vec<String> = self.files().iter().map(LitStr::value).collect();
                Registry::load(&base.unwrap_or_default(), &files, &mut report)
            }
        };
        let options = Options {
            runtime: self.runtime.clone(),
        };
        let code = generate(&registry, &options, &mut report);
        (code, report.finish())
    }

    fn files(&self) -> &[LitStr] {
        match &self.source {
            Source::Files(documents) => documents,
            Source::Inline(_) => &[],
        }
    }

    /// The error, at the literal that names its document.
    fn compile_error(&self, error: &Error) -> TokenStream {
        let file = error.origin().file();
        let literal = self.files().iter().find(|literal| literal.value() == file);
        let span = match (&self.source, literal) {
            (_, Some(literal)) => literal.span(),
            (Source::Inline(text), None) => text.span(),
            (Source::Files(_), None) => Span::call_site(),
        };
        syn::Error::new(span, error).into_compile_error()
    }
}

/// Whether a path stays below the crate's own folder; one that doesn't is a fault already.
fn is_local(file: &str) -> bool {
    let path = std::path::Path::new(file);
    path.components()
        .all(|part| matches!(part, std::path::Component::Normal(_)))
}
