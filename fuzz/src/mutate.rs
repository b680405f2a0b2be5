//! Mutations that keep the JSON syntax valid.

use graph_calls_tests::json::Json;

/// Mutates the JSON text in `data` after `head` bytes with `edit`. One mutation in four, and all mutations of
/// invalid JSON, are those of the fuzzer.
pub(crate) fn json(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    head: impl Fn(&[u8]) -> usize,
    edit: impl Fn(&Json, u64) -> String,
) -> usize {
    if !seed.is_multiple_of(4) {
        let kept = head(&data[..size]).min(size);
        let read: Option<Json> = serde_json::from_slice(&data[kept..size]).ok();
        if let Some(json) = read {
            let text = edit(&json, u64::from(seed));
            let end = kept + text.len();
            if end <= max_size && data[kept..size] != *text.as_bytes() {
                data[kept..end].copy_from_slice(text.as_bytes());
                return end;
            }
        }
    }
    libfuzzer_sys::fuzzer_mutate(data, size, max_size)
}
