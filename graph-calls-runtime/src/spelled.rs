//! Members of enums that are spelled in two ways, such as `completed` and `Completed`.
//!
//! Both are one member in Rust. Which of them came is kept beside the value, by the struct that
//! holds it, and written back as long as the value is the same member.

use std::{
    borrow::Cow,
    hash::{Hash, Hasher},
};

/// An enum of which the document lists a second spelling of its members.
pub trait Spelled: Clone {
    /// Turns a value that keeps a second spelling into the member that it spells, and returns the
    /// member's place in the document.
    fn settle(&mut self) -> Option<u16>;

    /// The value that keeps the second spelling, if this is the member at that place.
    fn respelled(&self, place: u16) -> Option<Self>;
}

/// What holds values of such an enum: the value itself, an option or a list.
pub trait Spellable: Clone {
    /// The enum.
    type Member: Spelled;

    /// Visits the values in their order.
    fn each(&mut self, visit: &mut impl FnMut(&mut Self::Member));
}

impl<T: Spellable> Spellable for Option<T> {
    type Member = T::Member;

    #[inline]
    fn each(&mut self, visit: &mut impl FnMut(&mut Self::Member)) {
        if let Some(value) = self {
            value.each(visit);
        }
    }
}

impl<T: Spellable> Spellable for Vec<T> {
    type Member = T::Member;

    #[inline]
    fn each(&mut self, visit: &mut impl FnMut(&mut Self::Member)) {
        for value in self {
            value.each(visit);
        }
    }
}

/// One value that came in its second spelling.
#[derive(Debug, Clone, Copy)]
struct Second {
    /// The struct's member that holds it, by index.
    member: u16,
    /// What it was, by the place in the document.
    place: u16,
    /// Which of the values that the member holds.
    item: u32,
}

/// The values in a struct that came in their second spelling; one pointer while there are none.
///
/// How a member of an enum is spelled is no part of the struct's own value: all are equal, and hash alike.
#[derive(Debug, Clone, Default)]
#[allow(
    clippy::box_collection,
    reason = "one word in every struct instead of three"
)]
pub struct Spellings(Option<Box<Vec<Second>>>);

impl PartialEq for Spellings {
    #[inline]
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Spellings {}

impl Hash for Spellings {
    #[inline]
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl Spellings {
    /// None.
    pub const EMPTY: Self = Spellings(None);

    /// Turns what a member holds in second spellings into the members that they spell. Each member
    /// of the struct is settled once, in the order of the indices.
    #[inline]
    pub fn settle<T: Spellable>(&mut self, member: u16, value: &mut T) {
        let mut item = 0;
        value.each(&mut |value| {
            if let Some(place) = value.settle() {
                let seconds = self.0.get_or_insert_default();
                seconds.push(Second {
                    member,
                    place,
                    item,
                });
            }
            item = item.saturating_add(1);
        });
    }

    /// What a member holds, as it was spelled.
    #[inline]
    pub fn restored<'v, T: Spellable>(&self, member: u16, value: &'v T) -> Cow<'v, T> {
        match &self.0 {
            None => Cow::Borrowed(value),
            Some(seconds) => Self::respelled(seconds, member, value),
        }
    }

    #[cold]
    fn respelled<'v, T: Spellable>(seconds: &[Second], member: u16, value: &'v T) -> Cow<'v, T> {
        let mut seconds = seconds
            .iter()
            .filter(|second| second.member == member)
            .peekable();
        if seconds.peek().is_none() {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        let mut item = 0;
        value.each(&mut |value| {
            if let Some(second) = seconds.next_if(|second| second.item == item)
                && let Some(second) = value.respelled(second.place)
            {
                *value = second;
            }
            item += 1;
        });
        Cow::Owned(value)
    }
}
