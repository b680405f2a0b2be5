//! Types with numbers, for tests that are built twice: alone (`cargo test -p graph-calls-plain`), with `serde_json`
//! as a bot has it, and in `graph-calls-tests`, with what `jsonschema` turns on.

mod rounded {
    #![allow(missing_docs, reason = "the document here describes little")]
    graph_calls_derive::models! {
        documents = ["documents/rounded.json"],
        crate = ::graph_calls_runtime,
    }
}

pub use rounded::Rounded;

/// The document of [`Rounded`].
pub const DOCUMENT: &str = include_str!("../documents/rounded.json");

/// Verdicts that the reference validator gave, a line each: `valid` or `rejected`, and the text. A test of
/// `graph-calls-tests` compares them with what the reference says.
pub const VERDICTS: &str = include_str!("../documents/verdicts.txt");

/// The lines of [`VERDICTS`]: whether the text is valid, and the text.
pub fn verdicts() -> impl Iterator<Item = (bool, &'static str)> {
    VERDICTS.lines().filter_map(|line| {
        let (verdict, text) = line.split_once(' ')?;
        Some((verdict == "valid", text))
    })
}

/// Whether `serde_json` keeps the text of numbers in this build: its feature `arbitrary_precision`.
pub fn is_exact() -> bool {
    serde_json::from_str::<serde_json::Value>("1e400").is_ok()
}

/// Whether `serde_json` reads the nearest float in this build: its feature `float_roundtrip`.
pub fn is_nearest() -> bool {
    serde_json::from_str::<f64>("100.00000000000001").is_ok_and(|read| read > 100.0)
}
