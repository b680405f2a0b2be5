//! `graph-calls validate`: validates payloads.

mod as_json;
mod as_text;
mod notes;
mod progress;
mod schema;
mod source;
mod tally;
mod target;
mod types;
mod verdict;
mod weight;
mod window;

use std::{
    io::{self, IsTerminal, Write},
    path::PathBuf,
};

use anstream::AutoStream;
use clap::{ColorChoice, ValueEnum};

use self::{
    as_text::Text, progress::Progress, schema::Schema, source::Source, tally::Tally,
    target::Target, types::Type, verdict::Verdict,
};
use crate::report;

/// Exit status of usage errors and unreadable files.
pub(crate) const USAGE_ERROR: u8 = 2;

/// The line width if standard output is not a terminal.
const COLUMNS: usize = 120;

/// Validate payloads and show each violation at its location
///
/// Validates a payload against a document of the calling API (given by `--type` or by its
/// `@odata.type`, otherwise `commsNotifications`), or against your own JSON Schema (`--schema`).
///
/// Exit status: 0 if all payloads are valid (and, with --round-trip, written back without loss),
/// 1 if some are not, 2 for usage errors and unreadable files.
#[derive(clap::Args)]
#[command(after_long_help = after_help())]
pub(crate) struct Args {
    /// The document to validate against: `call`, `answer`, `commsNotifications`, ...
    ///
    /// Defaults to the `@odata.type` of the payload, otherwise `commsNotifications`. Requests have no
    /// `@odata.type`, so give their type. All names are listed below.
    #[arg(long = "type", value_name = "NAME", value_parser = type_named)]
    of: Option<&'static Type>,
    /// Validate against this JSON Schema (2020-12)
    ///
    /// Uses the validator of the crate `jsonschema`, with `format` assertions. References are resolved by
    /// file name in the same folder, never from a network. The validator keeps a payload in memory: a
    /// payload is rejected if that takes more than eight times its size and more than 16 MiB. If the
    /// violations might take more than that, only the first is reported.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["of", "round_trip"])]
    schema: Option<PathBuf>,
    /// How to print the results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also check that reading and writing each valid payload is lossless
    #[arg(long)]
    round_trip: bool,
    /// Files, folders (all .json files below them), and `-` for standard input
    ///
    /// Links to folders are not followed below a folder. The maximum size of a payload is 256 MiB.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Violations in the style of a compiler, with the lines of the payload
    Text,
    /// One JSON object per payload and line; quotes nothing of the payload except names of members
    Json,
}

/// Returns the end of the long help.
fn after_help() -> String {
    let names: Vec<&str> = types::ALL.iter().map(Type::name).collect();
    format!(
        "Text output shows lines of the payloads, which may hold personal data: keep it out of logs, \
         where --format json belongs.\n\nNames for --type:\n{}",
        names.join(", ")
    )
}

fn type_named(name: &str) -> Result<&'static Type, String> {
    types::named(name).ok_or_else(|| match types::nearest(name) {
        Some(nearest) => format!("no document has this name; did you mean `{nearest}`?"),
        None => "no document has this name; `graph-calls validate --help` lists them".to_owned(),
    })
}

/// Runs the command; returns the exit status.
pub(crate) fn run(args: &Args, color: ColorChoice) -> u8 {
    if args
        .paths
        .iter()
        .filter(|path| path.as_os_str() == "-")
        .count()
        > 1
    {
        report("`-` is standard input, which can be read only once");
        return USAGE_ERROR;
    }
    let target = match (&args.schema, args.of) {
        (Some(path), _) => match Schema::load(path) {
            Ok(schema) => Target::Schema(Box::new(schema)),
            Err(reason) => {
                report(&reason);
                return USAGE_ERROR;
            }
        },
        (None, Some(of)) => Target::Type(of),
        (None, None) => Target::Inferred,
    };
    let sources = source::expand(&args.paths);
    let typed =
        sources.iter().any(|source| matches!(source, Source::Stdin)) && io::stdin().is_terminal();
    if typed {
        report("reading a payload from standard input; end it with Ctrl-D");
    }
    let mut run = Run {
        args,
        target,
        out: output(args.format, color),
        tally: Tally::default(),
    };
    let written = run.all(&sources, &Progress::new(sources.len(), typed));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            report(&format!("cannot write the results: {error}"));
            USAGE_ERROR
        }
        // The reader closed the pipe.
        _ => run.tally.code(),
    }
}

/// Returns standard output, with colour if requested and supported.
fn output(format: Format, color: ColorChoice) -> AutoStream<io::Stdout> {
    let choice = match (format, color) {
        // JSON contains no escape sequences to strip.
        (Format::Json, _) => anstream::ColorChoice::AlwaysAnsi,
        (_, ColorChoice::Never) => anstream::ColorChoice::Never,
        (_, ColorChoice::Always) => anstream::ColorChoice::Always,
        (_, ColorChoice::Auto) => anstream::ColorChoice::Auto,
    };
    AutoStream::new(io::stdout(), choice)
}

struct Run<'a> {
    args: &'a Args,
    target: Target,
    out: AutoStream<io::Stdout>,
    tally: Tally,
}

impl Run<'_> {
    fn all(&mut self, sources: &[Source], progress: &Progress) -> io::Result<()> {
        let columns = console::Term::stdout()
            .size_checked()
            .map_or(COLUMNS, |(_, columns)| usize::from(columns));
        let schema = self
            .args
            .schema
            .as_ref()
            .map(|path| path.to_string_lossy().into_owned());
        let text = Text::new(columns, schema);
        for source in sources {
            let (payload, verdict) = match source.read() {
                Ok(payload) => {
                    let verdict = self.target.validate(&payload, self.args.round_trip);
                    (payload, verdict)
                }
                Err(reason) => (Vec::new(), Verdict::unreadable(self.target.name(), reason)),
            };
            self.tally.add(&verdict);
            let (name, out) = (source.name(), &mut self.out);
            progress.validated(|| match self.args.format {
                Format::Text => out.write_all(text.show(&name, &payload, &verdict).as_bytes()),
                Format::Json => as_json::write(out, &name, &payload, &verdict),
            })?;
        }
        if self.args.format == Format::Text {
            let summary = self.tally.summary(self.args.round_trip);
            progress.suspend(|| self.out.write_all(summary.as_bytes()))?;
        }
        self.out.flush()
    }
}
