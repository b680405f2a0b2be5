//! Compares and atomically replaces a file.

use std::{
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process,
};

use crate::terminal;

/// The maximum number of lines of a difference to show for each side.
const MAX_SHOWN: usize = 3;

/// The maximum number of characters of a line to show.
const WIDTH: usize = 160;

/// The first difference between a file and its expected contents.
pub(crate) enum Drift {
    /// The file does not exist.
    Missing,
    /// The contents differ from this line on; the first line is 1.
    Line {
        number: usize,
        is: Vec<String>,
        expected: Vec<String>,
    },
}

/// Compares a file with its expected contents.
pub(crate) fn compare(path: &Path, expected: &str) -> io::Result<Option<Drift>> {
    regular(path)?;
    let is = match fs::read(path) {
        Ok(is) => is,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Some(Drift::Missing)),
        Err(error) => return Err(error),
    };
    if is == expected.as_bytes() {
        return Ok(None);
    }
    let same = |(one, two): &(&[u8], &[u8])| one == two;
    let (is_lines, expected_lines) = (lines(&is), lines(expected.as_bytes()));
    let count = is_lines
        .clone()
        .zip(expected_lines.clone())
        .take_while(same)
        .count();
    Ok(Some(Drift::Line {
        number: count + 1,
        is: shown(is_lines.skip(count)),
        expected: shown(expected_lines.skip(count)),
    }))
}

/// Returns the lines with their terminators, which are compared too.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    text.split_inclusive(|byte| *byte == b'\n')
}

fn shown<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Vec<String> {
    let shown = lines.take(MAX_SHOWN).map(|line| {
        let text = String::from_utf8_lossy(line);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        let shown: String = text.chars().take(WIDTH).collect();
        terminal::lines(&shown.replace('\r', "␍")).into_owned()
    });
    shown.collect()
}

/// Fails if the path exists and is not a regular file: opening a named pipe blocks, and a device would be
/// replaced by a file.
pub(crate) fn regular(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(io::Error::new(
            ErrorKind::InvalidInput,
            "this is a folder, a named pipe, a socket or a device; name a file",
        )),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound && path.is_symlink() => {
            Err(io::Error::new(
                ErrorKind::NotFound,
                "this is a broken link; remove it, or name the file",
            ))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Atomically replaces a file with `text`, which starts with `mark`. Returns false if the file is up to
/// date. Fails if the file is not empty and does not start with `mark`.
pub(crate) fn replace(path: &Path, text: &str, mark: &str) -> io::Result<bool> {
    regular(path)?;
    // Replaces the target of a link, not the link.
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
                    "this file was not written by `graph-calls generate`: it does not start with `{mark}`; \
                     remove it, or name another file"
                ),
            ));
        }
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let temporary = temporary(&path)?;
    let written = write(&temporary, text).and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        // The first error is reported; a failure to clean up is not.
        let _ = fs::remove_file(&temporary);
    }
    written.map(|()| true)
}

fn temporary(path: &Path) -> io::Result<PathBuf> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidInput, "this is not a file name"))?;
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{}.tmp", process::id()));
    Ok(path.with_file_name(temporary))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
