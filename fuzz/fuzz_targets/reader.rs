//! The byte reader against `serde_json`.
#![no_main]

use graph_calls_fuzz::reader;
use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| reader::check(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    reader::mutate(data, size, max_size, seed)
});
