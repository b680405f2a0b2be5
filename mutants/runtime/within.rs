
// From here on `mutants/runtime/within.rs`: the types, and the tests of the package `graph-calls-tests`,
// in the same crate as the runtime that they test, so that a mutant costs one incremental build of one test.

extern crate self as graph_calls_model;
extern crate self as graph_calls_tests;

#[path = "../../graph-calls-model/src"]
mod model {
    mod accessors;
    pub mod batch;
    pub mod models;
}

pub use graph_calls_derive::models;
pub use model::{
    batch::{Batch, Item, Rejected},
    models::*,
};

#[path = "../../tests/src/lib.rs"]
mod shared;

pub use shared::{
    comparison, corpus, documents, hostile, json, keywords, mutate, payloads, pulls, random, reference,
    types,
};

#[path = "../../tests/tests"]
mod promises {
    mod accepts;
    mod actions;
    mod additional;
    mod batch;
    mod builder;
    mod committed;
    mod example_payloads;
    mod hostile;
    mod hostile_corpus;
    mod limits;
    mod number_text;
    mod readings;
    mod round_trip;
    mod same_verdict;
    mod streaming;
    mod through_serde;
}
