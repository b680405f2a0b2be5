//! The names seen in one object, to refuse a member that is there twice.

use std::{borrow::Cow, collections::BTreeSet};

/// Up to this many names are kept in place and compared one by one; more go into a tree.
const FEW: usize = 12;

/// A set of member names, unescaped: `"a"` and `"\u0061"` are one name.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    few: [&'a str; FEW],
    count: usize,
    /// A bit for the looks of each of the few: most names are new, and so are their bits.
    looks: u64,
    /// All of them, once they are many or one of them was spelt with an escape.
    many: BTreeSet<Cow<'a, str>>,
}

impl<'a> Names<'a> {
    /// Adds a name; false if it was there already.
    #[inline]
    pub(super) fn insert(&mut self, name: Cow<'a, str>) -> bool {
        let (Cow::Borrowed(name), Some(place)) = (&name, self.few.get_mut(self.count)) else {
            return self.insert_among_many(name);
        };
        *place = name;
        let looks = looks(name);
        if self.looks & looks != 0 && self.few.iter().take(self.count).any(|few| few == name) {
            return false;
        }
        self.looks |= looks;
        self.count += 1;
        true
    }

    #[cold]
    fn insert_among_many(&mut self, name: Cow<'a, str>) -> bool {
        if self.many.is_empty() {
            let few = self.few.iter().take(self.count);
            self.many.extend(few.copied().map(Cow::Borrowed));
            self.count = FEW;
        }
        self.many.insert(name)
    }
}

/// One bit of 64, chosen by the name's length and its last byte.
fn looks(name: &str) -> u64 {
    let last = name.as_bytes().last().copied().unwrap_or_default();
    1 << ((name.len() * 8 + usize::from(last)) % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_again_among_few_and_among_many() {
        let mut names = Names::default();
        for index in 0..100 {
            assert!(names.insert(Cow::Owned(index.to_string())));
            assert!(!names.insert(Cow::Owned((index / 2).to_string())));
        }
    }

    #[test]
    fn a_name_is_found_again_however_it_was_spelt() {
        let spelt =
            |count| (0..count).map(|index| "abcdefghijklmnopqrstuvwxyz".get(index..index + 1));
        for count in 0..26 {
            for escaped in 0..count {
                let mut names = Names::default();
                for (index, name) in spelt(count).flatten().enumerate() {
                    let owned = |owned| {
                        if owned {
                            Cow::Owned(name.to_owned())
                        } else {
                            name.into()
                        }
                    };
                    assert!(names.insert(owned(index == escaped)), "{name}");
                    assert!(!names.insert(owned(index != escaped)), "{name}");
                }
                for name in spelt(count).flatten() {
                    assert!(!names.insert(name.into()), "{name} of {count}");
                }
            }
        }
    }

    #[test]
    fn names_that_look_alike_are_different() {
        let mut names = Names::default();
        for name in ["", "a", "b", "aab", "bab", "cab", "é", "è"] {
            assert!(names.insert(name.into()), "{name}");
        }
        assert!(!names.insert("".into()) && !names.insert("cab".into()));
    }
}
