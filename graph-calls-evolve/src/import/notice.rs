//! What is to be said about metadata and overlay, and where.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use graph_calls_codegen::error::{Origin, clipped};

/// A place in a text: line and column, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// Where a text begins.
    pub(super) const START: Self = Self { line: 1, column: 1 };
}

/// An error or a warning: where, what, and what to do about it.
///
/// `Display` prints `file:line:column: reason; remedy` for metadata, and
/// `file#/pointer: reason; remedy` for the overlay.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Notice {
    at: At,
    reason: String,
    remedy: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum At {
    Metadata { file: Arc<str>, place: Place },
    Overlay(Origin),
}

impl Notice {
    /// About the metadata; an empty `remedy` is left out of the message.
    pub(super) fn metadata(
        file: &Arc<str>,
        place: Place,
        reason: impl Display,
        remedy: impl Display,
    ) -> Self {
        let file = Arc::clone(file);
        Self::new(At::Metadata { file, place }, reason, remedy)
    }

    /// About the overlay; an empty `remedy` is left out of the message.
    pub(super) fn overlay(origin: Origin, reason: impl Display, remedy: impl Display) -> Self {
        Self::new(At::Overlay(origin), reason, remedy)
    }

    fn new(at: At, reason: impl Display, remedy: impl Display) -> Self {
        Self {
            at,
            reason: reason.to_string(),
            remedy: remedy.to_string(),
        }
    }

    /// The line and column, if this is about the metadata.
    pub fn place(&self) -> Option<Place> {
        match &self.at {
            At::Metadata { place, .. } => Some(*place),
            At::Overlay(_) => None,
        }
    }

    /// What is to be said.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// What to do about it.
    pub fn remedy(&self) -> Option<&str> {
        Some(&*self.remedy).filter(|remedy| !remedy.is_empty())
    }
}

impl Display for Notice {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.at {
            At::Metadata { file, place } => {
                let file = clipped(file, 200);
                write!(f, "{file}:{}:{}: {}", place.line, place.column, self.reason)?;
            }
            At::Overlay(origin) => write!(f, "{origin}: {}", self.reason)?,
        }
        match self.remedy() {
            Some(remedy) => write!(f, "; {remedy}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Notice {}
