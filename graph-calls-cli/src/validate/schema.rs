//! `--schema`: any JSON against any 2020-12 document, by the reference validator.

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
    verdict::{KEPT, LocatedViolation, Verdict, Why},
    weight::Size,
};
use crate::terminal;

/// Where documents are said to be that give no `$id`: not at the top, so that `../` leads away.
const NOWHERE: &str = "schema:///beside/";
/// Where `../` leads then.
const ABOVE: &str = "schema:///";
/// A payload may become a value of so many times its bytes,
const FACTOR: usize = 8;
/// or of 16 MiB.
const BASE: usize = 16 << 20;
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A document, ready to judge.
pub(super) struct Schema {
    validator: Validator,
}

impl Schema {
    /// Reads a document and those beside it that it refers to.
    pub(super) fn load(path: &Path) -> Result<Self, String> {
        let schema = document(path)
            .map_err(|reason| format!("the schema `{}`: {reason}", terminal::path(path)))?;
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let base = format!("{NOWHERE}{}", utf8_percent_encode(name, NAME));
        let id = schema
            .get("$id")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let own = if id.contains(':') {
            id.to_owned()
        } else if id.is_empty() {
            base.clone()
        } else {
            format!("{NOWHERE}{id}")
        };
        let siblings = Siblings {
            folder: path.parent().map(Path::to_path_buf).unwrap_or_default(),
            address: own
                .rsplit_once('/')
                .map_or_else(|| own.clone(), |(folder, _)| format!("{folder}/")),
        };
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_base_uri(base)
            .with_retriever(siblings)
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

    /// The verdict on a payload.
    pub(super) fn judge(&self, payload: &[u8]) -> Verdict {
        let start = Instant::now();
        let mut verdict = self.verdict(payload);
        verdict.micros = start.elapsed().as_micros();
        verdict
    }

    fn verdict(&self, payload: &[u8]) -> Verdict {
        let mut verdict = Verdict::new(None, Why::Told);
        // The reference validator judges values: what has none is refused as the model does.
        if let Err(violations) = well_formed(payload) {
            verdict.refuse(payload, &violations);
            return verdict;
        }
        let size = Size::of(payload);
        let most = payload.len().saturating_mul(FACTOR).max(BASE);
        if size.value > most {
            verdict.violations.push(too_heavy(most));
            return verdict;
        }
        let value: Value = match serde_json::from_slice(payload) {
            Ok(value) => value,
            Err(error) => {
                return Verdict::unreadable(
                    None,
                    format!("the reference validator can't hold it: {error}"),
                );
            }
        };
        if size.with_violations() > most {
            // The reference validator holds all violations of an array or object at once.
            if let Err(error) = self.validator.validate(&value) {
                verdict.violations.push(violation(&error));
                verdict.notes.first_alone();
            }
            return verdict;
        }
        for error in self.validator.iter_errors(&value) {
            if verdict.violations.len() < KEPT {
                verdict.violations.push(violation(&error));
            } else {
                verdict.omitted += 1;
            }
        }
        verdict
    }
}

/// The violation of a payload whose value would take more than `most` bytes.
fn too_heavy(most: usize) -> LocatedViolation {
    let sentence =
        format!("expected a payload that the reference validator can hold in {most} bytes");
    LocatedViolation::of_payload("memory", sentence)
}

/// JSON without duplicate members, and not too deep.
fn well_formed(text: &[u8]) -> Result<(), graph_calls_model::Violations> {
    match std::str::from_utf8(text) {
        Ok(text) => RawJson::new(text).map(drop),
        // The model's own words for it.
        Err(_) => graph_calls_model::Call::from_slice(text).map(drop),
    }
}

/// A document as JSON, if it is one of this draft.
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
            "written for `{}`; only JSON Schema 2020-12 is read: `{DRAFT}`",
            terminal::escaped(draft)
        )),
        _ => Ok(schema),
    }
}

/// Finds documents in the folder of the first one, and nowhere else.
struct Siblings {
    folder: PathBuf,
    /// What stands before a file name in the addresses of that folder.
    address: String,
}

impl Retrieve for Siblings {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let name = uri.as_str().strip_prefix(&self.address);
        let name = name.and_then(|name| percent_decode_str(name).decode_utf8().ok());
        let Some(name) = name.filter(|name| is_file_name(name)) else {
            let above = uri.as_str().strip_prefix(ABOVE);
            let shown = match uri.as_str().strip_prefix(NOWHERE) {
                Some(below) => below.to_owned(),
                None => above.map_or_else(|| uri.to_string(), |name| format!("../{name}")),
            };
            return Err(format!("`{shown}` is not beside the schema; documents are read from its folder only, never from a network").into());
        };
        let path = self.folder.join(&*name);
        if !fs::exists(&path).unwrap_or(false) {
            return Err(format!("no `{name}` beside the schema").into());
        }
        document(&path).map_err(|reason| format!("`{name}`: {reason}").into())
    }
}

/// A name without a way to another folder.
fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}

/// What a file name keeps in an address.
const NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Why a document can't be used: the error's own text, and where in the document.
fn unusable(error: &ValidationError<'_>) -> String {
    if let Referencing(error) = error.kind() {
        return error
            .source()
            .map_or_else(|| error.to_string(), ToString::to_string);
    }
    match error.instance_path().as_str() {
        "" => error.to_string(),
        place => format!("at {place}: {error}"),
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

/// Where a keyword is written, without the address that was made up for the folder.
fn written(address: &Uri<String>) -> String {
    address
        .as_str()
        .strip_prefix(NOWHERE)
        .unwrap_or(address.as_str())
        .to_owned()
}

/// The reference validator's sentence without anything of the payload in it.
fn sentence(error: &ValidationError<'_>) -> String {
    let unexpected = |names: &[String]| match names.len() {
        1 => "expected no member beyond those declared, found one".to_owned(),
        many => format!("expected no members beyond those declared, found {many}"),
    };
    match error.kind() {
        AdditionalProperties { unexpected: names }
        | UnevaluatedProperties { unexpected: names } => unexpected(names),
        PropertyNames { error } => format!("the name of a member: {}", sentence(error)),
        _ => error.masked_with("the value").to_string(),
    }
}
