//! What has to be done to a folder.

use std::{
    collections::BTreeMap,
    fs::{self, FileType},
    io::ErrorKind,
    path::Path,
};

use super::{digest, failed, journal};
use crate::terminal;

/// What has to be done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Step {
    New,
    Changed,
    Removed,
    /// A document that is not wanted, and that the import did not write: it stays.
    Stale,
}

/// What has to be done to a folder.
pub(in crate::import) struct Plan {
    /// By file name, sorted.
    pub(in crate::import) steps: BTreeMap<String, Step>,
    /// Files named like documents, but of another kind.
    pub(in crate::import) foreign: Vec<String>,
}

impl Plan {
    /// Compares a folder, which need not be there, with what it should hold.
    ///
    /// Refuses a folder in which a document could not be put in its place.
    pub(in crate::import) fn new(
        folder: &Path,
        wanted: &BTreeMap<String, String>,
        prune: bool,
    ) -> Result<Self, String> {
        let mut plan = Self {
            steps: BTreeMap::new(),
            foreign: Vec::new(),
        };
        let mut there = entries(folder)?;
        let written = journal::written(folder)?;
        for (file, text) in wanted {
            let step = match there.remove(file) {
                None => Step::New,
                Some(Entry::Text(is)) if is == text.as_bytes() => continue,
                Some(Entry::Text(_)) => Step::Changed,
                Some(Entry::Other(what)) => {
                    let path = terminal::path(&folder.join(file));
                    return Err(format!(
                        "{path}: {what} is in the place of a document; remove it, or import elsewhere"
                    ));
                }
            };
            plan.steps.insert(file.clone(), step);
        }
        let spellings: BTreeMap<String, &String> =
            wanted.keys().map(|file| (fold(file), file)).collect();
        for (file, entry) in there {
            let Entry::Text(text) = entry else {
                plan.foreign.push(file);
                continue;
            };
            let is_ours = written.get(&file).is_some_and(|of| *of == digest(&text));
            let step = if is_ours || prune && is_document(&text) {
                Step::Removed
            } else if let Some(other) = spellings.get(&fold(&file)) {
                let path = terminal::path(&folder.join(&file));
                return Err(format!(
                    "{path}: differs in case alone from the document `{other}`, and many systems take \
                     the two for one; remove it, or import elsewhere"
                ));
            } else if is_document(&text) {
                Step::Stale
            } else {
                plan.foreign.push(file);
                continue;
            };
            plan.steps.insert(file, step);
        }
        Ok(plan)
    }

    /// The files of which a step holds.
    pub(in crate::import) fn files(&self, step: Step) -> impl Iterator<Item = &String> {
        let steps = self.steps.iter();
        steps.filter_map(move |(file, of)| (*of == step).then_some(file))
    }

    /// Whether nothing has to be done.
    pub(in crate::import) fn is_done(&self) -> bool {
        self.steps.values().all(|step| *step == Step::Stale)
    }
}

/// Names that a system without letter case takes for one are one text.
fn fold(file: &str) -> String {
    file.to_uppercase().to_lowercase()
}

enum Entry {
    /// A file with its text.
    Text(Vec<u8>),
    /// Something that is no file, in words.
    Other(&'static str),
}

/// Every `.json` in a folder, not below it. What is no file is not opened.
fn entries(folder: &Path) -> Result<BTreeMap<String, Entry>, String> {
    let unreadable =
        |error: std::io::Error| format!("{}: cannot be read: {error}", terminal::path(folder));
    let listed = match fs::read_dir(folder) {
        Ok(listed) => listed,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut entries = BTreeMap::new();
    for entry in listed {
        let entry = entry.map_err(unreadable)?;
        let path = entry.path();
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            continue;
        };
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let ty = entry.file_type().map_err(|error| failed(&path, &error))?;
        let entry = match other(ty) {
            Some(what) => Entry::Other(what),
            None => Entry::Text(fs::read(&path).map_err(|error| failed(&path, &error))?),
        };
        entries.insert(name.to_owned(), entry);
    }
    Ok(entries)
}

fn other(ty: FileType) -> Option<&'static str> {
    if ty.is_file() {
        None
    } else if ty.is_dir() {
        Some("a folder")
    } else if ty.is_symlink() {
        Some("a symbolic link")
    } else {
        Some("something that is no file")
    }
}

/// Whether this is a schema document, which `--prune` may remove. Somebody may name a folder by
/// mistake that has other things in it.
fn is_document(text: &[u8]) -> bool {
    const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
    let json: Result<serde_json::Value, _> = serde_json::from_slice(text);
    json.is_ok_and(|json| {
        json.get("$schema")
            .is_some_and(|dialect| dialect == DIALECT)
    })
}
