#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

extern crate self as graph_calls_model;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod accessors;
mod additional;
mod batch;
mod check;
mod decimal;
mod evaluate;
mod explain;
mod format;
mod limits;
mod mask;
mod models;
mod node;
mod output;
mod percent;
mod plain;
mod raw;
mod read;
mod rules;
mod tree;
mod valid;
mod violation;

pub use self::{
    additional::Additional,
    batch::{Batch, Item, Rejected},
    limits::Limits,
    models::*,
    raw::RawJson,
    valid::{Model, Valid},
    violation::{Position, Violation, Violations},
};

/// Generates types from the caller's own documents; see the crate `graph-calls-derive`.
pub use graph_calls_derive::models;
