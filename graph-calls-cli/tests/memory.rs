//! The memory of the command on hostile payloads: at most eight times their size.
#![cfg(target_os = "linux")]

mod common;

use common::Folder;
use std::{
    fmt::Write as _,
    fs,
    io::{Read, Write},
    process::{Child, Command, Stdio},
};

const BYTES: usize = 400_000;
const FACTOR: usize = 8;
/// The variation between runs.
const NOISE: usize = 700_000;

/// Returns a batch of about `bytes` bytes that repeats one item.
fn batch(item: &str, bytes: usize) -> String {
    let count = bytes / (item.len() + 1);
    let items = vec![item; count.max(1)].join(",");
    format!(r#"{{"value":[{items}]}}"#)
}

/// Returns an object of about `bytes` bytes whose last member is a duplicate.
fn with_duplicate(bytes: usize) -> String {
    let mut text = String::from("{");
    let mut index = 0;
    while text.len() < bytes {
        let _ = write!(text, "\"{index:x}\":0,");
        index += 1;
    }
    text + r#""0":1}"#
}

/// Returns the peak memory of a running process.
fn peak(child: &Child) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok());
    kib.expect("Linux reports it") << 10
}

/// Returns the peak of the command after it validated the file, while it waits for standard input.
fn of_file(folder: &Folder, args: &[&str], file: &str) -> usize {
    let mut child = command(folder, args, &[file, "-"]);
    let mut out = child.stdout.take().expect("a pipe");
    // The end of the output for a payload: the JSON line, or the summary.
    let end = if args.contains(&"json") {
        "\n"
    } else {
        " violation"
    };
    let mut tail = String::new();
    let mut buffer = [0; 1 << 12];
    while !tail.contains(end) {
        let read = out.read(&mut buffer).expect("a result");
        assert!(read > 0, "{file} {args:?}");
        tail = tail.split_off(tail.len().saturating_sub(end.len()));
        tail += &String::from_utf8_lossy(&buffer[..read]);
    }
    let peak = peak(&child);
    drop(child.stdin.take());
    std::io::copy(&mut out, &mut std::io::sink()).expect("the rest");
    child.wait().expect("it ends");
    peak
}

fn command(folder: &Folder, args: &[&str], paths: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .arg("validate")
        .args(args)
        .args(paths)
        .current_dir(folder.path())
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command runs")
}

fn assert_within(what: &str, small: usize, large: usize, bytes: usize) {
    let grown = large.saturating_sub(small);
    assert!(
        grown <= FACTOR * bytes + NOISE,
        "{what}: {grown} bytes for {bytes}"
    );
}

/// Compares the peak for a large payload with that for a small one of the same kind, which accounts for
/// the code.
fn assert_cheap(name: &str, args: &[&str], of: impl Fn(usize) -> String) {
    let large = of(BYTES);
    let folder = Folder::new(name)
        .with("small.json", of(100))
        .with("large.json", &large)
        .with(
            "schema",
            r#"{"properties": {"value": {"items": {"type": "string"}}}}"#,
        );
    let small = of_file(&folder, args, "small.json");
    assert_within(
        &format!("{name} {args:?}"),
        small,
        of_file(&folder, args, "large.json"),
        large.len(),
    );
}

const JSON: &[&str] = &["--format", "json"];

#[test]
fn a_batch_of_bad_items_takes_at_most_eight_times_its_size() {
    for (name, item) in [
        ("memory-zero", "0"),
        ("memory-object", "{}"),
        ("memory-string", "\"{\""),
        ("memory-array", "[]"),
    ] {
        assert_cheap(name, JSON, |bytes| batch(item, bytes));
    }
}

#[test]
fn items_of_many_violations_and_of_deep_nesting_take_at_most_eight_times_their_size() {
    let zeros = vec!["0"; 64].join(",");
    let many = format!(
        r##"{{"resourceData":{{"@odata.type":"#microsoft.graph.call","targets":[{zeros}]}}}}"##
    );
    let deep = "[".repeat(100) + &"]".repeat(100);
    assert_cheap("memory-many", JSON, |bytes| batch(&many, bytes));
    assert_cheap("memory-deep", &[], |bytes| batch(&deep, bytes));
}

#[test]
fn type_tags_take_at_most_eight_times_their_size() {
    for (name, item) in [
        ("memory-tag", r#"{"@odata.type":""}"#),
        ("memory-tag-meant", r#"{"@odata.type":"call"}"#),
    ] {
        assert_cheap(name, JSON, |bytes| batch(item, bytes));
    }
}

#[test]
fn a_duplicate_among_many_members_takes_at_most_eight_times_their_size() {
    assert_cheap("memory-twice", &[], with_duplicate);
}

#[test]
fn standard_input_takes_at_most_eight_times_its_size() {
    let folder = Folder::new("memory-stdin");
    let peak = |body: String| {
        let mut child = command(&folder, JSON, &["-"]);
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(body.as_bytes()).expect("it is read");
        drop(stdin);
        let mut out = child.stdout.take().expect("a pipe");
        // The line exceeds the buffer of the pipe, so the command is still running.
        out.read_exact(&mut [0; 1]).expect("a result");
        let peak = peak(&child);
        std::io::copy(&mut out, &mut std::io::sink()).expect("the rest");
        child.wait().expect("it ends");
        peak
    };
    let small = peak(batch("0", 8_000));
    let large = batch("0", BYTES);
    assert_within("stdin", small, peak(large.clone()), large.len());
}

#[test]
fn values_and_violations_of_a_given_schema_are_bounded() {
    let folder = Folder::new("memory-schema")
        .with("small.json", batch("0", 100))
        .with("large.json", batch("0", 100_000))
        .with("heavy.json", batch(r#"{"":0}"#, 400_000))
        .with(
            "schema",
            r#"{"properties": {"value": {"items": {"type": "string"}}}}"#,
        );
    let args = &["--format", "json", "--schema", "schema"];
    let most = 18 << 20;
    let small = of_file(&folder, args, "small.json");
    for file in ["large.json", "heavy.json"] {
        let grown = of_file(&folder, args, file).saturating_sub(small);
        assert!(grown <= most, "{file}: {grown}");
    }
    let ran = folder.validate(&[args, &["large.json", "heavy.json"][..]].concat());
    let lines = ran.json();
    assert_eq!(lines[0]["violations"][0]["instanceLocation"], "/value/0");
    assert_eq!(
        lines[0]["notes"][0]["note"],
        "the payload is too large to report more than the first violation; others are not counted"
    );
    assert_eq!(lines[1]["violations"][0]["keyword"], "memory");
}
