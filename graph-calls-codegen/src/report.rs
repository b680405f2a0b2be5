//! Collecting errors, so that one build shows all of them.

use std::collections::HashSet;
use std::fmt::{self, Display, Formatter};

use crate::error::{Error, Origin};

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
    let mut report = Report { errors: Vec::new() };
    let made = work(&mut report);
    report.finish().map(|()| made)
}

impl Report {
    /// Reports an error; an empty `remedy` is left out of the message.
    pub fn error(&mut self, origin: &Origin, reason: impl Display, remedy: impl Display) {
        let error = Error::new(origin.clone(), reason.to_string(), remedy.to_string());
        self.errors.push(error);
    }

    /// The errors so far.
    pub(crate) fn errors(&self) -> &[Error] {
        &self.errors
    }

    /// Keeps the errors for which `keep` is true.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Error) -> bool) {
        self.errors.retain(keep);
    }

    fn finish(mut self) -> Result<(), Errors> {
        let mut seen = HashSet::with_capacity(self.errors.len());
        self.errors.retain(|error| seen.insert(error.clone()));
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(Errors(self.errors))
        }
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
