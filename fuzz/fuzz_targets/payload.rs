//! Payloads against the reference validator.
#![no_main]

use graph_calls_fuzz::payload;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| payload::check(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    payload::mutate(data, size, max_size, seed)
});
