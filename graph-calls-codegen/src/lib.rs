//! JSON Schema documents of the Microsoft Graph calling API to typed, tagged Rust models.
//!
//! This is the library behind `graph-calls-derive`; bots depend on `graph-calls-model`. The way
//! of the data has one direction:
//!
//! ```text
//! documents -source-> Registry of Schema -lower-> Model -check-> Model -emit-> tokens
//!      \_____________ Report: every error, as file#/pointer: reason; remedy ________/
//! ```
//!
//! ```
//! use graph_calls_codegen::{Options, generate, source::Registry};
//!
//! let documents = Registry::inline(
//!     "tone.json",
//!     r#"{
//!         "$schema": "https://json-schema.org/draft/2020-12/schema",
//!         "title": "toneInfo",
//!         "type": "object",
//!         "properties": {"tone": {"type": "string"}}
//!     }"#,
//! )?;
//! let code = generate(&documents, &Options::default())?;
//! assert!(code.to_string().contains("pub struct ToneInfo"));
//! # Ok::<(), graph_calls_codegen::report::Errors>(())
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

mod check;
mod emit;
pub mod error;
pub mod ir;
pub mod json;
mod lower;
pub mod names;
#[cfg(feature = "format")]
pub mod render;
pub mod report;
pub mod schema;
pub mod source;
pub mod text;

pub use emit::{Generated, Options};

use report::{Errors, collect};
use source::Registry;

/// Documents to the model.
///
/// # Errors
/// Every error of a schema that has no Rust type, or of types that cannot stand beside one another.
pub fn model(registry: &Registry) -> Result<ir::Model, Errors> {
    collect(|report| {
        let model = lower::lower(registry, report);
        check::check(&model, report);
        model
    })
}

/// Documents to code.
///
/// # Errors
/// As [`model`].
pub fn generate(registry: &Registry, options: &Options) -> Result<Generated, Errors> {
    model(registry).map(|model| emit::emit(&model, options))
}
