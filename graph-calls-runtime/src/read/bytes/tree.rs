//! A text as a tree, for the pass that names every fault.

use super::{Failed, Misread, Reader, scan::Names as Skipped};
use crate::{
    read::{Fault, names::Names},
    tree::Tree,
};

/// Reads one value.
pub(super) fn read<'a>(reader: &mut Reader<'a>) -> Result<Tree<'a>, Misread> {
    let text = reader.text;
    let mut growing = Growing {
        // Counted before, so that the list never moves: while it did, it would be there twice. JSON has no
        // more words than bytes.
        words: Vec::with_capacity(reader.count_words().min(text.len())),
        reader,
        way_up: Vec::new(),
    };
    match growing.value() {
        Ok(()) => Ok(Tree::new(text, growing.words)),
        Err(Failed) => Err(Misread {
            stop: growing.reader.stopped(),
            way_up: growing.way_up,
        }),
    }
}

/// A tree on its way.
struct Growing<'r, 'a> {
    reader: &'r mut Reader<'a>,
    words: Vec<u32>,
    /// Where a fault is, once there is one.
    way_up: Vec<String>,
}

impl Growing<'_, '_> {
    /// Depth bounds the recursion.
    fn value(&mut self) -> Result<(), Failed> {
        let first = self.reader.peek();
        self.note(self.reader.at);
        match first {
            b'{' => self.object(),
            b'[' => self.array(),
            _ => self.reader.skip(Skipped::Check),
        }
    }

    /// Adds a word: a place in the text, or in this list, which is no longer. The reader takes no text of
    /// more bytes than `u32` can count.
    fn note(&mut self, place: usize) {
        self.words.push(u32::try_from(place).unwrap_or(u32::MAX));
    }

    /// Makes room for the second word of an array or object, and gives its index.
    fn open(&mut self) -> Result<usize, Failed> {
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

    fn array(&mut self) -> Result<(), Failed> {
        let behind = self.open()?;
        let mut first = true;
        let mut index = 0_usize;
        while self.reader.more(&mut first, b']')? {
            if let Err(failed) = self.value() {
                self.way_up.push(index.to_string());
                return Err(failed);
            }
            index += 1;
        }
        self.close(behind);
        Ok(())
    }

    fn object(&mut self) -> Result<(), Failed> {
        let behind = self.open()?;
        let mut names = Names::default();
        let mut first = true;
        while self.reader.more(&mut first, b'}')? {
            self.reader.peek();
            let at = self.reader.at;
            let name = self.reader.name()?;
            if !names.insert(self.reader.text, at, &name) {
                return Err(self.reader.fault(Fault::Duplicate));
            }
            self.note(at);
            if let Err(failed) = self.value() {
                self.way_up.push(name.into_owned());
                return Err(failed);
            }
        }
        self.close(behind);
        Ok(())
    }
}
