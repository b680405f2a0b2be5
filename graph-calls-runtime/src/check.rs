//! The constraints that a type can't express, asked of a typed value.

use crate::{Limits, RawJson, evaluate, output, read, rules::Rules};

/// Whether a typed value keeps its document's constraints; structure is kept by its type.
///
/// Answers yes or no and stops at the first no: naming the faults is the slow path's work.
pub trait Check {
    /// Whether every constraint holds.
    fn holds(&self) -> bool {
        true
    }

    /// The same of a value that was just read from JSON text. Reading made sure of type annotations, of
    /// members that are kept in their fields and of integers; what is left are constraints, which
    /// few types have.
    fn holds_once_read(&self) -> bool {
        true
    }
}

impl Check for String {}
impl Check for bool {}
impl Check for i32 {}
impl Check for i64 {}
impl Check for RawJson {}

impl<T: Check> Check for Option<T> {
    fn holds(&self) -> bool {
        self.as_ref().is_none_or(Check::holds)
    }

    fn holds_once_read(&self) -> bool {
        self.as_ref().is_none_or(Check::holds_once_read)
    }
}

impl<T: Check> Check for Box<T> {
    fn holds(&self) -> bool {
        (**self).holds()
    }

    fn holds_once_read(&self) -> bool {
        (**self).holds_once_read()
    }
}

impl<T: Check> Check for Vec<T> {
    fn holds(&self) -> bool {
        self.iter().all(Check::holds)
    }

    fn holds_once_read(&self) -> bool {
        self.iter().all(Check::holds_once_read)
    }
}

/// `minLength` and `maxLength`: Unicode code points, which are never more than the bytes.
pub fn length(value: &str, min: u64, max: u64) -> bool {
    let bytes = size(value.len());
    if bytes < min {
        return false;
    }
    if min <= 1 && bytes <= max {
        return true;
    }
    (min..=max).contains(&size(value.chars().count()))
}

/// `minItems` and `maxItems`. Bounds are those of the document whatever the target's `usize` holds.
#[inline]
pub fn items(found: usize, min: u64, max: u64) -> bool {
    (min..=max).contains(&size(found))
}

/// No target's `usize` is wider than 64 bits.
#[allow(clippy::cast_possible_truncation, reason = "a cast that only widens")]
const fn size(found: usize) -> u64 {
    found as u64
}

/// Judges a value by rules that its type can't answer, such as `uniqueItems`: it writes the value
/// to read it again.
pub fn conforms<T: output::Write + ?Sized>(value: &T, rules: &'static Rules) -> bool {
    let text = output::to_vec(value);
    read::read_tree(&text, &Limits::UNBOUNDED)
        .is_ok_and(|tree| evaluate::is_valid(rules, tree.instance()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(length("ab", 2, 2));
        assert!(length("é", 1, 1));
        assert!(!length("é", 2, 9));
        assert!(!length("", 1, 9));
        assert!(length("ééé", 0, 3));
        assert!(!length("éééé", 0, 3));
    }

    struct Checked(bool);

    impl Check for Checked {
        fn holds(&self) -> bool {
            self.0
        }
    }

    #[test]
    fn what_holds_a_value_asks_the_value() {
        for holds in [true, false] {
            assert_eq!(Some(Checked(holds)).holds(), holds);
            assert_eq!(Box::new(Checked(holds)).holds(), holds);
            assert_eq!(vec![Checked(true), Checked(holds)].holds(), holds);
        }
        assert!(None::<Checked>.holds() && Vec::<Checked>::new().holds());
    }
}
