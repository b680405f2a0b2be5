//! The peers of graph-calls on the same payloads.
//!
//! `cargo bench -p graph-calls-benches` compares them and reports whether the aims are met.

#![forbid(unsafe_code)]
#![allow(
    clippy::missing_panics_doc,
    reason = "a failure is a defect of the benchmark"
)]

pub mod clock;
mod compiled;
pub mod derived;
pub mod documents;
pub mod payloads;
pub mod peers;
pub mod plain;
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    reason = "typify generates it"
)]
pub mod typified {
    //! The types that typify generates from the documents: see `build/bundle.rs`.
    include!(concat!(env!("OUT_DIR"), "/typified.rs"));
}
pub mod warm;
