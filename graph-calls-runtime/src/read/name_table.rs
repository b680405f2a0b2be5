//! Texts that are known when code is generated, and the way from a text to its index among them.

use super::{FieldOrderCache, ReadError, TAG, bytes::bytes_equal};
use crate::{Additional, output::Name};

/// The declared members of a type, or the type tags of a union's variants.
#[derive(Debug)]
pub struct NameTable {
    /// The members' names in the order of the type's fields, the type tag first; or the
    /// tags in the order of the variants.
    pub names: &'static [Name],
    /// Where each is: what [`buckets`] makes of them; or, of many names, what the generator made of
    /// them by `seeded`, with the seed in four more words.
    pub buckets: &'static [u16],
    /// In which order the members came last; for tags, which ones did.
    pub order: FieldOrderCache,
}

/// No member is declared.
pub(super) static NONE: NameTable = NameTable {
    names: &[],
    buckets: &[],
    order: FieldOrderCache::EMPTY,
};

/// No name's place.
const FREE: u16 = u16::MAX;

/// A table from a name to its index among `names`, in which a name stands where it is looked for first
/// or behind, with nothing free between. It is data: a `match` on the names is a
/// function for each type, which took an eighth of the compile time of all of them.
///
/// `N` is a power of two and greater than the number of names, so that something is free. This is for a
/// few names, of which it does not matter if all have one place. The table of many is made by the
/// generator: making it here would take longer than rustc lets a constant take.
///
/// # Panics
/// While the program is compiled, if `N` is not.
pub const fn buckets<const N: usize>(names: &[Name]) -> [u16; N] {
    assert!(N.is_power_of_two() && N > names.len() && N < FREE as usize);
    let mut buckets = [FREE; N];
    let mut index = 0;
    while index < names.len() {
        let mut at = place(names[index].0.as_bytes()) & (N - 1);
        while buckets[at] != FREE {
            at = (at + 1) & (N - 1);
        }
        #[allow(clippy::cast_possible_truncation, reason = "asserted above")]
        let short = index as u16;
        buckets[at] = short;
        index += 1;
    }
    buckets
}

/// Where a name is looked for first, beyond the end of any table: what its length and its first, middle
/// and last byte come to. Of the names of Graph's calling types, nine in ten are there.
const fn place(name: &[u8]) -> usize {
    let len = name.len();
    if len == 0 {
        return 0;
    }
    len * 7 + name[0] as usize * 3 + name[len / 2] as usize + name[len - 1] as usize
}

/// Where one of many names is looked for first, beyond the end of any table: FNV-1a from a seed, then the
/// finalizer of `MurmurHash3`, which lets each bit of the name count in the last bits. The generator does
/// the same, and chooses the seed.
fn seeded(name: &[u8], seed: &[u16]) -> usize {
    let seed = seed
        .iter()
        .rev()
        .fold(0, |seed, word| seed << 16 | u64::from(*word));
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ seed;
    for byte in name {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^= hash >> 33;
    // The low bits, of which a table has at most 16.
    usize::from(u16::try_from(hash & 0xffff).unwrap_or_default())
}

impl NameTable {
    /// The table of some names, with the `buckets` that [`buckets`] makes of them.
    pub const fn new(names: &'static [Name], buckets: &'static [u16]) -> Self {
        NameTable {
            names,
            buckets,
            order: FieldOrderCache::EMPTY,
        }
    }

    /// The index of the type tag, which is the first of the members.
    #[inline]
    pub(super) fn tag(&self) -> Option<usize> {
        let first = self.names.first()?;
        (first.0 == TAG).then_some(0)
    }

    /// The index of a name that was read at a place: see [`FieldOrderCache`].
    #[inline]
    pub(super) fn find_at(&self, place: usize, name: &str) -> Option<usize> {
        let is_name = |index: &usize| self.names.get(*index).is_some_and(|known| known.0 == name);
        let expected = self.order.at(place).into_iter().find(is_name);
        expected.or_else(|| {
            let found = self.find(name)?;
            self.order.learn(place, found);
            Some(found)
        })
    }

    /// The index of a name.
    #[inline]
    pub fn find(&self, name: &str) -> Option<usize> {
        let mut last = self.buckets.len().checked_sub(1)?;
        let mut at = if self.buckets.len() & last == 0 {
            place(name.as_bytes()) & last
        } else {
            let (buckets, seed) = self
                .buckets
                .split_at_checked(self.buckets.len().checked_sub(4)?)?;
            last = buckets.len().checked_sub(1)?;
            seeded(name.as_bytes(), seed) & last
        };
        loop {
            let index = usize::from(*self.buckets.get(at)?);
            // `FREE` is the index of no name.
            let found = self.names.get(index)?.0;
            if found.len() == name.len() && bytes_equal(found.as_bytes(), name.as_bytes()) {
                return Some(index);
            }
            at = (at + 1) & last;
        }
    }

    /// The violation of an object in which a member is missing.
    #[cold]
    pub fn missing(&self, index: usize) -> ReadError {
        ReadError::missing(self.names.get(index))
    }

    /// Whether none of the others is a declared member, which would be written twice.
    #[inline]
    pub fn declares_none_of(&self, others: &Additional) -> bool {
        others.is_empty() || others.iter().all(|(name, _)| self.find(name).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::{NameTable, buckets};
    use crate::{Additional, RawJson, output::Name, read::FieldOrderCache};

    #[test]
    fn each_name_finds_itself_and_no_other_text_finds_one() {
        let texts = [
            "", "a", "b", "ab", "ba", "aab", "aba", "é", "id", "state", "status",
        ];
        // Alike in length, and in the first, middle and last byte: all have one place.
        let alike = ["axbxc", "aybyc", "azbzc", "axbyc", "aybxc"];
        for count in 0..=texts.len() {
            let names: Vec<Name> = texts
                .iter()
                .take(count)
                .chain(&alike)
                .map(|text| Name(text, ""))
                .collect();
            let names: &'static [Name] = names.leak();
            let fields = NameTable {
                names,
                buckets: Box::leak(Box::new(buckets::<32>(names))),
                order: FieldOrderCache::EMPTY,
            };
            for (index, name) in names.iter().enumerate() {
                assert_eq!(fields.find(name.0), Some(index), "{:?} of {count}", name.0);
            }
            for other in texts
                .iter()
                .skip(count)
                .chain(&["azbxc", "axbx", "ID", "è"])
            {
                assert_eq!(fields.find(other), None, "{other:?} of {count}");
            }
        }
    }

    #[test]
    fn others_are_apart_until_one_has_a_declared_name() {
        static FIELDS: NameTable = NameTable {
            names: &[Name("id", "")],
            buckets: &buckets::<2>(&[Name("id", "")]),
            order: FieldOrderCache::EMPTY,
        };
        let mut others = Additional::EMPTY;
        assert!(FIELDS.declares_none_of(&others));
        for (name, apart) in [("Id", true), ("id", false)] {
            others.insert(name, RawJson::from(1));
            assert_eq!(FIELDS.declares_none_of(&others), apart, "{name}");
        }
    }
}
