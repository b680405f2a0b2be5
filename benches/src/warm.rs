//! A heap as that of a server which has been running for a while.

use std::hint::black_box;

/// More than any body's value needs, in blocks that glibc takes from its heap.
const BLOCKS: usize = 1024;
const BLOCK: usize = 64 * 1024;

/// Leaves room in the heap, and above it one block that stays.
///
/// Where nothing else lives, glibc gives the top of its heap back to the system when a large value is
/// dropped, and the next reading takes a page violation for every page again: 40 % of the time of a batch of 1,000,
/// spent on an empty process and not on JSON.
pub fn heap() {
    let blocks: Vec<Box<[u8]>> = (0..BLOCKS).map(|_| vec![1; BLOCK].into()).collect();
    black_box(Box::leak(Box::new([1_u8; 4096])));
    drop(black_box(blocks));
}
