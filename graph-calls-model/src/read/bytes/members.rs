//! The members and items of what is being read.

use super::{Reader, Stop, scan::Names};
use crate::{
    Additional,
    read::{Elements, Fault, Fields, Members, Read, TAG, Tag},
};
use std::borrow::Cow;

/// The members of one object in the text.
pub(super) struct ByteMembers<'r, 'a> {
    reader: &'r mut Reader<'a>,
    first: bool,
    done: bool,
    /// The name just read, if it isn't declared.
    name: Cow<'a, str>,
}

impl<'r, 'a> ByteMembers<'r, 'a> {
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        ByteMembers {
            reader,
            first: true,
            done: false,
            name: Cow::Borrowed(""),
        }
    }

    /// Lets `read` take the members; what it leaves is stepped over.
    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let value = read(&mut self)?;
        while !self.done && self.reader.more(&mut self.first, b'}')? {
            self.reader.name()?;
            self.reader.skip(Names::Check)?;
        }
        Ok(value)
    }
}

impl Members for ByteMembers<'_, '_> {
    type Error = Stop;

    fn next(&mut self, fields: &'static Fields) -> Result<Option<Option<usize>>, Stop> {
        if !self.reader.more(&mut self.first, b'}')? {
            self.done = true;
            return Ok(None);
        }
        let name = self.reader.name()?;
        let index = (fields.find)(&name);
        if index.is_none() {
            self.name = name;
        }
        Ok(Some(index))
    }

    fn value<T: Read>(&mut self) -> Result<T, Stop> {
        self.reader.value()
    }

    fn keep(&mut self, additional: &mut Additional) -> Result<(), Stop> {
        let raw = self.reader.raw()?;
        let name = std::mem::take(&mut self.name).into_owned();
        if additional.add(name, raw) {
            Ok(())
        } else {
            Err(self.reader.fault(Fault::Duplicate))
        }
    }

    /// Looks ahead and goes back: members before the annotation are scanned twice, and nothing
    /// is copied.
    fn tag(&mut self, known: &'static [&'static str]) -> Result<Tag, Stop> {
        let start = self.reader.mark();
        let mut first = self.first;
        let mut tag = Tag::Absent;
        while self.reader.more(&mut first, b'}')? {
            let name = self.reader.name()?;
            if name == TAG {
                if self.reader.peek() != b'"' {
                    return Err(self.reader.fault(Fault::TagNotString));
                }
                tag = Tag::find(known, &self.reader.string()?);
                break;
            }
            self.reader.skip(Names::Trust)?;
        }
        self.reader.reset(start);
        Ok(tag)
    }

    fn refuse(&self, fault: Fault) -> Stop {
        self.reader.fault(fault)
    }
}

/// The items of one array in the text.
pub(super) struct ByteElements<'r, 'a> {
    reader: &'r mut Reader<'a>,
    first: bool,
    done: bool,
}

impl<'r, 'a> ByteElements<'r, 'a> {
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        ByteElements {
            reader,
            first: true,
            done: false,
        }
    }

    /// Lets `read` take the items; what it leaves is stepped over.
    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let value = read(&mut self)?;
        while !self.done && self.reader.more(&mut self.first, b']')? {
            self.reader.skip(Names::Check)?;
        }
        Ok(value)
    }
}

impl Elements for ByteElements<'_, '_> {
    type Error = Stop;

    fn next<T: Read>(&mut self) -> Result<Option<T>, Stop> {
        if self.reader.more(&mut self.first, b']')? {
            return self.reader.value().map(Some);
        }
        self.done = true;
        Ok(None)
    }

    fn refuse(&self, fault: Fault) -> Stop {
        self.reader.fault(fault)
    }
}
