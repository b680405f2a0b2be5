//! Reads one body once in one way, for callgrind to count.
//!
//! `count PEER PAYLOAD`, or `count PEER write`; `cargo bench` calls it.

use graph_calls_benches::{payloads, peers};
use graph_calls_model::CommsNotifications;
use std::{env, hint::black_box};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [peer, payload] = arguments.as_slice() else {
        eprintln!("count PEER PAYLOAD");
        return;
    };
    if payload == "write" {
        let writers = peers::writers();
        let writer = writers.iter().find(|(name, _)| name == peer);
        let (_, write) = writer.expect("the name of a writer");
        // Once before, so that what is done once in a process isn't counted.
        black_box(write());
        black_box(measured(|| write().len() > 1));
        return;
    }
    let payload = payloads::of(payload);
    if peer == peers::COPY {
        let value = CommsNotifications::from_slice(&payload.json).expect("a valid body");
        black_box(value.clone());
        black_box(measured(|| !black_box(value.clone()).value.is_empty()));
        return;
    }
    let peers = peers::all();
    let peer = peers.iter().find(|of| of.name == peer);
    let read = peer.expect("the name of a peer").read(payload.answer);
    black_box(read(&payload.json));
    black_box(measured(|| read(&payload.json)));
}

/// What is counted, and nothing else.
#[inline(never)]
fn measured(run: impl Fn() -> bool) -> bool {
    black_box(run())
}
