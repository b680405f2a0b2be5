//! A file that is there as a whole or not at all.

use std::{
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process,
};

use crate::terminal;

/// How many lines of a difference are shown on each side.
const SHOWN: usize = 3;

/// How many characters of a line are shown.
const WIDTH: usize = 160;

/// Where a file differs from what it should be.
pub(super) enum Drift {
    /// There is none.
    Missing,
    /// From this line on; the first is 1.
    Line {
        number: usize,
        is: Vec<String>,
        wanted: Vec<String>,
    },
}

/// Compares a file with what it should be.
pub(super) fn compare(path: &Path, wanted: &str) -> io::Result<Option<Drift>> {
    regular(path)?;
    let is = match fs::read(path) {
        Ok(is) => is,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Some(Drift::Missing)),
        Err(error) => return Err(error),
    };
    if is == wanted.as_bytes() {
        return Ok(None);
    }
    let same = |(one, two): &(&[u8], &[u8])| one == two;
    let (ours, theirs) = (lines(&is), lines(wanted.as_bytes()));
    let count = ours.clone().zip(theirs.clone()).take_while(same).count();
    Ok(Some(Drift::Line {
        number: count + 1,
        is: shown(ours.skip(count)),
        wanted: shown(theirs.skip(count)),
    }))
}

/// The lines with their ends: a file that differs in these alone differs.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    text.split_inclusive(|byte| *byte == b'\n')
}

fn shown<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let shown = lines.take(SHOWN).map(|line| {
        let text = String::from_utf8_lossy(line);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let shown: String = text.chars().take(WIDTH).collect();
        terminal::lines(&shown.replace('\r', "␍")).into_owned()
    });
    shown.collect()
}

/// Refuses what is there and is no file: to open a named pipe waits for somebody else, and a device would
/// be replaced by a file.
fn regular(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(io::Error::new(
            ErrorKind::InvalidInput,
            "this is a folder, a named pipe, a socket or a device; name a file",
        )),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound && path.is_symlink() => {
            Err(io::Error::new(
                ErrorKind::NotFound,
                "this link leads to no file; remove it, or name the file",
            ))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Puts `text`, which begins with `mark`, into a file, by way of another beside it; false if it is there
/// already. A file that does not begin so was made by somebody else, and stays; an empty one does not.
pub(super) fn replace(path: &Path, text: &str, mark: &str) -> io::Result<bool> {
    regular(path)?;
    // What a link leads to is replaced, not the link.
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    match fs::read(&path) {
        Ok(is) if is == text.as_bytes() => return Ok(false),
        Ok(is) if !is.is_empty() && !is.starts_with(mark.as_bytes()) => {
            return Err(io::Error::new(
                ErrorKind::AlreadyExists,
                format!(
                    "this file was not made by `graph-calls generate`: it does not begin with `{mark}`; \
                     remove it, or name another file"
                ),
            ));
        }
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let beside = beside(&path)?;
    let written = write(&beside, text).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // It is of no use to anybody; the first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| true)
}

fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "this is no file's name"))?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", process::id()));
    Ok(path.with_file_name(beside))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
