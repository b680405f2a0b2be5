//! Where in the instance a value is: a list on the stack, spelt out only for a violation.

use super::budget::Budget;
use crate::{Limits, read::ReadError, violation::escaped};
use serde_core::de::Error;
use std::fmt;

/// One step into the instance. A member that isn't declared goes unnamed: its name is payload.
#[derive(Debug, Clone, Copy)]
pub(super) enum InstanceStep {
    Root,
    Member(&'static str),
    Undeclared,
    Item(usize),
}

/// A place in the instance.
#[derive(Debug)]
pub(super) struct InstancePath<'p> {
    parent: Option<&'p InstancePath<'p>>,
    step: InstanceStep,
    depth: u32,
    /// `Some(..)` and newtypes around this value and those above it: no levels of JSON, but calls.
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

    /// The same place, without what is wrapped around the value.
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

    /// How many levels more there may be at this place.
    pub(super) fn levels(&self) -> u32 {
        Limits::DEFAULT.depth.saturating_sub(self.depth)
    }

    /// Steps into an array or object that is at this place. The formats bound the depth of their texts, or
    /// don't, and values in memory may be nested without end.
    pub(super) fn enter<E: Error>(&self) -> Result<(), E> {
        self.budget.add_text(2);
        if self.levels() > 1 {
            Ok(())
        } else {
            Err(self.error(ReadError::Depth))
        }
    }

    /// Makes room in a list for one more item.
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
