//! The most bytes that are allocated at a time while we read.
//!
//! For each body a line, separated by tabs: its name, its bytes, and that peak. `cargo bench` calls
//! it. Vectors that grow count twice while they do, as if none could grow where it is.

use allocation_counter::measure;
use graph_calls_benches::payloads;
use graph_calls_model::CommsNotifications;

fn main() {
    for payload in payloads::all() {
        if payload.answer || !payload.valid {
            continue;
        }
        let mut value = None;
        let read = measure(|| value = CommsNotifications::from_slice(&payload.json).ok());
        drop(value);
        println!(
            "{}\t{}\t{}",
            payload.name,
            payload.json.len(),
            read.bytes_max
        );
    }
}
