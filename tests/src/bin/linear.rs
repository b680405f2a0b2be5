//! Whether the work grows no faster than the payload and the schema: twice of either, at most 2.5
//! times the work.
//!
//! Work is counted in instructions, by callgrind: the same count in every run and on every machine,
//! however busy, so the check never fails by chance. It needs no release build either, since a factor
//! between builds leaves the growth as it is. Without valgrind nothing can be judged, which is an error.
//!
//! `cargo run -p graph-calls-tests --bin linear`

use std::{
    env,
    error::Error,
    fs,
    hint::black_box,
    process::{Command, ExitCode},
};

use graph_calls_model::Batch;
use graph_calls_tests::{
    corpus::{self, Large},
    types,
};

#[path = "../growth/schemas.rs"]
mod schemas;

use schemas::{Kind, Part};

/// What twice the body or the schema may cost.
const MOST: f64 = 2.5;
/// Doublings: the median of their growths is judged. One of them may have a step, where a buffer grows or where
/// the memory that a text gets at once is not enough and it is measured first; work that is not linear
/// shows in more than one.
const DOUBLINGS: u32 = 3;
/// So many values are validated against a hostile schema, and twice as many.
const VALUES: usize = 24;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["write"] => {
            let folder = env!("CARGO_MANIFEST_DIR");
            let file = format!("{folder}/src/growth/schemas.json");
            fs::write(file, schemas::document())?;
            return Ok(ExitCode::SUCCESS);
        }
        [name, size] => {
            let large = corpus::growing()
                .into_iter()
                .find(|large| large.name == *name);
            let large = large.ok_or("no such body")?;
            let body = large.body(size.parse()?);
            black_box(measured(&large, &body));
            return Ok(ExitCode::SUCCESS);
        }
        [name, part, values] => {
            let kind = schemas::KINDS.iter().find(|kind| kind.name == *name);
            let part = Part::of_name(part).ok_or("no such part")?;
            let body = kind.ok_or("no such schema")?.body(part, values.parse()?);
            black_box(measured_schema(&body));
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Err("valgrind counts the instructions, and is not there; install it".into());
    }
    if schemas::document() != schemas::DOCUMENT {
        return Err("schemas.json is not what the table makes; run `linear write`".into());
    }
    println!("instructions");
    let mut slow = 0;
    for large in corpus::growing() {
        slow += usize::from(!is_linear(&large)?);
    }
    for kind in schemas::KINDS {
        slow += usize::from(!is_linear_schema(kind)?);
    }
    Ok(if slow == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether the work grows no faster than the body.
fn is_linear(large: &Large) -> Result<bool, Box<dyn Error>> {
    let first = large.size / 800;
    let mut costs = Vec::new();
    for doubling in 0..=DOUBLINGS {
        let size = first << doubling;
        costs.push(count(&[large.name, &size.to_string()])?);
    }
    let mut growths: Vec<f64> = costs.windows(2).map(|pair| pair[1] / pair[0]).collect();
    growths.sort_by(f64::total_cmp);
    let growth = growths[growths.len() / 2];
    let verdict = if growth > MOST { "TOO MUCH" } else { "" };
    println!("{growth:5.2} {costs:>14.0?} {} {verdict}", large.name);
    Ok(growth <= MOST)
}

/// Whether the work grows no faster than the schema, and no faster than the value.
fn is_linear_schema(kind: &Kind) -> Result<bool, Box<dyn Error>> {
    let cost = |part: Part, values: usize| count(&[kind.name, part.name(), &values.to_string()]);
    let first = cost(Part::Half, VALUES)?;
    let costs = [cost(Part::Whole, VALUES)?, cost(Part::Half, 2 * VALUES)?];
    let growth = costs.map(|cost| cost / first);
    let linear = growth.iter().all(|growth| *growth <= MOST);
    let verdict = if linear { "" } else { "TOO MUCH" };
    let [schema, value] = growth;
    println!(
        "{schema:5.2} {value:5.2} {first:>14.0} schema: {} {verdict}",
        kind.name
    );
    Ok(linear)
}

/// What is measured, and nothing else.
#[inline(never)]
fn measured(large: &Large, body: &[u8]) -> bool {
    let read = (types::of(large.document).from_slice)(body);
    if let Err(violations) = &read {
        black_box((violations.to_string(), violations.positions(body)));
    }
    if large.document == "commsNotifications"
        && let Ok(batch) = Batch::from_slice(body)
    {
        let rejected = batch.iter().filter_map(Result::err);
        black_box(
            rejected
                .map(|rejected| rejected.violations().total())
                .sum::<usize>(),
        );
    }
    read.is_ok()
}

/// The same for a hostile schema.
#[inline(never)]
fn measured_schema(body: &[u8]) -> bool {
    schemas::is_valid(body)
}

/// Instructions, as callgrind counts them in what is measured when this program gets these arguments.
fn count(arguments: &[&str]) -> Result<f64, Box<dyn Error>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=linear::measured*")
        .arg(env::current_exe()?)
        .args(arguments)
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
