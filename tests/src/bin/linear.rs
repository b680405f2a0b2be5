//! Whether the work grows no faster than the payload: twice the body, at most 2.5 times the work.
//!
//! Work is counted in instructions, by callgrind, where valgrind is installed: the same count in
//! every run and on every machine, however busy, so the check never fails by chance. It needs no
//! release build either, since a factor between builds leaves the growth as it is. Without
//! valgrind the times are printed, and nothing fails.
//!
//! `cargo run -p graph-calls-tests --bin linear`

use std::{
    env,
    error::Error,
    hint::black_box,
    process::{Command, ExitCode},
    time::Instant,
};

use graph_calls_model::Batch;
use graph_calls_tests::{
    corpus::{self, Large},
    types,
};

/// What twice the body may cost.
const MOST: f64 = 2.5;
/// Doublings: the growth of all is judged together, so that a step of a buffer weighs little.
const DOUBLINGS: u32 = 2;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [name, size] = arguments.as_slice() {
        let large = corpus::large().into_iter().find(|large| large.name == name);
        let large = large.ok_or("no such body")?;
        let body = large.body(size.parse()?);
        black_box(measured(&large, &body));
        return Ok(ExitCode::SUCCESS);
    }
    let counted = Command::new("valgrind").arg("--version").output().is_ok();
    println!(
        "{}",
        if counted {
            "instructions"
        } else {
            "no valgrind: nanoseconds, not judged"
        }
    );
    let mut slow = 0;
    for large in corpus::large() {
        let first = large.size / 400;
        let mut costs = Vec::new();
        for doubling in 0..=DOUBLINGS {
            let size = first << doubling;
            costs.push(if counted {
                count(&large, size)?
            } else {
                time(&large, size)
            });
        }
        let growth = costs[costs.len() - 1] / costs[0];
        let growth = growth.powf(1.0 / f64::from(DOUBLINGS));
        let verdict = if growth > MOST { "TOO MUCH" } else { "" };
        println!("{growth:5.2} {costs:>14.0?} {} {verdict}", large.name);
        slow += usize::from(counted && growth > MOST);
    }
    Ok(if slow == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What is measured, and nothing else.
#[inline(never)]
fn measured(large: &Large, body: &[u8]) -> bool {
    let valid = (types::of(large.document).from_slice)(body).is_ok();
    valid && (large.document != "commsNotifications" || Batch::from_slice(body).is_ok())
}

/// Instructions, as callgrind counts them in [`measured`].
fn count(large: &Large, size: usize) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=linear::measured*")
        .arg(env::current_exe()?)
        .args([large.name, &size.to_string()])
        .output()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let collected = told
        .lines()
        .find_map(|line| line.split("Collected :").nth(1));
    let collected = collected.ok_or_else(|| format!("valgrind says: {told}"))?;
    let count: f64 = collected.trim().parse()?;
    if count < 1000.0 {
        return Err(format!("`measured` was not found: {told}").into());
    }
    Ok(count)
}

/// The median of a few runs, in nanoseconds.
#[expect(clippy::cast_precision_loss, reason = "it is printed")]
fn time(large: &Large, size: usize) -> f64 {
    let body = large.body(size);
    let mut times: Vec<u128> = (0..9)
        .map(|_| {
            let start = Instant::now();
            black_box(measured(large, &body));
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    times[times.len() / 2] as f64
}
