//! The readings again, with mimalloc in the place of the system's allocator.
//!
//! For each body a line, separated by tabs: its name, our nanoseconds, and their ratio to those of
//! plain serde, of the careful way and of the scan. `cargo bench` calls it.

use graph_calls_benches::{
    clock,
    payloads::{self, BATCH, POLICY, ROSTER},
    peers::{self, CAREFUL, OURS, PLAIN, SCAN},
    warm,
};
use mimalloc::MiMalloc;
use std::hint::black_box;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    warm::heap();
    for body in [POLICY, BATCH, ROSTER] {
        let json = payloads::of(body).json;
        let json = &json;
        let peers = peers::all().into_iter();
        let peers = peers.filter(|peer| [OURS, PLAIN, CAREFUL, SCAN].contains(&peer.name));
        let times = clock::interleaved(peers.map(|peer| {
            (peer.name, move || {
                black_box((peer.notifications)(black_box(json)));
            })
        }));
        let ratio = |to| times.ratio(OURS, to).unwrap_or_default();
        println!(
            "{body}\t{}\t{}\t{}\t{}",
            times.median(OURS).unwrap_or_default(),
            ratio(PLAIN),
            ratio(CAREFUL),
            ratio(SCAN)
        );
    }
}
