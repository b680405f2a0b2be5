//! Reads folders of schema documents.

use std::{
    fmt::Display,
    fs,
    path::{Component, Path, PathBuf},
};

use graph_calls_codegen::{report::Errors, source::Registry};

use crate::{import::is_interrupted, terminal};

/// The documents of a folder: its `.json` files, sorted by name; subfolders are not searched.
pub(crate) struct Folder {
    /// The folder that the names of the documents are relative to.
    base: PathBuf,
    /// The names of the documents in code and in errors.
    pub(crate) files: Vec<String>,
}

impl Folder {
    /// Lists the documents of a folder by file name.
    pub(crate) fn open(folder: &Path) -> Result<Self, String> {
        let files = names(folder)?;
        Ok(Self {
            base: folder.to_owned(),
            files,
        })
    }

    /// Lists the documents of a folder by path relative to its parent, such as `schemas/call.json`, as
    /// in the arguments of the macro. A folder without a name, such as `.`, is omitted from the
    /// paths, so that the generated code does not depend on its location.
    pub(crate) fn open_with_name(folder: &Path) -> Result<Self, String> {
        let files = names(folder)?;
        let name = match folder.components().next_back() {
            Some(Component::Normal(name)) => name.to_str(),
            _ => None,
        };
        Ok(match (name, folder.parent()) {
            (Some(name), Some(parent)) => Self {
                base: parent.to_owned(),
                files: files.iter().map(|file| format!("{name}/{file}")).collect(),
            },
            _ => Self {
                base: folder.to_owned(),
                files,
            },
        })
    }

    /// Reads the documents.
    pub(crate) fn load(&self) -> Result<Registry, Errors> {
        Registry::load(&self.base, &self.files)
    }
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    if is_interrupted(folder) {
        return Err(format!(
            "{}: an import was interrupted here; run `graph-calls import` again",
            terminal::path(folder)
        ));
    }
    let unreadable =
        |error: &dyn Display| format!("{}: cannot be read: {error}", terminal::path(folder));
    let entries = fs::read_dir(folder).map_err(|error| unreadable(&error))?;
    let mut names = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| unreadable(&error))?.path();
        if path.extension().is_none_or(|extension| extension != "json") || path.is_dir() {
            continue;
        }
        match path.file_name().and_then(|name| name.to_str()) {
            Some(name) => names.push(name.to_owned()),
            None => return Err(format!("{}: the name is not UTF-8", terminal::path(&path))),
        }
    }
    if names.is_empty() {
        return Err(format!(
            "{}: no document here; file names of documents end in `.json`",
            terminal::path(folder)
        ));
    }
    names.sort();
    Ok(names)
}
