//! `multipleOf`

use crate::decimal::Decimal;
use crate::tree::Instance;
use crate::violation::{Found, shortened};
use std::fmt;

pub(super) fn violation(step: &str, instance: Instance<'_>) -> Option<Found> {
    let number = instance.as_number()?;
    (!number.is_multiple_of(&Decimal::parse(step)?)).then_some(Found::Nothing)
}

pub(super) fn sentence(step: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected a multiple of {}", shortened(step))
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::MultipleOf, accepts, assert_sentence};
    use crate::violation::Found;

    #[test]
    fn division_is_exact() {
        static CENTS: [Keyword; 1] = [Keyword::Value(MultipleOf("0.01"))];
        assert!(accepts(&CENTS, "0.07") && accepts(&CENTS, "null") && !accepts(&CENTS, "0.075"));
        assert_sentence(&CENTS[0], Found::Nothing, "expected a multiple of 0.01");
    }
}
