//! The names seen in one object, to refuse a member that is there twice.

use super::unescape;
use crate::plain::plain_end;
use std::{
    borrow::Cow,
    hash::{BuildHasher, RandomState},
};

/// Up to this many names are kept in place and compared one by one; more go into a table.
const FEW: usize = 12;

/// A set of member names, unescaped: `"a"` and `"\u0061"` are one name.
#[derive(Debug, Default)]
pub(super) struct NameSet<'a> {
    few: [&'a str; FEW],
    count: usize,
    /// A bit for the fingerprint of each of the few: most names are new, and so are their bits.
    fingerprints: u64,
    /// All of them, once they are many or one of them was spelt with an escape.
    many: Option<Box<Table<'a>>>,
}

impl<'a> NameSet<'a> {
    /// Adds the name whose opening quote stands at `at` in `text`, and which stands for `name`; false if it
    /// was there already.
    #[allow(
        clippy::ptr_arg,
        reason = "a name that is borrowed, is from the text for as long"
    )]
    #[inline]
    pub(super) fn insert(&mut self, text: &'a str, at: usize, name: &Cow<'a, str>) -> bool {
        match name {
            Cow::Borrowed(name) => self.insert_plain(text, at, name),
            Cow::Owned(name) => self.insert_among_many(text, at, name),
        }
    }

    /// The same for a name that is spelt as it is.
    #[inline]
    pub(super) fn insert_plain(&mut self, text: &'a str, at: usize, name: &'a str) -> bool {
        let Some(place) = self.few.get_mut(self.count) else {
            return self.insert_among_many(text, at, name);
        };
        *place = name;
        let fingerprint = fingerprint(name);
        if self.fingerprints & fingerprint != 0
            && self.few.iter().take(self.count).any(|few| *few == name)
        {
            return false;
        }
        self.fingerprints |= fingerprint;
        self.count += 1;
        true
    }

    #[cold]
    fn insert_among_many(&mut self, text: &'a str, at: usize, name: &str) -> bool {
        let few = (&self.few, self.count.min(FEW));
        let many = self.many.get_or_insert_with(|| {
            let mut table = Box::new(Table::new(text));
            for name in few.0.iter().take(few.1) {
                // A part of the text, behind its quote.
                let at = name.as_ptr().addr() - text.as_ptr().addr() - 1;
                table.insert(at, name);
            }
            table
        });
        self.count = FEW;
        many.insert(at, name)
    }
}

/// Many names, as their places in the text: four bytes for each, in a hash table (open addressing, linear
/// probing) that is half empty at the least. The hash is keyed, so that nobody can choose names that
/// collide.
#[derive(Debug)]
struct Table<'a> {
    text: &'a str,
    /// A power of two of them.
    places: Vec<u32>,
    count: usize,
    hasher: RandomState,
}

/// No name's place.
const FREE: u32 = u32::MAX;

impl<'a> Table<'a> {
    fn new(text: &'a str) -> Self {
        Table {
            text,
            places: vec![FREE; 4 * FEW.next_power_of_two()],
            count: 0,
            hasher: RandomState::new(),
        }
    }

    /// Adds the name at a place; false if it was there already.
    fn insert(&mut self, at: usize, name: &str) -> bool {
        if self.count * 2 >= self.places.len() {
            self.grow();
        }
        let Some(free) = self.find(name) else {
            return false;
        };
        // The reader takes no text of more bytes than `u32` can count.
        if let (Some(place), Ok(at)) = (self.places.get_mut(free), u32::try_from(at)) {
            *place = at;
            self.count += 1;
        }
        true
    }

    /// The free bucket for a name; `None` if it is there.
    fn find(&self, name: &str) -> Option<usize> {
        let last = self.places.len() - 1;
        let hash = self.hasher.hash_one(name);
        // The lower half is as good as the whole where addresses have 32 bits.
        #[allow(clippy::cast_possible_truncation, reason = "said above")]
        let mut bucket = hash as usize & last;
        loop {
            match self.places.get(bucket) {
                None | Some(&FREE) => return Some(bucket),
                Some(at) if *self.name(*at) == *name => return None,
                Some(_) => bucket = (bucket + 1) & last,
            }
        }
    }

    fn grow(&mut self) {
        let double = vec![FREE; self.places.len() * 2];
        let places = std::mem::replace(&mut self.places, double);
        for at in places.into_iter().filter(|at| *at != FREE) {
            let free = self.find(&self.name(at));
            if let Some(place) = free.and_then(|free| self.places.get_mut(free)) {
                *place = at;
            }
        }
    }

    /// The name at a place.
    fn name(&self, at: u32) -> Cow<'a, str> {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        string(self.text.get(at..).unwrap_or_default())
    }
}

/// What the string stands for that this text begins with; the reader has checked it.
pub(crate) fn string(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut end = plain_end(bytes, 1);
    if bytes.get(end) == Some(&b'"') {
        return Cow::Borrowed(text.get(1..end).unwrap_or_default());
    }
    while bytes.get(end) == Some(&b'\\') {
        end = plain_end(bytes, end + 2);
    }
    let body = text.get(1..end).unwrap_or_default();
    Cow::Owned(unescape(body).unwrap_or_default())
}

/// One bit of 64, chosen by the name's length and its last byte.
fn fingerprint(name: &str) -> u64 {
    let last = name.as_bytes().last().copied().unwrap_or_default();
    1 << ((name.len() * 8 + usize::from(last)) % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What adding each of these names says, as they are spelt one after the other in a text.
    fn insert(spelt: &[&str]) -> Vec<bool> {
        let text = spelt.concat();
        let mut names = NameSet::default();
        let mut at = 0;
        let inserted = spelt.iter().map(|spelt| {
            let name = string(&text[at..]);
            let new = names.insert(&text, at, &name);
            at += spelt.len();
            new
        });
        inserted.collect()
    }

    #[test]
    fn a_name_is_found_again_among_few_and_among_many() {
        let spelt: Vec<String> = (0..1000)
            .flat_map(|index| [index, index / 2])
            .map(|index| format!("\"{index}\""))
            .collect();
        let spelt: Vec<&str> = spelt.iter().map(String::as_str).collect();
        for (index, new) in insert(&spelt).into_iter().enumerate() {
            assert_eq!(new, index % 2 == 0, "{index}");
        }
    }

    #[test]
    fn a_name_is_found_again_however_it_was_spelt() {
        let plain = |index: usize| format!("\"{}\"", &"abcdefghijklmnopqrstuvwxyz"[index..=index]);
        let escaped = |index: usize| format!("\"\\u00{:02x}\"", usize::from(b'a') + index);
        for count in 0..26 {
            for odd in 0..count {
                let first = (0..count).map(|i| if i == odd { escaped(i) } else { plain(i) });
                let again = (0..count).map(|i| if i == odd { plain(i) } else { escaped(i) });
                let spelt: Vec<String> = first.chain(again).collect();
                let spelt: Vec<&str> = spelt.iter().map(String::as_str).collect();
                let expected: Vec<bool> = (0..2 * count).map(|i| i < count).collect();
                assert_eq!(insert(&spelt), expected, "{spelt:?}");
            }
        }
    }

    #[test]
    fn names_that_look_alike_are_different() {
        let names = [
            r#""""#, r#""a""#, r#""b""#, r#""aab""#, r#""bab""#, r#""cab""#, r#""é""#, r#""è""#,
        ];
        assert!(insert(&names).into_iter().all(|new| new));
        assert_eq!(
            insert(&[r#""""#, r#""cab""#, r#""""#, r#""cab""#]),
            [true, true, false, false]
        );
    }
}
