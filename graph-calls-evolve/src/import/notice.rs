//! Errors and warnings about metadata and overlay.

use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use graph_calls_codegen::error::{Origin, clipped};
use graph_calls_codegen::json::Json;

/// A position in a text: line and column, both starting at 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The start of a text.
    pub(super) const START: Self = Self { line: 1, column: 1 };
}

/// An error or a warning with its location, reason and remedy.
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
    Metadata { file: Arc<str>, position: Position },
    Overlay(Origin),
}

impl Notice {
    /// Creates a notice about the metadata; the message omits an empty `remedy`.
    pub(super) fn metadata(
        file: &Arc<str>,
        position: Position,
        reason: impl Display,
        remedy: impl Display,
    ) -> Self {
        let file = Arc::clone(file);
        Self::new(At::Metadata { file, position }, reason, remedy)
    }

    /// Creates a notice about the overlay; the message omits an empty `remedy`.
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

    /// Returns the line and column, if the notice is about the metadata.
    pub fn position(&self) -> Option<Position> {
        match &self.at {
            At::Metadata { position, .. } => Some(*position),
            At::Overlay(_) => None,
        }
    }

    /// Returns the reason.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Returns the remedy or consequence, if there is one.
    pub fn remedy(&self) -> Option<&str> {
        Some(&*self.remedy).filter(|remedy| !remedy.is_empty())
    }
}

impl Display for Notice {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.at {
            At::Metadata { file, position } => {
                let file = clipped(file, 200);
                write!(
                    f,
                    "{file}:{}:{}: {}",
                    position.line, position.column, self.reason
                )?;
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

/// The maximum length of a schema in a message, in characters.
const MAX_SHOWN: usize = 300;

/// Formats JSON for a message, on one line.
pub(super) fn text(json: &Json) -> String {
    // Serializing a JSON tree to a string does not fail.
    let text = serde_json::to_string(json).unwrap_or_default();
    clipped(&text, usize::MAX).to_string()
}

/// Formats JSON for a message, in backticks and shortened.
pub(super) fn shown(json: &Json) -> String {
    format!("`{}`", clipped(&text(json), MAX_SHOWN))
}
