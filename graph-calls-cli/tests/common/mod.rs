//! Runs of the real command in a folder of their own.
#![allow(dead_code)] // Each test file is a crate, and none uses all of this.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// A batch of which one item is good and two are not.
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
/// A batch of nothing.
pub(crate) const GOOD: &str = r#"{"value": []}"#;

/// A folder that goes with the test.
pub(crate) struct Folder(PathBuf);

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    /// A fresh folder; `name` is the test's.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the target folder takes folders");
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and the folders that lead to it.
    pub(crate) fn with(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// `graph-calls validate` in this folder.
    pub(crate) fn validate(&self, args: &[&str]) -> Ran {
        self.validate_with(args, b"")
    }

    /// The same with something on standard input.
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
        // A run that needs no input may be over already.
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
    /// The lines of `--format json`.
    pub(crate) fn json(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON Lines"))
            .collect()
    }

    /// One member of each line.
    pub(crate) fn each(&self, member: &str) -> Vec<Value> {
        self.json()
            .into_iter()
            .map(|line| line[member].clone())
            .collect()
    }
}
