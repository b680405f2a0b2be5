//! `const`

use crate::rules::Literal;
use crate::tree::Instance;
use crate::violation::{Found, constant, spelling};
use std::fmt;

pub(super) fn violation(literal: &'static Literal, instance: Instance<'_>) -> Option<Found> {
    (!instance.equals(literal)).then_some(Found::Nothing)
}

pub(super) fn sentence(literal: &Literal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    constant(f, &spelling(literal))
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::Const, accepts, assert_sentence};
    use crate::rules::Literal;
    use crate::violation::Found;

    #[test]
    fn a_value_equals_the_literal() {
        static TAG: [Keyword; 1] = [Keyword::Value(Const(Literal::String("#a")))];
        assert!(accepts(&TAG, r##""#a""##) && !accepts(&TAG, r##""#b""##));
        assert_sentence(&TAG[0], Found::Nothing, "expected `#a`");
    }

    #[test]
    fn numbers_are_equal_by_value() {
        static ONE: [Keyword; 1] = [Keyword::Value(Const(Literal::Number("1")))];
        assert!(accepts(&ONE, "1.0") && accepts(&ONE, "10e-1") && !accepts(&ONE, "true"));
    }
}
