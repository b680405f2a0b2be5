//! Writes the latest run, with the machine and the versions, to RESULTS.md and the README of the workspace.

use crate::{CAREFUL, OURS, PLAIN, SCAN};
use graph_calls_benches::clock::{self, Times};
use std::{error::Error, fmt::Write, fs, process::Command};

/// The README of the whole, and what the short table in it stands between.
const OUTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
const BEGIN: &str = "<!-- speed, written by `cargo bench -p graph-calls-benches -- --readme` -->\n";
const END: &str = "<!-- /speed -->\n";

/// What a newcomer wants to know: a few bodies, read by a few peers.
#[derive(Default)]
pub(crate) struct Summary(String);

impl Summary {
    /// One body.
    pub(crate) fn row(&mut self, body: &str, times: &Times) {
        let cells = [OURS, PLAIN, CAREFUL, SCAN].map(|peer| {
            let ratio = times.ratio(peer, PLAIN).unwrap_or_default();
            format!("{} ({ratio:.2})", clock::shown(times.median(peer)))
        });
        // Writing to a `String` has no error.
        let _ = writeln!(self.0, "| {body} | {} |", cells.join(" | "));
    }
}

const RESULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md");
const MARK: &str =
    "<!-- latest run, written by `cargo bench -p graph-calls-benches -- --readme` -->\n";

/// Replaces what stands below the mark.
pub(crate) fn write(tables: &str, summary: &Summary) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(RESULTS)?;
    let (above, _) = text.split_once(MARK).ok_or("RESULTS.md lacks its mark")?;
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().ok();
        let output = output.and_then(|output| String::from_utf8(output.stdout).ok());
        output.unwrap_or_default().trim().to_owned()
    };
    let rustc = run("rustc", &["--version"]);
    let commit = run("git", &["rev-parse", "--short", "HEAD"]);
    let date = run("date", &["-u", "+%F"]);
    let load = run("cut", &["-d ", "-f1", "/proc/loadavg"]);
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let cpu = cpu
        .unwrap_or("unknown")
        .trim_start_matches([' ', '\t', ':']);
    let lock = include_str!("../../Cargo.lock");
    let versions = ["serde", "serde_json", "jsonschema"].map(|name| {
        let before = format!("name = \"{name}\"\nversion = \"");
        let after = lock.split(before.as_str()).nth(1);
        let version = after.and_then(|rest| rest.split('"').next());
        format!("{name} {}", version.unwrap_or("?"))
    });
    let told = format!(
        "{date}, commit {commit}, {cpu}, load {load}, {rustc}, {}.\n",
        versions.join(", ")
    );
    fs::write(RESULTS, format!("{above}{MARK}\n{told}{tables}"))?;

    let outer = fs::read_to_string(OUTER)?;
    let marks = outer.split_once(BEGIN).and_then(|(above, rest)| {
        let (_, below) = rest.split_once(END)?;
        Some((above, below))
    });
    let (above, below) = marks.ok_or("the outer README lacks its marks")?;
    let head = format!(
        "| read, checked and dropped | graph-calls | {PLAIN}, which checks nothing | {CAREFUL} | bare scan ({SCAN}) |\n\
         |---|---|---|---|---|\n"
    );
    let table = format!("{head}{}\n{told}", summary.0);
    fs::write(OUTER, format!("{above}{BEGIN}{table}{END}{below}"))?;
    Ok(())
}
