//! Building a tree of a text, for the slow path.

use super::{LocatedError, Reader, Recorded, scan::Duplicates};
use crate::{
    read::{ReadError, name_set::NameSet, string},
    tree::Tree,
};

/// The number of bytes of text for each word of the initial capacity. Most texts have fewer words.
const BYTES_PER_WORD: usize = 8;

/// Parses one value.
pub(super) fn read<'a>(reader: &mut Reader<'a>) -> Result<Tree<'a>, LocatedError> {
    let text = reader.text;
    let mut builder = TreeBuilder {
        words: Vec::with_capacity(text.len().div_ceil(BYTES_PER_WORD)),
        reader,
        escapes: false,
        reversed_path: Vec::new(),
    };
    match builder.value() {
        Ok(()) => Ok(Tree::new(text, builder.words, builder.escapes)),
        Err(Recorded) => Err(LocatedError {
            reversed_path: builder.reversed_path,
            ..builder.reader.located_error()
        }),
    }
}

/// Builds a tree.
struct TreeBuilder<'r, 'a> {
    reader: &'r mut Reader<'a>,
    words: Vec<u32>,
    /// Whether the name of a member has an escape.
    escapes: bool,
    /// The path to an error from the innermost value to the root.
    reversed_path: Vec<String>,
}

impl TreeBuilder<'_, '_> {
    /// The limit of depth bounds the recursion.
    fn value(&mut self) -> Result<(), Recorded> {
        let first = self.reader.peek();
        self.note(self.reader.at);
        match first {
            b'{' => self.object(),
            b'[' => self.array(),
            b'"' if self.reader.plain_string().is_some() => Ok(()),
            _ => self.reader.skip(Duplicates::Reject),
        }
    }

    /// Appends a word: an offset in the text or an index of this list, which is not longer. The reader rejects texts of
    /// more than `u32::MAX` bytes.
    #[inline]
    fn note(&mut self, place: usize) {
        if self.words.len() == self.words.capacity() {
            self.make_room();
        }
        self.words.push(u32::try_from(place).unwrap_or(u32::MAX));
    }

    /// Reserves capacity for all remaining words. Counts them first, so that the list is copied at most once. JSON has no
    /// more words than bytes.
    #[cold]
    fn make_room(&mut self) {
        let most = self.reader.text.len().saturating_sub(self.reader.at);
        let words = self.reader.count_words().min(most);
        // One word for the current value, and one for invalid JSON.
        self.words.reserve_exact(words.saturating_add(2));
    }

    /// Appends the second word of an array or object, and returns its index.
    fn open(&mut self) -> Result<usize, Recorded> {
        self.reader.enter()?;
        let behind = self.words.len();
        self.note(usize::MAX);
        Ok(behind)
    }

    fn close(&mut self, behind: usize) {
        let end = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        if let Some(behind) = self.words.get_mut(behind) {
            *behind = end;
        }
    }

    fn array(&mut self) -> Result<(), Recorded> {
        let behind = self.open()?;
        let mut first = true;
        let mut index = 0_usize;
        while self.reader.more(&mut first, b']')? {
            if let Err(Recorded) = self.value() {
                self.reversed_path.push(index.to_string());
                return Err(Recorded);
            }
            index += 1;
        }
        self.close(behind);
        Ok(())
    }

    fn object(&mut self) -> Result<(), Recorded> {
        let behind = self.open()?;
        let mut names = NameSet::default();
        let mut first = true;
        while self.reader.more(&mut first, b'}')? {
            let quoted = self.reader.peek() == b'"';
            let at = self.reader.at;
            let plain = quoted.then(|| self.reader.plain_string()).flatten();
            let is_new = if let Some(name) = plain {
                self.reader.expect(b':', "`:`")?;
                names.insert_plain(self.reader.text, at, name)
            } else {
                let name = self.reader.name()?;
                self.escapes |= self.spelt_from(at).contains('\\');
                names.insert(self.reader.text, at, &name)
            };
            if !is_new {
                return Err(self.reader.fail(ReadError::Duplicate));
            }
            self.note(at);
            if let Err(Recorded) = self.value() {
                self.reversed_path
                    .push(string(self.spelt_from(at)).into_owned());
                return Err(Recorded);
            }
        }
        self.close(behind);
        Ok(())
    }

    /// Returns the text from an offset to the position of the reader.
    fn spelt_from(&self, at: usize) -> &str {
        let spelt = self.reader.text.get(at..self.reader.at);
        spelt.unwrap_or_default()
    }
}
