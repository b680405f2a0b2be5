//! The latest run, kept in the README with the machine and the versions.

use std::{error::Error, fs, process::Command};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
const MARK: &str =
    "<!-- latest run, written by `cargo bench -p graph-calls-benches -- --readme` -->\n";

/// Replaces what stands below the mark.
pub(crate) fn write(tables: &str) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(README)?;
    let (above, _) = text.split_once(MARK).ok_or("the README lacks its mark")?;
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
    fs::write(README, format!("{above}{MARK}\n{told}{tables}"))?;
    Ok(())
}
