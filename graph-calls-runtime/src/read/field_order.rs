//! The field order cache: predicts the next member of an object.

use std::sync::atomic::{AtomicU16, Ordering};

/// The number of entries. Members with a higher index are not predicted.
const MOST: usize = 64;

/// For each declared member, the last two members that followed it. Entry 0 is for the first member of an object, and
/// entry `i + 1` for the successor of the member with index `i`.
///
/// Graph writes the members of a type in a fixed order and omits those without a value, so the next member can usually
/// be predicted. The reader compares the input with the predicted names before it looks up the name in the name table. A
/// wrong prediction costs one comparison and has no other effect. All readers share the cache; they rarely write to it,
/// and relaxed atomics suffice because any content is valid.
#[derive(Debug)]
pub struct FieldOrderCache([AtomicU16; MOST]);

impl FieldOrderCache {
    /// An empty cache.
    #[allow(
        clippy::declare_interior_mutable_const,
        reason = "the initial value of a static for each type"
    )]
    pub const EMPTY: FieldOrderCache = FieldOrderCache([const { AtomicU16::new(u16::MAX) }; MOST]);

    /// Returns the indices of the two predicted members at an entry, the most recent one first.
    #[inline]
    pub(super) fn at(&self, place: usize) -> [usize; 2] {
        let expected = self.0.get(place);
        let [one, other] = expected.map_or([u8::MAX; 2], |expected| {
            expected.load(Ordering::Relaxed).to_le_bytes()
        });
        [usize::from(one), usize::from(other)]
    }

    /// Stores a member that was not predicted at an entry.
    pub(super) fn learn(&self, place: usize, found: usize) {
        if let (Some(expected), Ok(found)) = (self.0.get(place), u8::try_from(found)) {
            let [one, _] = expected.load(Ordering::Relaxed).to_le_bytes();
            expected.store(u16::from_le_bytes([found, one]), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FieldOrderCache;

    #[test]
    fn the_last_two_members_are_predicted() {
        let order = FieldOrderCache::EMPTY;
        assert_eq!(order.at(0), [255, 255]);
        for (found, expected) in [(3, [3, 255]), (0, [0, 3]), (7, [7, 0])] {
            order.learn(0, found);
            assert_eq!(order.at(0), expected);
        }
        order.learn(63, 1);
        assert_eq!((order.at(63), order.at(62)), ([1, 255], [255, 255]));
    }

    #[test]
    fn members_beyond_the_entries_are_not_predicted() {
        let order = FieldOrderCache::EMPTY;
        order.learn(64, 1);
        order.learn(5, 300);
        assert_eq!((order.at(64), order.at(5)), ([255, 255], [255, 255]));
    }
}
