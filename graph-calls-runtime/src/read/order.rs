//! The order in which an object's members came the last time.

use std::sync::atomic::{AtomicU8, Ordering};

/// Members beyond these, by their index, are not expected, and read as well.
const MOST: usize = 64;

/// For each declared member the one that came after it the last time, and the one that came first.
///
/// Graph writes the members of a type in one order, so that what comes next is mostly known: it is
/// compared, and not searched for. A wrong expectation costs that comparison and changes nothing
/// else. It is shared by all readers, which hardly ever write to it, and any value in it is right.
#[derive(Debug)]
pub struct Order([AtomicU8; MOST]);

impl Order {
    /// Nothing has come yet.
    #[allow(
        clippy::declare_interior_mutable_const,
        reason = "the beginning of each type's own static"
    )]
    pub const UNKNOWN: Order = Order([const { AtomicU8::new(u8::MAX) }; MOST]);

    /// What is expected after a member; `None` asks for the first.
    #[inline]
    pub(super) fn after(&self, last: Option<usize>) -> usize {
        let next = self.0.get(place(last));
        next.map_or(usize::MAX, |next| usize::from(next.load(Ordering::Relaxed)))
    }

    /// What came after a member in truth.
    pub(super) fn learn(&self, last: Option<usize>, next: usize) {
        if let (Some(expected), Ok(next)) = (self.0.get(place(last)), u8::try_from(next)) {
            expected.store(next, Ordering::Relaxed);
        }
    }
}

fn place(last: Option<usize>) -> usize {
    last.map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn what_came_last_is_expected() {
        let order = Order::UNKNOWN;
        assert_eq!(order.after(None), 255);
        order.learn(None, 3);
        order.learn(Some(3), 0);
        order.learn(Some(62), 1);
        assert_eq!(
            [
                order.after(None),
                order.after(Some(3)),
                order.after(Some(62))
            ],
            [3, 0, 1]
        );
    }

    #[test]
    fn of_the_many_members_of_a_large_type_the_first_are_enough() {
        let order = Order::UNKNOWN;
        order.learn(Some(63), 1);
        order.learn(Some(5), 300);
        assert_eq!(
            (order.after(Some(63)), order.after(Some(5))),
            (usize::MAX, 255)
        );
    }
}
