//! Imports and compares the JSON Schema documents of `graph-calls-model`; for maintainers.
//!
//! - [`import`] generates the documents from Microsoft's OData metadata and an overlay of merge patches.
//! - [`diff`] compares two sets of documents and reports the effects on Rust callers and on payloads.
//!
//! Both work on texts and models in memory. The command `graph-calls` (crate `graph-calls-cli`) reads and writes the files.

#![forbid(unsafe_code)]
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

pub mod diff;
pub mod import;
mod types;
