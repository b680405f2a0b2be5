//! What graph-calls promises, as tests: this library is what the tests share.

#![forbid(unsafe_code)]
#![allow(clippy::panic, reason = "a test fails by panicking")]

pub mod comparison;
pub mod corpus;
pub mod documents;
pub mod grammar;
pub mod hostile;
pub mod json;
pub mod keywords;
pub mod mutate;
pub mod payloads;
pub mod pulls;
pub mod random;
pub mod reference;
pub mod types;

/// The README's example is a doctest.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
