//! A folder of documents that is replaced as a whole or not at all.
//!
//! ```text
//! out/.graph-calls/new/call.json   what is written before anything is replaced
//! out/.graph-calls/journal         what is to be replaced: from here on, the next run finishes it
//! out/.graph-calls/imported        what the import wrote, so that it removes nothing else
//! ```
//!
//! A run that is killed before the journal is there leaves the old documents, and one that is killed
//! later leaves the journal: the next run puts the rest in place, and no command reads half of it.

mod journal;
mod plan;

pub(crate) use journal::is_interrupted;
pub(super) use journal::{carry_out, recover};
pub(super) use plan::{Plan, Step};

use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use crate::terminal;

/// The folder in the folder of documents that is the import's own.
const OWN: &str = ".graph-calls";

fn own(folder: &Path) -> PathBuf {
    folder.join(OWN)
}

fn failed(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", terminal::path(path))
}

/// Removes a file that may be gone already.
fn remove(path: &Path) -> Result<(), String> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(path, &error)),
        _ => Ok(()),
    }
}

/// A number that differs for texts that differ, as FNV-1a has it: the same on every machine.
fn digest(text: &[u8]) -> String {
    let digest = text.iter().fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{digest:016x}")
}
