//! What a reading of ours asks of the allocator.
//!
//! For each body a line, separated by tabs: its name, its bytes, allocations and peak of bytes
//! while it is read, and the allocations of a clone, which are the strings, boxes and vectors that
//! the value holds. `cargo bench` calls it.

use allocation_counter::{AllocationInfo, measure};
use graph_calls_benches::payloads;
use graph_calls_model::CommsNotifications;

fn main() {
    for payload in payloads::all() {
        if payload.answer || !payload.valid {
            continue;
        }
        let mut value = None;
        let read = measure(|| value = CommsNotifications::from_slice(&payload.json).ok());
        let mut clone = None;
        let held: AllocationInfo = measure(|| clone.clone_from(&value));
        println!(
            "{}\t{}\t{}\t{}\t{}",
            payload.name,
            payload.json.len(),
            read.count_total,
            read.bytes_max,
            held.count_total
        );
    }
}
