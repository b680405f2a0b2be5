//! One bit for each declared member.

/// A set of a type's declared members, by their index; `N` words of 64.
///
/// Generated types use it twice: for what was seen while reading, so that a member that is there
/// twice is refused, and for what was explicitly null, so that it is written back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mask<const N: usize>([u64; N]);

impl<const N: usize> Mask<N> {
    /// The empty set.
    pub const EMPTY: Self = Mask([0; N]);

    /// Adds a member; false if it was in already.
    pub fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        match self.0.get_mut(index / 64) {
            Some(word) if *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }

    /// Whether a member is in.
    pub fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / 64)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

impl<const N: usize> Default for Mask<N> {
    fn default() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_goes_in_once() {
        let mut mask = Mask::<2>::EMPTY;
        assert!(mask.insert(70) && !mask.insert(70));
        assert!(mask.contains(70) && !mask.contains(6));
    }
}
