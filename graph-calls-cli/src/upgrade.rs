//! `graph-calls upgrade`: documents of older dialects in, the same documents of 2020-12 out.

mod layout;

use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Component, Path, PathBuf},
};

use graph_calls_codegen::{
    error::Origin,
    json::{self, Json},
    report::{Report, collect},
    source::Registry,
    upgrade::{Dialect, Note, upgrade},
};
use walkdir::WalkDir;

use crate::{file, import::is_interrupted, terminal, validate::USAGE_ERROR};

/// Exit status of a check that found a document to upgrade.
const DRIFT: u8 = 1;

/// Rewrite JSON Schema documents of draft-04, -06, -07 and 2019-09 to 2020-12
///
/// The same instances are valid. Members keep their order, and the text its layout. Documents that refer to
/// one another are upgraded together: name their folder. Keywords that have no effect in the older
/// dialect, and would have one in 2020-12, are left out with a note.
///
/// Each file is replaced as a whole or not at all, and none if a document has an error. Documents
/// of 2020-12 stay as they are, and so do files that name no dialect.
///
/// Exit status: 0 if the documents are written (or up to date), 1 if --check finds one to upgrade, 2
/// on wrong use, if a document has an error or if something could not be read or written.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A document, or a folder: every .json in and below it
    #[arg(value_name = "FILE|DIR")]
    path: PathBuf,
    /// Write nothing; name the documents that would be rewritten
    #[arg(long)]
    check: bool,
}

/// A document on its way.
struct Document {
    path: PathBuf,
    text: String,
    before: Json,
}

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args) -> u8 {
    match run_on(args) {
        Ok((code, message)) => {
            // The reader may have closed standard output: that is not an error.
            let _ = write!(io::stdout(), "{}", terminal::lines(&message));
            code
        }
        Err(reason) => {
            crate::report(&reason);
            USAGE_ERROR
        }
    }
}

/// The exit status, and the text for standard output.
fn run_on(args: &Args) -> Result<(u8, String), String> {
    let paths = paths(&args.path)?;
    let mut texts = Vec::new();
    for path in paths {
        let text = read(&path).map_err(|error| format!("{}: {error}", terminal::path(&path)))?;
        texts.push((path, text));
    }
    let made = collect(|report| {
        let mut documents = Vec::new();
        let mut after = Vec::new();
        for (path, text) in texts {
            let name = name(&path);
            let Some(before) = json::read(&name, &text, report) else {
                continue;
            };
            check_dialect(&name, &before, report);
            after.push((name, before.clone()));
            documents.push(Document { path, text, before });
        }
        let upgraded = upgrade(&mut after, report);
        (documents, after, upgraded)
    });
    let (documents, after, upgraded) = made.map_err(|errors| errors.to_string())?;
    let (mut out, mut changed, mut written) = (String::new(), 0, Vec::new());
    let pairs = documents.iter().zip(&after).zip(&upgraded.dialects);
    for ((document, (_, after)), dialect) in pairs {
        if after.to_string() == document.before.to_string() {
            continue;
        }
        changed += 1;
        let path = terminal::path(&document.path);
        let what = if *dialect < Dialect::Draft2020 {
            format!("{dialect}")
        } else {
            "2020-12 with parts or references of older dialects".to_owned()
        };
        let _ = if args.check {
            writeln!(out, "{path}: is {what}")
        } else {
            writeln!(out, "upgraded {path}, which was {what}")
        };
        written.push((&document.path, layout::render(after, &document.text)));
    }
    tell_notes(&upgraded.notes);
    let shown = terminal::path(&args.path);
    if changed == 0 {
        let count = documents.len();
        let documents = if count == 1 { "document" } else { "documents" };
        return Ok((0, format!("{shown} is up to date: {count} {documents}\n")));
    }
    if args.check {
        out.push_str("run the same without --check\n");
        return Ok((DRIFT, out));
    }
    for (path, text) in written {
        file::replace(path, &text, "")
            .map_err(|error| format!("{}: {error}", terminal::path(path)))?;
    }
    Ok((0, out))
}

/// The document itself, or every one in and below the folder, sorted by path.
fn paths(path: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", terminal::path(path));
    let is_folder = fs::metadata(path).map_err(|error| failed(&error))?.is_dir();
    if !is_folder {
        return Ok(vec![path.to_owned()]);
    }
    if is_interrupted(path) {
        return Err(failed(
            &"an import was interrupted here; run `graph-calls import` again",
        ));
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|error| failed(&error))?;
        let path = entry.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
            && !path.is_dir()
        {
            found.push(path.to_owned());
        }
    }
    if found.is_empty() {
        return Err(failed(&"no document here; documents end in `.json`"));
    }
    Ok(found)
}

fn read(path: &Path) -> io::Result<String> {
    file::regular(path)?;
    fs::read_to_string(path)
}

/// The path with `/`, without what leads out of the current folder: references are relative to it.
fn name(path: &Path) -> String {
    let components = path.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    components.collect::<Vec<_>>().join("/")
}

/// Reports a dialect of JSON Schema that is not known. Any other `$schema` is that of an instance.
fn check_dialect(name: &str, document: &Json, report: &mut Report) {
    let Err(schema) = Dialect::of_document(document) else {
        return;
    };
    let is_ours = |uri: &str| uri.contains("://json-schema.org/");
    let origin = Origin::new(name, "/$schema");
    if let Some(uri) = schema.as_str().filter(|uri| is_ours(uri)) {
        let reason = format!(
            "the dialect {} is not known",
            graph_calls_codegen::error::quoted(uri)
        );
        report.error(&origin, reason, "name one from draft-04 to 2020-12");
    } else {
        crate::report(&format!(
            "{origin}: names no dialect of JSON Schema; the file stays as it is"
        ));
    }
}

/// Prints a line for each document that was read as 2020-12 and is not, and the notes.
pub(crate) fn tell(documents: &Registry) {
    let upgraded = documents.upgraded();
    for (index, document) in documents.documents().iter().enumerate() {
        if let Some(note) = upgraded.note(index) {
            crate::report(&format!("{}: {note}", terminal::escaped(&document.file)));
        }
    }
    tell_notes(&upgraded.notes);
}

fn tell_notes(notes: &[Note]) {
    for note in notes {
        crate::report(&format!("note: {note}"));
    }
}
