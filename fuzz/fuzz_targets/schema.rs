//! Documents through the generator.
#![no_main]

use graph_calls_fuzz::schema;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| schema::check(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    schema::mutate(data, size, max_size, seed)
});
