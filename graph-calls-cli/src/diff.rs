//! `graph-calls diff`: two folders of documents in, what changed out.

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
    complain,
    documents::Folder,
    import::{make, no_overlay, read_metadata, read_overlay},
    terminal,
    validate::WRONG_USE,
};

/// Exit status of changes that break callers.
const BREAKING: u8 = 1;

/// Tell what changed between two folders of documents, or two metadata files
///
/// Each change is one line: what it does to Rust callers (breaking, additive, none), what it does
/// to payloads (stricter: some that were valid are refused; looser: the reverse; same; changed:
/// both, or it can't be told), and what changed. A rename is a removal and an addition.
///
/// Exit status: 0 if callers compile as before (minor or patch), 1 if some may not (major), 2 on
/// wrong use, if a document has an error or if something could not be read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of the documents as they were, or metadata as it was
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The folder of the documents as they are, or metadata as it is
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// For metadata: the folder of the patches and of closure.json, as `import` has it [default:
    /// graph-calls-model/schemas/overlay]
    #[arg(long, value_name = "DIR")]
    overlay: Option<PathBuf>,
    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also tell what only readers of the documentation notice: changed descriptions
    #[arg(long)]
    all: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines for people, by type
    Text,
    /// One JSON object
    Json,
}

/// Where the overlay is in a checkout of graph-calls.
const OVERLAY: &str = "graph-calls-model/schemas/overlay";

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    let mut changes = match compared(args) {
        Ok(changes) => changes,
        Err(reasons) => {
            for reason in reasons {
                complain(&reason);
            }
            return WRONG_USE;
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
            complain(&format!("cannot write the changes: {error}"));
            return WRONG_USE;
        }
        // Whoever reads has heard enough.
        _ => {}
    }
    match changes.verdict() {
        Verdict::Major => BREAKING,
        Verdict::Minor | Verdict::Patch => 0,
    }
}

/// All changes from the one side to the other.
fn compared(args: &Args) -> Result<Changes, Vec<String>> {
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

/// Both, or what is wrong with either.
fn both<T>(old: Result<T, String>, new: Result<T, String>) -> Result<(T, T), Vec<String>> {
    match (old, new) {
        (Ok(old), Ok(new)) => Ok((old, new)),
        (old, new) => Err([old.err(), new.err()].into_iter().flatten().collect()),
    }
}

/// The overlay for metadata, and its folder.
fn overlay(args: &Args) -> Result<(PathBuf, Overlay), String> {
    let folder = match &args.overlay {
        Some(folder) => folder.clone(),
        None if Path::new(OVERLAY).exists() => PathBuf::from(OVERLAY),
        None => return Err(no_overlay(Path::new(OVERLAY))),
    };
    let overlay = read_overlay(&folder)?;
    Ok((folder, overlay))
}

/// One side of a comparison.
enum Input {
    Folder(Folder),
    /// Metadata, and how many warnings reading it gives.
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

    /// The model of the documents, or of those that metadata and overlay come to.
    fn model(&self, path: &Path, folder: &Path, overlay: &Overlay) -> Result<Model, String> {
        let registry = match self {
            Self::Folder(folder) => folder.load(),
            Self::Metadata(metadata, warnings) => {
                let made = make(path, metadata, overlay, Scope::Closure)?;
                let count = warnings + made.warnings.len();
                if count > 0 {
                    let (folder, path) = (terminal::path(folder), terminal::path(path));
                    complain(&format!(
                        "{path}: {count} warnings; `import` with --check and the overlay {folder} shows them"
                    ));
                }
                Registry::from_texts(made.files)
            }
        };
        let model = registry.and_then(|registry| model(&registry));
        model.map_err(|errors| {
            let path = terminal::path(path);
            format!("{path}: the documents have errors\n{errors}")
        })
    }
}
