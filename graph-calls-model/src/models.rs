//! The types, from the documents in `schemas/`.
//!
//! A new document is noticed when another one changes, or when this file is saved again.

graph_calls_derive::models! {
    documents = "schemas",
    each = each_document,
}
