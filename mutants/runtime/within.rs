
// From here on `mutants/within.rs`: the tests of the package `graph-calls-tests`, in the same crate
// as the runtime that they test, so that a mutant costs one incremental build of one test.

extern crate self as graph_calls_tests;

#[path = "../../tests/src/lib.rs"]
mod shared;

pub use shared::{
    corpus, documents, hostile, json, judge, keywords, mutate, payloads, pulls, random, reference,
    types,
};

#[path = "../../tests/tests"]
mod promises {
    mod actions;
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
}
