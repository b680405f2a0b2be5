//! Collecting errors, so that one build shows all of them.

use std::collections::{HashMap, HashSet};
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use crate::error::{Error, Origin, Position};
use crate::locate;

/// The errors that were found so far.
///
/// Only [`collect`] makes one, and lends it to the code that finds errors: no report can be dropped unread, and
/// none can be put in the place of another.
///
/// ```compile_fail,E0599
/// graph_calls_codegen::report::Report::new();
/// ```
///
/// ```compile_fail,E0277
/// # use graph_calls_codegen::report::Report;
/// fn forget(report: &mut Report) {
///     std::mem::take(report);
/// }
/// ```
#[derive(Debug)]
pub struct Report {
    errors: Vec<Error>,
    /// Paths, with marks for repeated members, of the errors whose pointer would mean another member.
    repeated: HashMap<usize, String>,
    /// The documents that were read, by their files.
    texts: HashMap<Arc<str>, Arc<str>>,
}

/// Runs `work`, which reports errors as it finds them.
///
/// ```
/// use graph_calls_codegen::{error::Origin, report::collect};
///
/// let sum = collect(|report| {
///     report.error(&Origin::new("tone.json", "/title"), "the title is empty", "write one");
///     1 + 1
/// });
/// let errors = sum.map_err(|errors| errors.to_string());
/// assert_eq!(errors, Err("tone.json#/title: the title is empty; write one".to_owned()));
/// ```
///
/// # Errors
/// Every error, once, in the order in which they were found. What `work` returned is then lost.
pub fn collect<T>(work: impl FnOnce(&mut Report) -> T) -> Result<T, Errors> {
    attempt(work).into_result()
}

/// Runs `work` as [`collect`] does, and keeps what it returned beside the errors.
pub(crate) fn attempt<T>(work: impl FnOnce(&mut Report) -> T) -> Outcome<T> {
    let mut report = Report {
        errors: Vec::new(),
        repeated: HashMap::new(),
        texts: HashMap::new(),
    };
    let value = work(&mut report);
    Outcome {
        value,
        errors: report.finish(),
    }
}

/// A value, and the errors that were found on the way to it.
#[derive(Debug, Clone)]
#[must_use = "it may have errors"]
pub struct Outcome<T> {
    /// The value, as good as it could be made.
    pub value: T,
    /// The errors, if there are any.
    pub errors: Option<Errors>,
}

impl<T> Outcome<T> {
    /// Returns the value if there are no errors.
    ///
    /// # Errors
    /// The errors, if there are any. The value is then lost.
    pub fn into_result(self) -> Result<T, Errors> {
        match self.errors {
            None => Ok(self.value),
            Some(errors) => Err(errors),
        }
    }
}

impl Report {
    /// Reports an error; an empty `remedy` is left out of the message.
    pub fn error(&mut self, origin: &Origin, reason: impl Display, remedy: impl Display) {
        let error = Error::new(origin.clone(), reason.to_string(), remedy.to_string());
        self.errors.push(error);
    }

    /// Reports an error at a position that reading found.
    pub(crate) fn error_at(
        &mut self,
        origin: &Origin,
        position: Option<Position>,
        reason: impl Display,
        remedy: impl Display,
    ) {
        let mut error = Error::new(origin.clone(), reason.to_string(), remedy.to_string());
        if let Some(position) = position {
            error.set_position(position);
        }
        self.errors.push(error);
    }

    /// Reports an error in or of a repeated member; see [`locate::push_repeated`].
    pub(crate) fn repeated(
        &mut self,
        file: &str,
        path: String,
        reason: impl Display,
        remedy: impl Display,
    ) {
        let origin = Origin::new(file, locate::pointer_of(&path));
        if path != origin.pointer() {
            self.repeated.insert(self.errors.len(), path);
        }
        self.error(&origin, reason, remedy);
    }

    /// Adds the text of a document, in which the positions of its errors are found. The first text of a file stays.
    pub(crate) fn text(&mut self, file: &str, text: Arc<str>) {
        if !self.texts.contains_key(file) {
            self.texts.insert(file.into(), text);
        }
    }

    /// Replaces the text of a document: the errors so far have their positions in the text before.
    pub(crate) fn next_text(&mut self, file: &str, text: &str) {
        if self.texts.contains_key(file) {
            self.locate();
        }
        self.texts.insert(file.into(), text.into());
    }

    /// The errors so far.
    pub(crate) fn errors(&self) -> &[Error] {
        &self.errors
    }

    /// Keeps the errors for which `keep` is true.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&Error) -> bool) {
        // Positions first: afterwards the errors have other indices.
        self.locate();
        self.errors.retain(|error| keep(error));
    }

    /// Gives the errors from `from` on other pointers in their files.
    pub(crate) fn restore(&mut self, from: usize, before: impl Fn(&str, &str) -> Option<String>) {
        for error in self.errors.iter_mut().skip(from) {
            let origin = error.origin();
            if let Some(pointer) = before(origin.file(), origin.pointer()) {
                error.move_to(pointer);
            }
        }
    }

    fn finish(mut self) -> Option<Errors> {
        self.locate();
        let mut seen = HashSet::with_capacity(self.errors.len());
        self.errors.retain(|error| seen.insert(error.clone()));
        (!self.errors.is_empty()).then_some(Errors(self.errors))
    }

    /// Gives the errors of documents whose text is there their positions.
    fn locate(&mut self) {
        let mut by_file: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, error) in self.errors.iter().enumerate() {
            if error.position().is_none() {
                by_file
                    .entry(error.origin().file())
                    .or_default()
                    .push(index);
            }
        }
        let mut found = Vec::new();
        for (file, indices) in by_file {
            let Some(text) = self.texts.get(file) else {
                continue;
            };
            let path = |index: &usize| match self.repeated.get(index) {
                Some(path) => path.as_str(),
                None => self.errors[*index].origin().pointer(),
            };
            let paths: Vec<&str> = indices.iter().map(path).collect();
            let positions = locate::positions(text, &paths);
            found.extend(indices.into_iter().zip(positions));
        }
        for (index, position) in found {
            self.errors[index].set_position(position);
        }
        self.repeated.clear();
    }
}

/// Every error that [`collect`] found, of which there is at least one; `Display` prints one per line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errors(Vec<Error>);

impl Errors {
    /// The errors in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Error> {
        self.0.iter()
    }
}

impl Display for Errors {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

impl IntoIterator for Errors {
    type Item = Error;
    type IntoIter = std::vec::IntoIter<Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Error;
    type IntoIter = std::slice::Iter<'a, Error>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
