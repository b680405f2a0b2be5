//! Validation of typed values: what parsing guarantees, and the constraints that types cannot express.

use crate::{Limits, RawJson, evaluate, output, read, rules::Rules};

/// Validation of a typed value against its document. Stops at the first violation; the slow path lists all of them.
pub trait Check {
    /// Returns `true` if parsing can produce the value: its type tag selects its type, and no additional member has the
    /// name of a declared one.
    fn is_well_formed(&self) -> bool {
        true
    }

    /// Returns `true` if a well-formed value satisfies the constraints that its type does not express. Few types have
    /// such constraints.
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

/// Validates `minLength` and `maxLength`, which count Unicode code points. There are never more of them than bytes.
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

/// Validates `minItems` and `maxItems`. The limits are `u64` on every target.
#[inline]
pub fn items(found: usize, min: u64, max: u64) -> bool {
    (min..=max).contains(&size(found))
}

/// Converts a `usize`, which is never wider than 64 bits.
#[allow(clippy::cast_possible_truncation, reason = "a cast that only widens")]
const fn size(found: usize) -> u64 {
    found as u64
}

/// Returns `true` if a value has no type tag, or one of these tags.
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
    fn a_container_is_valid_if_its_values_are() {
        for valid in [true, false] {
            assert_eq!(Some(Checked(valid)).is_well_formed(), valid);
            assert_eq!(Box::new(Checked(valid)).is_well_formed(), valid);
            assert_eq!(vec![Checked(true), Checked(valid)].is_well_formed(), valid);
            assert_eq!(Some(Checked(!valid)).satisfies_constraints(), valid);
            assert_eq!(Box::new(Checked(!valid)).satisfies_constraints(), valid);
            let items = vec![Checked(false), Checked(!valid)];
            assert_eq!(items.satisfies_constraints(), valid);
        }
        assert!(None::<Checked>.is_well_formed() && Vec::<Checked>::new().is_well_formed());
        assert!(None::<Checked>.satisfies_constraints());
        assert!(Vec::<Checked>::new().satisfies_constraints());
    }
}
