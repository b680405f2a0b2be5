//! Warms up the heap, as in a long-running server.

use std::hint::black_box;

/// More memory than any value needs, in blocks that glibc allocates on its heap.
const BLOCKS: usize = 1024;
const BLOCK: usize = 64 * 1024;

/// Frees memory below a permanent block.
///
/// In an otherwise empty heap, glibc returns the memory of a large value to the system when it is dropped,
/// and the next reading causes a page fault for every page: 40 % of the time of a batch of 1,000.
pub fn heap() {
    let blocks: Vec<Box<[u8]>> = (0..BLOCKS).map(|_| vec![1; BLOCK].into()).collect();
    black_box(Box::leak(Box::new([1_u8; 4096])));
    drop(black_box(blocks));
}
