//! `graph-calls diff`: compares two folders of documents or two metadata files.

mod as_json;
mod as_text;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use graph_calls_codegen::{ir::Model, model, source::Registry};
use graph_calls_evolve::{
    diff::{Changes, Verdict, diff},
    import::{Metadata, Overlay, Scope, compare},
};

use crate::{
    documents::Folder,
    import::{generate, no_overlay, read_metadata, read_overlay},
    report, terminal,
    validate::USAGE_ERROR,
};

/// Exit status if changes break callers.
const BREAKING: u8 = 1;

/// Compare two folders of documents, or two metadata files
///
/// Prints one line per change: the effect on Rust callers (breaking, additive, none), the effect on
/// payloads (stricter: some valid payloads become invalid; looser: the reverse; same; changed: both,
/// or undecided), and a description. A rename is a removal and an addition.
///
/// Exit status: 0 if callers compile as before (minor or patch), 1 if some may not (major), 2 for
/// usage errors, invalid documents and unreadable files.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of the old documents, or the old metadata
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The folder of the new documents, or the new metadata
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// For metadata: the folder of the overlay, as for `import` [default:
    /// graph-calls-model/schemas/overlay]
    #[arg(long, value_name = "DIR")]
    overlay: Option<PathBuf>,
    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Include changes of the documentation, such as descriptions
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text, grouped by type
    Text,
    /// One JSON object
    Json,
}

/// The folder of the overlay in a checkout of graph-calls.
const OVERLAY: &str = "graph-calls-model/schemas/overlay";

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    let mut changes = match compare_inputs(args) {
        Ok(changes) => changes,
        Err(reasons) => {
            for reason in reasons {
                report(&reason);
            }
            return USAGE_ERROR;
        }
    };
    if !args.all {
        changes = changes.without_notes();
    }
    let shown = match args.format {
        Format::Text => terminal::lines(&as_text::text(&changes)).into_owned(),
        Format::Json => as_json::object(&changes),
    };
    let mut out = io::stdout().lock();
    match out.write_all(shown.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            report(&format!("cannot write the changes: {error}"));
            return USAGE_ERROR;
        }
        // The reader closed the pipe.
        _ => {}
    }
    match changes.verdict() {
        Verdict::Major => BREAKING,
        Verdict::Minor | Verdict::Patch => 0,
    }
}

/// Returns all changes from the old to the new input.
fn compare_inputs(args: &Args) -> Result<Changes, Vec<String>> {
    let (old, new) = both(Input::read(&args.old), Input::read(&args.new))?;
    let (folder, overlay) = match (&old, &new) {
        (Input::Folder(_), Input::Folder(_)) => (PathBuf::new(), Overlay::default()),
        _ => overlay(args).map_err(|reason| vec![reason])?,
    };
    let (before, after) = both(
        old.model(&args.old, &folder, &overlay),
        new.model(&args.new, &folder, &overlay),
    )?;
    let changes = diff(&before, &after);
    Ok(match (&old, &new) {
        (Input::Metadata(old, _), Input::Metadata(new, _)) => {
            compare(old, new, &overlay, Scope::Closure, &changes)
        }
        _ => changes,
    })
}

/// Returns both values, or the errors of either.
fn both<T>(old: Result<T, String>, new: Result<T, String>) -> Result<(T, T), Vec<String>> {
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (old, new) => Err([old.err(), new.err()].into_iter().flatten().collect()),
    }
}

/// Returns the overlay for metadata, and its folder.
fn overlay(args: &Args) -> Result<(PathBuf, Overlay), String> {
    let folder = match &args.overlay {
        Some(folder) => folder.clone(),
        None if Path::new(OVERLAY).exists() => PathBuf::from(OVERLAY),
        None => return Err(no_overlay(Path::new(OVERLAY))),
    };
    let overlay = read_overlay(&folder)?;
    Ok((folder, overlay))
}

/// One input of a comparison.
enum Input {
    Folder(Folder),
    /// Metadata, and the number of warnings of its reader.
    Metadata(Metadata, usize),
}

impl Input {
    fn read(path: &Path) -> Result<Self, String> {
        if path.is_file() {
            let (metadata, warnings) = read_metadata(path)?;
            Ok(Self::Metadata(metadata, warnings.len()))
        } else {
            Folder::open(path).map(Self::Folder)
        }
    }

    /// Returns the model of the documents, or of those generated from metadata and overlay.
    fn model(&self, path: &Path, folder: &Path, overlay: &Overlay) -> Result<Model, String> {
        let registry = match self {
            Self::Folder(folder) => folder.load(),
            Self::Metadata(metadata, warnings) => {
                let generated = generate(path, metadata, overlay, Scope::Closure)?;
                let count = warnings + generated.warnings.len();
                if count > 0 {
                    let (folder, path) = (terminal::path(folder), terminal::path(path));
                    report(&format!(
                        "{path}: {count} warnings; `import` with --check and the overlay {folder} shows them"
                    ));
                }
                Registry::from_texts(generated.files)
            }
        };
        let model = registry.and_then(|registry| model(&registry));
        model.map_err(|errors| {
            let path = terminal::path(path);
            format!("{path}: the documents have errors\n{errors}")
        })
    }
}
