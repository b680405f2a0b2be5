//! Sets of JSON types, as the keyword `type` names them.

use std::fmt;

/// A set of JSON types. `number` includes `integer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Types(pub u8);

impl Types {
    /// `null`.
    pub const NULL: Self = Self(1);
    /// `boolean`.
    pub const BOOLEAN: Self = Self(1 << 1);
    /// `integer`: a number without a fractional part, such as `2e2`.
    pub const INTEGER: Self = Self(1 << 2);
    /// `number`: integers too.
    pub const NUMBER: Self = Self::INTEGER.union(Self::FRACTION);
    /// `string`.
    pub const STRING: Self = Self(1 << 4);
    /// `array`.
    pub const ARRAY: Self = Self(1 << 5);
    /// `object`.
    pub const OBJECT: Self = Self(1 << 6);

    /// Numbers with a fractional part.
    pub(crate) const FRACTION: Self = Self(1 << 3);
    /// No type at all.
    pub(crate) const NONE: Self = Self(0);
    /// Every type.
    pub(crate) const ALL: Self = Self(0x7f);

    /// Returns the union of two sets.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the union of sets.
    pub(crate) fn any_of(sets: impl Iterator<Item = Self>) -> Self {
        sets.fold(Self::NONE, Self::union)
    }

    /// Returns the intersection of two sets.
    pub(crate) const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns `true` if every type of `other` is in this set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The names in the order of `Display`: `number` before `integer`, and null last.
const NAMES: [(Types, &str); 8] = [
    (Types::BOOLEAN, "boolean"),
    (Types::NUMBER, "number"),
    (Types::INTEGER, "integer"),
    (Types::FRACTION, "number"),
    (Types::STRING, "string"),
    (Types::ARRAY, "array"),
    (Types::OBJECT, "object"),
    (Types::NULL, "null"),
];

/// `string or null`; `string, array or null`.
impl fmt::Display for Types {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = *self;
        let mut names = Vec::with_capacity(NAMES.len());
        for (types, name) in NAMES {
            if rest.contains(types) {
                rest = Self(rest.0 & !types.0);
                names.push(name);
            }
        }
        match names.split_last() {
            None => formatter.write_str("nothing"),
            Some((last, [])) => formatter.write_str(last),
            Some((last, others)) => write!(formatter, "{} or {last}", others.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Types;

    #[test]
    fn a_set_reads_as_a_phrase() {
        let scalar = Types::STRING.union(Types::NULL);
        assert_eq!(scalar.to_string(), "string or null");
        assert_eq!(
            scalar.union(Types::ARRAY).to_string(),
            "string, array or null"
        );
        assert_eq!(Types::NONE.to_string(), "nothing");
    }

    #[test]
    fn a_number_may_be_an_integer_and_not_the_reverse() {
        assert!(Types::NUMBER.contains(Types::INTEGER));
        assert!(!Types::INTEGER.contains(Types::NUMBER));
        assert_eq!(Types::NUMBER.union(Types::INTEGER).to_string(), "number");
        assert_eq!(Types::FRACTION.to_string(), "number");
        assert!(!Types::INTEGER.contains(Types::FRACTION));
    }
}
