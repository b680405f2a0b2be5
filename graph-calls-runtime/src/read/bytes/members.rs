//! The members and items of what is being read.

use super::{Failed, Reader, scan::Names};
use crate::{
    Additional,
    read::{Elements, Fault, Fields, Find, Members, NO_FIELDS, Read, TAG, Tag},
};

/// The members of one object in the text.
pub(super) struct ByteMembers<'r, 'a> {
    reader: &'r mut Reader<'a>,
    first: bool,
    done: bool,
    /// The type annotation's name was read ahead, and its value is next.
    at_tag: bool,
    /// Where the name just read begins.
    name: usize,
    /// The declared member that came last.
    last: Option<usize>,
}

impl<'r, 'a> ByteMembers<'r, 'a> {
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        ByteMembers {
            reader,
            first: true,
            done: false,
            at_tag: false,
            name: 0,
            last: None,
        }
    }

    /// Lets `read` take the members; what it leaves is stepped over.
    #[inline]
    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        let value = read(&mut self)?;
        if !self.done {
            self.step_over()?;
        }
        Ok(value)
    }

    #[cold]
    fn step_over(&mut self) -> Result<(), Failed> {
        while self.next(&NO_FIELDS)?.is_some() {
            self.reader.skip(Names::Check)?;
        }
        Ok(())
    }

    /// Reads a name that is not the one expected, and finds it among those declared.
    #[inline(never)]
    fn search(&mut self, fields: &'static Fields) -> Result<Option<usize>, Failed> {
        let index = match self.reader.plain_string() {
            Some(name) => (fields.find)(name),
            None => (fields.find)(&self.reader.escaped_string()?),
        };
        self.reader.expect(b':', "`:`")?;
        if let Some(index) = index {
            fields.order.learn(self.last, index);
            self.last = Some(index);
        }
        Ok(index)
    }
}

impl Members for ByteMembers<'_, '_> {
    type Error = Failed;

    fn next(&mut self, fields: &'static Fields) -> Result<Option<Option<usize>>, Failed> {
        if std::mem::take(&mut self.at_tag) {
            return Ok(Some((fields.find)(TAG)));
        }
        if !self.reader.more(&mut self.first, b'}')? {
            self.done = true;
            return Ok(None);
        }
        if self.reader.peek() != b'"' {
            return Err(self.reader.syntax("a member's name in double quotes"));
        }
        self.name = self.reader.at;
        let expected = fields.order.after(self.last);
        if let Some(name) = fields.names.get(expected)
            && self.reader.take_name(name)
        {
            self.last = Some(expected);
            return Ok(Some(self.last));
        }
        self.search(fields).map(Some)
    }

    #[inline]
    fn value<T: Read>(&mut self) -> Result<T, Failed> {
        self.reader.value()
    }

    fn keep(&mut self, additional: &mut Additional) -> Result<(), Failed> {
        let raw = self.reader.raw()?;
        let end = std::mem::replace(&mut self.reader.at, self.name);
        let name = self.reader.string()?.into_owned();
        self.reader.at = end;
        if additional.add(name, raw) {
            Ok(())
        } else {
            Err(self.reader.fault(Fault::Duplicate))
        }
    }

    /// Looks ahead and goes back: what comes before the annotation is looked at twice, and nothing
    /// is copied. Of an annotation that comes first, the name is read once.
    fn tag(&mut self, known: Find) -> Result<Tag, Failed> {
        let start = self.reader.mark();
        let mut first = self.first;
        if !self.reader.more(&mut first, b'}')? {
            self.reader.reset(start);
            return Ok(Tag::Absent);
        }
        let quoted = self.reader.peek() == b'"';
        let name = self.reader.at;
        if quoted && self.reader.take_name(TAG) {
            self.reader.peek();
            let value = self.reader.at;
            let tag = self.reader.tag(known)?;
            self.reader.at = value;
            (self.name, self.first, self.at_tag) = (name, false, true);
            return Ok(tag);
        }
        let tag = self.reader.look_for_tag(known)?;
        self.reader.reset(start);
        Ok(tag)
    }

    fn refuse(&mut self, fault: Fault) -> Failed {
        self.reader.fault(fault)
    }
}

impl Reader<'_> {
    /// The type annotation among the members of which the first one's name is next.
    #[inline(never)]
    fn look_for_tag(&mut self, known: Find) -> Result<Tag, Failed> {
        loop {
            if self.peek() != b'"' {
                return Err(self.syntax("a member's name in double quotes"));
            }
            let found = match self.plain_string() {
                Some(name) => name == TAG,
                None => self.escaped_string()? == TAG,
            };
            self.expect(b':', "`:`")?;
            if found {
                self.peek();
                return self.tag(known);
            }
            self.pass_over();
            if !self.more(&mut false, b'}')? {
                return Ok(Tag::Absent);
            }
        }
    }

    /// The value of a type annotation.
    fn tag(&mut self, known: Find) -> Result<Tag, Failed> {
        if self.byte() != b'"' {
            return Err(self.fault(Fault::TagNotString));
        }
        Ok(match self.plain_string() {
            Some(text) => Tag::find(known, text),
            None => Tag::find(known, &self.escaped_string()?),
        })
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
        read: impl FnOnce(&mut Self) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        let value = read(&mut self)?;
        while !self.done && self.reader.more(&mut self.first, b']')? {
            self.reader.skip(Names::Check)?;
        }
        Ok(value)
    }
}

impl Elements for ByteElements<'_, '_> {
    type Error = Failed;

    fn next<T: Read>(&mut self) -> Result<Option<T>, Failed> {
        if self.reader.more(&mut self.first, b']')? {
            return self.reader.value().map(Some);
        }
        self.done = true;
        Ok(None)
    }

    fn room(&mut self) -> usize {
        if self.reader.peek() == b']' { 1 } else { 4 }
    }

    fn refuse(&mut self, fault: Fault) -> Failed {
        self.reader.fault(fault)
    }
}
