//! The reference validator: an implementation of JSON Schema that is not ours, over the same
//! documents.

use std::{fs, path::Path};

use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use crate::Error;

/// Documents refer to each other by file name; this is the folder they are in.
const FOLDER: &str = "file:///schemas/";

/// What the stand-in judges by.
pub(crate) struct Reference {
    notifications: Validator,
    answer: Validator,
}

impl Reference {
    /// Reads every document of this crate.
    pub(crate) fn load() -> Result<Self, Error> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
        let mut registry = Registry::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let document: Value = serde_json::from_slice(&fs::read(&path)?)?;
                registry = registry.add(format!("{FOLDER}{name}"), document)?;
            }
        }
        let registry = registry.prepare()?;
        let validator = |name: &str| {
            jsonschema::options()
                .with_registry(&registry)
                .build(&json!({ "$ref": format!("{FOLDER}{name}") }))
        };
        Ok(Self {
            notifications: validator("commsNotifications.json")?,
            answer: validator("answer.json")?,
        })
    }

    /// Whether a batch of notifications is valid.
    pub(crate) fn accepts_notifications(&self, batch: &Value) -> bool {
        self.notifications.is_valid(batch)
    }

    /// What is wrong with an answer.
    pub(crate) fn violations_of_answer(&self, answer: &Value) -> Vec<String> {
        let violations = self.answer.iter_errors(answer);
        violations
            .map(|violation| format!("{}: {violation}", violation.instance_path()))
            .collect()
    }
}
