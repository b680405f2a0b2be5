//! Reads payloads from files, folders and standard input.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

/// The maximum size of a payload: 256 MiB.
pub(super) const MAX_SIZE: u64 = 256 << 20;

/// A source of one payload.
#[derive(Debug)]
pub(super) enum Source {
    Stdin,
    File(PathBuf),
    /// A path without a payload, and the reason.
    Unreadable(PathBuf, String),
}

/// Expands paths into sources, in the given order; folders into all `.json` files below them, sorted.
pub(super) fn expand(paths: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            sources.push(Source::Stdin);
        } else if path.is_dir() {
            folder(path, &mut sources);
        } else {
            sources.push(Source::File(path.clone()));
        }
    }
    sources
}

/// Does not follow links to folders, except for the given folder itself: links may be cyclic.
fn folder(path: &Path, sources: &mut Vec<Source>) {
    let mut found = Vec::new();
    for entry in WalkDir::new(path) {
        match entry {
            Ok(entry) if is_payload(&entry) => found.push(Source::File(entry.into_path())),
            Ok(_) => {}
            Err(error) => {
                let at = error.path().unwrap_or(path).to_path_buf();
                let reason = error.io_error().map_or_else(|| error.to_string(), reason);
                found.push(Source::Unreadable(at, reason));
            }
        }
    }
    if found.is_empty() {
        let reason = "no `.json` file in this folder or below it".to_owned();
        found.push(Source::Unreadable(path.to_path_buf(), reason));
    }
    found.sort_by(|one, other| one.path().cmp(other.path()));
    sources.append(&mut found);
}

/// Returns whether this is a regular file, or a link to one or to nothing, with the extension `.json`.
fn is_payload(entry: &walkdir::DirEntry) -> bool {
    let named = entry
        .path()
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let kind = entry.file_type();
    let is_file_target = || fs::metadata(entry.path()).map_or(true, |target| target.is_file());
    named && (kind.is_file() || kind.is_symlink() && is_file_target())
}

impl Source {
    fn path(&self) -> &Path {
        match self {
            Source::Stdin => Path::new("-"),
            Source::File(path) | Source::Unreadable(path, _) => path,
        }
    }

    /// Returns the name in results: the given path, or `-`.
    pub(super) fn name(&self) -> String {
        self.path().to_string_lossy().into_owned()
    }

    /// Reads the payload, or returns the reason why it cannot be read.
    pub(super) fn read(&self) -> Result<Vec<u8>, String> {
        let read = match self {
            Source::Unreadable(_, reason) => return Err(reason.clone()),
            Source::File(path) if path.to_str().is_none() => {
                return Err(
                    "its path is not UTF-8, so results cannot name it; rename it".to_owned(),
                );
            }
            Source::File(path) => read_file(path),
            Source::Stdin => read_all(io::stdin().lock(), 0),
        };
        read.map_err(|error| reason(&error))
    }
}

/// Reads a file, up to the limit.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > MAX_SIZE {
        return Err(too_large());
    }
    read_all(file, usize::try_from(length).unwrap_or(0))
}

/// Reads to the end; `length` is the expected size.
fn read_all(from: impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    let read = from.take(MAX_SIZE + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).is_ok_and(|read| read <= MAX_SIZE) {
        Ok(bytes)
    } else {
        Err(too_large())
    }
}

fn too_large() -> io::Error {
    io::Error::new(
        io::ErrorKind::FileTooLarge,
        format!("larger than {} MiB, the limit", MAX_SIZE >> 20),
    )
}

/// Describes an I/O error.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "a folder, not a file".to_owned(),
        _ => error.to_string(),
    }
}
