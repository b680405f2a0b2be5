//! `graph-calls validate`: payloads in, verdicts out.

mod as_json;
mod as_text;
mod judge;
mod notes;
mod progress;
mod schema;
mod source;
mod tally;
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
    as_text::Text, judge::Judge, progress::Progress, schema::Schema, source::Source, tally::Tally,
    types::Type, verdict::Verdict,
};
use crate::complain;

/// Exit status of wrong use, or if something could not be read.
pub(crate) const WRONG_USE: u8 = 2;

/// Where standard output is no terminal, lines are cut as on one of this width.
const COLUMNS: usize = 120;

/// Check payloads and show each violation where it is
///
/// A payload is held against a document of the calling API (`--type`, or what its `@odata.type`
/// says, or else `commsNotifications`), or against a JSON Schema of your own (`--schema`).
///
/// Exit status: 0 if all payloads are valid (and, with --round-trip, written back without loss),
/// 1 if some are not, 2 on wrong use or if something could not be read.
#[derive(clap::Args)]
#[command(after_long_help = after_help())]
pub(crate) struct Args {
    /// What the payloads are, by a document's name: `call`, `answer`, `commsNotifications`, ...
    ///
    /// Without it, the payload's own `@odata.type` says, or else it is `commsNotifications`.
    /// Requests have no `@odata.type`: name theirs. All names are listed below.
    #[arg(long = "type", value_name = "NAME", value_parser = type_named)]
    of: Option<&'static Type>,
    /// Check against this JSON Schema (2020-12), any JSON
    ///
    /// The judge is the validator of the crate `jsonschema`; `format` is checked. Other documents
    /// are found by file name in the same folder; nothing is fetched from a network. The validator holds
    /// all of a payload as a value: one whose value takes more than eight times its bytes, and more
    /// than 16 MiB, is refused. Where its violations might take more than that, only the first is reported.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["of", "round_trip"])]
    schema: Option<PathBuf>,
    /// How to print the results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also check that reading and writing each valid payload loses nothing
    #[arg(long)]
    round_trip: bool,
    /// Files, folders (every .json below them), and `-` for standard input
    ///
    /// Links to folders are not followed below a folder. Payloads larger than 256 MiB are not read.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Violations as a compiler shows them, with the lines of the payload that have them
    Text,
    /// One JSON object for each payload and line, without anything of the payload but its members' names
    Json,
}

/// What the long help says last.
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
        complain("`-` is standard input, which can be read only once");
        return WRONG_USE;
    }
    let judge = match (&args.schema, args.of) {
        (Some(path), _) => match Schema::load(path) {
            Ok(schema) => Judge::Schema(Box::new(schema)),
            Err(reason) => {
                complain(&reason);
                return WRONG_USE;
            }
        },
        (None, Some(of)) => Judge::Type(of),
        (None, None) => Judge::Inferred,
    };
    let sources = source::expand(&args.paths);
    let typed =
        sources.iter().any(|source| matches!(source, Source::Stdin)) && io::stdin().is_terminal();
    if typed {
        complain("reading a payload from standard input; end it with Ctrl-D");
    }
    let mut run = Run {
        args,
        judge,
        out: output(args.format, color),
        tally: Tally::default(),
    };
    let written = run.all(&sources, &Progress::new(sources.len(), typed));
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&format!("cannot write the results: {error}"));
            WRONG_USE
        }
        // Whoever reads has heard enough.
        _ => run.tally.code(),
    }
}

/// Standard output, in colour if that is wanted and there can be any.
fn output(format: Format, color: ColorChoice) -> AutoStream<io::Stdout> {
    let choice = match (format, color) {
        // JSON holds no escape sequence that would have to be looked for.
        (Format::Json, _) => anstream::ColorChoice::AlwaysAnsi,
        (_, ColorChoice::Never) => anstream::ColorChoice::Never,
        (_, ColorChoice::Always) => anstream::ColorChoice::Always,
        (_, ColorChoice::Auto) => anstream::ColorChoice::Auto,
    };
    AutoStream::new(io::stdout(), choice)
}

struct Run<'a> {
    args: &'a Args,
    judge: Judge,
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
                    let verdict = self.judge.judge(&payload, self.args.round_trip);
                    (payload, verdict)
                }
                Err(reason) => (Vec::new(), Verdict::unreadable(self.judge.name(), reason)),
            };
            self.tally.add(&verdict);
            let (name, out) = (source.name(), &mut self.out);
            progress.judged(|| match self.args.format {
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
