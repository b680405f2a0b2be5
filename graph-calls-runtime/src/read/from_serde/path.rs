//! Where in the instance a value stands: a list on the stack, spelt out only for a fault.

use crate::read::Fault;
use serde_core::de::Error;
use std::fmt;

/// One step into the instance. A member that isn't declared goes unnamed: its name is payload.
#[derive(Debug, Clone, Copy)]
pub(super) enum Segment {
    Root,
    Member(&'static str),
    Undeclared,
    Item(usize),
}

/// A place in the instance.
#[derive(Debug)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment,
    depth: u32,
}

impl Path<'_> {
    pub(super) const ROOT: Path<'static> = Path {
        parent: None,
        segment: Segment::Root,
        depth: 0,
    };

    pub(super) fn child(&self, segment: Segment) -> Path<'_> {
        Path {
            parent: Some(self),
            segment,
            depth: self.depth + 1,
        }
    }

    /// Levels of arrays and objects above this place.
    pub(super) fn depth(&self) -> u32 {
        self.depth
    }

    pub(super) fn error<E: Error>(&self, fault: Fault) -> E {
        if self.parent.is_none() {
            E::custom(fault)
        } else {
            E::custom(format_args!("{self}: {fault}"))
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Root => Ok(()),
            Segment::Undeclared => f.write_str("/…"),
            Segment::Item(index) => write!(f, "/{index}"),
            Segment::Member(name) => {
                write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        }
    }
}
