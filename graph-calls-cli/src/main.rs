//! The command `graph-calls`. Each subcommand is a module.

mod diff;
mod documents;
mod file;
mod generate;
mod import;
mod json;
mod terminal;
mod upgrade;
mod validate;

use std::{
    borrow::Cow,
    io::{self, Write},
    process::ExitCode,
    thread,
};

use clap::{
    ColorChoice, Parser, Subcommand,
    builder::StyledStr,
    error::{ContextValue, ErrorKind},
};

/// Tools for the payloads and documents of the Microsoft Graph calling API.
#[derive(Parser)]
#[command(
    name = "graph-calls",
    bin_name = "graph-calls",
    version,
    propagate_version = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: ColorChoice,
}

#[derive(Subcommand)]
enum Command {
    Diff(diff::Args),
    Generate(generate::Args),
    Import(import::Args),
    Upgrade(upgrade::Args),
    Validate(validate::Args),
}

/// The stack size of the thread that runs the command: the reference validator recurses on deep schemas.
const STACK: usize = 256 << 20;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => sanitized(error).exit(),
    };
    let run = move || match cli.command {
        Command::Diff(args) => diff::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Upgrade(args) => upgrade::run(&args),
        Command::Validate(args) => validate::run(&args, cli.color),
    };
    let ran = thread::Builder::new().stack_size(STACK).spawn(run);
    let code = ran.and_then(|thread| {
        thread
            .join()
            .map_err(|_| io::Error::other("a bug in graph-calls; please report it"))
    });
    match code {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            report(&error.to_string());
            ExitCode::from(validate::USAGE_ERROR)
        }
    }
}

/// Escapes the arguments that an error quotes.
fn sanitized(mut error: clap::Error) -> clap::Error {
    let quoted: Vec<_> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(text) => {
                let text = terminal::escaped(text).into_owned();
                Some((kind, ContextValue::String(text)))
            }
            ContextValue::Strings(texts) => {
                let texts = texts
                    .iter()
                    .map(|text| terminal::escaped(text).into_owned());
                Some((kind, ContextValue::Strings(texts.collect())))
            }
            // Drops tips that quote an argument with control characters.
            ContextValue::StyledStrs(tips) => {
                let plain = |tip: &&StyledStr| {
                    matches!(terminal::escaped(&tip.to_string()), Cow::Borrowed(_))
                };
                let tips = tips.iter().filter(plain).cloned().collect();
                Some((kind, ContextValue::StyledStrs(tips)))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in quoted {
        error.insert(kind, value);
    }
    let shown = error.render().to_string();
    match terminal::lines(&shown) {
        Cow::Borrowed(_) => error,
        // Escapes everything else that the message quotes, without colour.
        Cow::Owned(lines) => {
            let message = lines.strip_prefix("error: ").unwrap_or(&lines);
            clap::Error::raw(ErrorKind::ValueValidation, message)
        }
    }
}

/// Prints an error or notice of the command to standard error, whose names must be escaped. Ignores a
/// closed standard error.
fn report(message: &str) {
    let message = terminal::lines(message);
    let _ = writeln!(io::stderr(), "graph-calls: {message}");
}
