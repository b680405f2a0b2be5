//! Every generated type by the document it stands for, and the ways in and out of it.

use graph_calls_model::{self as model, Model, Valid, Violations};
use serde_json::Value;

/// The ways in and out of one type; what comes out is what was read, written again.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    /// The type's name in Rust.
    pub name: &'static str,
    /// The document and place: `schemas/call.json`.
    pub schema: &'static str,
    /// `T::from_slice`, `T::to_vec`.
    pub from_slice: fn(&[u8]) -> Result<Vec<u8>, Violations>,
    /// `serde_json::from_slice::<Valid<T>>`, `serde_json::to_vec`.
    pub valid_by_serde: fn(&[u8]) -> Result<Vec<u8>, String>,
    /// `serde_json::from_slice::<T>`, `serde_json::to_vec`: structure only.
    pub by_serde: fn(&[u8]) -> Result<Vec<u8>, String>,
    /// `serde_json::from_reader::<T>`, `T::to_vec`.
    pub by_reader: fn(&[u8]) -> Result<Vec<u8>, String>,
    /// `serde_json::from_value::<T>`, `serde_json::to_value`.
    pub by_value: fn(Value) -> Result<Value, String>,
    /// `T::from_slice` as `{:#?}`.
    pub shown: fn(&[u8]) -> Result<String, Violations>,
}

impl Type {
    /// The document's name, if the type stands for a whole one.
    pub fn document(&self) -> Option<&'static str> {
        self.schema.strip_prefix("schemas/")?.strip_suffix(".json")
    }
}

/// The type of a whole document.
///
/// # Panics
/// There is none.
pub fn of(document: &str) -> Type {
    let found = all().into_iter().find(|of| of.document() == Some(document));
    found.unwrap_or_else(|| panic!("no type stands for `{document}`"))
}

/// For `map_err`, which hands the error over.
#[expect(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn text(error: serde_json::Error) -> String {
    error.to_string()
}

macro_rules! types {
    ($($document:literal => $of:ident,)*; $($further:ident,)*) => {
        types! { @all $($of)* $($further)* }
    };
    (@all $($name:ident)*) => {
        /// Every type: those of documents first.
        pub fn all() -> Vec<Type> {
            vec![$(Type {
                name: stringify!($name),
                schema: <model::$name as Model>::SCHEMA,
                from_slice: |json| model::$name::from_slice(json).map(|value| value.to_vec()),
                valid_by_serde: |json| {
                    let value: Valid<model::$name> = serde_json::from_slice(json).map_err(text)?;
                    serde_json::to_vec(&value).map_err(text)
                },
                by_serde: |json| {
                    let value: model::$name = serde_json::from_slice(json).map_err(text)?;
                    serde_json::to_vec(&value).map_err(text)
                },
                by_reader: |json| {
                    let value: model::$name = serde_json::from_reader(json).map_err(text)?;
                    Ok(value.to_vec())
                },
                by_value: |value| {
                    let value: model::$name = serde_json::from_value(value).map_err(text)?;
                    serde_json::to_value(&value).map_err(text)
                },
                shown: |json| model::$name::from_slice(json).map(|value| format!("{value:#?}")),
            }),*]
        }
    };
}

graph_calls_model::each_document!(types);
