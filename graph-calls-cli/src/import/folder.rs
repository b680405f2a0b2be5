//! A folder of documents that is replaced as a whole or not at all.

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process,
};

use crate::terminal;

/// What has to be done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    New,
    Changed,
    Removed,
}

/// What has to be done to a folder.
pub(super) struct Plan {
    /// By file name, sorted.
    pub(super) steps: BTreeMap<String, Step>,
    /// Files named like documents, but of another kind.
    pub(super) foreign: Vec<String>,
}

impl Plan {
    /// Compares a folder, which need not be there, with what it should hold.
    pub(super) fn new(folder: &Path, wanted: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut plan = Self {
            steps: BTreeMap::new(),
            foreign: Vec::new(),
        };
        let mut there = texts(folder)?;
        for (file, text) in wanted {
            let step = match there.remove(file) {
                None => Step::New,
                Some(is) if is == text.as_bytes() => continue,
                Some(_) => Step::Changed,
            };
            plan.steps.insert(file.clone(), step);
        }
        for (file, text) in there {
            if is_document(&text) {
                plan.steps.insert(file, Step::Removed);
            } else {
                plan.foreign.push(file);
            }
        }
        Ok(plan)
    }

    /// Writes all that is new beside its place, and only then puts it there.
    pub(super) fn carry_out(
        &self,
        folder: &Path,
        texts: &BTreeMap<String, String>,
    ) -> Result<(), String> {
        let failed =
            |path: &Path, error: std::io::Error| format!("{}: {error}", terminal::path(path));
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        let mut beside: Vec<(PathBuf, PathBuf)> = Vec::new();
        let mut written = Ok(());
        for (file, step) in &self.steps {
            let Some(text) = texts.get(file).filter(|_| *step != Step::Removed) else {
                continue;
            };
            let path = folder.join(format!(".{file}.{}.tmp", process::id()));
            written = fs::write(&path, text).map_err(|error| failed(&path, error));
            beside.push((path, folder.join(file)));
            if written.is_err() {
                break;
            }
        }
        if written.is_ok() {
            written = beside
                .iter()
                .try_for_each(|(from, to)| fs::rename(from, to).map_err(|error| failed(to, error)));
        }
        if written.is_err() {
            for (path, _) in &beside {
                // It is of no use to anybody; the first error is the one to tell.
                let _ = fs::remove_file(path);
            }
            return written;
        }
        let removed = self.steps.iter();
        let removed = removed.filter(|(_, step)| **step == Step::Removed);
        for (file, _) in removed {
            let path = folder.join(file);
            fs::remove_file(&path).map_err(|error| failed(&path, error))?;
        }
        Ok(())
    }
}

/// Every `.json` in a folder, not below it.
fn texts(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let unreadable =
        |error: std::io::Error| format!("{}: cannot be read: {error}", terminal::path(folder));
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut texts = BTreeMap::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        let is_json = path
            .extension()
            .is_some_and(|extension| extension == "json");
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if is_json && !path.is_dir() {
            let text =
                fs::read(&path).map_err(|error| format!("{}: {error}", terminal::path(&path)))?;
            texts.insert(name.to_owned(), text);
        }
    }
    Ok(texts)
}

/// Whether this is a schema document, which an import may remove. Somebody may name a folder by
/// mistake that has other things in it.
fn is_document(text: &[u8]) -> bool {
    const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
    let json: Result<serde_json::Value, _> = serde_json::from_slice(text);
    json.is_ok_and(|json| {
        json.get("$schema")
            .is_some_and(|dialect| dialect == DIALECT)
    })
}
