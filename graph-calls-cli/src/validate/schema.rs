//! `--schema`: validates against any 2020-12 document with the reference validator.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use graph_calls_model::RawJson;
use jsonschema::{
    Draft, Retrieve, Uri, ValidationError, Validator,
    error::ValidationErrorKind::{
        AdditionalProperties, PropertyNames, Referencing, UnevaluatedProperties,
    },
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::{
    notes::shortened,
    source::{self, reason},
    verdict::{LocatedViolation, MAX_VIOLATIONS, TypeSource, Verdict},
    weight::Size,
};
use crate::terminal;

/// The base URI of documents without `$id`, which has a parent so that `../` can be detected.
const BASE_URI: &str = "schema:///beside/";
/// The parent of the base URI.
const PARENT_URI: &str = "schema:///";
/// The memory limit of a value, as a multiple of the size of the payload.
const MEMORY_FACTOR: usize = 8;
/// The smallest memory limit.
const MIN_MEMORY: usize = 16 << 20;
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A compiled document.
pub(super) struct Schema {
    validator: Validator,
}

impl Schema {
    /// Reads a document and the documents that it refers to.
    pub(super) fn load(path: &Path) -> Result<Self, String> {
        let schema = document(path)
            .map_err(|reason| format!("the schema `{}`: {reason}", terminal::path(path)))?;
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let base = format!("{BASE_URI}{}", utf8_percent_encode(name, NAME));
        let id = schema
            .get("$id")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let own = if id.contains(':') {
            id.to_owned()
        } else if id.is_empty() {
            base.clone()
        } else {
            format!("{BASE_URI}{id}")
        };
        let retriever = FolderRetriever {
            folder: path.parent().map(Path::to_path_buf).unwrap_or_default(),
            uri: own
                .rsplit_once('/')
                .map_or_else(|| own.clone(), |(folder, _)| format!("{folder}/")),
        };
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_base_uri(base)
            .with_retriever(retriever)
            .should_validate_formats(true)
            .build(&schema)
            .map(|validator| Schema { validator })
            .map_err(|error| {
                format!(
                    "the schema `{}`: {}",
                    terminal::path(path),
                    terminal::escaped(&unusable(&error))
                )
            })
    }

    /// Validates a payload.
    pub(super) fn validate(&self, payload: &[u8]) -> Verdict {
        let start = Instant::now();
        let mut verdict = self.verdict(payload);
        verdict.micros = start.elapsed().as_micros();
        verdict
    }

    fn verdict(&self, payload: &[u8]) -> Verdict {
        let mut verdict = Verdict::new(None, TypeSource::Given);
        // The reference validator needs a value; text without one is rejected by the model.
        if let Err(violations) = well_formed(payload) {
            verdict.reject(payload, &violations);
            return verdict;
        }
        let size = Size::of(payload);
        let limit = payload.len().saturating_mul(MEMORY_FACTOR).max(MIN_MEMORY);
        if size.value > limit {
            verdict.violations.push(exceeds_limit(limit));
            return verdict;
        }
        let value: Value = match serde_json::from_slice(payload) {
            Ok(value) => value,
            Err(error) => {
                return Verdict::unreadable(
                    None,
                    format!("the reference validator cannot represent it: {error}"),
                );
            }
        };
        if size.with_violations() > limit {
            // The reference validator collects all violations of an array or object.
            if let Err(error) = self.validator.validate(&value) {
                verdict.violations.push(violation(&error));
                verdict.notes.first_only();
            }
            return verdict;
        }
        for error in self.validator.iter_errors(&value) {
            if verdict.violations.len() < MAX_VIOLATIONS {
                verdict.violations.push(violation(&error));
            } else {
                verdict.omitted += 1;
            }
        }
        verdict
    }
}

/// Returns the violation of a payload whose value exceeds the memory limit.
fn exceeds_limit(limit: usize) -> LocatedViolation {
    let sentence =
        format!("expected a payload that takes at most {limit} bytes in the reference validator");
    LocatedViolation::of_payload("memory", sentence)
}

/// Checks that the text is JSON without duplicate members and within the depth limit.
fn well_formed(text: &[u8]) -> Result<(), graph_calls_model::Violations> {
    match std::str::from_utf8(text) {
        Ok(text) => RawJson::new(text).map(drop),
        // Uses the message of the model.
        Err(_) => graph_calls_model::Call::from_slice(text).map(drop),
    }
}

/// Reads a document of this draft as JSON.
fn document(path: &Path) -> Result<Value, String> {
    let text = source::read_file(path).map_err(|error| reason(&error))?;
    well_formed(&text).map_err(|violations| {
        let first = violations
            .iter()
            .next()
            .map(ToString::to_string)
            .unwrap_or_default();
        format!("not a JSON document: {first}")
    })?;
    let schema: Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    match schema.get("$schema").and_then(Value::as_str) {
        Some(draft) if draft.trim_end_matches('#') != DRAFT => Err(format!(
            "the dialect is `{}`; only JSON Schema 2020-12 is supported: `{DRAFT}`",
            terminal::escaped(draft)
        )),
        _ => Ok(schema),
    }
}

/// Resolves references to documents in the folder of the schema only.
struct FolderRetriever {
    folder: PathBuf,
    /// The URI of the folder, with a trailing slash.
    uri: String,
}

impl Retrieve for FolderRetriever {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let name = uri.as_str().strip_prefix(&self.uri);
        let name = name.and_then(|name| percent_decode_str(name).decode_utf8().ok());
        let Some(name) = name.filter(|name| is_file_name(name)) else {
            let above = uri.as_str().strip_prefix(PARENT_URI);
            let shown = match uri.as_str().strip_prefix(BASE_URI) {
                Some(below) => below.to_owned(),
                None => above.map_or_else(|| uri.to_string(), |name| format!("../{name}")),
            };
            return Err(format!("`{shown}` is not in the folder of the schema; references are resolved there only, never from a network").into());
        };
        let path = self.folder.join(&*name);
        if !fs::exists(&path).unwrap_or(false) {
            return Err(format!("no `{name}` in the folder of the schema").into());
        }
        document(&path).map_err(|reason| format!("`{name}`: {reason}").into())
    }
}

/// Returns whether this is a file name without directories.
fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}

/// The characters of a file name to percent-encode: all but unreserved ones.
const NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Returns the reason why a document is unusable, with its location.
fn unusable(error: &ValidationError<'_>) -> String {
    if let Referencing(error) = error.kind() {
        return error
            .source()
            .map_or_else(|| error.to_string(), ToString::to_string);
    }
    match error.instance_path().as_str() {
        "" => error.to_string(),
        pointer => format!("at {pointer}: {error}"),
    }
}

fn violation(error: &ValidationError<'_>) -> LocatedViolation {
    LocatedViolation {
        instance: shortened(error.instance_path().as_str()),
        keyword_location: error.evaluation_path().as_str().to_owned(),
        written: error
            .absolute_keyword_location()
            .map(written)
            .unwrap_or_default(),
        ..LocatedViolation::of_payload(error.kind().keyword(), sentence(error))
    }
}

/// Returns the location of a keyword without the artificial base URI.
fn written(uri: &Uri<String>) -> String {
    uri.as_str()
        .strip_prefix(BASE_URI)
        .unwrap_or(uri.as_str())
        .to_owned()
}

/// Returns the message of the reference validator without quoting the payload.
fn sentence(error: &ValidationError<'_>) -> String {
    let unexpected = |names: &[String]| match names.len() {
        1 => "expected no undeclared member, found one".to_owned(),
        many => format!("expected no undeclared members, found {many}"),
    };
    match error.kind() {
        AdditionalProperties { unexpected: names }
        | UnevaluatedProperties { unexpected: names } => unexpected(names),
        PropertyNames { error } => format!("the name of a member: {}", sentence(error)),
        _ => error.masked_with("the value").to_string(),
    }
}
