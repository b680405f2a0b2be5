//! The macro [`models!`]: JSON Schema documents become typed, tagged Rust models.

#![forbid(unsafe_code)]

mod expand;
mod input;

use proc_macro::TokenStream;

/// Generates a Rust type for each schema of the documents that it names.
///
/// ```ignore
/// graph_calls_model::models! {
///     documents = ["schemas/toneInfo.json", "schemas/tone.json"],
/// }
/// ```
///
/// - `documents`: every document, as a path below the crate's own folder. A document may refer
///   to the others that are named, and to no file that is not. An edited document rebuilds.
///   A document with `links` is the body of a request: its type gets a builder, `METHOD` and `PATH`.
/// - `documents = "schemas"`: every `.json` file in that folder, not below it. Cargo notices a new file
///   when another document changes, or the file with this call is saved again.
/// - `schema = "..."`: the one document itself, as text, in place of `documents`.
/// - `each = name`: also makes a macro of that name, hidden from the documentation, for tables of all types. It
///   calls the macro that it is given with `"toneInfo" => ToneInfo, ..; Other, ..`: the documents by their
///   names, then the types that stand within documents.
/// - `crate = path`: the crate that holds the runtime, if that is not `::graph_calls_model`: what that is called here, or
///   `::graph_calls_runtime` for documents of one's own without Microsoft's.
///
/// Documents of draft-04, -06, -07 and 2019-09 are read as `graph-calls upgrade` rewrites them to 2020-12. A sentence in
/// the documentation of the document's type says so.
///
/// An error in a document is a compile error `file:line:column #/json/pointer: reason; remedy`, one for each
/// error. The types are generated all the same, as far as their schemas have no errors: code that uses them adds no
/// errors of its own. The dialect that documents are written in is described in
/// `graph-calls-model/schemas/README.md`, the keywords in the README of `graph-calls-codegen`.
#[proc_macro]
pub fn models(input: TokenStream) -> TokenStream {
    expand::expand(input.into()).into()
}
