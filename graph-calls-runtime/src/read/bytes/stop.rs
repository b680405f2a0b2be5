//! Why a reading stopped, and where.

use super::Fault;

/// Why and where the reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stop {
    pub(crate) kind: StopKind,
    /// Bytes from the start of the text.
    pub(crate) at: usize,
}

impl Stop {
    /// Whether the reading took more memory than it may.
    pub(crate) fn is_memory(&self) -> bool {
        self.kind == StopKind::Limit(Limit::Memory)
    }
}

/// Why the reading stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StopKind {
    /// Not JSON; holds what was expected.
    Syntax(&'static str),
    /// Not UTF-8.
    Encoding,
    /// More than a limit allows.
    Limit(Limit),
    /// JSON that the type refuses.
    Fault(Fault),
}

/// A limit that a payload exceeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Levels of arrays and objects.
    Depth,
    /// Bytes.
    Bytes,
    /// Members and items.
    Items,
    /// Bytes of memory.
    Memory,
}

/// The reading stopped; the reader knows why and where. Errors carry nothing, so that what is read
/// well comes back in registers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failed;

/// Why a tree was not read, with the way to the place.
#[derive(Debug)]
pub(crate) struct Misread {
    pub(crate) stop: Stop,
    /// Member names and item indices from the place up to the root. Names are payload.
    pub(crate) way_up: Vec<String>,
}

impl From<Stop> for Misread {
    fn from(stop: Stop) -> Self {
        Misread {
            stop,
            way_up: Vec::new(),
        }
    }
}
