//! Atomically replaces a folder of documents.
//!
//! ```text
//! out/.graph-calls/new/call.json   new documents, written before anything is replaced
//! out/.graph-calls/journal         the replacements; once it exists, the next run completes them
//! out/.graph-calls/imported        the documents that the import wrote and may remove
//! ```
//!
//! A run that is killed before it wrote the journal leaves the old documents. After a run that is
//! killed later, the next run completes the replacements, and no command reads the folder until then.

mod journal;
mod plan;

pub(crate) use journal::is_interrupted;
pub(super) use journal::{execute, recover};
pub(super) use plan::{Operation, Plan};

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use crate::terminal;

/// The subfolder for the state of the import.
const STATE: &str = ".graph-calls";

fn state(folder: &Path) -> PathBuf {
    folder.join(STATE)
}

fn failed(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", terminal::path(path))
}

/// Removes a file, if it exists.
fn remove(path: &Path) -> Result<(), String> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}

/// Returns the FNV-1a hash of a text.
fn digest(text: &[u8]) -> String {
    let digest = text.iter().fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{digest:016x}")
}
