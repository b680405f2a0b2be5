//! What other programs measure: instructions, and the heap.

use crate::{BATCH, aims::Aims, clock::Times};
use std::{error::Error, fmt::Write, process::Command};

/// Instructions of each peer for one run, as callgrind counts them; nothing without valgrind.
pub(crate) fn instructions(payload: &str, times: &Times) -> Vec<Option<f64>> {
    times
        .names()
        .iter()
        .map(|peer| count(peer, payload))
        .collect()
}

/// One peer's instructions for one run.
pub(crate) fn count(peer: &str, payload: &str) -> Option<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*count*measured*")
        .arg(env!("CARGO_BIN_EXE_count"))
        .args([peer, payload])
        .output()
        .ok()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let collected = told
        .lines()
        .find_map(|line| line.split("Collected :").nth(1))?;
    // Zero means that the function was not found.
    collected.trim().parse().ok().filter(|count| *count > 0.0)
}

/// Allocations, and the peak of live bytes.
pub(crate) fn heap(out: &mut String, aims: &mut Aims) -> Result<(), Box<dyn Error>> {
    let output = Command::new(env!("CARGO_BIN_EXE_heap")).output()?;
    writeln!(
        out,
        "\n### heap\n\n| | allocations | held by the value | peak, body = 1 |\n|---|---|---|---|"
    )?;
    for line in String::from_utf8(output.stdout)?.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, bytes, read, peak, held] = columns[..] else {
            return Err(format!("`heap` says: {line}").into());
        };
        let [bytes, peak, read_count, held_count] = [
            bytes.parse::<f64>()?,
            peak.parse::<f64>()?,
            read.parse::<f64>()?,
            held.parse::<f64>()?,
        ];
        writeln!(out, "| {name} | {read} | {held} | {:.2} |", peak / bytes)?;
        if name == BATCH {
            aims.at_most("peak of the batch, of its bytes", Some(peak / bytes), 2.5);
            aims.at_most(
                "allocations of the batch, of those that the value holds",
                Some(read_count / held_count),
                1.0,
            );
        }
    }
    Ok(())
}
