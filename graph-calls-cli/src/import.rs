//! `graph-calls import`: generates a folder of documents from Microsoft's metadata and an overlay.

mod folder;
mod overlay;

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use graph_calls_evolve::import::{Documents, Metadata, Notice, Overlay, Scope, documents};

use crate::{report, terminal, validate::USAGE_ERROR};
pub(crate) use folder::is_interrupted;
use folder::{Operation, Plan, execute, recover};
pub(crate) use overlay::read as read_overlay;

/// Exit status of `--check` if there is a difference.
const DRIFT: u8 = 1;

/// The maximum number of warnings to show.
const MAX_SHOWN: usize = 100;

/// Generate documents from Microsoft's metadata
///
/// Reads OData 4.0 CSDL in XML, such as `https://graph.microsoft.com/v1.0/$metadata`, and writes
/// one JSON Schema document for each type, enum and action reachable from the roots in the overlay.
/// The overlay adds facts that only the documentation has: its file `NAME.json` is a JSON Merge Patch
/// (RFC 7396) of the document of that name; `closure.json` lists the roots and the types to omit.
///
/// The output is deterministic, and the documents are replaced all or none: the next run completes an
/// interrupted one. Documents that an earlier import wrote and that no longer exist are removed;
/// other files are reported and kept, unless --prune is given.
///
/// Exit status: 0 if the documents are written or up to date, 1 if --check finds a difference, 2 for
/// usage errors, invalid metadata or overlays, and files that cannot be read or written.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The metadata
    #[arg(value_name = "METADATA")]
    metadata: PathBuf,
    /// The folder of the documents
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The folder of the overlay [default: `overlay` in the folder of the documents]
    #[arg(long, value_name = "DIR")]
    overlay: Option<PathBuf>,
    /// Write nothing; list the documents that differ
    #[arg(long)]
    check: bool,
    /// Import every type, enum and bound action, regardless of the roots and cuts in the overlay
    #[arg(long)]
    all: bool,
    /// Also remove schema documents that no import wrote and that are not generated
    #[arg(long)]
    prune: bool,
}

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    match import(args) {
        Ok((code, message)) => {
            // Ignores the error: the reader may have closed the pipe.
            let _ = write!(io::stdout(), "{}", terminal::lines(&message));
            code
        }
        Err(reason) => {
            report(&reason);
            USAGE_ERROR
        }
    }
}

/// Returns the exit status, and the text for standard output.
fn import(args: &Args) -> Result<(u8, String), String> {
    let default = args.out.join("overlay");
    // `--all` does not need an overlay.
    let overlay = match &args.overlay {
        None if args.all && !default.exists() => None,
        None if !default.exists() => return Err(no_overlay(&default)),
        given => Some(given.as_deref().unwrap_or(&default)),
    };
    let scope = if args.all { Scope::All } else { Scope::Closure };
    let overlay = overlay.map(read_overlay).transpose()?.unwrap_or_default();
    let (metadata, mut warnings) = read_metadata(&args.metadata)?;
    let generated = generate(&args.metadata, &metadata, &overlay, scope)?;
    warnings.extend(generated.warnings);
    warn(&warnings);
    let out = terminal::path(&args.out);
    if args.check && is_interrupted(&args.out) {
        let text = "an import was interrupted here; run the command without --check";
        return Ok((DRIFT, format!("{out}: {text}\n")));
    }
    if !args.check && recover(&args.out)? {
        report(&format!("{out}: completed an interrupted import"));
    }
    let plan = Plan::new(&args.out, &generated.files, args.prune)?;
    for file in &plan.unrelated {
        let path = terminal::path(&args.out.join(file));
        report(&format!(
            "{path}: is not a document of an import, and is kept"
        ));
    }
    if args.check {
        return Ok(drift(&args.out, &plan, generated.files.len()));
    }
    for file in plan.files(Operation::Stale) {
        let path = terminal::path(&args.out.join(file));
        report(&format!(
            "{path}: comes from neither metadata nor overlay, and no import wrote it; it is kept; \
             --prune removes it"
        ));
    }
    execute(&plan, &args.out, &generated.files)?;
    let mut summary = String::new();
    for file in plan.files(Operation::Removed) {
        let _ = writeln!(summary, "removed {}", terminal::path(&args.out.join(file)));
    }
    let count = |operation: Operation| plan.files(operation).count();
    let all = generated.files.len();
    let _ = if plan.is_done() {
        writeln!(summary, "{out} is up to date: {all} documents")
    } else {
        writeln!(
            summary,
            "wrote {out}: {all} documents, of which {} are new and {} changed; {} removed",
            count(Operation::New),
            count(Operation::Changed),
            count(Operation::Removed)
        )
    };
    Ok((0, summary))
}

/// Returns the error for a missing default overlay.
pub(crate) fn no_overlay(default: &Path) -> String {
    let default = terminal::path(default);
    format!("{default}: does not exist; give the folder of the overlay with --overlay")
}

/// Reads a metadata file; returns its declarations and the warnings.
pub(crate) fn read_metadata(path: &Path) -> Result<(Metadata, Vec<Notice>), String> {
    let shown = terminal::path(path);
    let text = fs::read(path).map_err(|error| format!("{shown}: cannot be read: {error}"))?;
    Metadata::read(&shown, &text).map_err(|error| error.to_string())
}

/// Generates the documents from metadata and overlay; `path` is the file of the metadata.
pub(crate) fn generate(
    path: &Path,
    metadata: &Metadata,
    overlay: &Overlay,
    scope: Scope,
) -> Result<Documents, String> {
    let generated = documents(metadata, overlay, scope);
    if generated.files.is_empty() {
        return Err(format!(
            "{}: nothing to import; name types under `roots` in closure.json of the overlay",
            terminal::path(path)
        ));
    }
    Ok(generated)
}

/// Prints warnings to standard error.
pub(crate) fn warn(warnings: &[Notice]) {
    let mut text = String::new();
    for warning in warnings.iter().take(MAX_SHOWN) {
        let _ = writeln!(text, "warning: {warning}");
    }
    if let Some(more) = warnings
        .len()
        .checked_sub(MAX_SHOWN)
        .filter(|more| *more > 0)
    {
        let _ = writeln!(text, "warning: {more} more");
    }
    // Ignores the error: standard error may be closed.
    let _ = write!(io::stderr(), "{}", terminal::lines(&text));
}

/// Returns the exit status and the output of --check.
fn drift(out: &Path, plan: &Plan, count: usize) -> (u8, String) {
    let out = terminal::path(out);
    if plan.operations.is_empty() {
        return (0, format!("{out} is up to date: {count} documents\n"));
    }
    let mut text = String::new();
    for (file, operation) in &plan.operations {
        let what = match operation {
            Operation::New => "does not exist",
            Operation::Changed => "differs from metadata and overlay",
            Operation::Removed | Operation::Stale => "comes from neither metadata nor overlay",
        };
        let _ = writeln!(text, "{out}/{}: {what}", terminal::escaped(file));
    }
    let _ = writeln!(text, "run the command without --check");
    (DRIFT, text)
}
