//! The command `graph-calls`; each of its commands is a module.

mod diff;
mod documents;
mod generate;
mod import;
mod json;
mod validate;

use std::{
    io::{self, Write},
    process::ExitCode,
    thread,
};

use clap::{ColorChoice, Parser, Subcommand};

/// Tools for the payloads and documents of the Microsoft Graph calling API.
#[derive(Parser)]
#[command(name = "graph-calls", version, propagate_version = true)]
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
    Validate(validate::Args),
}

/// Deep schemas make the reference validator recurse; the main thread's stack is not ours to size.
const STACK: usize = 256 << 20;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let run = move || match cli.command {
        Command::Diff(args) => diff::run(&args),
        Command::Generate(args) => generate::run(&args),
        Command::Import(args) => import::run(&args),
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
            complain(&error.to_string());
            ExitCode::from(validate::WRONG_USE)
        }
    }
}

/// Says what is wrong with the tool's own run. Standard error may be closed: that is no fault.
fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "graph-calls: {message}");
}
