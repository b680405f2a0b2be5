//! Reads the folder of an overlay.

use std::{
    fs,
    path::{Path, PathBuf},
};

use graph_calls_evolve::import::Overlay;

use crate::terminal;

/// Reads the `.json` files of a folder; subfolders are not searched.
pub(crate) fn read(folder: &Path) -> Result<Overlay, String> {
    let shown = terminal::path(folder);
    let unreadable = |error: std::io::Error| format!("{shown}: cannot be read: {error}");
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
            && !path.is_dir()
        {
            // Reading a named pipe would block.
            if path.exists() && !path.is_file() {
                return Err(format!("{}: is not a regular file", terminal::path(&path)));
            }
            paths.push(path);
        }
    }
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let shown = path.display().to_string();
        let text = fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", terminal::escaped(&shown)))?;
        files.push((shown, text));
    }
    Overlay::read(files).map_err(|errors| errors.to_string())
}
