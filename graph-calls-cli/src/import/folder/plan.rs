//! Plans the changes to a folder.

use std::{
    collections::BTreeMap,
    fs::{self, FileType},
    io::ErrorKind,
    path::Path,
};

use super::{digest, failed, journal};
use crate::terminal;

/// The operation on a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Operation {
    New,
    Changed,
    Removed,
    /// A document that is not generated, and that the import did not write: it is kept.
    Stale,
}

/// The operations on a folder.
pub(in crate::import) struct Plan {
    /// By file name, sorted.
    pub(in crate::import) operations: BTreeMap<String, Operation>,
    /// `.json` files that are not documents.
    pub(in crate::import) unrelated: Vec<String>,
}

impl Plan {
    /// Compares a folder, which need not exist, with the generated documents.
    ///
    /// Fails if a document cannot be written.
    pub(in crate::import) fn new(
        folder: &Path,
        generated: &BTreeMap<String, String>,
        prune: bool,
    ) -> Result<Self, String> {
        let mut plan = Self {
            operations: BTreeMap::new(),
            unrelated: Vec::new(),
        };
        let mut existing = entries(folder)?;
        let written = journal::written(folder)?;
        for (file, text) in generated {
            let operation = match existing.remove(file) {
                None => Operation::New,
                Some(Entry::Text(is)) if is == text.as_bytes() => continue,
                Some(Entry::Text(_)) => Operation::Changed,
                Some(Entry::Other(what)) => {
                    let path = terminal::path(&folder.join(file));
                    return Err(format!(
                        "{path}: {what} has the name of a document; remove it, or import elsewhere"
                    ));
                }
            };
            plan.operations.insert(file.clone(), operation);
        }
        let spellings: BTreeMap<String, &String> =
            generated.keys().map(|file| (fold(file), file)).collect();
        for (file, entry) in existing {
            let Entry::Text(text) = entry else {
                plan.unrelated.push(file);
                continue;
            };
            let is_written = written.get(&file).is_some_and(|of| *of == digest(&text));
            let operation = if is_written || prune && is_document(&text) {
                Operation::Removed
            } else if let Some(other) = spellings.get(&fold(&file)) {
                let path = terminal::path(&folder.join(&file));
                return Err(format!(
                    "{path}: differs only in case from the document `{other}`, which is the same file on \
                     many systems; remove it, or import elsewhere"
                ));
            } else if is_document(&text) {
                Operation::Stale
            } else {
                plan.unrelated.push(file);
                continue;
            };
            plan.operations.insert(file, operation);
        }
        Ok(plan)
    }

    /// Returns the files with this operation.
    pub(in crate::import) fn files(&self, operation: Operation) -> impl Iterator<Item = &String> {
        let operations = self.operations.iter();
        operations.filter_map(move |(file, of)| (*of == operation).then_some(file))
    }

    /// Returns whether the folder is up to date.
    pub(in crate::import) fn is_done(&self) -> bool {
        self.operations
            .values()
            .all(|operation| *operation == Operation::Stale)
    }
}

/// Folds the case of a file name, for systems with case-insensitive file names.
fn fold(file: &str) -> String {
    file.to_uppercase().to_lowercase()
}

enum Entry {
    /// A regular file and its text.
    Text(Vec<u8>),
    /// Not a regular file; describes what it is.
    Other(&'static str),
}

/// Returns the `.json` entries of a folder. Opens regular files only.
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
        let entry = match describe_other(ty) {
            Some(what) => Entry::Other(what),
            None => Entry::Text(fs::read(&path).map_err(|error| failed(&path, &error))?),
        };
        entries.insert(name.to_owned(), entry);
    }
    Ok(entries)
}

fn describe_other(ty: FileType) -> Option<&'static str> {
    if ty.is_file() {
        None
    } else if ty.is_dir() {
        Some("a folder")
    } else if ty.is_symlink() {
        Some("a symbolic link")
    } else {
        Some("a special file")
    }
}

/// Returns whether this is a schema document. `--prune` removes nothing else, in case the wrong folder
/// was given.
fn is_document(text: &[u8]) -> bool {
    const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
    let json: Result<serde_json::Value, _> = serde_json::from_slice(text);
    json.is_ok_and(|json| {
        json.get("$schema")
            .is_some_and(|dialect| dialect == DIALECT)
    })
}
