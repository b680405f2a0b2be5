//! Validation of typed values: what parsing guarantees, and the constraints that types cannot express.

use crate::{Limits, RawJson, evaluate, output, read, rules::Rules};

/// Whether a typed value is a valid instance of its document.
///
/// The verdict is yes or no, and the first violation decides: the slow path lists violations.
pub trait Check {
    /// Whether the value is one that parsing can produce: its type tag selects its type, and no
    /// additional member has the name of a declared one.
    fn is_well_formed(&self) -> bool {
        true
    }

    /// Whether a well-formed value satisfies the constraints that its type does not express. Few types
    /// have such constraints.
    fn satisfies_constraints(&self) -> bool {
        true
    }
}

impl Check for String {}
impl Check for bool {}
impl Check for i32 {}
impl Check for i64 {}
impl Check for RawJson {}

impl<T: Check> Check for Option<T> {
    fn is_well_formed(&self) -> bool {
        self.as_ref().is_none_or(Check::is_well_formed)
    }

    fn satisfies_constraints(&self) -> bool {
        self.as_ref().is_none_or(Check::satisfies_constraints)
    }
}

impl<T: Check> Check for Box<T> {
    fn is_well_formed(&self) -> bool {
        (**self).is_well_formed()
    }

    fn satisfies_constraints(&self) -> bool {
        (**self).satisfies_constraints()
    }
}

impl<T: Check> Check for Vec<T> {
    fn is_well_formed(&self) -> bool {
        self.iter().all(Check::is_well_formed)
    }

    fn satisfies_constraints(&self) -> bool {
        self.iter().all(Check::satisfies_constraints)
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

/// The limits of how many items an array has. Bounds are those of the document whatever the target's `usize` holds.
#[inline]
pub fn items(found: usize, min: u64, max: u64) -> bool {
    (min..=max).contains(&size(found))
}

/// No target's `usize` is wider than 64 bits.
#[allow(clippy::cast_possible_truncation, reason = "a cast that only widens")]
const fn size(found: usize) -> u64 {
    found as u64
}

/// Whether the type tag of a value, if it has one, is among some tags.
pub fn tag_is_among(tag: Option<&str>, tags: &[&str]) -> bool {
    tag.is_none_or(|tag| tags.contains(&tag))
}

/// Validates the serialized form of a value against constraints that the typed value cannot decide, such as
/// `uniqueItems`. This is slower than parsing the value.
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

    #[test]
    fn an_absent_tag_is_among_any_tags() {
        assert!(tag_is_among(None, &["#a"]));
        assert!(tag_is_among(Some("#b"), &["#a", "#b"]));
        assert!(!tag_is_among(Some("#c"), &["#a", "#b"]));
    }

    struct Checked(bool);

    impl Check for Checked {
        fn is_well_formed(&self) -> bool {
            self.0
        }

        fn satisfies_constraints(&self) -> bool {
            !self.0
        }
    }

    #[test]
    fn what_holds_a_value_asks_the_value() {
        for holds in [true, false] {
            assert_eq!(Some(Checked(holds)).is_well_formed(), holds);
            assert_eq!(Box::new(Checked(holds)).is_well_formed(), holds);
            assert_eq!(vec![Checked(true), Checked(holds)].is_well_formed(), holds);
            assert_eq!(Some(Checked(!holds)).satisfies_constraints(), holds);
            assert_eq!(Box::new(Checked(!holds)).satisfies_constraints(), holds);
            let items = vec![Checked(false), Checked(!holds)];
            assert_eq!(items.satisfies_constraints(), holds);
        }
        assert!(None::<Checked>.is_well_formed() && Vec::<Checked>::new().is_well_formed());
        assert!(None::<Checked>.satisfies_constraints());
        assert!(Vec::<Checked>::new().satisfies_constraints());
    }
}
