//! `graph-calls diff`: two folders of documents in, what changed out.

mod as_json;
mod as_text;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
use graph_calls_codegen::{
    diff::{Verdict, diff},
    import::Scope,
    ir::Model,
    model,
    report::Report,
    source::Registry,
};

use crate::{complain, documents::Folder, import::make, terminal, validate::WRONG_USE};

/// Exit status of changes that break callers.
const BREAKING: u8 = 1;

/// Tell what changed between two folders of documents, or two metadata files
///
/// Each change is one line: what it does to Rust callers (breaking, additive, none), what it does
/// to payloads (stricter: some that were valid are refused; looser: the reverse; same; changed:
/// both, or it can't be told), and what changed. A rename is a removal and an addition.
///
/// Exit status: 0 if callers compile as before (minor or patch), 1 if some may not (major), 2 on
/// wrong use, if a document has a fault or if something could not be read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of the documents as they were, or metadata as it was
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The folder of the documents as they are, or metadata as it is
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// For metadata: the folder of the patches and of closure.json, as `import` has it
    #[arg(
        long,
        value_name = "DIR",
        default_value = "graph-calls-model/schemas/overlay"
    )]
    overlay: PathBuf,
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

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    let (old, new) = match (
        read(&args.old, &args.overlay),
        read(&args.new, &args.overlay),
    ) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => {
            for reason in [old.err(), new.err()].into_iter().flatten() {
                complain(&reason);
            }
            return WRONG_USE;
        }
    };
    let mut changes = diff(&old, &new);
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

/// The model of a folder of documents, or of those that metadata and overlay come to.
fn read(path: &Path, overlay: &Path) -> Result<Model, String> {
    let mut report = Report::new();
    let registry = if path.is_file() {
        let made = make(path, Some(overlay), Scope::Closure)?;
        let folder = terminal::path(overlay);
        if !made.warnings.is_empty() {
            let (count, path) = (made.warnings.len(), terminal::path(path));
            complain(&format!(
                "{path}: {count} warnings; `import` with --check and the overlay {folder} shows them"
            ));
        }
        Registry::from_texts(made.files, &mut report)
    } else {
        Folder::open(path)?.load(&mut report)
    };
    let model = model(&registry, &mut report);
    let faulty = |what: &str| format!("{}: {what}", terminal::path(path));
    report
        .finish()
        .map_err(|errors| faulty(&format!("the documents have faults\n{errors}")))?;
    model.ok_or_else(|| faulty("the documents have no model"))
}
