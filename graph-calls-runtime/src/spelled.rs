//! Enum members that have two spellings, such as `completed` and `Completed`.
//!
//! Both are one variant in Rust. The struct that contains the value also stores which spelling was parsed, and
//! serializes that spelling unless the value has become another member.

use std::{
    borrow::Cow,
    hash::{Hash, Hasher},
};

/// An enum whose document lists two spellings of some members.
pub trait Spelled: Clone {
    /// Replaces a value in its second spelling by the member. Returns the index of the second spelling in the document.
    fn settle(&mut self) -> Option<u16>;

    /// Returns the value in the second spelling at that index, if it is a spelling of this member.
    fn respelled(&self, place: u16) -> Option<Self>;
}

/// A container of values of such an enum: the value itself, an option or a list.
pub trait Spellable: Clone {
    /// The enum.
    type Member: Spelled;

    /// Calls `visit` with each value, in order.
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

/// One value that was parsed in its second spelling.
#[derive(Debug, Clone, Copy)]
struct SecondSpelling {
    /// The index of the struct's member that contains the value.
    member: u16,
    /// The index of the spelling in the document.
    place: u16,
    /// The index of the value among those of the member.
    item: u32,
}

/// The values of a struct that were parsed in their second spelling. Takes one pointer while there are none.
///
/// The spelling is not part of the struct's value: all `Spellings` are equal and have the same hash.
#[derive(Debug, Clone, Default)]
#[allow(
    clippy::box_collection,
    reason = "one word in every struct instead of three"
)]
pub struct Spellings(Option<Box<Vec<SecondSpelling>>>);

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
    /// No second spellings.
    pub const EMPTY: Self = Spellings(None);

    /// Replaces second spellings in a member of the struct by the enum members, and stores them. Called once for each
    /// member, in the order of the indices.
    #[inline]
    pub fn settle<T: Spellable>(&mut self, member: u16, value: &mut T) {
        let mut item = 0;
        value.each(&mut |value| {
            if let Some(place) = value.settle() {
                let seconds = self.0.get_or_insert_default();
                seconds.push(SecondSpelling {
                    member,
                    place,
                    item,
                });
            }
            item = item.saturating_add(1);
        });
    }

    /// Returns the value of a member of the struct in the spellings that were parsed.
    #[inline]
    pub fn restored<'v, T: Spellable>(&self, member: u16, value: &'v T) -> Cow<'v, T> {
        match &self.0 {
            None => Cow::Borrowed(value),
            Some(seconds) => Self::respelled(seconds, member, value),
        }
    }

    #[cold]
    fn respelled<'v, T: Spellable>(
        seconds: &[SecondSpelling],
        member: u16,
        value: &'v T,
    ) -> Cow<'v, T> {
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
