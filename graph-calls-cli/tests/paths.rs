//! Files, folders, standard input, and what cannot be read.

mod common;

use common::{Folder, GOOD};
use serde_json::json;

#[test]
fn folders_are_searched_and_sorted_and_the_order_given_is_kept() {
    let folder = Folder::new("paths-folder")
        .with("f/b.json", GOOD)
        .with("f/a/z.JSON", GOOD)
        .with("f/a/notes.txt", "no")
        .with("f/c.json", "[]")
        .with("first.txt", GOOD);
    let ran = folder.validate(&["--format", "json", "first.txt", "f", "f/b.json"]);
    assert_eq!(ran.code, Some(1));
    let separator = std::path::MAIN_SEPARATOR_STR;
    let paths = [
        "first.txt",
        "f/a/z.JSON",
        "f/b.json",
        "f/c.json",
        "f/b.json",
    ]
    .map(str::to_owned);
    let given = ran
        .each("path")
        .into_iter()
        .map(|path| path.as_str().unwrap_or_default().replace(separator, "/"));
    assert_eq!(given.collect::<Vec<_>>(), paths);
}

#[test]
fn standard_input_is_a_payload_once() {
    let folder = Folder::new("paths-stdin");
    let ran = folder.validate_with(&["--format", "json", "-"], GOOD.as_bytes());
    assert_eq!((ran.code, ran.each("path")), (Some(0), vec![json!("-")]));
    let repeated = folder.validate_with(&["-", "-"], GOOD.as_bytes());
    assert_eq!((repeated.code, repeated.out.as_str()), (Some(2), ""));
    assert!(repeated.err.contains("only once"), "{}", repeated.err);
}

#[test]
fn unreadable_paths_are_reported_and_the_others_validated() {
    let folder = Folder::new("paths-unreadable")
        .with("good.json", GOOD)
        .with("empty/x.txt", "");
    let ran = folder.validate(&["--format", "json", "nix.json", "empty", "good.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(2), ""));
    assert_eq!(ran.each("valid"), [false, false, true]);
    let lines = ran.json();
    assert_eq!(lines[0]["type"], json!(null));
    assert_eq!(
        lines[0]["violations"],
        json!([{"instanceLocation": "", "keywordLocation": "", "keyword": "unreadable", "error": "no such file or folder"}])
    );
    assert_eq!(lines[1]["violations"][0]["keyword"], "unreadable");
}

#[cfg(unix)]
#[test]
fn cyclic_links_do_not_block() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new("paths-links").with("f/a.json", GOOD);
    let at = |name: &str| folder.path().join(name);
    symlink("..", at("f/up"))
        .and_then(|()| symlink("a.json", at("f/b.json")))
        .expect("links");
    symlink("d.json", at("f/c.json"))
        .and_then(|()| symlink("c.json", at("f/d.json")))
        .expect("links");
    let ran = folder.validate(&["--format", "json", "f"]);
    assert_eq!(
        (ran.code, ran.each("valid")),
        (
            Some(2),
            vec![json!(true), json!(true), json!(false), json!(false)]
        )
    );
}

#[test]
fn hostile_payloads_are_validated() {
    let deep = format!(r#"{{"value": {}"#, "[".repeat(1_000_000));
    let folder = Folder::new("paths-hostile")
        .with("a-deep.json", deep)
        .with("b-latin.json", b"{\"value\": [\"\xe9\"]}")
        .with("c-nothing.json", "")
        .with("d-utf16.json", b"\xff\xfe{\0}\0")
        .with(
            "e-long.json",
            format!(r#"{{"value": [], "x": "{}"}}"#, "x".repeat(10_000_000)),
        );
    let ran = folder.validate(&["--format", "json", "--round-trip", "."]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let keywords: Vec<_> = ran
        .each("violations")
        .into_iter()
        .map(|list| list[0]["keyword"].clone())
        .collect();
    assert_eq!(
        json!(keywords),
        json!(["depth", "encoding", "syntax", "encoding", null])
    );
    assert_eq!(folder.validate(&["."]).code, Some(1));
}

#[test]
fn the_reader_may_close_the_pipe() {
    use std::{
        io::Read,
        process::{Command, Stdio},
    };
    let folder = Folder::new("paths-pipe").with("x.json", "[]");
    let mut child = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .args(["validate", "--format", "json"])
        .args(vec!["x.json"; 10_000])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    let mut some = [0; 10];
    child
        .stdout
        .take()
        .expect("a pipe")
        .read_exact(&mut some)
        .expect("a line");
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!((output.status.code(), output.stderr), (Some(1), Vec::new()));
}

#[test]
fn a_thousand_small_files_take_little_time() {
    let mut folder = Folder::new("paths-thousand");
    for file in 0..1000 {
        folder = folder.with(&format!("{file}.json"), GOOD);
    }
    let start = std::time::Instant::now();
    let ran = folder.validate(&["."]);
    assert_eq!(ran.out, "1000 payloads: 1000 valid, 0 not\n");
    // Takes 0.1 s in an unoptimised build; the bound allows for a busy machine.
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}
