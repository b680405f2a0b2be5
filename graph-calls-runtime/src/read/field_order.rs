//! The order in which an object's members came the last times.

use std::sync::atomic::{AtomicU16, Ordering};

/// Members beyond these, by their index, are not expected, and read as well.
const MOST: usize = 64;

/// For each place among the members, two that came there: at place 0 as the first one, at each other
/// behind the declared member with the index before.
///
/// Graph writes the members of a type in one order and leaves out what it has no value for, so that
/// what comes next is mostly known: it is compared, and not searched for. A wrong expectation costs
/// that comparison and changes nothing else. It is shared by all readers, which hardly ever write to
/// it, and any value in it is right.
#[derive(Debug)]
pub struct FieldOrderCache([AtomicU16; MOST]);

impl FieldOrderCache {
    /// Nothing has come yet.
    #[allow(
        clippy::declare_interior_mutable_const,
        reason = "the beginning of each type's own static"
    )]
    pub const EMPTY: FieldOrderCache = FieldOrderCache([const { AtomicU16::new(u16::MAX) }; MOST]);

    /// What is expected at a place: what came there the last time that it was something new, and
    /// what came before.
    #[inline]
    pub(super) fn at(&self, place: usize) -> [usize; 2] {
        let expected = self.0.get(place);
        let [one, other] = expected.map_or([u8::MAX; 2], |expected| {
            expected.load(Ordering::Relaxed).to_le_bytes()
        });
        [usize::from(one), usize::from(other)]
    }

    /// What came at a place in truth, and was not expected there.
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
    fn the_two_that_came_last_are_expected() {
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
    fn of_the_many_members_of_a_large_type_the_first_are_enough() {
        let order = FieldOrderCache::EMPTY;
        order.learn(64, 1);
        order.learn(5, 300);
        assert_eq!((order.at(64), order.at(5)), ([255, 255], [255, 255]));
    }
}
