//! Comparison by value.

use super::{Number, Repr};
use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
};

impl Number {
    /// Returns the rank of the value in the order -∞, finite numbers, ∞, `NaN`.
    fn rank(&self) -> u8 {
        match self.0 {
            Repr::Infinite(false) => 0,
            Repr::Inline(..) | Repr::Heap(_) => 1,
            Repr::Infinite(true) => 2,
            Repr::NotANumber => 3,
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.decimal(), other.decimal()) {
            (Some(one), Some(other)) => one.compare(&other),
            _ => self.rank().cmp(&other.rank()),
        }
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u8(self.rank());
        if let Some(number) = self.decimal() {
            number.hash(state);
        }
    }
}

/// A float is compared as the shortest decimal that parses to it, as in `Number::from`: `0.1_f64` equals the number
/// `0.1`. A `NaN` on either side is unequal and unordered, as between floats.
macro_rules! compare_float {
    ($($float:ty),*) => {$(
        impl PartialEq<$float> for Number {
            fn eq(&self, other: &$float) -> bool {
                self.partial_cmp(other) == Some(Ordering::Equal)
            }
        }

        impl PartialEq<Number> for $float {
            fn eq(&self, other: &Number) -> bool {
                other == self
            }
        }

        impl PartialOrd<$float> for Number {
            fn partial_cmp(&self, other: &$float) -> Option<Ordering> {
                (!self.is_nan() && !other.is_nan()).then(|| self.cmp(&Number::from(*other)))
            }
        }

        impl PartialOrd<Number> for $float {
            fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
                other.partial_cmp(self).map(Ordering::reverse)
            }
        }
    )*};
}

compare_float!(f32, f64);

macro_rules! compare_integer {
    ($($integer:ty),*) => {$(
        impl PartialEq<$integer> for Number {
            fn eq(&self, other: &$integer) -> bool {
                self.cmp(&Number::from(*other)).is_eq()
            }
        }

        impl PartialEq<Number> for $integer {
            fn eq(&self, other: &Number) -> bool {
                other == self
            }
        }

        impl PartialOrd<$integer> for Number {
            fn partial_cmp(&self, other: &$integer) -> Option<Ordering> {
                self.partial_cmp(&Number::from(*other))
            }
        }

        impl PartialOrd<Number> for $integer {
            fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
                other.partial_cmp(self).map(Ordering::reverse)
            }
        }
    )*};
}

compare_integer!(i32, i64, u32, u64);
