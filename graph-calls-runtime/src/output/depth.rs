//! The depth of a value.

use super::{Name, ObjectSink, Sink, Write};
use crate::{Limits, RawJson};

/// The maximum number of nested arrays and objects.
pub(crate) const LEVELS: u32 = Limits::DEFAULT.depth - 1;

/// Which part of a value exceeds the depth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TooDeep {
    /// The value's own arrays and objects.
    Typed,
    /// JSON text in it.
    Raw,
}

/// Checks that readers accept the depth of a value. Descends no deeper than the limit.
pub(crate) fn check_depth<T: Write + ?Sized>(value: &T) -> Result<(), TooDeep> {
    value.write(DepthSink(LEVELS))
}

/// Checks a value that may have this number of levels.
struct DepthSink(u32);

impl DepthSink {
    fn enter(&self) -> Result<u32, TooDeep> {
        self.0.checked_sub(1).ok_or(TooDeep::Typed)
    }
}

impl Sink for DepthSink {
    type Ok = ();
    type Error = TooDeep;
    type Object = DepthObject;

    fn null(self) -> Result<(), TooDeep> {
        Ok(())
    }

    fn boolean(self, _: bool) -> Result<(), TooDeep> {
        Ok(())
    }

    fn integer(self, _: i64) -> Result<(), TooDeep> {
        Ok(())
    }

    fn number(self, _: &str) -> Result<(), TooDeep> {
        Ok(())
    }

    fn string(self, _: &str) -> Result<(), TooDeep> {
        Ok(())
    }

    fn raw(self, value: &RawJson) -> Result<(), TooDeep> {
        if value.has_levels_within(self.0) {
            Ok(())
        } else {
            Err(TooDeep::Raw)
        }
    }

    fn array<T: Write>(self, items: &[T]) -> Result<(), TooDeep> {
        let levels = self.enter()?;
        items
            .iter()
            .try_for_each(|item| item.write(DepthSink(levels)))
    }

    fn object(self) -> Result<DepthObject, TooDeep> {
        let levels = self.enter()?;
        let taken = Ok(());
        Ok(DepthObject { levels, taken })
    }
}

struct DepthObject {
    /// The number of levels that a member may have.
    levels: u32,
    taken: Result<(), TooDeep>,
}

impl ObjectSink for DepthObject {
    type Ok = ();
    type Error = TooDeep;

    #[inline]
    fn member<T: Write + ?Sized>(&mut self, _: &'static Name, value: &T) {
        if self.taken.is_ok() {
            self.taken = value.write(DepthSink(self.levels));
        }
    }

    fn null(&mut self, _: &'static Name) {}

    fn tag(&mut self, _: &'static str, _: &'static str) {}

    fn undeclared(&mut self, _: &str, value: &RawJson) {
        if self.taken.is_ok() {
            self.taken = value.write(DepthSink(self.levels));
        }
    }

    fn end(self) -> Result<(), TooDeep> {
        self.taken
    }
}
