//! One bit for each declared member.

/// A set of a type's declared members, by their index; `N` words of 64.
///
/// Generated types use it for what was seen while reading, so that a duplicate member is rejected, and
/// for what is written as null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldSet<const N: usize>([u64; N]);

impl<const N: usize> FieldSet<N> {
    /// The empty set.
    pub const EMPTY: Self = FieldSet([0; N]);

    /// The set of these words: bit `i % 64` of word `i / 64` is the member `i`.
    pub const fn new(words: [u64; N]) -> Self {
        FieldSet(words)
    }

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

    /// Takes a member out.
    pub fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    /// Whether a member is in.
    pub fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / 64)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

impl<const N: usize> Default for FieldSet<N> {
    fn default() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_goes_in_once() {
        let mut fields = FieldSet::<2>::EMPTY;
        assert!(fields.insert(70) && !fields.insert(70));
        assert!(fields.contains(70) && !fields.contains(6));
        fields.remove(70);
        assert!(!fields.contains(70) && fields.insert(70));
    }
}
