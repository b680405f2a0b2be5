//! Writes the latest run, with the machine and the versions, to RESULTS.md and the README of the workspace.

use crate::{CAREFUL, OURS, PLAIN, SCAN};
use graph_calls_benches::clock::{self, Times};
use std::{error::Error, fmt::Write, fs, process::Command};

/// The README of the workspace, and the marks around its table.
const OUTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
const BEGIN: &str = "<!-- speed, written by `cargo bench -p graph-calls-benches -- --readme` -->\n";
const END: &str = "<!-- /speed -->\n";

/// The short table: a few bodies and peers.
#[derive(Default)]
pub(crate) struct Summary(String);

impl Summary {
    /// Adds a row for one body.
    pub(crate) fn row(&mut self, body: &str, times: &Times) {
        let cells = [OURS, PLAIN, CAREFUL, SCAN].map(|peer| {
            let ratio = times.ratio(peer, PLAIN).unwrap_or_default();
            format!("{} ({ratio:.2})", clock::shown(times.median(peer)))
        });
        // Writing to a `String` does not fail.
        let _ = writeln!(self.0, "| {body} | {} |", cells.join(" | "));
    }
}

const RESULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md");
const MARK: &str =
    "<!-- latest run, written by `cargo bench -p graph-calls-benches -- --readme` -->\n";

/// Replaces the text below the mark.
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
    let conditions = format!(
        "{date}, commit {commit}, {cpu}, load {load}, {rustc}, {}.\n",
        versions.join(", ")
    );
    fs::write(RESULTS, format!("{above}{MARK}\n{conditions}{tables}"))?;

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
    let table = format!("{head}{}\n{conditions}", summary.0);
    fs::write(OUTER, format!("{above}{BEGIN}{table}{END}{below}"))?;
    Ok(())
}
