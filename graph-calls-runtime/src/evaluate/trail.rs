//! The locations of a violation, collected from the frames of the walk.

use super::walk::{Frame, Walk};
use crate::violation::{LazyLocation, Step};

/// The maximum number of steps. Each is at least one byte of a location, and a location is truncated at fewer bytes.
const MOST: usize = 300;

/// The steps through the instance and through the schema.
pub(crate) struct Trail<'t> {
    instance: Vec<Step<'t>>,
    keyword: Vec<Step<'t>>,
}

impl Trail<'_> {
    pub(super) fn instance(&self) -> LazyLocation<'_> {
        LazyLocation::of(&self.instance)
    }

    pub(super) fn keyword(&self) -> LazyLocation<'_> {
        LazyLocation::of(&self.keyword)
    }
}

impl Walk<'_, '_> {
    /// Returns the steps to the last frame.
    pub(super) fn trail(&self) -> Trail<'_> {
        let mut trail = Trail {
            instance: Vec::new(),
            keyword: Vec::new(),
        };
        let (outer, own) = self.frames();
        for frame in outer.unwrap_or_default() {
            trail.add(frame);
        }
        if outer.is_some() {
            trail.instance.push(Step::Key);
        }
        let before = own.len().saturating_sub(1);
        for frame in own.iter().take(before) {
            trail.add(frame);
        }
        trail
    }
}

impl<'t> Trail<'t> {
    /// Appends the step from a frame to the next one.
    fn add(&mut self, frame: &Frame<'t>) {
        if self.keyword.len() > MOST && self.instance.len() > MOST {
            return;
        }
        if let Some(keyword) = frame.rules.checks.get(frame.check) {
            keyword.step(frame, self);
        }
    }

    /// Appends a keyword, or a name in its value.
    pub(crate) fn keyword_name(&mut self, name: &'static str) {
        self.keyword.push(Step::Name(name));
    }

    /// Appends a keyword that has several schemas, and the index of one of them.
    pub(crate) fn keyword_branch(&mut self, keyword: &'static str, index: usize) {
        self.keyword.push(Step::Branch(keyword, index));
    }

    /// Appends a declared member.
    pub(crate) fn instance_name(&mut self, name: &'static str) {
        self.instance.push(Step::Name(name));
    }

    /// Appends the current member of a frame.
    pub(crate) fn instance_member(&mut self, frame: &Frame<'t>) {
        self.instance.extend(frame.member_name().map(Step::NameAt));
    }

    /// Appends an item.
    pub(crate) fn instance_index(&mut self, index: usize) {
        self.instance.push(Step::Index(index));
    }
}
