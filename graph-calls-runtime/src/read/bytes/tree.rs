//! A text as a tree, for the pass that names every violation.

use super::{LocatedError, Reader, Recorded, scan::Duplicates};
use crate::{
    read::{ReadError, name_set::NameSet, string},
    tree::Tree,
};

/// Most texts have no more than one word in so many bytes.
const BYTES_PER_WORD: usize = 8;

/// Reads one value.
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

/// A tree on its way.
struct TreeBuilder<'r, 'a> {
    reader: &'r mut Reader<'a>,
    words: Vec<u32>,
    /// Whether the name of a member is spelt with an escape.
    escapes: bool,
    /// Where a violation is, once there is one.
    reversed_path: Vec<String>,
}

impl TreeBuilder<'_, '_> {
    /// Depth bounds the recursion.
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

    /// Adds a word: a place in the text, or in this list, which is no longer. The reader takes no text of
    /// more bytes than `u32` can count.
    #[inline]
    fn note(&mut self, place: usize) {
        if self.words.len() == self.words.capacity() {
            self.make_room();
        }
        self.words.push(u32::try_from(place).unwrap_or(u32::MAX));
    }

    /// Makes room for all the words to come. They are counted, so that the list is copied at most once, while it
    /// is short. JSON has no more words than bytes.
    #[cold]
    fn make_room(&mut self) {
        let most = self.reader.text.len().saturating_sub(self.reader.at);
        let words = self.reader.count_words().min(most);
        // A word for this place, whatever it is, and one for what is no JSON.
        self.words.reserve_exact(words.saturating_add(2));
    }

    /// Makes room for the second word of an array or object, and gives its index.
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

    /// The text from a place to where the reader is.
    fn spelt_from(&self, at: usize) -> &str {
        let spelt = self.reader.text.get(at..self.reader.at);
        spelt.unwrap_or_default()
    }
}
