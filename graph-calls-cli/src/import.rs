//! `graph-calls import`: Microsoft's metadata and an overlay in, a folder of documents out.

mod folder;
mod overlay;

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use graph_calls_evolve::import::{Documents, Metadata, Notice, Overlay, Scope, documents};

use crate::{complain, terminal, validate::WRONG_USE};
pub(crate) use folder::is_interrupted;
use folder::{Plan, Step, carry_out, recover};
pub(crate) use overlay::read as read_overlay;

/// Exit status of a check that found a difference.
const DRIFT: u8 = 1;

/// How many warnings are shown.
const SHOWN: usize = 100;

/// Make documents of Microsoft's metadata
///
/// Reads OData 4.0 CSDL in XML, such as `https://graph.microsoft.com/v1.0/$metadata`, and writes
/// one JSON Schema document for each type, enum and action that the roots in the overlay lead to.
/// The overlay says what only the documentation does: `NAME.json` in it is a JSON Merge Patch (RFC
/// 7396) of the document of that name, `closure.json` names the roots and where the closure is cut.
///
/// The documents are the same on every run and machine, and are replaced all or none: the next run
/// finishes what one that was killed has begun. Documents that an earlier import wrote, and that are
/// not made any more, are removed; others are named and stay, unless --prune is given.
///
/// Exit status: 0 if the documents are written (or up to date), 1 if --check finds a difference, 2
/// on wrong use, if metadata or overlay have an error or if something could not be read or written.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The metadata
    #[arg(value_name = "METADATA")]
    metadata: PathBuf,
    /// The folder of the documents
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The folder of the patches and of closure.json [default: `overlay` in the folder of the documents]
    #[arg(long, value_name = "DIR")]
    overlay: Option<PathBuf>,
    /// Write nothing; name the documents that differ from what would be written
    #[arg(long)]
    check: bool,
    /// Import every type, enum and bound action, whatever the overlay names as roots and cuts
    #[arg(long)]
    all: bool,
    /// Also remove schema documents that no import has written, and that are not made
    #[arg(long)]
    prune: bool,
}

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    match import(args) {
        Ok((code, message)) => {
            // Whoever reads has heard enough, if this fails.
            let _ = write!(io::stdout(), "{}", terminal::lines(&message));
            code
        }
        Err(reason) => {
            complain(&reason);
            WRONG_USE
        }
    }
}

/// The exit status, and what to say on standard output.
fn import(args: &Args) -> Result<(u8, String), String> {
    let default = args.out.join("overlay");
    // `--all` needs nothing of an overlay.
    let overlay = match &args.overlay {
        None if args.all && !default.exists() => None,
        None if !default.exists() => return Err(no_overlay(&default)),
        named => Some(named.as_deref().unwrap_or(&default)),
    };
    let scope = if args.all { Scope::All } else { Scope::Closure };
    let overlay = overlay.map(read_overlay).transpose()?.unwrap_or_default();
    let (metadata, mut warnings) = read_metadata(&args.metadata)?;
    let made = make(&args.metadata, &metadata, &overlay, scope)?;
    warnings.extend(made.warnings);
    warn(&warnings);
    let out = terminal::path(&args.out);
    if args.check && is_interrupted(&args.out) {
        let text = "an import was interrupted here; run the same without --check";
        return Ok((DRIFT, format!("{out}: {text}\n")));
    }
    if !args.check && recover(&args.out)? {
        complain(&format!("{out}: finished an import that was interrupted"));
    }
    let plan = Plan::new(&args.out, &made.files, args.prune)?;
    for file in &plan.foreign {
        let path = terminal::path(&args.out.join(file));
        complain(&format!(
            "{path}: is no document of ours, and is left there"
        ));
    }
    if args.check {
        return Ok(drift(&args.out, &plan, made.files.len()));
    }
    for file in plan.files(Step::Stale) {
        let path = terminal::path(&args.out.join(file));
        complain(&format!(
            "{path}: comes from neither metadata nor overlay, and no import has written it; it is left \
             there, and --prune removes it"
        ));
    }
    carry_out(&plan, &args.out, &made.files)?;
    let mut summary = String::new();
    for file in plan.files(Step::Removed) {
        let _ = writeln!(summary, "removed {}", terminal::path(&args.out.join(file)));
    }
    let count = |step: Step| plan.files(step).count();
    let all = made.files.len();
    let _ = if plan.is_done() {
        writeln!(summary, "{out} is up to date: {all} documents")
    } else {
        writeln!(
            summary,
            "wrote {out}: {all} documents, of which {} are new and {} changed; {} removed",
            count(Step::New),
            count(Step::Changed),
            count(Step::Removed)
        )
    };
    Ok((0, summary))
}

/// What to say where no overlay was named, and the default is not there.
pub(crate) fn no_overlay(default: &Path) -> String {
    let default = terminal::path(default);
    format!(
        "{default}: is not there; name the folder of the patches and of closure.json with --overlay"
    )
}

/// What a metadata file declares, and the warnings that reading it gives.
pub(crate) fn read_metadata(path: &Path) -> Result<(Metadata, Vec<Notice>), String> {
    let shown = terminal::path(path);
    let text = fs::read(path).map_err(|error| format!("{shown}: cannot be read: {error}"))?;
    Metadata::read(&shown, &text).map_err(|error| error.to_string())
}

/// The documents that metadata and overlay come to; `path` is where the metadata was read.
pub(crate) fn make(
    path: &Path,
    metadata: &Metadata,
    overlay: &Overlay,
    scope: Scope,
) -> Result<Documents, String> {
    let made = documents(metadata, overlay, scope);
    if made.files.is_empty() {
        return Err(format!(
            "{}: nothing to import; name types under `roots` in closure.json of the overlay",
            terminal::path(path)
        ));
    }
    Ok(made)
}

/// Tells of warnings on standard error.
pub(crate) fn warn(warnings: &[Notice]) {
    let mut text = String::new();
    for warning in warnings.iter().take(SHOWN) {
        let _ = writeln!(text, "warning: {warning}");
    }
    if let Some(more) = warnings.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = writeln!(text, "warning: {more} more");
    }
    // Standard error may be closed: that is not an error.
    let _ = write!(io::stderr(), "{}", terminal::lines(&text));
}

/// What --check says of a plan.
fn drift(out: &Path, plan: &Plan, count: usize) -> (u8, String) {
    let out = terminal::path(out);
    if plan.steps.is_empty() {
        return (0, format!("{out} is up to date: {count} documents\n"));
    }
    let mut text = String::new();
    for (file, step) in &plan.steps {
        let what = match step {
            Step::New => "is not there",
            Step::Changed => "is not what metadata and overlay say",
            Step::Removed | Step::Stale => "comes from neither metadata nor overlay",
        };
        let _ = writeln!(text, "{out}/{}: {what}", terminal::escaped(file));
    }
    let _ = writeln!(text, "run the same without --check");
    (DRIFT, text)
}
