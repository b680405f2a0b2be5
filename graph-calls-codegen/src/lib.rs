//! JSON Schema documents of the Microsoft Graph calling API to typed, tagged Rust models.
//!
//! This is the library behind `graph-calls-derive`; bots depend on `graph-calls-model`. The way
//! of the data has one direction:
//!
//! ```text
//! documents -source-> Registry of Schema -lower-> Model -check-> Model -emit-> tokens
//!      \_____________ Report: every fault, as file#/pointer: reason; remedy ________/
//! ```
//!
//! ```
//! use graph_calls_codegen::{Options, generate, report::Report, source::Registry};
//!
//! let mut report = Report::new();
//! let documents = Registry::inline(
//!     "tone.json",
//!     r#"{
//!         "$schema": "https://json-schema.org/draft/2020-12/schema",
//!         "title": "toneInfo",
//!         "type": "object",
//!         "properties": {"tone": {"type": "string"}}
//!     }"#,
//!     &mut report,
//! );
//! let code = generate(&documents, &Options::default(), &mut report);
//! report.finish()?;
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

use report::Report;
use source::Registry;

/// Documents to the model.
///
/// `None` if there is a fault, in the documents or in the model: the report has it.
pub fn model(registry: &Registry, report: &mut Report) -> Option<ir::Model> {
    if !report.is_empty() {
        return None;
    }
    let model = lower::lower(registry, report);
    check::check(&model, report);
    report.is_empty().then_some(model)
}

/// Documents to code. Faults go to the report; with a fault in it, the code is empty.
pub fn generate(registry: &Registry, options: &Options, report: &mut Report) -> Generated {
    let model = model(registry, report);
    model.map_or_else(Generated::default, |model| emit::emit(&model, options))
}
