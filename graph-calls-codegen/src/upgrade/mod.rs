//! Documents of draft-04, -06, -07 and 2019-09 to 2020-12, with the same meaning.
//!
//! Knows the keywords of all these dialects, and no files. The documents are upgraded together, because a pointer in
//! one leads into another:
//!
//! ```text
//! documents -survey-> places, before and after; references -rewrite-> documents
//!                  \_ plan: what becomes of each keyword of a schema _/
//! ```

mod dialect;
mod plan;
mod pointer;
mod rewrite;
mod survey;

use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use crate::error::Origin;
use crate::json::Json;
use crate::report::Report;

pub use dialect::Dialect;
use pointer::ancestors;
use rewrite::Rewriter;
use survey::Survey;

/// Something without effect that an upgrade leaves out, or that is to be done beside it.
///
/// `Display` prints `file#/pointer: text`; the pointer is one of the document as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    origin: Origin,
    text: String,
}

impl Note {
    /// What it is about, in the document as it was.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

impl Display for Note {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.origin, self.text)
    }
}

/// What an [`upgrade`] did.
#[derive(Debug, Clone, Default)]
pub struct Upgraded {
    /// What each document was written in.
    pub dialects: Vec<Dialect>,
    /// What was left out.
    pub notes: Vec<Note>,
    /// Where things were before that have another place now, by document.
    pub(crate) moved: Vec<Arc<Moved>>,
}

impl Upgraded {
    /// A sentence on the document at an index, if it was upgraded.
    pub fn note(&self, document: usize) -> Option<String> {
        let dialect = self.dialects.get(document)?;
        (*dialect < Dialect::Draft2020)
            .then(|| format!("The document is one of {dialect}, read as 2020-12; `graph-calls upgrade` rewrites it."))
    }
}

/// The places of a document that have another pointer than before.
#[derive(Debug, Default)]
pub(crate) struct Moved(HashMap<String, String>);

impl Moved {
    /// The pointer, before the upgrade, of what is at `pointer` now.
    pub(crate) fn before(&self, pointer: &str) -> String {
        let found = ancestors(pointer).find_map(|outer| Some((outer, self.0.get(outer)?)));
        match found {
            Some((outer, before)) => format!("{before}{}", &pointer[outer.len()..]),
            None => pointer.to_owned(),
        }
    }
}

/// Rewrites documents of older dialects, each with its name, to 2020-12.
///
/// Every instance is valid for the upgraded documents exactly if it is for those given, read by their own dialects; the
/// README lists what is left to each validator. A document without `$schema` is one of 2020-12, and so is none that
/// names a dialect which is not known: these stay, except for the references into other documents. Members keep their
/// order. What has no effect in the older dialect, and would have one in 2020-12, is left out with a [`Note`].
///
/// ```
/// use graph_calls_codegen::{json, report::collect, upgrade::upgrade};
///
/// let upgraded = collect(|report| {
///     let text = r##"{
///         "$schema": "http://json-schema.org/draft-07/schema#",
///         "definitions": {"tone": {"type": "string"}},
///         "items": [{"$ref": "#/definitions/tone"}]
///     }"##;
///     let document = json::read("tones.json", text, report)?;
///     let mut documents = [("tones.json".to_owned(), document)];
///     upgrade(&mut documents, report);
///     Some(documents[0].1.to_string())
/// })?;
/// let expected = concat!(
///     r##"{"$schema":"https://json-schema.org/draft/2020-12/schema","##,
///     r##""$defs":{"tone":{"type":"string"}},"prefixItems":[{"$ref":"#/$defs/tone"}]}"##,
/// );
/// assert_eq!(upgraded.as_deref(), Some(expected));
/// # Ok::<(), graph_calls_codegen::report::Errors>(())
/// ```
///
/// An error is reported for what 2020-12 cannot express; the documents are of no use then.
pub fn upgrade(documents: &mut [(String, Json)], report: &mut Report) -> Upgraded {
    let dialects: Vec<Dialect> = documents
        .iter()
        .map(|(_, json)| Dialect::of_document(json).unwrap_or(Dialect::Draft2020))
        .collect();
    if !documents.iter().any(|(_, json)| names_older(json)) {
        return Upgraded {
            dialects,
            ..Upgraded::default()
        };
    }
    let survey = Survey::new(documents, report);
    let mut notes = Vec::new();
    let mut moved = Vec::new();
    let mut rewritten = Vec::new();
    for ((file, json), surveyed) in documents.iter().zip(survey.surveyed) {
        let mut rewriter = Rewriter {
            file: Arc::from(file.as_str()),
            surveyed: &surveyed,
            notes: &mut notes,
            report,
        };
        rewritten.push(rewriter.document(json));
        moved.push(Arc::new(Moved(surveyed.moved)));
    }
    for ((_, json), rewritten) in documents.iter_mut().zip(rewritten) {
        *json = rewritten;
    }
    Upgraded {
        dialects,
        notes,
        moved,
    }
}

/// Whether a `$schema` anywhere in the value spells 2020-12 otherwise than it is to be, or names an older dialect.
fn names_older(json: &Json) -> bool {
    match json {
        Json::Object(members) => members.iter().any(|(name, value)| match value {
            Json::String(uri) => {
                name == "$schema" && uri != dialect::LATEST && Dialect::of(uri).is_some()
            }
            other => names_older(other),
        }),
        Json::Array(items) => items.iter().any(names_older),
        _ => false,
    }
}
