//! Parses the arguments of `models!`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Error, LitStr, Result, Token, bracketed,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

/// The macro's arguments.
pub(crate) struct Input {
    pub(crate) source: Source,
    /// The macro to make, which lists the types.
    pub(crate) each: Option<Ident>,
    pub(crate) runtime: TokenStream,
}

/// Where the documents are.
pub(crate) enum Source {
    Files(Vec<LitStr>),
    Folder(LitStr),
    Inline(LitStr),
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let whole = input.span();
        let mut documents: Option<Source> = None;
        let mut each: Option<Ident> = None;
        let mut inline: Option<LitStr> = None;
        let mut runtime: Option<TokenStream> = None;
        while !input.is_empty() {
            let (name, span) = if input.peek(Token![crate]) {
                let token: Token![crate] = input.parse()?;
                ("crate".to_owned(), token.span)
            } else {
                let name: Ident = input.parse()?;
                (name.to_string(), name.span())
            };
            input.parse::<Token![=]>()?;
            let first = match name.as_str() {
                "documents" => documents.replace(documents_of(input)?).is_none(),
                "schema" => inline.replace(input.parse()?).is_none(),
                "each" => each.replace(input.parse()?).is_none(),
                "crate" => runtime.replace(path(input)?).is_none(),
                _ => {
                    let reason = "unknown argument; write `documents`, `schema`, `each` or `crate`";
                    return Err(Error::new(span, reason));
                }
            };
            if !first {
                return Err(Error::new(
                    span,
                    format!("duplicate argument `{name}`; write it once"),
                ));
            }
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        let source = match (documents, inline) {
            (None, Some(text)) => Source::Inline(text),
            (Some(documents), None) => documents,
            (Some(_), Some(text)) => {
                let reason =
                    "`schema` and `documents` exclude each other; put the text into a document";
                return Err(Error::new(text.span(), reason));
            }
            (None, None) => {
                let reason = "no documents; write `documents = \"schemas\"`, `documents = [\"schemas/name.json\"]` or `schema = \"..\"`";
                return Err(Error::new(whole, reason));
            }
        };
        Ok(Input {
            source,
            each,
            runtime: runtime.unwrap_or_else(|| quote!(::graph_calls_model)),
        })
    }
}

/// A path such as `::graph_calls_model`, up to the next comma.
fn path(input: ParseStream<'_>) -> Result<TokenStream> {
    let start = input.span();
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        let part = input.parse::<TokenTree>()?;
        if !matches!(&part, TokenTree::Ident(_))
            && !matches!(&part, TokenTree::Punct(colon) if colon.as_char() == ':')
        {
            return Err(Error::new(
                part.span(),
                "expected a path, such as `::graph_calls_model`",
            ));
        }
        tokens.extend([part]);
    }
    if tokens.is_empty() {
        return Err(Error::new(
            start,
            "expected a path, such as `::graph_calls_model`",
        ));
    }
    Ok(tokens)
}

/// `"folder"` or `["one", "two"]`
fn documents_of(input: ParseStream<'_>) -> Result<Source> {
    if input.peek(LitStr) {
        Ok(Source::Folder(input.parse()?))
    } else {
        Ok(Source::Files(literals(input)?))
    }
}

/// `["one", "two"]`
fn literals(input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let content;
    bracketed!(content in input);
    let literals = Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?;
    Ok(literals.into_iter().collect())
}
