//! The table of keywords in the README is that of the code.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write;

use graph_calls_codegen::schema::table::{Status, keywords};

const START: &str = "<!-- keywords: written by tests/readme.rs -->\n";
const END: &str = "<!-- end of keywords -->";

/// The table as it must be.
fn table() -> String {
    let mut rows = String::from("\n| keyword | | |\n|---|---|---|\n");
    for keyword in keywords() {
        let (status, note) = match keyword.status() {
            Status::Implemented => ("supported", needs(keyword.needs())),
            Status::Annotation => ("annotation", String::new()),
            Status::Unsupported { instead } => ("not supported", instead.to_owned()),
        };
        let row = format!("| `{}` | {status} | {note} |", keyword.name());
        let written = writeln!(rows, "{}", row.replace("|  |", "| |"));
        assert!(written.is_ok(), "a string takes any text");
    }
    rows.push('\n');
    rows
}

fn needs(other: Option<&str>) -> String {
    other.map_or_else(String::new, |other| format!("beside `{other}` only"))
}

#[test]
fn the_readme_lists_every_keyword_and_what_becomes_of_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap_or_default();
    let parts = readme
        .split_once(START)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let Some((before, (found, after))) = parts else {
        panic!(
            "{path} must have a line `{}` and a line `{END}`",
            START.trim()
        );
    };
    let expected = table();
    if found != expected && std::env::var_os("UPDATE_README").is_some() {
        let written = std::fs::write(path, format!("{before}{START}{expected}{END}{after}"));
        assert!(written.is_ok(), "{path} cannot be written");
        return;
    }
    assert!(
        found == expected,
        "the table of keywords in {path} is out of date; \
         run `UPDATE_README=1 cargo test -p graph-calls-codegen --test readme` to write it again"
    );
}
