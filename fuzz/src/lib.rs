//! What the fuzz targets check: each target is a shell around one module.
//!
//! A broken promise is a panic, which is what a fuzzer looks for.

#![forbid(unsafe_code)]

mod batch;
mod grow;
mod mutate;
pub mod payload;
pub mod reader;
pub mod schema;
mod text;
