//! Replacing documents so that a run that is killed can be finished.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use super::{Plan, Step, digest, failed, own, remove};
use crate::terminal;

/// What is to be done once it is written, in this order.
#[derive(Debug, PartialEq, Eq)]
struct Journal {
    remove: Vec<String>,
    put: Vec<String>,
    /// What the import has written then: digests by file name.
    written: BTreeMap<String, String>,
}

impl Journal {
    fn json(&self) -> Value {
        json!({ "remove": self.remove, "put": self.put, "written": self.written })
    }

    /// `None` if this is no journal, or one that would reach beyond its folder.
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

/// Whether this names a file in the folder itself.
fn is_name(file: &str) -> bool {
    let path = Path::new(file);
    path.file_name().is_some_and(|name| name == file) && !file.contains(['/', '\\'])
}

struct Paths {
    own: PathBuf,
    new: PathBuf,
    journal: PathBuf,
    imported: PathBuf,
}

impl Paths {
    fn of(folder: &Path) -> Self {
        let own = own(folder);
        Self {
            new: own.join("new"),
            journal: own.join("journal"),
            imported: own.join("imported"),
            own,
        }
    }
}

/// Whether a run was killed while it replaced the documents of a folder.
pub(crate) fn is_interrupted(folder: &Path) -> bool {
    Paths::of(folder).journal.is_file()
}

/// What the import wrote into a folder: digests by file name.
pub(super) fn written(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let path = Paths::of(folder).imported;
    match fs::read(&path) {
        // Who changes it loses nothing: what the import does not know to be its own stays.
        Ok(text) => {
            let json: Option<Value> = serde_json::from_slice(&text).ok();
            Ok(json.as_ref().and_then(digests).unwrap_or_default())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(failed(&path, &error)),
    }
}

/// Finishes what a run left that was killed, and sweeps what it left of no use; true if there was
/// something to finish.
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
            format!("{path}: is no journal of an import; remove it, and import again")
        })?;
        finish(folder, &paths, &journal)?;
    }
    sweep(folder, &paths)?;
    Ok(is_interrupted)
}

/// Removes files that no run needs any more.
fn sweep(folder: &Path, paths: &Paths) -> Result<(), String> {
    match fs::remove_dir_all(&paths.new) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(failed(&paths.new, &error));
        }
        _ => {}
    }
    for path in [&paths.journal, &paths.imported] {
        remove(&beside(path))?;
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

/// `.call.json.4711.tmp`, as versions before the journal wrote beside each document.
fn is_temporary(name: &str) -> bool {
    let number = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".tmp"))
        .and_then(|name| name.rsplit_once(".json."));
    number.is_some_and(|(stem, number)| {
        !stem.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Writes all that is new beside its place, and only then puts it there.
pub(in crate::import) fn carry_out(
    plan: &Plan,
    folder: &Path,
    texts: &BTreeMap<String, String>,
) -> Result<(), String> {
    let paths = Paths::of(folder);
    let journal = Journal {
        remove: plan.files(Step::Removed).cloned().collect(),
        put: plan
            .steps
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
        // It is of no use to anybody; the first error is the one to tell.
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

/// Does what a journal says; what is done already is not done again.
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
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(&paths.own, &error)),
        _ => Ok(()),
    }
}

/// Writes a value into a file that is there as a whole or not at all.
fn put(path: &Path, value: &Value) -> Result<(), String> {
    let mut text = serde_json::to_vec_pretty(value)
        .map_err(|error| format!("{}: {error}", terminal::path(path)))?;
    text.push(b'\n');
    let beside = beside(path);
    write(&beside, &text)
        .and_then(|()| fs::rename(&beside, path))
        .map_err(|error| failed(path, &error))
}

fn beside(path: &Path) -> PathBuf {
    path.with_extension("tmp")
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text)?;
    file.sync_all()
}
