//! The names of the members of one object, to reject duplicate members.

use super::unescape;
use crate::plain::plain_end;
use std::{
    borrow::Cow,
    hash::{BuildHasher, RandomState},
};

/// The maximum number of names that are stored inline and compared one by one. More names are stored in a hash table.
const FEW: usize = 12;

/// A set of member names, unescaped: `"a"` and `"\u0061"` are one name.
#[derive(Debug, Default)]
pub(super) struct NameSet<'a> {
    few: [&'a str; FEW],
    count: usize,
    /// The union of the fingerprints of the inline names, a Bloom filter: most names have a new fingerprint and need no
    /// comparison.
    fingerprints: u64,
    /// All names, if there are more than `FEW` or one of them was written with an escape.
    many: Option<Box<Table<'a>>>,
}

impl<'a> NameSet<'a> {
    /// Inserts `name`, whose opening quote is at offset `at` of `text`. Returns `false` if the set contains it.
    #[allow(
        clippy::ptr_arg,
        reason = "a borrowed name has the lifetime of the text"
    )]
    #[inline]
    pub(super) fn insert(&mut self, text: &'a str, at: usize, name: &Cow<'a, str>) -> bool {
        match name {
            Cow::Borrowed(name) => self.insert_plain(text, at, name),
            Cow::Owned(name) => self.insert_among_many(text, at, name),
        }
    }

    /// Inserts a name without escapes.
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
                // The name is a slice of the text, after its quote.
                let at = name.as_ptr().addr() - text.as_ptr().addr() - 1;
                table.insert(at, name);
            }
            table
        });
        self.count = FEW;
        many.insert(at, name)
    }
}

/// A hash table (open addressing, linear probing) of names, stored as offsets of four bytes. At most half full. The hash
/// is keyed at random, so that a payload cannot contain names that are chosen to collide.
#[derive(Debug)]
struct Table<'a> {
    text: &'a str,
    /// The length is a power of two.
    places: Vec<u32>,
    count: usize,
    hasher: RandomState,
}

/// An empty bucket.
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

    /// Inserts the name at an offset; returns `false` if the table contains it.
    fn insert(&mut self, at: usize, name: &str) -> bool {
        if self.count * 2 >= self.places.len() {
            self.grow();
        }
        let Some(free) = self.find(name) else {
            return false;
        };
        // The reader rejects longer texts than `u32::MAX` bytes.
        if let (Some(place), Ok(at)) = (self.places.get_mut(free), u32::try_from(at)) {
            *place = at;
            self.count += 1;
        }
        true
    }

    /// Returns the empty bucket for a name; `None` if the table contains it.
    fn find(&self, name: &str) -> Option<usize> {
        let last = self.places.len() - 1;
        let hash = self.hasher.hash_one(name);
        // The low 32 bits suffice on a target with 32-bit addresses.
        #[allow(clippy::cast_possible_truncation, reason = "see above")]
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

    /// Returns the name at an offset.
    fn name(&self, at: u32) -> Cow<'a, str> {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        string(self.text.get(at..).unwrap_or_default())
    }
}

/// Returns the value of the JSON string at the beginning of `text`. The reader has validated its syntax.
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

/// Returns one bit of 64, selected by the length and the last byte of a name.
fn fingerprint(name: &str) -> u64 {
    let last = name.as_bytes().last().copied().unwrap_or_default();
    1 << ((name.len() * 8 + usize::from(last)) % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Inserts these JSON strings one after the other, and returns the results.
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
    fn a_duplicate_is_found_among_few_and_among_many_names() {
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
    fn a_duplicate_is_found_even_if_it_has_an_escape() {
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
    fn names_with_equal_fingerprints_are_different() {
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
