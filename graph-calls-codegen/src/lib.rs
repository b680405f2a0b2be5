//! JSON Schema documents of the Microsoft Graph calling API to typed, tagged Rust models.
//!
//! This is the library behind `graph-calls-derive`; bots depend on `graph-calls-model`. The way
//! of the data has one direction:
//!
//! ```text
//! documents -source-> Registry of Schema -lower-> Model -check-> Model -emit-> tokens
//!      \_____________ Report: every error, as file:line:column #/pointer: reason; remedy _/
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
mod locate;
mod lower;
pub mod names;
#[cfg(feature = "format")]
pub mod render;
mod repair;
pub mod report;
pub mod schema;
pub mod source;
pub mod text;
pub mod upgrade;

pub use emit::{Generated, Options};

use report::{Errors, Outcome, attempt};
use source::Registry;

/// Documents to the model.
///
/// # Errors
/// Every error of a schema that has no Rust type, or of types that cannot stand beside one another.
pub fn model(registry: &Registry) -> Result<ir::Model, Errors> {
    model_lossy(registry).into_result()
}

fn model_lossy(registry: &Registry) -> Outcome<ir::Model> {
    attempt(|report| {
        registry.texts(report);
        let model = lower::lower(registry, report);
        check::check(&model, report);
        registry.restore(report, 0);
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

/// Documents to code, whatever errors they have: each type has its name in the code, and a type with errors has
/// the members, variants and functions that could be made of its schema.
///
/// With an error, the code serves to compile what uses the types, so that one error in a document is one error of
/// the build. It must not be run: it does not enforce what its documents say.
///
/// The errors are those of `registry` or, if it has none, those of [`model`].
///
/// ```
/// use graph_calls_codegen::{Options, generate_lossy, source::Registry};
///
/// let schema = r#"{
///     "$schema": "https://json-schema.org/draft/2020-12/schema",
///     "title": "toneInfo",
///     "type": "object",
///     "propertis": {}
/// }"#;
/// let documents = Registry::from_texts_lossy([("tone.json".to_owned(), schema.to_owned())]);
/// let outcome = generate_lossy(documents, &Options::default());
/// assert_eq!(
///     outcome.errors.map(|errors| errors.to_string()).as_deref(),
///     Some("tone.json:5:5 #/propertis: `propertis` is not a keyword; write `properties`"),
/// );
/// assert!(outcome.value.to_string().contains("pub struct ToneInfo"));
/// ```
pub fn generate_lossy(registry: Outcome<Registry>, options: &Options) -> Outcome<Generated> {
    let mut model = model_lossy(&registry.value);
    let errors = registry.errors.or(model.errors);
    if errors.is_some() {
        repair::repair(&mut model.value);
    }
    Outcome {
        value: emit::emit(&model.value, options),
        errors,
    }
}
