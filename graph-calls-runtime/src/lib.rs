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
mod field_set;
mod format;
mod invalid;
mod keywords;
mod limits;
mod model;
mod names;
mod nulls;
mod number;
mod output;
mod plain;
mod raw;
mod read;
mod rules;
mod segment;
mod spelled;
mod steps;
mod strings;
mod tree;
mod valid;
mod violation;

pub use self::{
    additional::{Additional, AdditionalIntoIter, AdditionalIter},
    invalid::Invalid,
    limits::Limits,
    model::Model,
    number::{Number, ParseNumberError},
    raw::RawJson,
    segment::{InvalidPathSegment, PathSegment},
    strings::{ParseEnumError, Unlisted},
    valid::Valid,
    violation::{Position, Violation, Violations},
};
