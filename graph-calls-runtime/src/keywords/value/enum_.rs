//! `enum`

use crate::evaluate::Session;
use crate::rules::{Literal, Types};
use crate::tree::Instance;
use crate::violation::{Found, choice, spelling};
use std::fmt;

pub(super) fn violation(
    members: &'static [Literal],
    instance: Instance<'_>,
    session: &Session,
) -> Option<Found> {
    (!session.is_member(instance, members)).then_some(Found::Nothing)
}

pub(super) fn sentence(members: &[Literal], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected {}", choice(members.iter().map(spelling)))
}

pub(super) fn types(members: &[Literal]) -> Types {
    Types::any_of(members.iter().map(Literal::types))
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::Enum, accepts, assert_sentence};
    use crate::rules::Literal;
    use crate::violation::Found;

    #[test]
    fn a_value_equals_one_of_the_members() {
        static AUDIO: [Keyword; 1] = [Keyword::Value(Enum(&[
            Literal::String("audio"),
            Literal::Null,
        ]))];
        assert!(accepts(&AUDIO, r#""audio""#) && accepts(&AUDIO, "null"));
        assert!(!accepts(&AUDIO, r#""video""#));
        assert_sentence(&AUDIO[0], Found::Nothing, "expected one of `audio`, `null`");
    }
}
