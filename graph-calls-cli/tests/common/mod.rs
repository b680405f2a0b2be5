//! Runs the command in temporary folders.
#![allow(dead_code)] // Each test file is a crate that uses a part of this.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// A batch with one valid and two invalid items.
pub(crate) const MIXED: &str = r##"{
  "@odata.type": "#microsoft.graph.commsNotifications",
  "value": [
    {
      "changeType": "created",
      "resourceUrl": "/communications/calls/57DAB8B1",
      "resourceData": {"@odata.type": "#microsoft.graph.call", "state": 7}
    },
    {
      "changeType": "deleted",
      "resourceUrl": "/communications/calls/57DAB8B1"
    },
    {
      "changeType": "created"
    }
  ]
}
"##;
/// An empty batch.
pub(crate) const GOOD: &str = r#"{"value": []}"#;

/// Creates an empty folder for a test of a command, which stays for inspection.
pub(crate) fn fresh_folder(command: &str, test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(command)
        .join(test);
    // It may not exist yet.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Runs the command in a folder; returns exit status, standard output and standard error.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// A folder that is removed at the end of the test.
pub(crate) struct Folder(PathBuf);

/// The result of a run.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    /// Creates an empty folder; `name` must be unique.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the target folder is writable");
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and its parent folders.
    pub(crate) fn with(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Runs `graph-calls validate` in this folder.
    pub(crate) fn validate(&self, args: &[&str]) -> Ran {
        self.validate_with(args, b"")
    }

    /// Runs `graph-calls validate` with standard input.
    pub(crate) fn validate_with(&self, args: &[&str], stdin: &[u8]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
            .arg("validate")
            .args(args)
            .current_dir(&self.0)
            .env("NO_COLOR", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        // Ignores the error: a run without input may have ended.
        let _ = child.stdin.take().expect("a pipe").write_all(stdin);
        let output = child.wait_with_output().expect("the command ends");
        Ran {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Ran {
    /// Parses the lines of `--format json`.
    pub(crate) fn json(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON Lines"))
            .collect()
    }

    /// Returns a member of each line.
    pub(crate) fn each(&self, member: &str) -> Vec<Value> {
        self.json()
            .into_iter()
            .map(|line| line[member].clone())
            .collect()
    }
}
