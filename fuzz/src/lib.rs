//! The checks of the fuzz targets, one module per target.
//!
//! A check panics if a guarantee does not hold.

#![forbid(unsafe_code)]

mod batch;
mod documents;
mod grow;
mod mutate;
pub mod payload;
pub mod reader;
pub mod schema;
mod text;
