//! Name tables: hash tables of member names, computed when code is generated or compiled.

use super::{FieldOrderCache, ReadError, TAG, bytes::bytes_equal};
use crate::{Additional, output::Name};

/// The declared members of a type, or the type tags of a union's variants.
#[derive(Debug)]
pub struct NameTable {
    /// The names in the order of the fields, the type tag first; or the tags in the order of the variants.
    pub names: &'static [Name],
    /// The buckets, computed by [`buckets`]. A larger table is computed by the generator with the hash function `seeded`,
    /// and the last four words are the seed.
    pub buckets: &'static [u16],
    /// Predicts the next member; for tags, the tag.
    pub order: FieldOrderCache,
}

/// The table without names.
pub(super) static NONE: NameTable = NameTable {
    names: &[],
    buckets: &[],
    order: FieldOrderCache::EMPTY,
};

/// An empty bucket.
const FREE: u16 = u16::MAX;

/// Computes the buckets of a hash table from names to indices (open addressing, linear probing).
///
/// The table is data, because a `match` on the names is one more function for each type, which took an eighth of the
/// compile time of the model.
///
/// `N` must be a power of two and greater than the number of names, so that at least one bucket is empty. Use it for few
/// names, for which collisions do not matter. The generator computes larger tables, for which rustc's limit of constant
/// evaluation is too low.
///
/// # Panics
/// Fails to compile if `N` is not such a number.
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

/// The hash function of small tables: combines the length and the first, middle and last byte. Nine in ten names of
/// Graph's calling types do not collide.
const fn place(name: &[u8]) -> usize {
    let len = name.len();
    if len == 0 {
        return 0;
    }
    len * 7 + name[0] as usize * 3 + name[len / 2] as usize + name[len - 1] as usize
}

/// The hash function of large tables: FNV-1a from a seed, then the finalizer of `MurmurHash3`, so that each bit of the
/// name affects the low bits. The generator has the same function and chooses the seed.
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
    // A table has at most 2^16 buckets.
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

    /// Returns the index of the type tag, which is the first member.
    #[inline]
    pub(super) fn tag(&self) -> Option<usize> {
        let first = self.names.first()?;
        (first.0 == TAG).then_some(0)
    }

    /// Returns the index of a name. Compares it first with the names that the field order cache predicts at `place`.
    #[inline]
    pub(super) fn find_at(&self, place: usize, name: &str) -> Option<usize> {
        let is_name = |index: &usize| {
            self.names
                .get(*index)
                .is_some_and(|declared| declared.0 == name)
        };
        let expected = self.order.at(place).into_iter().find(is_name);
        expected.or_else(|| {
            let found = self.find(name)?;
            self.order.learn(place, found);
            Some(found)
        })
    }

    /// Returns the index of a name.
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
            // An empty bucket is out of bounds.
            let found = self.names.get(index)?.0;
            if found.len() == name.len() && bytes_equal(found.as_bytes(), name.as_bytes()) {
                return Some(index);
            }
            at = (at + 1) & last;
        }
    }

    /// Returns the error for a missing member.
    #[cold]
    pub fn missing(&self, index: usize) -> ReadError {
        ReadError::missing(self.names.get(index))
    }

    /// Returns `true` if no additional member has a declared name, which would be serialized twice.
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
    fn exactly_the_names_of_the_table_are_found() {
        let texts = [
            "", "a", "b", "ab", "ba", "aab", "aba", "é", "id", "state", "status",
        ];
        // These have equal hashes: equal lengths, and equal first, middle and last bytes.
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
    fn a_table_declares_none_of_the_additional_members_until_one_has_its_name() {
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
