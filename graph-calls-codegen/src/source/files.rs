//! Paths as documents spell them: relative, with forward slashes, the same on every system.

use std::io::ErrorKind;
use std::path::Path;

use crate::schema::Rejection;

/// Rejects paths that would not mean the same file wherever the crate is built.
pub(super) fn check(file: &str) -> Result<(), Rejection> {
    let remedy = "write a relative path, such as `schemas/call.json`";
    if file.is_empty() {
        Err(Rejection::new("the path is empty", remedy))
    } else if file.starts_with('/') || Path::new(file).is_absolute() || file.get(1..2) == Some(":")
    {
        Err(Rejection::new("the path is absolute", remedy))
    } else if file.contains('\\') {
        Err(Rejection::new("the path has a backslash", "write `/`"))
    } else if file.split('/').any(|segment| segment == "..") {
        Err(Rejection::new(
            "the path has `..`",
            "keep documents within the crate",
        ))
    } else {
        Ok(())
    }
}

/// Reads a file whose path [`check`] accepts. Only regular files are opened: opening a named pipe blocks until
/// another process writes, and a device may have no end.
pub(super) fn read(base: &Path, file: &str) -> Result<String, Rejection> {
    let path = base.join(file);
    let is_file = std::fs::metadata(&path).map(|found| found.is_file());
    if !is_file.unwrap_or(true) {
        return Err(Rejection::new(
            "this is a folder, a named pipe, a socket or a device, and no file",
            "put a file there, or give it a name that does not end in `.json`",
        ));
    }
    std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound if path.is_symlink() => Rejection::new(
            "the link leads to no file",
            "correct the link, or remove it",
        ),
        ErrorKind::NotFound => Rejection::new(
            "there is no such file",
            "check the path, which is relative to the crate",
        ),
        ErrorKind::InvalidData => Rejection::new("the file is not UTF-8", "save it as UTF-8"),
        kind => Rejection::new(format!("the file cannot be read: {kind}"), ""),
    })
}

/// The file that an interrupted import leaves in a folder, whose documents may then be of two versions.
const UNFINISHED_IMPORT: &str = ".graph-calls/journal";

/// The documents of a folder whose path [`check`] accepts: every `.json` file in it, not below it, each as
/// `folder/name.json`, sorted by name whatever order the system has.
pub(super) fn list(base: &Path, folder: &str) -> Result<Vec<String>, Rejection> {
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => Rejection::new(
            "there is no such folder",
            "check the path, which is relative to the crate",
        ),
        ErrorKind::NotADirectory => Rejection::new(
            "this is no folder",
            "name a single document in brackets: `[\"schemas/call.json\"]`",
        ),
        kind => Rejection::new(format!("the folder cannot be read: {kind}"), ""),
    };
    let folder = folder.trim_end_matches('/');
    if base.join(folder).join(UNFINISHED_IMPORT).is_file() {
        let reason = "an import of documents into this folder was interrupted";
        return Err(Rejection::new(reason, "run `graph-calls import` again"));
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(base.join(folder)).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_none_or(|extension| extension != "json") || path.is_dir() {
            continue;
        }
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            let reason = "a document's name is not UTF-8";
            return Err(Rejection::new(reason, "give it another name"));
        };
        files.push(format!("{folder}/{name}"));
    }
    if files.is_empty() {
        let reason = "no document is in the folder";
        return Err(Rejection::new(
            reason,
            "put files there that end in `.json`",
        ));
    }
    files.sort();
    Ok(files)
}

/// The path without `.`, `..` and empty segments; `None` if it leads out of where it starts.
pub(super) fn normalise(path: &str) -> Option<String> {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()?),
            name => segments.push(name),
        }
    }
    Some(segments.join("/"))
}

/// The path of `reference` as seen from the document `from`; `None` if it leads out of where documents are.
pub(super) fn beside(from: &str, reference: &str) -> Option<String> {
    let folder = from.rfind('/').map_or("", |end| &from[..end]);
    normalise(&format!("{folder}/{reference}"))
}

/// The file's name without directories and extension.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    }
}
