//! Counts instructions with callgrind.

use graph_calls_benches::clock::Times;
use std::process::Command;

/// Returns the instructions of each peer for one run; `None` without valgrind.
pub(crate) fn instructions(payload: &str, times: &Times) -> Vec<Option<f64>> {
    times
        .names()
        .iter()
        .map(|peer| count(peer, payload))
        .collect()
}

/// Returns the instructions of one peer for one run.
pub(crate) fn count(peer: &str, payload: &str) -> Option<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*count*measured*")
        .arg(env!("CARGO_BIN_EXE_count"))
        .args([peer, payload])
        .output()
        .ok()?;
    let output = String::from_utf8_lossy(&output.stderr);
    let collected = output
        .lines()
        .find_map(|line| line.split("Collected :").nth(1))?;
    // Zero means that the function was not found.
    collected.trim().parse().ok().filter(|count| *count > 0.0)
}
