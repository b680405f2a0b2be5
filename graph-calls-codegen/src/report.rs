//! Collecting faults, so that one build shows all of them.

use std::collections::HashSet;
use std::fmt::{self, Display, Formatter};

use crate::error::{Error, Origin};

/// Collects faults while the stages go on; [`finish`](Report::finish) gives the verdict.
#[derive(Debug, Default)]
#[must_use = "a report says nothing until `finish` is called"]
pub struct Report {
    faults: Vec<Error>,
}

impl Report {
    /// A report without faults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a fault; an empty `remedy` is left out of the message.
    pub fn fault(&mut self, origin: &Origin, reason: impl Display, remedy: impl Display) {
        let error = Error::new(origin.clone(), reason.to_string(), remedy.to_string());
        self.faults.push(error);
    }

    /// The faults so far.
    pub(crate) fn faults(&self) -> &[Error] {
        &self.faults
    }

    /// Keeps the faults for which `keep` is true.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Error) -> bool) {
        self.faults.retain(keep);
    }

    /// Whether no fault has been found so far.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty()
    }

    /// The verdict.
    ///
    /// # Errors
    /// Every fault, once, in the order in which they were found.
    pub fn finish(mut self) -> Result<(), Errors> {
        let mut seen = HashSet::with_capacity(self.faults.len());
        self.faults.retain(|fault| seen.insert(fault.clone()));
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(Errors(self.faults))
        }
    }
}

/// Every fault that a [`Report`] collected; `Display` prints one per line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errors(Vec<Error>);

impl Errors {
    /// The faults in the order in which they were found.
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
