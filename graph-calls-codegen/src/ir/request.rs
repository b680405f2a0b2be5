//! How a request is sent.

use crate::error::Origin;

/// Where the body of a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The schema that declares it.
    pub origin: Origin,
    /// The HTTP method.
    pub method: String,
    /// The path as a URI template: `/communications/calls/{callId}/answer`.
    pub path: String,
    /// The same in its pieces.
    pub pieces: Vec<PathPiece>,
    /// The response, if it has a body.
    pub answer: Option<Answer>,
}

/// The body of the answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The schema that declares it.
    pub origin: Origin,
    /// The place of the type that the answer has, where it is a document's: its
    /// [`origin`](super::TypeDef::origin).
    pub document: Option<Origin>,
    /// The schema as JSON text on one line.
    pub text: String,
}

/// A piece of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPiece {
    /// Text that stands for itself.
    Literal(String),
    /// A variable.
    Variable {
        /// The name in the template.
        name: String,
        /// The Rust name.
        rust: String,
    },
}
