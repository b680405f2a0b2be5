#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod additional;
mod batch;
mod check;
mod debug;
mod decimal;
mod evaluate;
mod explain;
mod format;
mod implement;
mod keywords;
mod limits;
mod mask;
#[cfg(test)]
mod node;
mod number;
mod output;
mod plain;
mod raw;
mod read;
mod rules;
mod segment;
mod spelled;
mod tree;
mod valid;
mod violation;

pub use self::{
    additional::Additional,
    limits::Limits,
    number::{Number, ParseNumberError},
    raw::RawJson,
    segment::{InvalidPathSegment, PathSegment},
    valid::{Model, Valid},
    violation::{Position, Violation, Violations},
};
