//! Builds crates and measures the builds.

use crate::{Outcome, number};
use std::{fs, path::PathBuf, process::Command};

/// Crates that are built in one folder.
pub(crate) struct Side {
    pub(crate) folder: PathBuf,
    /// The package that holds the models.
    pub(crate) models: &'static str,
}

impl Side {
    /// Builds a package and what it needs; gives the seconds of processor that this took.
    pub(crate) fn build(&self, package: &str) -> Outcome<f64> {
        let output = Command::new("bash")
            .args([
                "-c",
                "TIMEFORMAT='%U %S'; time cargo build --quiet --release -p \"$0\"",
                package,
            ])
            .current_dir(&self.folder)
            .env_remove("CARGO_TARGET_DIR")
            .output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{package}: {text}").into());
        }
        let times = text.lines().last().ok_or("a line of times")?;
        let seconds: Result<Vec<f64>, _> = times.split(' ').map(str::parse).collect();
        Ok(seconds?.iter().sum())
    }

    /// The same for a package whose dependencies are built.
    pub(crate) fn alone(&self, package: &str) -> Outcome<f64> {
        self.cargo(&["clean", "--quiet", "--release", "-p", package])?;
        self.build(package)
    }

    /// The same for the bot, of which nothing is built.
    pub(crate) fn cold(&self) -> Outcome<f64> {
        self.cargo(&["clean", "--quiet"])?;
        self.build("bot")
    }

    /// Kilobytes of the bot, without symbols.
    pub(crate) fn binary(&self) -> Outcome<f64> {
        let bytes = fs::read(self.folder.join("target/release/bot"))?.len();
        Ok(number(bytes) / 1e3)
    }

    /// Kilobytes of the models' source once all macros have run.
    pub(crate) fn expanded(&self) -> Outcome<f64> {
        let arguments = [
            "rustc",
            "--quiet",
            "--release",
            "--lib",
            "-p",
            self.models,
            "--",
            "-Zunpretty=expanded",
        ];
        Ok(number(self.cargo(&arguments)?.len()) / 1e3)
    }

    fn cargo(&self, arguments: &[&str]) -> Outcome<Vec<u8>> {
        let mut command = Command::new("cargo");
        if arguments.contains(&"rustc") {
            command.env("RUSTC_BOOTSTRAP", "1");
        }
        let output = command
            .args(arguments)
            .current_dir(&self.folder)
            .env_remove("CARGO_TARGET_DIR")
            .output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        Ok(output.stdout)
    }
}
