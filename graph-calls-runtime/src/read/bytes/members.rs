//! Members and items from JSON text.

use super::{
    Reader, Recorded,
    scan::Duplicates,
    text::{match_at, skip_space},
};
use crate::{
    Additional,
    output::Name,
    read::{Choice, Elements, Members, NONE, NameTable, Read, ReadError, TAG, Tag, no_object},
};

/// [`TAG`] as JSON text.
const TAG_NAME: Name = Name(TAG, ",\"@odata.type\":");

/// The members of one object in the text.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each may be true or false whatever the others are"
)]
pub(super) struct ByteMembers<'r, 'a> {
    reader: &'r mut Reader<'a>,
    first: bool,
    done: bool,
    /// Whether there was an undeclared member.
    kept: bool,
    /// Whether the name of the type tag is already consumed, and its value is next.
    at_tag: bool,
    /// The offset of the current member's name, for undeclared members.
    name: usize,
    /// The entry of the next member in the `FieldOrderCache`.
    place: usize,
}

impl<'r, 'a> ByteMembers<'r, 'a> {
    pub(super) fn new(reader: &'r mut Reader<'a>) -> Self {
        ByteMembers {
            reader,
            first: true,
            done: false,
            kept: false,
            at_tag: false,
            name: 0,
            place: 0,
        }
    }

    /// Consumes a comma, the name and a colon, with the white space around them, if the input continues with them. Returns
    /// the offset of the name; otherwise consumes nothing and returns `None`.
    #[allow(
        clippy::inline_always,
        reason = "the call took half of the time for each member"
    )]
    #[inline(always)]
    fn consume_name(&mut self, name: &Name) -> Option<usize> {
        let reader = &mut *self.reader;
        let bytes = reader.text.as_bytes();
        let mut start = reader.at;
        if !self.first {
            if bytes.get(start) != Some(&b',') {
                return None;
            }
            start += 1;
        }
        start = skip_space(bytes, start);
        let end = match_at(bytes, start, name.written()?)?;
        reader.items = reader.items.checked_sub(1)?;
        reader.at = skip_space(bytes, end);
        self.first = false;
        Some(start)
    }

    /// Calls `read` with the members, and skips the members that it leaves.
    #[inline]
    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Recorded>,
    ) -> Result<T, Recorded> {
        let value = read(&mut self)?;
        if !self.done {
            self.skip_rest()?;
        }
        Ok(value)
    }

    #[cold]
    fn skip_rest(&mut self) -> Result<(), Recorded> {
        while self.next(&NONE)?.is_some() {
            self.reader.skip(Duplicates::Reject)?;
        }
        Ok(())
    }

    /// Consumes the member name at `expected` if the input continues with it.
    #[inline]
    fn consume_expected(&mut self, fields: &'static NameTable, expected: usize) -> bool {
        let name = fields.names.get(expected);
        let taken = name.is_some_and(|name| self.consume_name(name).is_some());
        if taken {
            self.place = expected + 1;
        }
        taken
    }

    /// Returns the type tag if it is the first member. Consumes its name, but not its value.
    fn leading_tag(&mut self, tags: &'static NameTable) -> Result<Option<Tag>, Recorded> {
        let Some(name) = self.consume_name(&TAG_NAME) else {
            return Ok(None);
        };
        self.name = name;
        let value = self.reader.at;
        let tag = self.reader.tag(tags)?;
        self.reader.at = value;
        self.at_tag = true;
        Ok(Some(tag))
    }

    /// Returns the type tag wherever it is. Scans ahead and resets the reader, so the members before the tag are scanned
    /// twice and nothing is copied.
    fn find_tag(&mut self, tags: &'static NameTable) -> Result<Tag, Recorded> {
        let start = self.reader.mark();
        let tag = self.reader.scan_for_tag(self.first, tags)?;
        self.reader.reset(start);
        Ok(tag)
    }

    /// Consumes the name of a member that is not the first prediction: compares it with the second prediction, and then
    /// looks it up in the name table.
    #[allow(clippy::option_option, reason = "as `next`, which calls it last")]
    #[inline(never)]
    fn search(
        &mut self,
        fields: &'static NameTable,
        other: usize,
    ) -> Result<Option<Option<usize>>, Recorded> {
        if self.consume_expected(fields, other) {
            return Ok(Some(Some(other)));
        }
        if !self.reader.more(&mut self.first, b'}')? {
            self.done = true;
            return Ok(None);
        }
        if self.reader.peek() != b'"' {
            return Err(self.reader.syntax("a member's name in double quotes"));
        }
        self.name = self.reader.at;
        let index = self.reader.with_string(|name| fields.find(name))?;
        self.reader.expect(b':', "`:`")?;
        if let Some(index) = index {
            fields.order.learn(self.place, index);
            self.place = index + 1;
        }
        Ok(Some(index))
    }
}

impl Members for ByteMembers<'_, '_> {
    type Error = Recorded;

    fn next(&mut self, fields: &'static NameTable) -> Result<Option<Option<usize>>, Recorded> {
        if std::mem::take(&mut self.at_tag) {
            return Ok(Some(fields.tag()));
        }
        let [expected, other] = fields.order.at(self.place);
        if self.consume_expected(fields, expected) {
            return Ok(Some(Some(expected)));
        }
        self.search(fields, other)
    }

    #[inline]
    fn value<T: Read>(&mut self) -> Result<T, Recorded> {
        self.reader.value()
    }

    #[inline]
    fn room<T>(&mut self, items: &mut Vec<T>) -> Result<(), Recorded> {
        if items.len() < items.capacity() {
            return Ok(());
        }
        self.reader.grow(items, 1, 1)
    }

    #[inline]
    fn charge(&mut self, bytes: usize) -> Result<(), Recorded> {
        self.reader.charge(bytes)
    }

    fn keep(&mut self, additional: &mut Additional) -> Result<(), Recorded> {
        let is_first = !std::mem::replace(&mut self.kept, true);
        self.reader.charge(Additional::cost_of_one_more(is_first))?;
        if self.reader.measuring {
            // The slow path has already rejected duplicate members.
            return self.reader.skip(Duplicates::Ignore);
        }
        let raw = self.reader.raw()?;
        let end = std::mem::replace(&mut self.reader.at, self.name);
        let name = self.reader.string()?.into_owned();
        self.reader.at = end;
        if additional.add(name, raw) {
            Ok(())
        } else {
            Err(self.reader.fail(ReadError::Duplicate))
        }
    }

    fn tag(&mut self, tags: &'static NameTable) -> Result<Tag, Recorded> {
        match self.leading_tag(tags)? {
            Some(tag) => Ok(tag),
            None => self.find_tag(tags),
        }
    }

    /// Parses the object speculatively as one without a tag. If it has a tag, or if parsing fails before that is known,
    /// resets the reader and looks for the tag.
    fn speculate<T>(
        &mut self,
        tags: &'static NameTable,
        plain: impl FnOnce(&mut Self) -> Result<Option<T>, Recorded>,
        tagged: impl FnOnce(&mut Self, Tag) -> Result<T, Recorded>,
    ) -> Result<T, Recorded> {
        if let Some(tag) = self.leading_tag(tags)? {
            return tagged(self, tag);
        }
        if self.reader.speculations <= 1 {
            return match self.find_tag(tags)? {
                Tag::Absent => plain(self)?.ok_or(Recorded),
                tag => tagged(self, tag),
            };
        }
        let start = self.reader.mark();
        self.reader.speculations -= 1;
        if let Ok(Some(value)) = plain(self) {
            // 0 if a speculation within this one failed.
            self.reader.speculations += u8::from(self.reader.speculations > 0);
            return Ok(value);
        }
        self.reader.speculations = 0;
        let error = self.reader.error.take();
        self.reader.reset(start);
        (self.first, self.done, self.kept, self.place) = (true, false, false, 0);
        match self.find_tag(tags)? {
            Tag::Absent => {
                self.reader.error = error;
                Err(Recorded)
            }
            tag => tagged(self, tag),
        }
    }

    fn reject(&mut self, error: ReadError) -> Recorded {
        if self.first && matches!(error, ReadError::Type { .. }) {
            return self.reader.fail_at_opening(error);
        }
        self.reader.fail(error)
    }
}

impl<'a> Reader<'a> {
    /// Calls `read` with the members of the next object.
    #[inline]
    pub(super) fn object<T>(
        &mut self,
        read: impl FnOnce(&mut ByteMembers<'_, 'a>) -> Result<T, Recorded>,
    ) -> Result<T, Recorded> {
        self.enter()?;
        ByteMembers::new(self).finish(read)
    }

    /// Scans the next members for the type tag.
    #[inline(never)]
    fn scan_for_tag(&mut self, mut first: bool, tags: &'static NameTable) -> Result<Tag, Recorded> {
        while self.more(&mut first, b'}')? {
            if self.peek() != b'"' {
                return Err(self.syntax("a member's name in double quotes"));
            }
            let found = self.with_string(|name| name == TAG)?;
            self.expect(b':', "`:`")?;
            if found {
                self.peek();
                return self.tag(tags);
            }
            self.skip_unchecked();
        }
        Ok(Tag::Absent)
    }

    /// Parses the value of a type tag. Compares it first with the last two tags.
    fn tag(&mut self, tags: &'static NameTable) -> Result<Tag, Recorded> {
        if self.byte() != b'"' {
            return Err(self.fail(ReadError::TagNotString));
        }
        let bytes = self.text.as_bytes();
        for expected in tags.order.at(0) {
            let tag = tags.names.get(expected).and_then(Name::written);
            if tag.is_some_and(|tag| match_at(bytes, self.at, tag).is_some()) {
                return Ok(Tag::Known(expected));
            }
        }
        let tag = self.with_string(|text| Tag::find(tags, text))?;
        if let Tag::Known(index) = tag {
            tags.order.learn(0, index);
        }
        Ok(tag)
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

    /// Calls `read` with the items, and skips the items that it leaves.
    pub(super) fn finish<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Recorded>,
    ) -> Result<T, Recorded> {
        let value = read(&mut self)?;
        while !self.done && self.another()? {
            self.reader.skip(Duplicates::Reject)?;
        }
        Ok(value)
    }

    /// Returns `true` if another item follows.
    #[inline]
    fn another(&mut self) -> Result<bool, Recorded> {
        let more = self.reader.more(&mut self.first, b']')?;
        self.done = !more;
        Ok(more)
    }
}

impl Elements for ByteElements<'_, '_> {
    type Error = Recorded;

    fn push<T: Read>(&mut self, items: &mut Vec<T>) -> Result<bool, Recorded> {
        if !self.another()? {
            return Ok(false);
        }
        if !T::RAW && self.reader.peek() == b'{' {
            self.reader
                .object(|members| T::push_from_object(members, items))?;
        } else {
            let item = self.reader.value()?;
            if items.len() == items.capacity() {
                // Most arrays have only one item.
                let last = self.reader.peek() == b']';
                self.reader.grow(items, if last { 1 } else { 4 }, 0)?;
            }
            items.push(item);
        }
        Ok(true)
    }

    fn choose<C: Choice>(&mut self, items: &mut C) -> Result<bool, Recorded> {
        if !self.another()? {
            return Ok(false);
        }
        if self.reader.peek() != b'{' {
            let found = self.reader.kind();
            return Err(self.reader.fail(no_object(found)));
        }
        self.reader
            .object(|members| items.push_from_object(members))?;
        Ok(true)
    }

    fn reject(&mut self, error: ReadError) -> Recorded {
        if self.first && matches!(error, ReadError::Type { .. }) {
            return self.reader.fail_at_opening(error);
        }
        self.reader.fail(error)
    }
}
