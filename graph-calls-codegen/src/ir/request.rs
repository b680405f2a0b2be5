//! How a request is sent.

use crate::error::Origin;

/// Where the body of a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The place that says so.
    pub origin: Origin,
    /// The HTTP method.
    pub method: String,
    /// The path as a URI template: `/communications/calls/{callId}/answer`.
    pub path: String,
    /// The same in its pieces.
    pub pieces: Vec<PathPiece>,
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
