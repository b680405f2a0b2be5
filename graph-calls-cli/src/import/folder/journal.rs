//! Replaces documents with a journal, so that an interrupted run can be completed.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{Operation, Plan, digest, failed, remove, state};
use crate::terminal;

/// The replacements, in order of execution.
#[derive(Debug, PartialEq, Eq)]
struct Journal {
    remove: Vec<String>,
    put: Vec<String>,
    /// The digests of all documents of the import, by file name.
    written: BTreeMap<String, String>,
}

impl Journal {
    fn json(&self) -> Value {
        json!({ "remove": self.remove, "put": self.put, "written": self.written })
    }

    /// Returns `None` if this is not a journal, or if it names files outside the folder.
    fn read(text: &[u8]) -> Option<Self> {
        let json: Value = serde_json::from_slice(text).ok()?;
        let files = |list: &str| -> Option<Vec<String>> {
            let files = json.get(list)?.as_array()?.iter();
            files
                .map(|file| {
                    file.as_str()
                        .filter(|file| is_name(file))
                        .map(str::to_owned)
                })
                .collect()
        };
        Some(Self {
            remove: files("remove")?,
            put: files("put")?,
            written: digests(json.get("written")?)?,
        })
    }
}

fn digests(json: &Value) -> Option<BTreeMap<String, String>> {
    let digests = json.as_object()?.iter();
    digests
        .map(|(file, digest)| Some((file.clone(), digest.as_str()?.to_owned())))
        .collect()
}

/// Returns whether this is a file name without directories.
fn is_name(file: &str) -> bool {
    let path = Path::new(file);
    path.file_name().is_some_and(|name| name == file) && !file.contains(['/', '\\'])
}

struct Paths {
    state: PathBuf,
    new: PathBuf,
    journal: PathBuf,
    imported: PathBuf,
}

impl Paths {
    fn of(folder: &Path) -> Self {
        let state = state(folder);
        Self {
            new: state.join("new"),
            journal: state.join("journal"),
            imported: state.join("imported"),
            state,
        }
    }
}

/// Returns whether a run was killed while it replaced the documents of a folder.
pub(crate) fn is_interrupted(folder: &Path) -> bool {
    Paths::of(folder).journal.is_file()
}

/// Returns the digests of the documents that the import wrote, by file name.
pub(super) fn written(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let path = Paths::of(folder).imported;
    match fs::read(&path) {
        // If the file is invalid, no document counts as written, so none is removed.
        Ok(text) => {
            let json: Option<Value> = serde_json::from_slice(&text).ok();
            Ok(json.as_ref().and_then(digests).unwrap_or_default())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(failed(&path, &error)),
    }
}

/// Completes an interrupted run, and removes its temporary files. Returns whether there was one.
pub(in crate::import) fn recover(folder: &Path) -> Result<bool, String> {
    let paths = Paths::of(folder);
    let text = match fs::read(&paths.journal) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(failed(&paths.journal, &error)),
    };
    let is_interrupted = text.is_some();
    if let Some(text) = text {
        let journal = Journal::read(&text).ok_or_else(|| {
            let path = terminal::path(&paths.journal);
            format!("{path}: is not a journal of an import; remove it, and import again")
        })?;
        finish(folder, &paths, &journal)?;
    }
    sweep(folder, &paths)?;
    Ok(is_interrupted)
}

/// Removes temporary files.
fn sweep(folder: &Path, paths: &Paths) -> Result<(), String> {
    match fs::remove_dir_all(&paths.new) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(failed(&paths.new, &error));
        }
        _ => {}
    }
    for path in [&paths.journal, &paths.imported] {
        remove(&temporary(path))?;
    }
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_file = entry.file_type().is_ok_and(|ty| ty.is_file());
        if is_file && name.to_str().is_some_and(is_temporary) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Returns whether this is a temporary file of a version without a journal: `.call.json.4711.tmp`.
fn is_temporary(name: &str) -> bool {
    let number = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".tmp"))
        .and_then(|name| name.rsplit_once(".json."));
    number.is_some_and(|(stem, number)| {
        !stem.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Writes all new documents to temporary files, then replaces the old ones.
pub(in crate::import) fn execute(
    plan: &Plan,
    folder: &Path,
    texts: &BTreeMap<String, String>,
) -> Result<(), String> {
    let paths = Paths::of(folder);
    let journal = Journal {
        remove: plan.files(Operation::Removed).cloned().collect(),
        put: plan
            .operations
            .keys()
            .filter(|file| texts.contains_key(*file))
            .cloned()
            .collect(),
        written: texts
            .iter()
            .map(|(file, text)| (file.clone(), digest(text.as_bytes())))
            .collect(),
    };
    if journal.put.is_empty() && journal.remove.is_empty() && written(folder)? == journal.written {
        return Ok(());
    }
    let staged = stage(&paths, &journal, texts);
    if staged.is_err() {
        // The first error is reported; a failure to clean up is not.
        let _ = sweep(folder, &paths);
        return staged;
    }
    finish(folder, &paths, &journal)
}

fn stage(paths: &Paths, journal: &Journal, texts: &BTreeMap<String, String>) -> Result<(), String> {
    fs::create_dir_all(&paths.new).map_err(|error| failed(&paths.new, &error))?;
    for file in &journal.put {
        let path = paths.new.join(file);
        let text = texts.get(file).map_or("", String::as_str);
        write(&path, text.as_bytes()).map_err(|error| failed(&path, &error))?;
    }
    put(&paths.journal, &journal.json())
}

/// Executes a journal; skips replacements that are already done.
fn finish(folder: &Path, paths: &Paths, journal: &Journal) -> Result<(), String> {
    for file in &journal.remove {
        remove(&folder.join(file))?;
    }
    for file in &journal.put {
        let to = folder.join(file);
        match fs::rename(paths.new.join(file), &to) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(failed(&to, &error));
            }
            _ => {}
        }
    }
    put(&paths.imported, &json!(journal.written))?;
    remove(&paths.journal)?;
    match fs::remove_dir_all(&paths.new) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(&paths.state, &error)),
        _ => Ok(()),
    }
}

/// Atomically writes a value to a file.
fn put(path: &Path, value: &Value) -> Result<(), String> {
    let mut text = serde_json::to_vec_pretty(value)
        .map_err(|error| format!("{}: {error}", terminal::path(path)))?;
    text.push(b'\n');
    let temporary = temporary(path);
    write(&temporary, &text)
        .and_then(|()| fs::rename(&temporary, path))
        .map_err(|error| failed(path, &error))
}

fn temporary(path: &Path) -> PathBuf {
    path.with_extension("tmp")
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text)?;
    file.sync_all()
}
