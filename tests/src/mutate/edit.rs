//! One change at a random place.

mod members;
mod numbers;
mod pick;
mod tags;
mod values;

use super::{Mutation, Vocabulary};
use crate::random::Random;

/// Levels that every reader reads; `serde_json` stops before the 128th.
pub(super) const DEEPEST: usize = 127;

macro_rules! kinds {
    ($($kind:ident)*) => {
        /// A way to change a payload.
        #[expect(missing_docs, reason = "each is told by its name")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];
        }
    };
}

kinds! {
    DropMember NullMember Retype RepeatMember TagLast Shuffle OtherString UnknownTag MissingTag
    SiblingTag TagNotString WrapInArray WrapInObject Unwrap OtherNumber EmptyArray RepeatItem
    UnknownMember KnownMember Graft Escapes Deep
}

impl Vocabulary {
    /// Makes one change; none if the payload has no place for it.
    pub(super) fn edit(&self, kind: Kind, mutation: &mut Mutation, random: &mut Random) {
        let json = &mut mutation.json;
        match kind {
            Kind::DropMember
            | Kind::NullMember
            | Kind::RepeatMember
            | Kind::Shuffle
            | Kind::UnknownMember
            | Kind::KnownMember => self.edit_members(kind, json, random),
            Kind::TagLast
            | Kind::MissingTag
            | Kind::UnknownTag
            | Kind::SiblingTag
            | Kind::TagNotString => self.edit_tag(kind, json, random),
            Kind::OtherNumber => numbers::other(json, random),
            Kind::Deep => values::deepen(json, random),
            Kind::Escapes => {
                mutation.escaped = true;
                self.edit(Kind::UnknownMember, mutation, random);
            }
            _ => self.edit_value(kind, json, random),
        }
    }
}
