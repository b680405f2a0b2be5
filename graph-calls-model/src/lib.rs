#![doc = include_str!("../README.md")]
#![doc = "\n"]
#![doc = include_str!("types.md")]
#![forbid(unsafe_code)]

// Generated code calls the runtime by this crate's name, here as everywhere.
extern crate self as graph_calls_model;

mod accessors;
mod batch;
mod models;
mod resource_path;

pub use self::{
    batch::{Batch, BatchIntoIter, BatchIter, Item, Rejected},
    models::*,
    resource_path::{InvalidResourcePath, ResourceCollection, ResourcePath},
};
#[doc(hidden)]
pub use graph_calls_runtime::__private;
#[doc(inline)]
pub use graph_calls_runtime::{
    Additional, AdditionalIntoIter, AdditionalIter, Invalid, InvalidPathSegment, Limits, Model,
    Number, ParseEnumError, ParseNumberError, PathSegment, Position, RawJson, Unlisted, Valid,
    Violation, Violations,
};

/// Generates types from the caller's own documents; see the crate `graph-calls-derive`.
pub use graph_calls_derive::models;
