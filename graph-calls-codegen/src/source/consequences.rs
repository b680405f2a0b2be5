//! Removes the errors of references that follow from another error: one mistake is one error.

use std::collections::{HashMap, HashSet};

use super::references::NamedDocuments;
use super::uri::Uri;
use crate::error::{Error, push_segment};
use crate::json::Json;
use crate::report::Report;
use crate::schema::split;

/// The errors that are not those of references.
#[derive(Default)]
struct Causes<'a> {
    /// Places, by document.
    places: HashSet<(usize, &'a str)>,
    /// Schemas with an `$id` below a document's root, by document.
    nested: HashSet<(usize, &'a str)>,
    /// The `$id`s of these.
    ids: HashSet<Uri>,
    /// Names of anchors, by document.
    anchors: HashSet<(usize, &'a str)>,
}

/// Removes each error of a `$ref` that follows from another error: a reference to a schema whose `$id` or
/// `$anchor` is refused, or from within it, or into a keyword that is causes.
pub(super) fn remove(
    names: &NamedDocuments,
    documents: &[(String, Json)],
    bases: &[Uri],
    report: &mut Report,
) {
    if report.errors().is_empty() {
        return;
    }
    let indices = documents.iter().enumerate();
    let indices: HashMap<&str, usize> = indices
        .map(|(index, (file, _))| (file.as_str(), index))
        .collect();
    let errors = report.errors().to_vec();
    let mut causes = Causes::default();
    for error in &errors {
        let pointer = error.origin().pointer();
        let Some(index) = indices.get(error.origin().file()).copied() else {
            continue;
        };
        if pointer.is_empty() || pointer.ends_with("/$ref") {
            continue;
        }
        causes.places.insert((index, pointer));
        let value = documents.get(index).and_then(|(_, json)| at(json, pointer));
        let text = value.and_then(Json::as_str);
        if let Some(schema) = pointer
            .strip_suffix("/$id")
            .filter(|schema| !schema.is_empty())
        {
            causes.nested.insert((index, schema));
            let base = bases.get(index);
            causes
                .ids
                .extend(base.zip(text).and_then(|(base, text)| base.join(text).ok()));
        } else if let Some(text) = text.filter(|_| pointer.ends_with("/$anchor")) {
            causes.anchors.insert((index, text));
        }
    }
    report.retain(|error| {
        let index = indices.get(error.origin().file()).copied();
        !index.is_some_and(|index| causes.explains(error, index, names, documents, bases))
    });
}

impl Causes<'_> {
    /// Whether an error is one of a reference, and follows from another error.
    fn explains(
        &self,
        error: &Error,
        index: usize,
        names: &NamedDocuments,
        documents: &[(String, Json)],
        bases: &[Uri],
    ) -> bool {
        let pointer = error.origin().pointer();
        if !pointer.ends_with("/$ref") {
            return false;
        }
        let within = |set: &HashSet<(usize, &str)>, document, pointer| {
            ancestors(pointer).any(|place| set.contains(&(document, place)))
        };
        if within(&self.nested, index, pointer) {
            return true;
        }
        let text = documents
            .get(index)
            .and_then(|(_, json)| at(json, pointer)?.as_str());
        let Some(Ok((name, fragment))) = text.map(split) else {
            return false;
        };
        let target = if name.is_empty() {
            Some(index)
        } else {
            let Some(Ok(uri)) = bases.get(index).map(|base| base.join(name)) else {
                return false;
            };
            if self.ids.contains(&uri) {
                return true;
            }
            names.0.get(&uri).copied()
        };
        target.is_some_and(|target| {
            within(&self.places, target, &fragment) || self.anchors.contains(&(target, &fragment))
        })
    }
}

/// Returns a pointer and the pointers of the values around it.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rsplit_once('/').map(|(parent, _)| parent)
    })
}

/// The value at a pointer.
fn at<'j>(json: &'j Json, pointer: &str) -> Option<&'j Json> {
    let mut value = json;
    for segment in pointer.split('/').skip(1) {
        value = match value {
            Json::Object(members) => {
                let escaped = |name: &str| {
                    let mut escaped = String::new();
                    push_segment(&mut escaped, name);
                    escaped.get(1..) == Some(segment)
                };
                &members.iter().find(|(name, _)| escaped(name))?.1
            }
            Json::Array(items) => items.get(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}
