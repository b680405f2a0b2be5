//! `minimum`, `maximum`, `exclusiveMinimum` and `exclusiveMaximum`

use crate::decimal::Decimal;
use crate::tree::Instance;
use crate::violation::{Found, maximum, minimum, shortened};
use graph_calls_keywords::Bound;
use std::cmp::Ordering;
use std::fmt;

/// Whether a number satisfies a bound, given as the text of a JSON number.
pub(crate) fn satisfies(bound: Bound, limit: &str, number: &Decimal<'_>) -> bool {
    let Some(limit) = Decimal::parse(limit) else {
        return true;
    };
    match bound {
        Bound::Minimum => number.compare(&limit).is_ge(),
        Bound::Maximum => number.compare(&limit).is_le(),
        Bound::ExclusiveMinimum => number.compare(&limit).is_gt(),
        Bound::ExclusiveMaximum => number.compare(&limit).is_lt(),
        Bound::MultipleOf => number.is_multiple_of(&limit),
    }
}

fn violation(instance: Instance<'_>, limit: &str, is: fn(Ordering) -> bool) -> Option<Found> {
    let order = instance.as_number()?.compare(&Decimal::parse(limit)?);
    is(order).then_some(Found::Nothing)
}

pub(super) fn min_violation(limit: &str, instance: Instance<'_>) -> Option<Found> {
    violation(instance, limit, Ordering::is_lt)
}

pub(super) fn max_violation(limit: &str, instance: Instance<'_>) -> Option<Found> {
    violation(instance, limit, Ordering::is_gt)
}

pub(super) fn exclusive_min_violation(limit: &str, instance: Instance<'_>) -> Option<Found> {
    violation(instance, limit, Ordering::is_le)
}

pub(super) fn exclusive_max_violation(limit: &str, instance: Instance<'_>) -> Option<Found> {
    violation(instance, limit, Ordering::is_ge)
}

pub(super) fn min_sentence(limit: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    minimum(f, limit)
}

pub(super) fn max_sentence(limit: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    maximum(f, limit)
}

pub(super) fn exclusive_min_sentence(limit: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected more than {}", shortened(limit))
}

pub(super) fn exclusive_max_sentence(limit: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "expected less than {}", shortened(limit))
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{ExclusiveMaximum, ExclusiveMinimum, Maximum, Minimum};
    use crate::keywords::{Keyword, accepts, assert_sentence};
    use crate::violation::Found;

    static CLOSED: [Keyword; 2] = [Keyword::Value(Minimum("15")), Keyword::Value(Maximum("90"))];
    static OPEN: [Keyword; 2] = [
        Keyword::Value(ExclusiveMinimum("0")),
        Keyword::Value(ExclusiveMaximum("1e3")),
    ];

    #[test]
    fn bounds_are_exact() {
        assert!(accepts(&CLOSED, "15") && accepts(&CLOSED, "90.0") && accepts(&CLOSED, r#""a""#));
        assert!(!accepts(&CLOSED, "14.99999999999999999999") && !accepts(&CLOSED, "901e-1"));
        assert!(accepts(&OPEN, "1e-400") && !accepts(&OPEN, "-0") && !accepts(&OPEN, "1000"));
    }

    #[test]
    fn the_sentence_shows_the_bound() {
        assert_sentence(&CLOSED[0], Found::Nothing, "expected 15 or more");
        assert_sentence(&CLOSED[1], Found::Nothing, "expected 90 or less");
        assert_sentence(&OPEN[0], Found::Nothing, "expected more than 0");
        assert_sentence(&OPEN[1], Found::Nothing, "expected less than 1e3");
    }
}
