//! Measurements of other programs: the heap, and another allocator.

use crate::{BATCH, aims::Aims};
use graph_calls_benches::clock;
use std::{error::Error, fmt::Write, process::Command};

/// Reports allocations and the peak of live bytes.
pub(crate) fn heap(out: &mut String, aims: &mut Aims) -> Result<(), Box<dyn Error>> {
    let peaks = lines(env!("CARGO_BIN_EXE_heap"))?;
    let counts = lines(env!("CARGO_BIN_EXE_allocations"))?;
    writeln!(
        out,
        "\n### heap\n\n| | allocations | held by the value | vectors that grew | peak, body = 1 |\n|---|---|---|---|---|"
    )?;
    for ((name, peak), (_, count)) in peaks.into_iter().zip(counts) {
        let (&[bytes, peak], &[read, grown, held]) = (&peak[..], &count[..]) else {
            return Err(format!("{name}: {peak:?} {count:?}").into());
        };
        writeln!(
            out,
            "| {name} | {read} | {held} | {grown} | {:.2} |",
            peak / bytes
        )?;
        if name == BATCH {
            aims.at_most("peak of the batch, of its bytes", Some(peak / bytes), 2.5);
        }
        aims.at_most(
            format!("{name}: allocations, of the strings, boxes and vectors held"),
            Some(read / held),
            1.0,
        );
    }
    Ok(())
}

/// Reports the times with another allocator.
pub(crate) fn other_allocator(out: &mut String, aims: &mut Aims) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n### with mimalloc as the allocator of all\n\n| | graph-calls | plain serde = 1 | careful = 1 | scan = 1 |\n|---|---|---|---|---|"
    )?;
    for (name, numbers) in lines(env!("CARGO_BIN_EXE_allocator"))? {
        let &[time, plain, careful, scan] = &numbers[..] else {
            return Err(format!("{name}: {numbers:?}").into());
        };
        let time = clock::shown(Some(time));
        writeln!(
            out,
            "| {name} | {time} | {plain:.2} | {careful:.2} | {scan:.2} |"
        )?;
        aims.at_most(
            format!("{name}, of IgnoredAny, with mimalloc"),
            Some(scan),
            2.5,
        );
    }
    Ok(())
}

/// The output of a program: the name of each body, and its numbers.
type Rows = Vec<(String, Vec<f64>)>;

fn lines(program: &str) -> Result<Rows, Box<dyn Error>> {
    let output = Command::new(program).output()?;
    let mut lines = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap_or_default().to_owned();
        let numbers: Result<Vec<f64>, _> = columns.map(str::parse).collect();
        lines.push((name, numbers?));
    }
    Ok(lines)
}
