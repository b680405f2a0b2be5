//! How often a reading of ours asks the allocator for something.
//!
//! For each body a line, separated by tabs: its name, the allocations while it is read, how often
//! what was allocated had to grow, and the allocations of a clone, which are the strings, boxes and
//! vectors that the value holds. `cargo bench` calls it.

use graph_calls_benches::payloads;
use graph_calls_model::CommsNotifications;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for payload in payloads::all() {
        if payload.answer || !payload.valid {
            continue;
        }
        let region = Region::new(ALLOCATOR);
        let value = CommsNotifications::from_slice(&payload.json).ok();
        let read = region.change();
        let region = Region::new(ALLOCATOR);
        let clone = value.clone();
        let held = region.change();
        println!(
            "{}\t{}\t{}\t{}",
            payload.name, read.allocations, read.reallocations, held.allocations
        );
        drop((value, clone));
    }
}
