//! The twelve payloads that the documentation of `call: answer` shows.

use std::{fs, path::PathBuf};

/// A documented payload.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The file's name without `seed--` and `.json`.
    pub name: String,
    /// Its bytes.
    pub json: Vec<u8>,
    /// The document that describes it.
    pub document: &'static str,
}

/// All of them, in the documentation's order.
///
/// # Panics
/// The folder does not hold exactly twelve.
pub fn all() -> Vec<Payload> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/payloads"));
    let mut payloads: Vec<Payload> = fs::read_dir(folder)
        .expect("the payloads are there")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let file = path
                .file_stem()
                .and_then(|name| name.to_str())
                .expect("a plain name");
            let name = file.strip_prefix("seed--").expect("a seed").to_owned();
            let document = if name.contains("request") {
                "answer"
            } else {
                "commsNotifications"
            };
            Payload {
                name,
                json: fs::read(&path).expect("a file"),
                document,
            }
        })
        .collect();
    payloads.sort_by(|one, other| one.name.cmp(&other.name));
    assert_eq!(
        payloads.len(),
        12,
        "the documentation shows twelve payloads"
    );
    payloads
}

/// The payload whose name starts with `number`, such as `03`.
///
/// # Panics
/// There is none.
pub fn numbered(number: &str) -> Payload {
    all()
        .into_iter()
        .find(|payload| payload.name.starts_with(number))
        .expect("it is there")
}
