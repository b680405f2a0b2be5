//! `type`

use crate::rules::Types;
use crate::tree::Instance;
use crate::violation::{Found, mismatch};
use std::fmt;

pub(super) fn violation(types: Types, instance: Instance<'_>) -> Option<Found> {
    (!instance.is(types)).then(|| Found::Type(instance.kind()))
}

pub(super) fn sentence(types: Types, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Found::Type(found) = found {
        mismatch(f, &types, found)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, ValueKeyword::Type, accepts, assert_sentence};
    use crate::rules::Types;
    use crate::violation::Found;

    static TEXT: [Keyword; 1] = [Keyword::Value(Type(Types::STRING.union(Types::NULL)))];

    #[test]
    fn a_value_is_of_one_of_the_types() {
        assert!(accepts(&TEXT, "null") && accepts(&TEXT, r#""a""#) && !accepts(&TEXT, "1.5"));
        let found = Found::Type(Types::FRACTION);
        assert_sentence(&TEXT[0], found, "expected string or null, found number");
    }

    #[test]
    fn a_number_without_a_fraction_is_an_integer() {
        static INTEGER: [Keyword; 1] = [Keyword::Value(Type(Types::INTEGER))];
        assert!(accepts(&INTEGER, "10e-1") && !accepts(&INTEGER, "15e-1"));
    }
}
