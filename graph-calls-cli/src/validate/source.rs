//! Where payloads come from.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

/// Larger payloads are not read: 256 MiB.
pub(super) const LARGEST: u64 = 256 << 20;

/// One payload to be read.
#[derive(Debug)]
pub(super) enum Source {
    Stdin,
    File(PathBuf),
    /// Something that holds no payload, and why.
    Unreadable(PathBuf, String),
}

/// The payloads that the paths stand for, in the order given: files as they are, folders by every
/// `.json` file below them, sorted.
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

/// Links to folders are not followed, but for the folder named itself: a link may lead in a
/// circle, or to the same folder a thousand times.
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

/// A regular file, or a link that leads to one or to nowhere, whose name ends in `.json`.
fn is_payload(entry: &walkdir::DirEntry) -> bool {
    let named = entry
        .path()
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let kind = entry.file_type();
    let leads_to_file = || fs::metadata(entry.path()).map_or(true, |leads_to| leads_to.is_file());
    named && (kind.is_file() || kind.is_symlink() && leads_to_file())
}

impl Source {
    fn path(&self) -> &Path {
        match self {
            Source::Stdin => Path::new("-"),
            Source::File(path) | Source::Unreadable(path, _) => path,
        }
    }

    /// How results name it: the path as given, or `-`.
    pub(super) fn name(&self) -> String {
        self.path().to_string_lossy().into_owned()
    }

    /// All the bytes, or the reason why there are none.
    pub(super) fn read(&self) -> Result<Vec<u8>, String> {
        let read = match self {
            Source::Unreadable(_, reason) => return Err(reason.clone()),
            Source::File(path) if path.to_str().is_none() => {
                return Err("its path is not UTF-8, so results can't name it; rename it".to_owned());
            }
            Source::File(path) => read_file(path),
            Source::Stdin => read_all(io::stdin().lock(), 0),
        };
        read.map_err(|error| reason(&error))
    }
}

/// A file's bytes, up to the limit.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > LARGEST {
        return Err(too_large());
    }
    read_all(file, usize::try_from(length).unwrap_or(0))
}

/// Reads to the end, which is probably after so many bytes.
fn read_all(from: impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length);
    let read = from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).is_ok_and(|read| read <= LARGEST) {
        Ok(bytes)
    } else {
        Err(too_large())
    }
}

fn too_large() -> io::Error {
    io::Error::new(
        io::ErrorKind::FileTooLarge,
        format!("larger than {} MiB, the limit", LARGEST >> 20),
    )
}

/// Why something was not read, in a user's words.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "a folder, not a file".to_owned(),
        _ => error.to_string(),
    }
}
