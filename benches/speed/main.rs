//! Compares the peers, and reports whether the aims of the project are met.
//!
//! `cargo bench -p graph-calls-benches` prints all results; with `-- --readme` it also writes the tables into
//! `benches/RESULTS.md` and `README.md`, with `-- --quick` it counts no instructions.
//!
//! criterion and divan measure the peers one after the other, so that other load on the machine affects
//! the ratios. Here every round runs every peer, and a ratio is the median of the ratios of the rounds.

mod aims;
mod callgrind;
mod outside;
mod readme;

use aims::Aims;
use graph_calls_benches::{
    clock::{self, Times},
    payloads::{self, BATCH, INVALID, POLICY, ROSTER, TAG_LAST},
    peers::{self, BY_SERDE, CAREFUL, COPY, FIRST_VIOLATION, OURS, PLAIN, SCAN},
    warm,
};
use graph_calls_model::CommsNotifications;
use readme::Summary;
use std::{env, error::Error, fmt::Write as _, hint::black_box};

/// The bodies that are also counted in instructions.
const COUNTED: [&str; 3] = [POLICY, BATCH, ROSTER];

/// A timed run.
type Run = Box<dyn Fn()>;

fn main() -> Result<(), Box<dyn Error>> {
    let has_flag = |flag: &str| env::args().any(|argument| argument == flag);
    warm::heap();
    let mut report = String::new();
    let mut aims = Aims::default();
    let mut summary = Summary::default();
    for payload in payloads::all() {
        // A peer with a wrong verdict stops early, so its time has no meaning.
        let (fit, unfit): (Vec<_>, Vec<_>) = peers::all().into_iter().partition(|peer| {
            let accepts = peer.read(payload.answer)(&payload.json);
            accepts == payload.valid || !payload.valid && !peer.validates
        });
        let counted = COUNTED.contains(&payload.name.as_str());
        let mut runs: Vec<(&str, Run)> = Vec::new();
        for peer in fit {
            let (read, json) = (peer.read(payload.answer), payload.json.clone());
            let run = move || {
                black_box(read(black_box(&json)));
            };
            runs.push((peer.name, Box::new(run)));
        }
        if counted {
            let value = CommsNotifications::from_slice(&payload.json)?;
            runs.push((COPY, Box::new(move || drop(black_box(value.clone())))));
        }
        let times = clock::interleaved(runs.into_iter());
        if counted {
            summary.row(&payload.name, &times);
        }
        let counts = if counted && !has_flag("--quick") {
            callgrind::instructions(&payload.name, &times)
        } else {
            Vec::new()
        };
        table(
            &mut report,
            &payload.name,
            payload.json.len(),
            &times,
            &counts,
        )?;
        for peer in unfit {
            writeln!(report, "| {} | wrong verdict | | | | |", peer.name)?;
        }
        aims.of_payload(&payload.name, &times);
    }
    if !has_flag("--quick") {
        aims.across();
    }

    let writers = clock::interleaved(peers::writers().into_iter().map(|(name, write)| {
        (name, move || {
            black_box(write());
        })
    }));
    let counts = callgrind::instructions("write", &writers);
    table(&mut report, "answer written", 0, &writers, &counts)?;
    aims.at_most(
        "answer written, of plain serde",
        writers.ratio(OURS, PLAIN),
        0.4,
    );

    scaling(&mut report, &mut aims)?;
    outside::other_allocator(&mut report, &mut aims)?;
    outside::heap(&mut report, &mut aims)?;
    aims.print(&mut report)?;
    print!("{report}");
    if has_flag("--readme") {
        readme::write(&report, &summary)?;
    }
    Ok(())
}

/// Prints the table of one body: median, ratios, instructions.
fn table(
    out: &mut String,
    name: &str,
    bytes: usize,
    times: &Times,
    counts: &[Option<f64>],
) -> Result<(), Box<dyn Error>> {
    writeln!(out, "\n### {name}")?;
    if bytes > 0 {
        writeln!(out, "{bytes} bytes")?;
    }
    writeln!(
        out,
        "\n| | median | plain serde = 1 | careful = 1 | scan = 1 | instructions |\n|---|---|---|---|---|---|"
    )?;
    for (index, peer) in times.names().iter().enumerate() {
        let to = |other: &str| match times.ratio(peer, other) {
            Some(ratio) => format!("{ratio:.2}"),
            None => String::new(),
        };
        let count = counts.get(index).copied().flatten();
        writeln!(
            out,
            "| {peer} | {} | {} | {} | {} | {} |",
            clock::shown(times.median(peer)),
            to(PLAIN),
            to(CAREFUL),
            to(SCAN),
            count.map_or(String::new(), |count| format!("{count:.0}"))
        )?;
    }
    Ok(())
}

/// Prints the time per notification, for one to ten thousand.
fn scaling(out: &mut String, aims: &mut Aims) -> Result<(), Box<dyn Error>> {
    writeln!(
        out,
        "\n### time per notification\n\n| notifications | graph-calls | plain serde |\n|---|---|---|"
    )?;
    let mut each = Vec::new();
    for count in [1_u32, 11, 99, 990, 9_999] {
        let json = payloads::batch(count as usize).into_bytes();
        let json = &json;
        let of = peers::all().into_iter();
        let of = of.filter(|peer| [OURS, PLAIN].contains(&peer.name));
        let times = clock::interleaved(of.map(|peer| {
            (peer.name, move || {
                black_box((peer.notifications)(black_box(json)));
            })
        }));
        let per = |name| times.median(name).map(|time| time / f64::from(count));
        writeln!(
            out,
            "| {count} | {} | {} |",
            clock::shown(per(OURS)),
            clock::shown(per(PLAIN))
        )?;
        let body = format!("notifications: {count}");
        each.push(callgrind::count(OURS, &body).map(|cost| cost / f64::from(count)));
    }
    // Notifications differ in size; from eleven on, every batch has the same mix.
    let growth = each[4].zip(each[1]).map(|(many, few)| many / few);
    aims.at_most(
        "a notification among 9,999, of one among 11 (instructions)",
        growth,
        1.3,
    );
    Ok(())
}
