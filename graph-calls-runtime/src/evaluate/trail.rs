//! The way from the root to a violation, made when there is one.

use super::walk::{Frame, Walk};
use crate::violation::{LazyLocation, Step};

/// Each step is at least one byte of a location, and a location is cut at fewer bytes than this.
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
    /// The way to the last frame.
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
    /// Adds the step that leads on from a frame.
    fn add(&mut self, frame: &Frame<'t>) {
        if self.keyword.len() > MOST && self.instance.len() > MOST {
            return;
        }
        if let Some(keyword) = frame.rules.checks.get(frame.check) {
            keyword.step(frame, self);
        }
    }

    /// A keyword, or a name in its value.
    pub(crate) fn keyword_name(&mut self, name: &'static str) {
        self.keyword.push(Step::Name(name));
    }

    /// A keyword that holds several schemas, and one of them.
    pub(crate) fn keyword_branch(&mut self, keyword: &'static str, index: usize) {
        self.keyword.push(Step::Branch(keyword, index));
    }

    /// A member that the schema declares.
    pub(crate) fn instance_name(&mut self, name: &'static str) {
        self.instance.push(Step::Name(name));
    }

    /// The member at which a frame stands.
    pub(crate) fn instance_member(&mut self, frame: &Frame<'t>) {
        self.instance.extend(frame.member_name().map(Step::NameAt));
    }

    /// An item.
    pub(crate) fn instance_index(&mut self, index: usize) {
        self.instance.push(Step::Index(index));
    }
}
