//! The path to a value: a linked list on the stack, formatted only for an error.

use super::budget::Budget;
use crate::{Limits, read::ReadError, violation::escaped};
use serde_core::de::Error;
use std::fmt;

/// One step of a path. The name of an undeclared member is text of the payload and not stored.
#[derive(Debug, Clone, Copy)]
pub(super) enum InstanceStep {
    Root,
    Member(&'static str),
    Undeclared,
    Item(usize),
}

/// The path to a value, with its depth and the memory that is left.
#[derive(Debug)]
pub(super) struct InstancePath<'p> {
    parent: Option<&'p InstancePath<'p>>,
    step: InstanceStep,
    depth: u32,
    /// The number of nested `Some(..)` and newtypes, which are no levels of JSON but recursive calls.
    wrappers: u32,
    pub(super) budget: &'p Budget,
}

impl<'p> InstancePath<'p> {
    pub(super) fn root(budget: &'p Budget) -> Self {
        InstancePath {
            parent: None,
            step: InstanceStep::Root,
            depth: 0,
            wrappers: 0,
            budget,
        }
    }

    pub(super) fn child(&self, step: InstanceStep) -> InstancePath<'_> {
        InstancePath {
            parent: Some(self),
            step,
            depth: self.depth + 1,
            wrappers: self.wrappers,
            budget: self.budget,
        }
    }

    /// Returns the same path for the content of a `Some` or a newtype.
    pub(super) fn unwrapped<E: Error>(&self) -> Result<InstancePath<'_>, E> {
        if self.wrappers >= Limits::DEFAULT.depth {
            return Err(self.error(ReadError::Depth));
        }
        Ok(InstancePath {
            parent: self.parent,
            step: self.step,
            depth: self.depth,
            wrappers: self.wrappers + 1,
            budget: self.budget,
        })
    }

    /// Returns the number of levels that are left.
    pub(super) fn levels(&self) -> u32 {
        Limits::DEFAULT.depth.saturating_sub(self.depth)
    }

    /// Checks the depth of an array or object at this path. Not all formats bound the depth, and neither do values in
    /// memory.
    pub(super) fn enter<E: Error>(&self) -> Result<(), E> {
        self.budget.add_text(2);
        if self.levels() > 1 {
            Ok(())
        } else {
            Err(self.error(ReadError::Depth))
        }
    }

    /// Reserves capacity for one more item in a list.
    pub(super) fn room<T, E: Error>(&self, items: &mut Vec<T>) -> Result<(), E> {
        let room = self.budget.room(items);
        room.map_err(|error| self.error(error))
    }

    pub(super) fn charge<E: Error>(&self, bytes: usize) -> Result<(), E> {
        let charged = self.budget.charge(bytes);
        charged.map_err(|error| self.error(error))
    }

    pub(super) fn error<E: Error>(&self, error: ReadError) -> E {
        if self.parent.is_none() {
            E::custom(error)
        } else {
            E::custom(format_args!("{self}: {error}"))
        }
    }
}

impl fmt::Display for InstancePath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            InstanceStep::Root => Ok(()),
            InstanceStep::Undeclared => f.write_str("/…"),
            InstanceStep::Item(index) => write!(f, "/{index}"),
            InstanceStep::Member(name) => write!(f, "/{}", escaped(name)),
        }
    }
}
